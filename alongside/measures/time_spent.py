"""Where time goes: minutes recorded an enquiry by activity, stage and kind of team, and how many meetings (Q1, Q2, Q5).

Time is recorded by whoever wants to, so each figure has the number of enquiries behind it beside those with none. It is
never an average: the middle value, with the span of the middle half. Nothing knows who spent it, and no figure is given
where fewer than five enquiries are behind it (Q6).
"""

import ibis
from ibis import _
from ibis.expr.types import Table

from .asking import QUARTERS, spread_of
from .fact import keyed
from .measure import Period
from .small_numbers import FEWEST
from .subjects.meetings_held import how_many_with, how_many_without
from .tables import enquiry, time_spent


def enquiries_started(period: Period) -> Table:
    """Each enquiry that was started in the period, with how its team is made up."""
    return keyed(enquiry).filter(period.holds(_.started_on)).select("council", "enquiry_id", "team")


def time_by(period: Period) -> Table:
    """By activity, stage and kind of team: how many enquiries had time recorded, and the spread of their minutes.

    Of the enquiries started in the period. `cut` says by what, `value` which; the minutes of one enquiry are added up
    before the middle is taken.
    """
    spent = keyed(time_spent).join(enquiries_started(period), ["council", "enquiry_id"])
    cuts = [
        spread(spent.mutate(cut=ibis.literal("all"), value=ibis.literal(""))),
        spread(spent.mutate(cut=ibis.literal("activity"), value=spent.activity)),
        spread(spent.mutate(cut=ibis.literal("stage"), value=spent.stage)),
        spread(spent.filter(spent.team_model.notnull()).mutate(cut=ibis.literal("model"), value=spent.team_model)),
    ]
    return ibis.union(*cuts)


def spread(rows: Table) -> Table:
    """How many enquiries are in each group, and the quarter, middle and three-quarter point of their minutes."""
    each = rows.group_by("cut", "value", "council", "enquiry_id").aggregate(minutes=rows.minutes.sum())
    return shown(each, each.minutes, "cut", "value")


def shown(rows: Table, of: ibis.expr.types.NumericValue, *by: str) -> Table:
    """The base of each group, and the spread where the base is large enough to be shown."""
    enough = rows.count() >= FEWEST
    spans = {name: of.quantile(share).cast("float64") for name, share in QUARTERS.items()}
    sums = {name: enough.ifelse(span, ibis.null("float64")) for name, span in spans.items()}
    return rows.group_by(*by).aggregate(base=rows.count(), **sums) if by else rows.aggregate(base=rows.count(), **sums)


def meetings_by(period: Period) -> Table:
    """Meetings a section 42 enquiry, of those concluded in the period: with the adult there, and without them (Q2).

    `value` is "with-adult" or "without-adult"; the base is every such enquiry.
    """
    with_adult, without = (spread_of(one, period) for one in (how_many_with, how_many_without))
    return where_enough(
        ibis.union(
            with_adult.mutate(value=ibis.literal("with-adult")),
            without.mutate(value=ibis.literal("without-adult")),
        )
    )


def where_enough(found: Table) -> Table:
    """Spreads that were worked out already, each only where its base is large enough to be shown."""
    enough = found.base >= FEWEST
    return found.mutate(**{mark: enough.ifelse(found[mark], ibis.null("float64")) for mark in QUARTERS})


def said_at_all(period: Period) -> Table:
    """One row: enquiries started in the period, and in how many of them any time was recorded."""
    started = enquiries_started(period)
    with_time = keyed(time_spent).select("council", "enquiry_id").distinct().mutate(said=ibis.literal(True))
    rows = started.left_join(with_time, ["council", "enquiry_id"])
    number = rows.said.fill_null(False).sum().fill_null(0)
    return rows.aggregate(base=rows.count(), number=number, without=rows.count() - number)
