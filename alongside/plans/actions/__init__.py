"""The only writers of the room of plans: plans and their reviews, actions and their results, responses."""

from .action import add_actions, change_action, record_result
from .building import action_of
from .plan import change_plan, end_plan, make_plan, review_plan

__all__ = [
    "action_of",
    "add_actions",
    "change_action",
    "change_plan",
    "end_plan",
    "make_plan",
    "record_result",
    "review_plan",
]
