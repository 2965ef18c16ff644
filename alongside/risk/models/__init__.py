"""Risk: whether it is safe to ask, and what is weighed with the adult. A module for each subject."""

from .asking import CoercionCheck, SafeToAsk
from .deciding import RiskBacking, RiskDecision, RiskShare, WorkersUnease
from .heat_map import HeatMap, HeatMarker
from .profile import OnePageProfile
from .supported import SupportedDecision
from .weighing import OptionView, RiskOption, RiskWeighing, WeighedOutcome

__all__ = [
    "CoercionCheck",
    "HeatMap",
    "HeatMarker",
    "OnePageProfile",
    "OptionView",
    "RiskBacking",
    "RiskDecision",
    "RiskOption",
    "RiskShare",
    "RiskWeighing",
    "SafeToAsk",
    "SupportedDecision",
    "WeighedOutcome",
    "WorkersUnease",
]
