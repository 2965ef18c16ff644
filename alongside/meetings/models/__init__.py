"""Meetings that the adult can take part in: planned with them, prepared for, minuted as data, drawn up as documents."""

from .documents import Distribution
from .minutes import MinuteLine
from .people import ChairFeedback, Invitation
from .planning import AgendaItem, Meeting, MeetingWish, PartWithoutAdult, Rearrangement
from .preparing import OwnReport, Preparation

__all__ = [
    "AgendaItem",
    "ChairFeedback",
    "Distribution",
    "Invitation",
    "Meeting",
    "MeetingWish",
    "MinuteLine",
    "OwnReport",
    "PartWithoutAdult",
    "Preparation",
    "Rearrangement",
]
