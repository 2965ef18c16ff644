"""The only writers of the room of plans: plans and their reviews, actions and their results, responses."""

from .action import add_actions, change_action, record_result
from .building import action_of
from .catalogue import add_response, change_response
from .plan import change_plan, end_plan, give_copy, make_plan, review_plan
from .response import follow_response, judge_response, offer_response

__all__ = [
    "action_of",
    "add_actions",
    "add_response",
    "change_action",
    "change_plan",
    "change_response",
    "end_plan",
    "follow_response",
    "give_copy",
    "judge_response",
    "make_plan",
    "offer_response",
    "record_result",
    "review_plan",
]
