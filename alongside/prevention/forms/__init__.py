"""Questions about prevention, other ways to help, what could not be had, what came before, and complaints."""

from .awareness import ActivityForm
from .complaints import ComplaintChangeForm, ComplaintForm
from .elsewhere import PathwayForm, RelateForm, UnmetNeedForm, UnmetNeedLaterForm
from .preventing import EarlyForm, EffectForm, GainForm, PossiblyForm, PreventiveForm

__all__ = [
    "ActivityForm",
    "ComplaintChangeForm",
    "ComplaintForm",
    "EarlyForm",
    "EffectForm",
    "GainForm",
    "PathwayForm",
    "PossiblyForm",
    "PreventiveForm",
    "RelateForm",
    "UnmetNeedForm",
    "UnmetNeedLaterForm",
]
