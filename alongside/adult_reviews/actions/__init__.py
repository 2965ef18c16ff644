"""The only writers of this room: each is one transaction with one line of history."""

from .learning import act_on, change_action, give_evidence, recommend
from .referral import add_adult, add_process, change_adult, change_process, receive, record_rapid_review, refer
from .request import answer, ask_for, pass_on
from .review import add_report, change_review, complete, decide, involve, publish, recommend_to_the_chair

__all__ = [
    "act_on",
    "add_adult",
    "add_process",
    "add_report",
    "answer",
    "ask_for",
    "change_action",
    "change_adult",
    "change_process",
    "change_review",
    "complete",
    "decide",
    "give_evidence",
    "involve",
    "pass_on",
    "publish",
    "receive",
    "recommend",
    "recommend_to_the_chair",
    "record_rapid_review",
    "refer",
]
