"""Enquiries that the council asks somebody else to make (Care Act 2014 s42(2); practice 2.6). It keeps the duty."""

from .request import CausedEnquiry, CausedQuestion, CausedWords, Chase, RequestSent, TakenBack
from .what_came_back import CausedAnswer, CausedReturn, QualityCheck

__all__ = [
    "CausedAnswer",
    "CausedEnquiry",
    "CausedQuestion",
    "CausedReturn",
    "CausedWords",
    "Chase",
    "QualityCheck",
    "RequestSent",
    "TakenBack",
]
