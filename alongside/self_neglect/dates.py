"""This room's days for a calendar: when a risk that is managed together is looked at again."""

from collections.abc import Iterator, Sequence

from django.db.models import Q

from alongside.access.dated import Dated
from alongside.access.records import reach

from .models import RiskManagement


def risk_dates(user, leads: Sequence[int]) -> Iterator[Dated]:
    """Reviews of what they lead, or what is managed within enquiries they lead. One query."""
    theirs = Q(lead__in=leads) | Q(lead=None, enquiry__lead__in=leads)
    for it in RiskManagement.objects.open().filter(theirs, adult__in=reach(user)):
        title, url = "Risk managed together: to be looked at again", it.get_absolute_url()
        yield Dated(f"{it.reference}-review", title, it.reference, url, it.next_review_on)
