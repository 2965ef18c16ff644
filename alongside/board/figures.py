"""Figures as they may be shown: with their base, what is not recorded, and how far they may be off by chance.

Every figure of these pages has gone through `protect`: rounded to five, few people hidden, and more hidden where they
could be had by subtraction. A group's or a team's figure is protected in the table of all groups or all teams, so that
narrowing a page shows nothing that the table would hide; and figures that are of the same people are protected together
(together.py), so that none is had from those beside it (ADR 35).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from alongside.measures.columnar import counting
from alongside.measures.columnar.snapshot import Snapshot
from alongside.measures.dimension import Dimension
from alongside.measures.disclosure import HIDDEN, protect
from alongside.measures.measure import Measure, Period, Quartiles, Spread, Tally
from alongside.measures.proportions import Proportion
from alongside.measures.small_numbers import FEWEST, about
from alongside.measures.subjects.subject import Asked

from .definitions import Definition, definition_of
from .pictures.dots import Dots
from .pictures.shares import share_of
from .themes import refuse_ranking
from .together import Cells, protected_together, with_family

LEAST_FOR_SHARE = 20
"""How many have to be in a group before a share of it is shown; and anywhere before one of all or of nobody is."""
NOT_SHOWN = "not shown"
NOBODY = Tally(0, 0, 0)
Narrowing: TypeAlias = tuple[Dimension, counting.Code]
"""By what a page is narrowed, and to whom."""


@dataclass(frozen=True)
class Share:
    """A share in whole per cent, with the span in which it would lie by chance alone."""

    text: str
    low: int
    high: int

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

    @property
    def whole(self) -> bool:
        """Whether it says how much there was, and no share of anything."""
        return self.definition.whole

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
    tables: Snapshot, asked: Sequence[Asked], period: Period, group: Narrowing | None = None
) -> list[Figure | Middle]:
    """Each measure and spread over a period, of everybody or of one group: without those that know of no such group."""
    by = (group[0],) if group else ()
    known = known_of(asked, by)
    cells = cells_of(tables, [one for one in known if isinstance(one, Measure)], period, group)
    spread = counting.spreads(tables, [one for one in known if isinstance(one, Spread)], period, by)
    key: counting.Group = (group[1],) if group else ()
    return [
        middle_of(one, spread[one.code].get(key))
        if isinstance(one, Spread)
        else figure(one, cells[one.code][0], everybody=group is None)
        for one in known
    ]


def known_of(asked: Sequence[Asked], by: tuple[Dimension, ...]) -> list[Asked]:
    """Those whose rows know what they are to be narrowed by."""
    return [one for one in asked if all(dimension.suits(one.fact, one.dated_by) for dimension in by)]


def cells_of(
    tables: Snapshot,
    measures: Sequence[Measure],
    period: Period,
    group: Narrowing | None = None,
    within: Dimension | None = None,
    places: Sequence[counting.Code] = (),
) -> dict[str, list[Cells]]:
    """The protected cells of each measure, of everybody or of one group: over the period, or in each of its places.

    within: by what the period is divided, months for example; places: its codes, in the order that is wanted.
    """
    by = tuple(one for one in (within, group[0] if group else None) if one)
    counted = counting.tallies(tables, with_family(measures), period, by)
    starts: list[counting.Group] = [(place,) for place in places] if within else [()]
    own: counting.Group = (group[1],) if group else ()
    beside = protected_together(
        {code: [tallies.get(start + own, NOBODY) for start in starts] for code, tallies in counted.items()}
    )
    found = {}
    for one in measures:
        tallies, ends = counted[one.code], [own]
        if group:
            ends = sorted({own} | {key[-1:] for key in tallies}, key=lambda end: place_of(group[0], end[0]))
        each = [[tallies.get(start + end, NOBODY) for end in ends] for start in starts]
        shown = protected(each, many=group is not None and group[0].many)[:, ends.index(own)]
        found[one.code] = (
            beside[one.code] if one.code in beside and not group else stricter(shown, beside.get(one.code))
        )
    return found


def protected(tallies: Sequence[Sequence[Tally]], *, many: bool = False, totals: bool = False) -> NDArray[np.int64]:
    """Of each place and group: who counts, who does not, of whom it is not recorded, and all; as they may be shown.

    many: somebody may be in several groups, so that the groups do not add up to all. totals: a last row of all groups.
    """
    parts = np.array([[parts_of(one) for one in groups] for groups in tallies], dtype=np.int64)
    shown = protect(parts, rows=True, columns=not many and parts.shape[1] > 1)
    return shown if totals else shown[:, : parts.shape[1]]


def parts_of(tally: Tally) -> tuple[int, int, int]:
    """A base in three: counts, does not, not recorded. What counts and is not recorded as well is among the first."""
    unknown = min(tally.not_recorded, tally.base - tally.number)
    return tally.number, tally.base - tally.number - unknown, unknown


def stricter(shown: NDArray[np.int64], beside: Sequence[Cells] | None) -> list[Cells]:
    """Cells of several places: hidden too what is hidden for the sake of figures beside them."""
    return (shown if beside is None else np.where(np.array(beside) == HIDDEN, HIDDEN, shown)).tolist()


def figure(measure: Measure, cells: Cells, *, everybody: bool) -> Figure:
    number, _, unknown, base = cells
    it = definition_of(measure)
    share = None if it.whole else rounded_share(number, base, 0 if everybody else LEAST_FOR_SHARE)
    return Figure(it, number=text_of(number), base=text_of(base), not_recorded=text_of(unknown), share=share)


def text_of(cell: int) -> str:
    return NOT_SHOWN if cell == HIDDEN else f"{cell:,}"


def rounded_share(number: int, base: int, least: int = LEAST_FOR_SHARE) -> Share | None:
    """A share of so many or more, worked out from what is shown, so that it tells nothing more."""
    one = Proportion(number, base)
    if not FEWEST <= number <= base - FEWEST:
        least = LEAST_FOR_SHARE
    if base < least or one.interval is None:
        return None
    return Share(share_of(one), round(100 * one.interval.low), round(100 * one.interval.high))


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
    counted = counting.tallies(tables, with_family([measure]), period, (dimension,))
    groups = sorted(counted[measure.code], key=lambda group: place_of(dimension, group[0]))
    if not groups:
        return Breakdown(dimension, [], None, Dots(dimension.code, dimension.title, []))
    summed = not dimension.many and len(groups) > 1
    cells = protected([[counted[measure.code][group] for group in groups]], many=dimension.many, totals=True)[0]
    beside = protected_together(
        {code: [tallies.get(group, NOBODY) for group in groups] for code, tallies in counted.items()}
    )
    shown = stricter(cells[: len(groups)], beside.get(measure.code))
    whole = definition_of(measure).whole
    lines = [line_of(str(dimension.label(group[0])), row, whole) for group, row in zip(groups, shown, strict=True)]
    of = [(line.label, seen(row, line.share)) for line, row in zip(lines, shown, strict=True)]
    picture = Dots(dimension.code, f"{measure.asks} {dimension.title}", of)
    return Breakdown(dimension, lines, line_of("All", cells[-1].tolist(), whole) if summed else None, picture)


def seen(cells: Cells, share: Share | None) -> Proportion:
    """A row's proportion for a picture, where a share of it is shown."""
    number, _, _, base = cells
    return Proportion(number if share else HIDDEN, base)


def line_of(label: str, cells: Cells, whole: bool) -> Line:
    number, _, unknown, base = cells
    share = None if whole else rounded_share(number, base)
    return Line(label, text_of(number), text_of(base), text_of(unknown), share)


def place_of(dimension: Dimension, code: object) -> tuple:
    """Where a code stands in its list; one that is not listed after those, by its letters; none last."""
    listed = [one for one in dimension.labels if one is not None]
    return code is None, listed.index(code) if code in listed else len(listed), str(code)
