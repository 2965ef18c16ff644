"""A proportion month by month or quarter by quarter, beside what chance alone would give: a p-chart."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from math import ceil
from typing import ClassVar

from alongside.design.pictures.picture import WIDE, Picture, figure, path_of, per_cent
from alongside.measures.proportions import Control, Proportion, control
from alongside.measures.timeliness import IN_A_ROW, LEAST_MONTHS

from .shares import between, of_base, share_of

HIGH, LEFT, RIGHT, TOP, FOOT = 260, 46, 12, 26, 30
SIZE = 7
"""Half of the height of a mark that is hardly chance."""
WHY = {
    "above": "higher than chance alone would give",
    "below": "lower than chance alone would give",
    "over": f"at least the {IN_A_ROW}th in a row above the mean",
    "under": f"at least the {IN_A_ROW}th in a row below the mean",
}
SHAPES = {
    "above": "M{x} {up}L{right} {down}H{left}Z",
    "below": "M{x} {down}L{right} {up}H{left}Z",
    "over": "M{left} {up}H{right}V{down}H{left}Z",
    "under": "M{left} {up}H{right}V{down}H{left}Z",
}
"""A triangle that points up or down outside the limits, and a square at the end of a long run."""


@dataclass(frozen=True)
class Mark:
    """One point as it stands: an ordinary one is a disc; one that is hardly chance has a shape and a number."""

    x: float
    y: float
    shape: str
    number: str
    number_y: float


@dataclass(frozen=True)
class OverTime(Picture):
    """Points in the order of time, each with its name; one that is not shown leaves a gap."""

    of: Sequence[tuple[str, Proportion]]
    first: str = "Month"
    unfinished: bool = False
    """Whether the last of them is still going on: it is in the table, and is no point."""
    drawn_by: ClassVar[str] = "board/pictures/over_time.svg"

    @property
    def finished(self) -> Sequence[tuple[str, Proportion]]:
        return self.of[:-1] if self.unfinished else self.of

    @cached_property
    def control(self) -> Control:
        return control([one for _, one in self.finished])

    @property
    def high(self) -> int:
        return HIGH

    @property
    def empty(self) -> bool:
        return all(one.share is None for _, one in self.finished)

    @property
    def top(self) -> float:
        """The share at the top of the scale: a whole tenth, and never less than a fifth."""
        shares = [one.share or 0.0 for _, one in self.finished]
        limits = [point.limits.high for point in self.control.points if point.limits]
        return min(1.0, max(0.2, ceil(max([*shares, *limits]) * 10) / 10))

    def x(self, number: int) -> float:
        return round(LEFT + (WIDE - LEFT - RIGHT) * (number + 0.5) / len(self.finished), 1)

    def y(self, share: float) -> float:
        return round(HIGH - FOOT - (HIGH - FOOT - TOP) * share / self.top, 1)

    @property
    def scale(self) -> list[dict]:
        return [{"y": self.y(share), "text": per_cent(share)} for share in (0, self.top / 2, self.top)]

    @property
    def mean_y(self) -> float | None:
        return None if self.control.mean is None else self.y(self.control.mean)

    @property
    def line(self) -> str:
        shares = [one.share for _, one in self.finished]
        return path_of([None if share is None else (self.x(at), self.y(share)) for at, share in enumerate(shares)])

    @property
    def limit_lines(self) -> list[str]:
        """The upper and the lower limits, in steps, for every base gives its own; what is not shown breaks them."""
        paths, step, pen = ["", ""], (WIDE - LEFT - RIGHT) / len(self.finished), False
        for number, point in enumerate(self.control.points):
            if point.limits:
                left, right = round(self.x(number) - step / 2, 1), round(self.x(number) + step / 2, 1)
                for end in (0, 1):
                    y = self.y(point.limits[end])
                    paths[end] += f"V{y}H{right}" if pen else f"M{left} {y}H{right}"
            pen = point.limits is not None
        return paths

    @property
    def runs(self) -> list[tuple[int, int]]:
        """Marked points that follow each other for the same reason, from the first to the last of them."""
        found: list[tuple[int, int]] = []
        for number, point in enumerate(self.control.points):
            before = found[-1][1] if found else -2
            if point.mark and before == number - 1 and self.control.points[before].mark == point.mark:
                found[-1] = found[-1][0], number
            elif point.mark:
                found.append((number, number))
        return found

    @property
    def marks(self) -> list[Mark]:
        """Every point that is shown; the first of those that are marked together has their number."""
        numbers = {first: str(number) for number, (first, _) in enumerate(self.runs, start=1)}
        shown = [(at, point) for at, point in enumerate(self.control.points) if point.of.share is not None]
        return [
            mark_at(self.x(at), self.y(point.of.share or 0), point.mark, numbers.get(at, "")) for at, point in shown
        ]

    @property
    def hardly_chance(self) -> list[str]:
        """The marked points in words, in the order of their numbers."""
        return [
            f"{self.of[first][0]}: {of_base(self.of[first][1])}, {WHY[self.control.points[first].mark]}"
            if first == last
            else f"{self.of[first][0]} to {self.of[last][0]}: each {WHY[self.control.points[first].mark]}"
            for first, last in self.runs
        ]

    @property
    def ends(self) -> tuple[str, str]:
        return self.of[0][0], self.finished[-1][0]

    @property
    def describes(self) -> str:
        mean = "" if self.control.mean is None else f" The mean is {per_cent(self.control.mean)}."
        marked = self.hardly_chance
        said = " Hardly chance: " + "; ".join(marked) + "." if marked else " No point is outside of what chance gives."
        return f"A line from {self.ends[0]} to {self.ends[1]}.{mean}{said if mean else ''}"

    @property
    def notes(self) -> Sequence[str]:
        if self.control.mean is None:
            return [f"Too few points for limits: from {LEAST_MONTHS} on they are worked out.", *self.going_on]
        return [
            f"The mean of all is {per_cent(self.control.mean)}. Between the broken lines a point would lie by chance "
            "alone; the fewer people it is of, the wider they are. Nobody has set them, and they are no target.",
            *([] if self.hardly_chance else ["No month stands out: each may be chance."]),
            *self.going_on,
        ]

    @property
    def going_on(self) -> list[str]:
        """What is left out of the picture because it is not finished, in words."""
        return [f"{self.of[-1][0]} is not finished, and so is in the table alone."] if self.unfinished else []

    @property
    def headings(self) -> Sequence[str]:
        return (self.first, "Number", "Of", "Share", "Limits of the chart", "Hardly chance")

    @property
    def rows(self) -> list[list[str]]:
        limits = [between(point.limits) for point in self.control.points]
        marks = [WHY[point.mark].capitalize() if point.mark else "–" for point in self.control.points]
        if self.unfinished:
            limits, marks = [*limits, "–"], [*marks, "Not finished"]
        return [
            [name, figure(one.number), figure(one.base), share_of(one), limit, mark]
            for (name, one), limit, mark in zip(self.of, limits, marks, strict=True)
        ]


def mark_at(x: float, y: float, mark: str, number: str) -> Mark:
    """A point where it stands; the number above it, or beneath one that points down where there is room."""
    ends = {"x": x, "left": x - SIZE, "right": x + SIZE, "up": y - SIZE, "down": y + SIZE}
    shape = SHAPES[mark].format(**{name: round(end, 1) for name, end in ends.items()}) if mark else ""
    under = mark in ("below", "under") and y < HIGH - FOOT - 3 * SIZE
    return Mark(x, y, shape, number, round(y + (2.9 * SIZE if under else -1.5 * SIZE), 1))
