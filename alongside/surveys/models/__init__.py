"""The tables of this room: the question bank with its instruments, and surveys in the field."""

from .bank import BankQuestion, BankQuestionVersion, Instrument, InstrumentVersion
from .fieldwork import Contact, Invitation, Response, Sampled, Sending, Share, Survey

__all__ = [
    "BankQuestion",
    "BankQuestionVersion",
    "Contact",
    "Instrument",
    "InstrumentVersion",
    "Invitation",
    "Response",
    "Sampled",
    "Sending",
    "Share",
    "Survey",
]
