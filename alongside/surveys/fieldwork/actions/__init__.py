"""The only writers of fieldwork. What a respondent does is recorded without who they are and without their answers."""

from .answering import (
    agree,
    begin_paper,
    end_share,
    finish_share,
    keep_answers,
    refuse,
    send_answers,
    share,
    too_many_today,
    withdraw,
)
from .keeping_time import erase_answers, erase_contacts
from .sampling import Person, name_people, put_address_right, sample_councils, take_out
from .surveys import change_days, change_survey, close_survey, make_survey, open_survey, word_survey

__all__ = [
    "Person",
    "agree",
    "begin_paper",
    "change_days",
    "change_survey",
    "close_survey",
    "end_share",
    "erase_answers",
    "erase_contacts",
    "finish_share",
    "keep_answers",
    "make_survey",
    "name_people",
    "open_survey",
    "put_address_right",
    "refuse",
    "sample_councils",
    "send_answers",
    "share",
    "take_out",
    "too_many_today",
    "withdraw",
    "word_survey",
]
