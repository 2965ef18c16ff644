"""Control charts as the server draws them: where each point and line stands, in the units of the picture."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from alongside.design.pictures.picture import path_of
from alongside.measures.disclosure import HIDDEN
from alongside.measures.small_numbers import about
from alongside.measures.timeliness import Limits, hardly_chance, limits_of

MONTHS = 24
"""Of how many months a chart is drawn."""
WIDE, HIGH, LEFT, TOP, BOTTOM = 640, 220, 48, 12, 30


@dataclass(frozen=True)
class Month:
    """One month of a stage: how many ended, and the middle and half of their days; nothing where too few did."""

    first: date
    base: int
    middle: float | None
    low: float | None
    high: float | None
    finished: bool = True
    """One that is still going on is in the table, and is no point: it has fewer than whole months have."""

    @property
    def about(self) -> str:
        return "not shown" if self.base == HIDDEN else about(self.base)


@dataclass(frozen=True)
class Point:
    month: Month
    x: float
    y: float
    marked: bool
    """Hardly chance: outside the limits, or one of many in a row on one side."""


@dataclass(frozen=True)
class Chart:
    """A chart of single values by month, with limits worked out from them where there are enough."""

    months: Sequence[Month]
    limits: Limits | None
    points: Sequence[Point]
    top: float

    @property
    def path(self) -> str:
        at = {one.month: (one.x, one.y) for one in self.points}
        return path_of([at.get(month) for month in self.months])

    @property
    def lines(self) -> list[dict]:
        """The mean and the limits, each with its height and its words."""
        if self.limits is None:
            return []
        named = [("mean", self.limits.mean), ("upper limit", self.limits.high), ("lower limit", self.limits.low)]
        return [{"name": name, "y": self.height(value), "value": round(value)} for name, value in named if value]

    @property
    def marks(self) -> list[dict]:
        """Days at the side of the picture."""
        return [{"y": self.height(value), "value": round(value)} for value in (0, self.top / 2, self.top)]

    @property
    def ends(self) -> list[Point]:
        """The first and the last month that is shown."""
        return [self.points[0], self.points[-1]] if len(self.points) > 1 else list(self.points)

    @property
    def marked(self) -> list[Point]:
        return [point for point in self.points if point.marked]

    def height(self, value: float) -> float:
        return height(value, self.top)


def height(value: float, top: float) -> float:
    """Where a value stands: 0 at the foot of the picture."""
    return round(HIGH - BOTTOM - (HIGH - BOTTOM - TOP) * value / top, 1)


def chart_of(months: Sequence[Month]) -> Chart:
    """The chart of these months, in their order; a month in which too few ended leaves a gap."""
    shown = [(number, month) for number, month in enumerate(months) if month.middle is not None and month.finished]
    values = [month.middle or 0.0 for _, month in shown]
    limits = limits_of(values)
    marked = hardly_chance(values, limits) if limits else [False] * len(values)
    top = max([*values, limits.high if limits else 0.0, 1.0]) * 1.05
    step = (WIDE - LEFT - 12) / max(len(months) - 1, 1)
    points = [
        Point(month, round(LEFT + step * number, 1), height(month.middle or 0.0, top), mark)
        for (number, month), mark in zip(shown, marked, strict=True)
    ]
    return Chart(months, limits, points, top)
