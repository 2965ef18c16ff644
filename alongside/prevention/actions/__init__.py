"""The only writers of the room of prevention: what was done and gained, other ways to help, what came before."""

from .awareness import change_activity, log_activity
from .before import relate_concern
from .complaints import change_complaint, record_complaint
from .elsewhere import change_unmet_need, follow_pathway, record_unmet_need
from .preventing import (
    look_at_effect,
    record_gain,
    record_possibly_prevented,
    record_preventive_action,
    resolve_early,
)

__all__ = [
    "change_activity",
    "change_complaint",
    "change_unmet_need",
    "follow_pathway",
    "log_activity",
    "look_at_effect",
    "record_complaint",
    "record_gain",
    "record_possibly_prevented",
    "record_preventive_action",
    "record_unmet_need",
    "relate_concern",
    "resolve_early",
]
