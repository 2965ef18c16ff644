"""Plans that are carried out: what is to be done, whose each action is, and how it went (F12, F13)."""

from .action import Action, ActionResult
from .plan import Plan, PlanReview

__all__ = ["Action", "ActionResult", "Plan", "PlanReview"]
