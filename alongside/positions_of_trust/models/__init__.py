"""People in positions of trust: own tables behind a wall of their own (practice 2.8)."""

from .handling import (
    Disclosure,
    DisclosureDecision,
    EmployerAssurance,
    PositionClosing,
    PositionReview,
    PositionRisk,
    Representation,
    SubjectTold,
)
from .position import (
    Keeper,
    LinkHeldApart,
    PositionAccount,
    PositionCorrection,
    PositionLink,
    PositionOfTrust,
    PositionRole,
)
from .retention import Destruction, DestructionAsked, RetentionReview, RetentionRule

__all__ = [
    "Destruction",
    "DestructionAsked",
    "Disclosure",
    "DisclosureDecision",
    "EmployerAssurance",
    "Keeper",
    "LinkHeldApart",
    "PositionAccount",
    "PositionClosing",
    "PositionCorrection",
    "PositionLink",
    "PositionOfTrust",
    "PositionReview",
    "PositionRisk",
    "PositionRole",
    "Representation",
    "RetentionReview",
    "RetentionRule",
    "SubjectTold",
]
