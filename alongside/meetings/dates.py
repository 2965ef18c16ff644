"""This room's days for a calendar: meetings that are planned."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import cast

from alongside.access.dated import Dated
from alongside.access.records import reach

from .codes import Kind
from .models import Meeting


def meeting_dates(user, leads: Sequence[int]) -> Iterator[Dated]:
    """Meetings to come in the enquiries they lead. One query."""
    planned = Meeting.objects.filter(
        enquiry__lead__in=leads, enquiry__adult__in=reach(user), planned_on__isnull=False, held_on=None, cancelled=False
    ).exclude(kind=Kind.AVOIDED)
    for it in planned:
        url, minutes = it.get_absolute_url(), it.planned_minutes or 60
        yield Dated(it.reference, "Meeting", it.reference, url, cast(date, it.planned_on), it.planned_at, minutes)
