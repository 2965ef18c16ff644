"""Re-referrals: after the work with an adult had come to an end, was there a new concern about them? (H10, ADR 30)

Counted from each closing: an enquiry that was concluded, or a concern that was helped another way instead. Only those
whose whole window can be seen are in the base; who died in it, or whose adult is not known, is told apart. A new
concern is not a failure: it can be that somebody now knows whom to ring.
"""

from datetime import date, timedelta

import ibis
from ibis import _
from ibis.expr.types import DateValue, IntegerValue, Table

from .fact import among_all, keyed
from .facts import COUNTED
from .measure import Period
from .months import number_in, number_of
from .tables import adult, concern, concern_enquiry, enquiry

WINDOWS = (3, 6, 12)
"""Months after a closing."""


def closings() -> Table:
    """Each closing with its day. `after`: "enquiry", or "another-way" for a concern that led to none."""
    concluded = keyed(enquiry).filter(_.concluded_on.notnull())
    helped = keyed(concern).filter(COUNTED, _.decision == "no-enquiry", _.decided_on.notnull())
    return ibis.union(
        concluded.select(
            "council",
            after=ibis.literal("enquiry"),
            closing=concluded.enquiry_id,
            adult_id=concluded.adult_id,
            closed_on=concluded.concluded_on,
        ),
        helped.select(
            "council",
            after=ibis.literal("another-way"),
            closing=helped.concern_id,
            adult_id=helped.adult_id,
            closed_on=helped.decided_on,
        ),
    )


def first_return(closed: Table) -> Table:
    """Of each closing, the day of the first concern after it that belongs to something new.

    A concern of the day itself is not counted, nor one that feeds the enquiry that was closed.
    """
    links, concerns = keyed(concern_enquiry), keyed(concern).filter(COUNTED)
    fed = links.select("council", after=ibis.literal("enquiry"), closing=links.enquiry_id, raised=links.concern_id)
    raised = concerns.select("council", "adult_id", "raised_on", raised=concerns.concern_id)
    theirs = closed.join(raised, ["council", "adult_id"])  # joined on what is equal alone, as every engine can
    later = theirs.filter(theirs.raised_on > theirs.closed_on)
    new = later.anti_join(fed, ["council", "after", "closing", "raised"])
    return new.group_by("council", "after", "closing").aggregate(returned_on=new.raised_on.min())


def rereferred(period: Period, as_of: date) -> Table:
    """What was closed in the period, by `after` and `months`: how many can be seen, and after how many one returned.

    `closed` is the sum of `base`, `too_soon` (the window ends after `as_of`), `died` (in the window) and `not_known`
    (no adult). `returned` are closings of the base, `people` the adults in them, each once.
    """
    closed = closings()
    closed = closed.filter(period.holds(closed.closed_on))
    died = keyed(adult).select("council", "adult_id", "died_on")
    rows = closed.left_join(died, ["council", "adult_id"])[[*closed.columns, "died_on"]]
    returns = first_return(closed)
    rows = rows.left_join(returns, ["council", "after", "closing"])[[*rows.columns, "returned_on"]]
    return ibis.union(*[within(rows, months, as_of) for months in WINDOWS])


def within(rows: Table, months: int, as_of: date) -> Table:
    """The counts of one window."""
    ends, not_seen = in_calendar(rows.closed_on) + 100 * months, as_of + timedelta(days=1)
    not_known = rows.adult_id.isnull()
    died = ~not_known & (in_calendar(rows.died_on) <= ends).fill_null(False)
    too_soon = ~not_known & ~died & (ends >= 100 * number_of(not_seen) + not_seen.day)
    base = ~not_known & ~died & ~too_soon
    returned = base & (in_calendar(rows.returned_on) <= ends).fill_null(False)
    counted = rows.group_by("after").aggregate(
        closed=rows.count(),
        base=base.sum(),
        returned=returned.sum(),
        people=among_all(rows, "adult_id").nunique(where=returned),
        too_soon=too_soon.sum(),
        died=died.sum(),
        not_known=not_known.sum(),
    )
    return counted.mutate(months=ibis.literal(months, "int64"))


def in_calendar(day: DateValue) -> IntegerValue:
    """The number of a day's month (months.py), and the day in it: months are added to it on every engine alike.

    Six months after 31 May is then a 31 November: no day that there is lies between it and the last of that month.
    """
    return 100 * number_in(day) + day.day()
