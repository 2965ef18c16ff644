"""This room's days for a calendar: decisions looked at again, and arrangements whose authorisation ends."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import cast

from django.urls import reverse

from alongside.access.dated import Dated
from alongside.access.records import reach

from .models import CapacityAssessment, DeprivationOfLiberty


def capacity_dates(user, leads: Sequence[int]) -> Iterator[Dated]:
    """Assessments to look at again in enquiries they lead; authorisations of the same adults that end. Two queries."""
    standing = CapacityAssessment.objects.standing().filter(
        enquiry__lead__in=leads, enquiry__concluded_on=None, adult__in=reach(user), review_on__isnull=False
    )
    for it in standing:
        url, reference = reverse("capacity:assessment", args=[it.pk]), f"CA{it.pk}"
        yield Dated(f"{reference}-review", "Review of a capacity decision", reference, url, cast(date, it.review_on))
    arrangements = DeprivationOfLiberty.objects.filter(
        adult__enquiries__lead__in=leads,
        adult__enquiries__concluded_on=None,
        adult__in=reach(user),
        ended_on=None,
        expires_on__isnull=False,
    ).distinct()
    for it in arrangements:
        url, reference = reverse("capacity:liberty", args=[it.pk]), f"DL{it.pk}"
        yield Dated(f"{reference}-ends", "Authorisation ends", reference, url, cast(date, it.expires_on))
