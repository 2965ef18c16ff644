"""Columns in memory that answer to the same expressions as columns of Ibis, with the same meaning of null.

Null is neither equal nor unequal to anything. A yes-or-no column therefore is two arrays, what is known to be true and
what is known to be false; whatever is in neither is not known.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np
from numpy.typing import NDArray

NO_DAY = np.iinfo(np.int32).min
"""The number that stands for no day at all."""
EPOCH = date(1970, 1, 1)


CALENDAR = np.arange("1850-01-01", "2150-01-01", dtype="datetime64[D]")
FIRST_DAY = int(CALENDAR[0].astype(np.int64))
YEARS = (CALENDAR.astype("datetime64[Y]").astype(np.int32) + 1970).astype(np.int32)
MONTHS = (CALENDAR.astype("datetime64[M]").astype(np.int32) % 12 + 1).astype(np.int32)
DAYS = ((CALENDAR - CALENDAR.astype("datetime64[M]")).astype(np.int32) + 1).astype(np.int32)
"""Of each day of the calendar; a look-up is far quicker than working each out."""


def day(on: date) -> int:
    """A day as the number of days since 1970 began."""
    return (on - EPOCH).days


class Column:
    """What all columns have: which rows are null, and which are not."""

    def nothing(self) -> NDArray[np.bool_]:
        """Which rows hold nothing."""
        raise NotImplementedError

    def isnull(self) -> Flags:
        gone = self.nothing()
        return Flags(gone, ~gone)

    def notnull(self) -> Flags:
        gone = self.nothing()
        return Flags(~gone, gone)

    def compared(self, true: NDArray[np.bool_], *others: Any) -> Flags:
        """A comparison: not known where a side of it holds nothing."""
        known = ~self.nothing()
        for other in others:
            if isinstance(other, Column):
                known = known & ~other.nothing()
        return Flags(true & known, ~true & known)


@dataclass(eq=False)
class Flags(Column):
    """Yes or no."""

    true: NDArray[np.bool_]
    false: NDArray[np.bool_]

    def nothing(self) -> NDArray[np.bool_]:
        return ~(self.true | self.false)

    def __and__(self, other: Flags) -> Flags:
        return Flags(self.true & other.true, self.false | other.false)

    def __or__(self, other: Flags) -> Flags:
        return Flags(self.true | other.true, self.false & other.false)

    def __invert__(self) -> Flags:
        return Flags(self.false, self.true)

    def fill_null(self, value: bool) -> Flags:
        return Flags(~self.false, self.false) if value else Flags(self.true, ~self.true)

    def ifelse(self, yes: Any, no: Any) -> Numbers:
        """One number where it is true, the other where it is false or not known."""
        values = np.where(self.true, numbers(yes), numbers(no))
        if not isinstance(yes, Column) and not isinstance(no, Column):
            return Numbers(values, np.zeros(len(values), bool))
        return Numbers(values, self.true & gone(yes) | ~self.true & gone(no))

    def __eq__(self, other: Any) -> Flags:  # type: ignore[override]
        return self if other else ~self

    __hash__ = None  # type: ignore[assignment]


@dataclass(eq=False)
class Codes(Column):
    """Codes of a list, each as its place in it; 0 for none."""

    places: NDArray[np.unsignedinteger]
    labels: Sequence[str]
    """In the order of the places; the first, of nothing, is empty."""

    def nothing(self) -> NDArray[np.bool_]:
        return self.places == 0

    def place(self, label: str) -> int:
        """The place of a code, or one that no row has."""
        try:
            return self.labels.index(label)
        except ValueError:
            return -1

    def __eq__(self, other: Any) -> Flags:  # type: ignore[override]
        return self.isin([other])

    def __ne__(self, other: Any) -> Flags:  # type: ignore[override]
        return ~self.isin([other])

    __hash__ = None  # type: ignore[assignment]

    def isin(self, labels: Iterable[str]) -> Flags:
        """Whether it is one of these. Asked of the list once, then looked up for each row."""
        among = np.zeros(len(self.labels), bool)
        among[[place for place in map(self.place, labels) if place > 0]] = True
        true = among[self.places]
        return Flags(true, ~true & (self.places != 0))

    def notin(self, labels: Iterable[str]) -> Flags:
        return ~self.isin(labels)


@dataclass(eq=False)
class Numbers(Column):
    """Whole numbers, and which of them are none."""

    values: NDArray[np.integer]
    none: NDArray[np.bool_]

    def nothing(self) -> NDArray[np.bool_]:
        return self.none

    def fill_null(self, value: int) -> Numbers:
        return Numbers(np.where(self.none, value, self.values), np.zeros_like(self.none))

    def __add__(self, other: Any) -> Numbers:
        return Numbers(self.values + numbers(other), self.none | gone(other))

    def __sub__(self, other: Any) -> Numbers:
        return Numbers(self.values - numbers(other), self.none | gone(other))

    def __mul__(self, other: Any) -> Numbers:
        return Numbers(self.values * numbers(other), self.none | gone(other))

    def __floordiv__(self, other: int) -> Numbers:
        return Numbers(self.values // other, self.none)

    def __eq__(self, other: Any) -> Flags:  # type: ignore[override]
        return self.compared(self.values == numbers(other), other)

    def __ne__(self, other: Any) -> Flags:  # type: ignore[override]
        return ~(self == other)

    def __lt__(self, other: Any) -> Flags:
        return self.compared(self.values < numbers(other), other)

    def __le__(self, other: Any) -> Flags:
        return self.compared(self.values <= numbers(other), other)

    def __gt__(self, other: Any) -> Flags:
        return self.compared(self.values > numbers(other), other)

    def __ge__(self, other: Any) -> Flags:
        return self.compared(self.values >= numbers(other), other)

    __hash__ = None  # type: ignore[assignment]

    def between(self, first: Any, last: Any) -> Flags:
        return (self >= first) & (self <= last)


class Days(Numbers):
    """Days, each as the number of days since 1970 began."""

    def looked_up(self, table: NDArray[np.integer]) -> Numbers:
        """The year, month or day of the month of each, from the calendar."""
        if len(self.values) and (self.values.min() < FIRST_DAY or self.values.max() >= FIRST_DAY + len(table)):
            raise ValueError("A day lies outside the years 1850 to 2149.")
        return Numbers(table[self.values - FIRST_DAY], self.none)

    def year(self) -> Numbers:
        return self.looked_up(YEARS)

    def month(self) -> Numbers:
        return self.looked_up(MONTHS)

    def day(self) -> Numbers:
        return self.looked_up(DAYS)

    def delta(self, since: Days, unit: str = "day") -> Numbers:
        """Days from another day to this one."""
        if unit != "day":
            raise ValueError(f"Days are counted in days, not in {unit}s.")
        return Numbers(self.values.astype(np.int64) - since.values, self.none | since.none)


def numbers(value: Any) -> Any:
    """What stands on the other side of a comparison or sum, as a number or an array of them."""
    if isinstance(value, Numbers):
        return value.values
    return day(value) if isinstance(value, date) else value


def gone(value: Any) -> Any:
    """Which rows of what stands on the other side hold nothing."""
    return value.nothing() if isinstance(value, Column) else False
