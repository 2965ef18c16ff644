"""Prevention and its effects, other ways to help, what could not be had, what came before, and complaints."""

from .awareness import AwarenessActivity
from .before import RelatedConcern
from .complaints import Complaint
from .elsewhere import PathwayFollowed, UnmetNeed
from .preventing import EarlyResolution, Gain, PossiblyPrevented, PreventiveAction, PreventiveEffect

__all__ = [
    "AwarenessActivity",
    "Complaint",
    "EarlyResolution",
    "Gain",
    "PathwayFollowed",
    "PossiblyPrevented",
    "PreventiveAction",
    "PreventiveEffect",
    "RelatedConcern",
    "UnmetNeed",
]
