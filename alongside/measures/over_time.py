"""Complaints and early conversations by quarter, beside one another (Q3), and how much is helped another way (H16).

Two lines that move together prove nothing: both may follow a third thing, or chance.
"""

from datetime import date

import ibis
from ibis.expr.types import Table

from .facts import COUNTED
from .measure import Period
from .prevention_tables import complaint, early_talk
from .tables import concern

EARLY = 7
"""A talk with the adult is early within so many days of the concern, or before the decision on it."""


def talks_by_quarter(period: Period, as_of: date) -> Table:
    """By the quarter in which a concern was raised: of how many it can be said, and how many had an early talk.

    In the base are concerns that are decided, or raised so long ago that a talk would not be early any more.
    """
    talk = early_talk
    ends = (talk.raised_on + ibis.interval(days=EARLY)).cast("date")
    rows = talk.filter(period.holds(talk.raised_on), talk.decided_on.notnull() | (ends <= ibis.literal(as_of)))
    soon = (rows.first_talk_on <= (rows.raised_on + ibis.interval(days=EARLY)).cast("date")).fill_null(False)
    before = (rows.first_talk_on <= rows.decided_on).fill_null(False)
    rows = rows.select(quarter=rows.raised_on.truncate("Q"), early=soon | before | rows.asked_by_decision)
    return rows.group_by("quarter").aggregate(base=rows.count(), early=rows.early.sum().fill_null(0))


def complaints_by_quarter(period: Period) -> Table:
    """Complaints about safeguarding work by the quarter in which they came."""
    rows = complaint.filter(period.holds(complaint.received_on))
    rows = rows.mutate(quarter=rows.received_on.truncate("Q"))
    return rows.group_by("quarter").aggregate(number=rows.count())


def concerns_by_quarter(period: Period) -> Table:
    """Concerns by the quarter in which they were raised, and how many of them were helped another way so far."""
    rows = concern.filter(period.holds(concern.raised_on), COUNTED)
    rows = rows.mutate(quarter=rows.raised_on.truncate("Q"))
    return rows.group_by("quarter").aggregate(
        raised=rows.count(), another_way=(rows.decision == "no-enquiry").sum().fill_null(0)
    )
