"""This room's days for a calendar: when what others were asked to find out is due back."""

from collections.abc import Iterator, Sequence

from alongside.access.dated import Dated
from alongside.access.records import reach

from .models import CausedEnquiry


def caused_dates(user, leads: Sequence[int]) -> Iterator[Dated]:
    """Caused enquiries that have not ended, in the enquiries they lead. One query."""
    asked = CausedEnquiry.objects.filter(enquiry__lead__in=leads, enquiry__adult__in=reach(user), ended_on=None)
    for it in asked:
        yield Dated(f"{it.reference}-due", "An enquiry is due back", it.reference, it.get_absolute_url(), it.due_on)
