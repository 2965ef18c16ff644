"""Plans that are carried out, whose each action is and how it went, and what helped (F12, F13, G1 to G7)."""

from .action import Action, ActionResult
from .plan import Plan, PlanCopy, PlanReview
from .response import HowItWorked, Response, ResponseOutcome, ResponseUsed

__all__ = [
    "Action",
    "ActionResult",
    "HowItWorked",
    "Plan",
    "PlanCopy",
    "PlanReview",
    "Response",
    "ResponseOutcome",
    "ResponseUsed",
]
