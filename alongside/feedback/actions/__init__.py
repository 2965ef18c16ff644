"""The only writers of this room: asking and what comes of it, an advocate's referral, and questionnaires."""

from .asking import answer, ask_how_it_was, nothing_came
from .questionnaires import change_draft, end_questionnaire, make_questionnaire, new_version, publish
from .referring import refer_to_advocate, take_step

__all__ = [
    "answer",
    "ask_how_it_was",
    "change_draft",
    "end_questionnaire",
    "make_questionnaire",
    "new_version",
    "nothing_came",
    "publish",
    "refer_to_advocate",
    "take_step",
]
