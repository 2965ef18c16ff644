"""The only writers of this room: asking and what comes of it, an advocate's referral, and questionnaires."""

from .asking import ANSWERED_ALREADY, answer, ask_how_it_was, nothing_came, voice_of
from .questionnaires import change_draft, end_questionnaire, make_questionnaire, new_version, publish
from .referring import refer_to_advocate, take_step

__all__ = [
    "ANSWERED_ALREADY",
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
    "voice_of",
]
