"""Calendars of working days, local timescales, and clocks that pause or are departed from for a person (H1 to H5)."""

from .calendar import Calendar, ClosedDay
from .pause import Pause, Resumption
from .timescale import Timescale
from .variation import Variation

__all__ = ["Calendar", "ClosedDay", "Pause", "Resumption", "Timescale", "Variation"]
