"""The only writers of this room: provider concerns, large-scale enquiries, their children, and either track."""

from .children import Child, end_child, join_enquiry, look_at_affected, note_possibly_affected, start_children
from .enquiry import (
    change_large_scale,
    check_criterion,
    check_data,
    conclude_large_scale,
    hold_meeting,
    involve_partner,
    start_large_scale,
    write_criterion,
)
from .provider import change_provider_concern, end_provider_concern, raise_provider_concern, take_step, take_up
from .tracks import (
    agree_improvement,
    check_improvement,
    keep_providers_word,
    record_deficit,
    record_families_view,
    review_suspension,
    suspend_placements,
)

__all__ = [
    "Child",
    "agree_improvement",
    "change_large_scale",
    "change_provider_concern",
    "check_criterion",
    "check_data",
    "check_improvement",
    "conclude_large_scale",
    "end_child",
    "end_provider_concern",
    "hold_meeting",
    "involve_partner",
    "join_enquiry",
    "keep_providers_word",
    "look_at_affected",
    "note_possibly_affected",
    "raise_provider_concern",
    "record_deficit",
    "record_families_view",
    "review_suspension",
    "start_children",
    "start_large_scale",
    "suspend_placements",
    "take_step",
    "take_up",
    "write_criterion",
]
