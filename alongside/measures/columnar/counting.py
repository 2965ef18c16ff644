"""What a snapshot is asked: measures with their bases, spreads, and the cells of counts."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from ..dimension import Dimension, year_of
from ..fact import Fact
from ..measure import Count, Measure, Period, Quartiles, Spread, Tally
from ..reading import Condition, Where, kept_by, resolved
from .columns import Codes, Column, Flags, Numbers, day
from .snapshot import NOWHERE, Places, Rows, Snapshot

Code: TypeAlias = str | int | bool | None
Group: TypeAlias = tuple[Code, ...]


@dataclass(frozen=True)
class Grouping:
    """In which group each row is: its number, and what the numbers mean."""

    numbers: Places
    codes: tuple[Sequence[Code], ...]

    @property
    def size(self) -> int:
        """How many combinations of codes there are."""
        return math.prod(map(len, self.codes))

    def group(self, number: int) -> Group:
        """The code of each dimension, from a group's number."""
        places = unpacked(number, [len(codes) for codes in self.codes])
        return tuple(codes[place] for codes, place in zip(self.codes, places, strict=True))


def unpacked(number: Any, sizes: Sequence[int]) -> list[Any]:
    """The places that were packed into one number, or into each of an array of numbers; the last varies fastest."""
    places = []
    for size in reversed(sizes):
        number, place = divmod(number, size)
        places.append(place)
    return places[::-1]


def tallies(
    snapshot: Snapshot,
    measures: Iterable[Measure],
    period: Period,
    by: tuple[Dimension, ...] = (),
    where: Where = (),
) -> dict[str, dict[Group, Tally]]:
    """Each measure over a period, by its code and then by group. Without a breakdown the one group is ()."""
    found: dict[str, dict[Group, Tally]] = {}
    shared: dict[tuple[Fact, str], tuple[Rows, Grouping]] = {}
    for measure in measures:
        key = (measure.fact, measure.dated_by)
        if key not in shared:
            rows = dated(snapshot, measure.fact, measure.dated_by, period, where)
            shared[key] = grouped(rows, measure.dated_by, by)
        found[measure.code] = tally(measure, *shared[key])
    return found


def tally(measure: Measure, rows: Rows, groups: Grouping) -> dict[Group, Tally]:
    """One measure over rows that are in groups already; a group that has no base is left out, but for ()."""
    among = yes(measure.among, rows)
    base = np.bincount(groups.numbers[among], minlength=groups.size)
    number = np.bincount(groups.numbers[among & yes(measure.counts, rows)], minlength=groups.size)
    unknown = np.bincount(groups.numbers[among & yes(measure.unknown, rows)], minlength=groups.size)
    shown = np.flatnonzero(base) if groups.codes else [0]
    return {groups.group(int(at)): Tally(int(base[at]), int(number[at]), int(unknown[at])) for at in shown}


def spreads(
    snapshot: Snapshot,
    asked: Iterable[Spread],
    period: Period,
    by: tuple[Dimension, ...] = (),
    where: Where = (),
) -> dict[str, dict[Group, Quartiles]]:
    """Each spread over a period, by its code and then by group."""
    found: dict[str, dict[Group, Quartiles]] = {}
    for spread in asked:
        rows = dated(snapshot, spread.fact, spread.dated_by, period, where)
        rows, groups = grouped(rows.only(yes(spread.among, rows)), spread.dated_by, by)
        number = resolved(spread.of, rows)
        known = ~number.nothing()
        values, numbers = number.values[known], groups.numbers[known]
        found[spread.code] = {groups.group(int(at)): quartiles(values[numbers == at]) for at in np.unique(numbers)}
        if not by and not found[spread.code]:
            found[spread.code] = {(): quartiles(values)}
    return found


def quartiles(values: NDArray) -> Quartiles:
    if not len(values):
        return Quartiles(0, None, None, None)
    low, middle, high = (float(value) for value in np.quantile(values, (0.25, 0.5, 0.75)))
    return Quartiles(len(values), low, middle, high)


def dated(snapshot: Snapshot, fact: Fact, dated_by: str, period: Period, where: Where) -> Rows:
    """The rows of a fact in a period, as far as it has come."""
    rows, period = Rows(snapshot, fact), period.until(snapshot.day)
    days = getattr(rows, dated_by)
    rows = rows.only((days.values >= day(period.first)) & (days.values <= day(period.last)) & ~days.none)
    return rows.only(kept_by(where, rows).true) if where else rows


def counted_of(snapshot: Snapshot, count: Count, period: Period) -> Rows:
    """The rows of a count's fact in a period that are in its collection."""
    rows = dated(snapshot, count.fact, count.dated_by, period, ())
    if count.within is None:
        return rows
    kept = yes(count.within, rows)
    return rows if kept.all() else rows.only(kept)


def grouped(rows: Rows, dated_by: str, by: tuple[Dimension, ...]) -> tuple[Rows, Grouping]:
    """The rows with their groups; a row stands once for each different code of rows that belong to it."""
    for dimension in by:
        if dimension.through is not None:
            return spread_out(rows, dated_by, by, dimension)
    numbers = np.zeros(len(rows), np.int64)
    codes: list[Sequence[Code]] = []
    for dimension in by:
        if dimension not in rows.worked_out:
            rows.worked_out[dimension] = placed_by(dimension, rows, dated_by)
        places, labels = rows.worked_out[dimension]
        numbers = numbers * len(labels) + places
        codes.append(labels)
    return rows, Grouping(numbers, tuple(codes))


def spread_out(rows: Rows, dated_by: str, by: tuple[Dimension, ...], through: Dimension) -> tuple[Rows, Grouping]:
    """Rows once for each different code that a dimension finds among those that belong to them, or once with none."""
    snapshot, theirs, on = rows.snapshot, through.theirs, through.on or rows.fact.key
    own, owner = whom(rows, on)
    parents = snapshot.link(theirs.table, on, owner.table, owner.key)
    places, labels = placed(getattr(Rows(snapshot, theirs), str(through.of)))
    # Each row's place with each of its codes, once, in order: those of one row stand together.
    pairs = distinct((parents * len(labels) + places)[parents != NOWHERE])
    first, end = np.searchsorted(pairs, own * len(labels)), np.searchsorted(pairs, (own + 1) * len(labels))
    times = np.maximum(end - first, 1)
    positions = np.repeat(np.arange(len(own)), times)
    nth = np.arange(len(positions)) - np.repeat(np.cumsum(times) - times, times)
    has = (end > first)[positions]
    codes = np.zeros(len(positions), np.uint32)
    codes[has] = pairs[first[positions][has] + nth[has]] % len(labels)
    wider = rows.at(positions)
    wider.found[through.code] = Codes(codes, ["", *map(str, labels[1:])])
    known = Dimension(through.code, through.title, of=lambda row, _: row.found[through.code])
    return grouped(wider, dated_by, tuple(known if one is through else one for one in by))


def whom(rows: Rows, name: str) -> tuple[Places, Fact]:
    """What is counted, as a place for each row, and the fact that it is a place in: our own row, or what it belongs to.

    Raises:
        KeyError: the column names nothing that rows of this fact belong to.
    """
    if name == rows.fact.key:
        return (np.arange(len(rows)) if rows.places is None else rows.places), rows.fact
    for parent in rows.fact.parents:
        if name in (parent.on, parent.fact.key):
            return rows.of_parent(parent), parent.fact
    for parent in rows.fact.parents:
        if name in {theirs.on for theirs in parent.fact.parents}:
            return whom(rows.above(parent), name)
    raise KeyError(f"{rows.fact.name} belongs to no {name}.")


def placed_by(dimension: Dimension, rows: Rows, dated_by: str) -> tuple[Places, Sequence[Code]]:
    """The place of each row's code in the list of a dimension's codes, and the list."""
    if dimension is COUNCIL:
        return councils_of(rows)
    value = dimension.value(rows, dated_by)
    if not dimension.bands:
        return placed(value)
    edges = np.array([lowest for lowest, _ in dimension.bands])
    places = np.searchsorted(edges, value.values, side="right")
    return np.where(value.nothing(), 0, places), [None, *(code for _, code in dimension.bands)]


def councils_of(rows: Rows) -> tuple[Places, Sequence[Code]]:
    """The council of each row, among those of the snapshot."""
    snapshot = rows.snapshot
    column = rows.council
    assert isinstance(column, Codes)  # noqa: S101 (a council is named by its code)
    order = {code: place for place, code in enumerate(snapshot.councils)}
    places = np.array([order.get(label, 0) for label in column.labels], np.int64)
    return places[column.places], snapshot.councils


def placed(column: Column) -> tuple[Places, Sequence[Code]]:
    """The place of each row's value in the list of those that occur, nothing first; and the list."""
    if isinstance(column, Codes):
        return column.places.astype(np.int64), [None, *column.labels[1:]]
    if isinstance(column, Flags):
        return np.where(column.true, 2, np.where(column.false, 1, 0)), [None, False, True]
    assert isinstance(column, Numbers)  # noqa: S101 (there is no other kind)
    found = np.unique(column.values[~column.none])
    places = np.searchsorted(found, column.values) + 1
    return np.where(column.none, 0, places), [None, *map(int, found)]


def yes(condition: Condition | None, rows: Rows) -> NDArray[np.bool_]:
    """Where a condition is known to be true."""
    return np.zeros(len(rows), bool) if condition is None else resolved(condition, rows).true


def distinct(packed: Places) -> Places:
    """Each number once, in order."""
    if not len(packed):
        return packed
    ordered = np.sort(packed)
    return ordered[np.concatenate(([True], ordered[1:] != ordered[:-1]))]


COUNCIL = Dimension("council", "Council", of="council")
YEAR = Dimension("year", "Year", of=lambda row, dated_by: year_of(getattr(row, dated_by)))
