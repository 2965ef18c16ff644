"""Figures as they may be shown: with their base, what is not recorded, and how far they may be off by chance.

Every figure of these pages has gone through `protect`: rounded to five, few people hidden, and more hidden where they
could be had by subtraction. A group's or a team's figure is protected in the table of all groups or all teams, so that
narrowing a page shows nothing that the table would hide (ADR 35).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from alongside.measures.columnar import counting
from alongside.measures.columnar.snapshot import Snapshot
from alongside.measures.dimension import Dimension
from alongside.measures.disclosure import HIDDEN, protect
from alongside.measures.intervals import whole_per_cent
from alongside.measures.measure import Measure, Period, Quartiles, Spread, Tally
from alongside.measures.proportions import Proportion
from alongside.measures.small_numbers import FEWEST, about
from alongside.measures.subjects.subject import Asked

from .definitions import Definition, definition_of
from .pictures.dots import Dots
from .themes import refuse_ranking

LEAST_FOR_SHARE = 20
"""How many have to be in a group before a share of it is shown."""
NOT_SHOWN = "not shown"
NOBODY = Tally(0, 0, 0)


@dataclass(frozen=True)
class Share:
    """A share in whole per cent, with the span in which it would lie by chance alone."""

    per_cent: int
    low: int
    high: int

    @property
    def text(self) -> str:
        return f"{self.per_cent}%"

    @property
    def span(self) -> str:
        return f"{self.low}% to {self.high}%"


@dataclass(frozen=True)
class Figure:
    """A measure as it is shown: texts, for nothing behind them may be shown."""

    definition: Definition
    number: str
    base: str
    not_recorded: str
    share: Share | None
    whole: bool
    """Whether it counts all of its base: how much there was, and no share of anything."""

    @property
    def empty(self) -> bool:
        return self.base == "0"


@dataclass(frozen=True)
class Middle:
    """A spread as it is shown; nothing of fewer than five."""

    definition: Definition
    base: str
    low: float | None
    middle: float | None
    high: float | None


def figures_of(
    tables: Snapshot, asked: Sequence[Asked], period: Period, group: tuple[Dimension, counting.Code] | None = None
) -> list[Figure | Middle]:
    """Each measure and spread over a period, of everybody or of one group: without those that know of no such group."""
    by = (group[0],) if group else ()
    known = [one for one in asked if all(dimension.suits(one.fact, one.dated_by) for dimension in by)]
    counted = counting.tallies(tables, [one for one in known if isinstance(one, Measure)], period, by)
    spread = counting.spreads(tables, [one for one in known if isinstance(one, Spread)], period, by)
    key: counting.Group = (group[1],) if group else ()
    return [
        middle_of(one, spread[one.code].get(key))
        if isinstance(one, Spread)
        else shown_of(one, counted[one.code], key, many=any(dimension.many for dimension in by))
        for one in known
    ]


def shown_of(measure: Measure, counted: Mapping[tuple, Tally], key: tuple, *, many: bool) -> Figure:
    """One group's figure, protected in the table of all groups."""
    groups = list(counted)
    if key not in counted:
        return figure(measure, NOBODY, [0, 0, 0, 0], everybody=not key)
    cells = protected([counted[one] for one in groups], many=many)
    at = groups.index(key)
    return figure(measure, counted[key], cells[at], everybody=not key)


def protected(tallies: Sequence[Tally], *, many: bool = False, totals: bool = False) -> list[list[int]]:
    """Of each group: who counts, who does not, of whom it is not recorded, and all; as they may be shown.

    many: somebody may be in several groups, so that the groups do not add up to all. totals: a last row of all groups.
    """
    parts = np.array([parts_of(one) for one in tallies], dtype=np.int64)
    shown = protect(parts, rows=True, columns=not many and len(tallies) > 1)
    return [[int(cell) for cell in row] for row in (shown if totals else shown[: len(tallies)])]


def parts_of(tally: Tally) -> tuple[int, int, int]:
    """A base in three: counts, does not, not recorded. What counts and is not recorded as well is among the first."""
    unknown = min(tally.not_recorded, tally.base - tally.number)
    return tally.number, tally.base - tally.number - unknown, unknown


def figure(measure: Measure, tally: Tally, cells: Sequence[int], *, everybody: bool) -> Figure:
    number, _, unknown, base = cells
    return Figure(
        definition_of(measure),
        number=text_of(number),
        base=text_of(base),
        not_recorded=text_of(unknown),
        share=rounded_share(number, base, 0 if everybody else LEAST_FOR_SHARE),
        whole=bool(tally.base) and tally.number == tally.base and measure.unknown is None,
    )


def text_of(cell: int) -> str:
    return NOT_SHOWN if cell == HIDDEN else f"{cell:,}"


def rounded_share(number: int, base: int, least: int = LEAST_FOR_SHARE) -> Share | None:
    """A share of so many or more, worked out from what is shown, so that it tells nothing more."""
    if base < least or not FEWEST <= number <= base - FEWEST:
        return None
    span = Proportion(number, base).interval
    if span is None:
        return None
    return Share(whole_per_cent(number, base), round(100 * span.low), round(100 * span.high))


def middle_of(spread: Spread, found: Quartiles | None) -> Middle:
    """A spread, of five or more."""
    if found is None or found.base < FEWEST:
        return Middle(definition_of(spread), about(found.base if found else 0), None, None, None)
    return Middle(definition_of(spread), about(found.base), found.low, found.middle, found.high)


@dataclass(frozen=True)
class Line:
    """One group of a breakdown."""

    label: str
    number: str
    base: str
    not_recorded: str
    share: Share | None


@dataclass(frozen=True)
class Breakdown:
    """A figure by who people are or by what happened: every group in the order of its codes, never by its size."""

    dimension: Dimension
    lines: list[Line]
    everybody: Line | None
    """None where somebody may be in several groups."""
    picture: Dots


def breakdown_of(tables: Snapshot, measure: Measure, period: Period, dimension: Dimension) -> Breakdown:
    """A measure over a period by one dimension; by team, no."""
    refuse_ranking((dimension,))
    counted = counting.tallies(tables, [measure], period, (dimension,))[measure.code]
    groups = sorted(counted, key=lambda group: place_of(dimension, group[0]))
    if not groups:
        return Breakdown(dimension, [], None, Dots(dimension.code, dimension.title, []))
    summed = not dimension.many and len(groups) > 1
    cells = protected([counted[group] for group in groups], many=dimension.many, totals=True)
    named = [(str(dimension.label(group[0])), row) for group, row in zip(groups, cells, strict=False)]
    picture = Dots(dimension.code, f"{measure.asks} {dimension.title}", [(name, seen(row)) for name, row in named])
    lines = [line_of(name, row) for name, row in named]
    return Breakdown(dimension, lines, line_of("All", cells[-1]) if summed else None, picture)


def seen(cells: Sequence[int]) -> Proportion:
    """A row's proportion for a picture, of as many as a share is shown of."""
    number, _, _, base = cells
    return Proportion(number, base) if rounded_share(number, base) else Proportion(HIDDEN, base)


def line_of(label: str, cells: Sequence[int]) -> Line:
    number, _, unknown, base = cells
    return Line(str(label), text_of(number), text_of(base), text_of(unknown), rounded_share(number, base))


def place_of(dimension: Dimension, code: object) -> tuple:
    """Where a code stands in its list; one that is not listed after those, by its letters; none last."""
    listed = [one for one in dimension.labels if one is not None]
    return code is None, listed.index(code) if code in listed else len(listed), str(code)
