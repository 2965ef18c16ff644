"""What services do not give people, for commissioners: how many lacks of each kind were told, and by whom (N7).

Counted are lacks that somebody told or saw, not people: one person may tell of several. A merge in the directory is
followed, so that a service is counted once under whatever name it was recorded.
"""

from ibis.expr.types import Table

from .measure import Period
from .tables import service_deficit

FROM_PEOPLE = ["person", "family", "other-resident"]
"""Seen by people who live with it, not by those who work in it or inspect it."""


def by_service_and_kind(period: Period) -> Table:
    """A row a service (or a whole organisation) and kind: how many were told, and how many by people themselves."""
    told = service_deficit.filter(period.holds(service_deficit.noted_on))
    return told.group_by("organisation_id", "service_id", "kind").aggregate(
        told=told.count(), by_people=told.eyes.isin(FROM_PEOPLE).sum().fill_null(0)
    )
