"""The only writers of this room. Each act is one line of history, which holds nothing of what the record says."""

from .destroying import agree_to_destroy, ask_to_destroy, end_rule, keep_longer, set_rule
from .handling import (
    add_assurance,
    add_risk,
    close_position,
    decide_on_disclosure,
    hear_subject,
    record_disclosure,
    review_position,
    tell_subject,
)
from .opening import add_account, add_link, add_role, correct_position, end_role, open_position
from .seeing import add_keeper, end_keeper, end_pointer, point_from_enquiry

__all__ = [
    "add_account",
    "add_assurance",
    "add_keeper",
    "add_link",
    "add_risk",
    "add_role",
    "agree_to_destroy",
    "ask_to_destroy",
    "close_position",
    "correct_position",
    "decide_on_disclosure",
    "end_keeper",
    "end_pointer",
    "end_role",
    "end_rule",
    "hear_subject",
    "keep_longer",
    "open_position",
    "point_from_enquiry",
    "record_disclosure",
    "review_position",
    "set_rule",
    "tell_subject",
]
