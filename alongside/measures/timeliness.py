"""How long each stage takes: as a spread, and month by month beside what chance alone would give (H4, H5).

Never against a target, and never an average: the middle value with the span of the middle half, over what ended in a
period. Days on which the clocks stood still for the person's sake are left out. What has not ended yet is counted
beside it, because a spread of what ended says nothing of what waits.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import ibis
from ibis.expr.types import Table

from .measure import Period
from .tables import stage_duration

LEAST_MONTHS = 8
"""From how many months on limits are worked out."""
BETWEEN_POINTS = 2.66
"""Limits lie this many mean moving ranges from the mean, in a chart of single values (an XmR chart)."""
IN_A_ROW = 8
"""So many months in a row on one side of the mean are hardly chance."""


def going_on(period: Period) -> Table:
    """By stage: `number` of those that had begun by the end of the period, and had not ended by then."""
    last = ibis.literal(period.last)
    begun = stage_duration.filter(stage_duration.started_on <= last)
    rows = begun.filter(begun.ended_on.isnull() | (begun.ended_on > last))
    return rows.group_by("stage").aggregate(number=rows.count())


@dataclass(frozen=True)
class Limits:
    """What values that differ by chance alone would lie between, worked out from themselves."""

    mean: float
    low: float
    high: float

    def outside(self, value: float) -> bool:
        return not self.low <= value <= self.high


def limits_of(values: Sequence[float]) -> Limits | None:
    """The limits of a chart of single values in their order; none for fewer values than say anything.

    The mean, and on each side 2.66 times the mean of the differences from one value to the next; never below 0.
    """
    if len(values) < LEAST_MONTHS:
        return None
    mean = sum(values) / len(values)
    moving = [abs(later - earlier) for earlier, later in pairwise(values)]
    reach = BETWEEN_POINTS * sum(moving) / len(moving)
    return Limits(mean, max(0.0, mean - reach), mean + reach)


def hardly_chance(values: Sequence[float], limits: Limits) -> list[bool]:
    """Of each value, whether it lies outside the limits or ends a long run on one side of the mean."""
    marked, run, side = [], 0, 0
    for value in values:
        now = (value > limits.mean) - (value < limits.mean)
        run = run + 1 if now == side and now else (1 if now else 0)
        side = now
        marked.append(limits.outside(value) or run >= IN_A_ROW)
    return marked
