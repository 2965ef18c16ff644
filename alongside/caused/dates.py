"""This room's days for a calendar: when an enquiry that somebody else makes is to come back."""

from collections.abc import Iterator, Sequence

from alongside.access.dated import Dated
from alongside.access.records import reach

from .codes import OPEN
from .models import CausedEnquiry


def caused_dates(user, leads: Sequence[int]) -> Iterator[Dated]:
    """What is with somebody else, in the enquiries they lead. One query."""
    asked = CausedEnquiry.objects.open().with_state()
    for it in asked.filter(state__in=OPEN, enquiry__lead__in=leads, enquiry__adult__in=reach(user)):
        yield Dated(it.reference, "A caused enquiry is to come back", it.reference, it.get_absolute_url(), it.due_on)
