"""Proportions of figures as they may be shown: their shares, how far chance may move them, and what is hardly chance.

Everything here is worked out from protected figures (disclosure.py), and so tells nothing more than they do. What
rounding hides is allowed for: an interval holds every count that would be shown so.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt

from .disclosing.cells import FEWEST, NEAR
from .disclosure import HIDDEN, MISSING
from .intervals import Interval, wilson
from .timeliness import IN_A_ROW, LEAST_MONTHS

OF_ROUNDING = 2.0
"""The variance that rounding to five adds to a count: the mean of 4, 1, 0, 1 and 4."""
DEVIATIONS = 3.0
"""Limits lie so many standard deviations from the mean, as Shewhart drew them."""


@dataclass(frozen=True)
class Proportion:
    """A number of a base, both as protected: figures, or HIDDEN or MISSING."""

    number: int
    base: int

    @property
    def share(self) -> float | None:
        """From 0 to 1: nothing where either is hidden, or is not recorded, or where there is nobody."""
        return self.number / self.base if self.number >= 0 and self.base > 0 else None

    @property
    def interval(self) -> Interval | None:
        """The widest of the intervals of all counts that would be shown so (Wilson, 95%)."""
        if self.share is None:
            return None
        (fewest, most), (least, largest) = counts_shown_as(self.number), counts_shown_as(self.base)
        low, high = wilson(fewest, max(largest, fewest)), wilson(most, max(least, most))
        return Interval(low.low, high.high) if low and high else None

    @property
    def why_not(self) -> str:
        """Why there is no share, in a word or two."""
        if HIDDEN in (self.number, self.base):
            return "not shown"
        return "not recorded" if MISSING in (self.number, self.base) else "nobody"


def counts_shown_as(figure: int) -> tuple[int, int]:
    """The least and the largest count that is shown as this figure."""
    return (max(figure - NEAR, FEWEST), figure + NEAR) if figure else (0, 0)


@dataclass(frozen=True)
class Point:
    """One month or quarter of a proportion, between the limits that its own base gives it."""

    of: Proportion
    limits: Interval | None
    mark: str
    """Why it is hardly chance: "above" or "below" the limits, or the end of a run "over" or "under" the mean."""


@dataclass(frozen=True)
class Control:
    """A proportion over time: the mean of all, and each point with its limits (a p-chart)."""

    mean: float | None
    points: Sequence[Point]


def control(proportions: Sequence[Proportion]) -> Control:
    """Proportions in their order, beside what chance alone would give, from eight of them on.

    The mean is of everybody together. A small base gives wide limits, and rounding gives them a little more.
    """
    shown = [one for one in proportions if one.share is not None]
    if len(shown) < LEAST_MONTHS:
        return Control(None, [Point(one, None, "") for one in proportions])
    mean = sum(one.number for one in shown) / sum(one.base for one in shown)
    points: list[Point] = []
    run = side = 0
    for one in proportions:
        if one.share is None:
            points.append(Point(one, None, ""))
            continue
        limits = limits_of(mean, one.base)
        now = (one.share > mean) - (one.share < mean)
        run, side = (run + 1 if now == side else 1) if now else 0, now
        points.append(Point(one, limits, mark_of(one.share, limits, run, side)))
    return Control(mean, points)


def limits_of(mean: float, base: int) -> Interval:
    """Between what shares of a base lie, if each of it counts with the same chance as everywhere; from 0 to 1."""
    variance = mean * (1 - mean) / base + OF_ROUNDING * (1 + mean**2) / base**2
    reach = DEVIATIONS * sqrt(variance)
    return Interval(max(0.0, mean - reach), min(1.0, mean + reach))


def mark_of(share: float, limits: Interval, run: int, side: int) -> str:
    if not limits.low <= share <= limits.high:
        return "above" if share > limits.high else "below"
    return ("over" if side > 0 else "under") if run >= IN_A_ROW else ""
