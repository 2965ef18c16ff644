"""The cells of counts: how many different adults, enquiries or reviews are in each, for all councils and years at once.

What several counts need is worked out once: the rows of a period, who is among them, each dimension's codes. Whom a
count counts, and in which cell, is packed into one whole number; each number is kept once, and the cells are counted.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np
import polars as pl

from ..dimension import year_of
from ..fact import Fact
from ..measure import Count, Period
from .counting import COUNCIL, YEAR, Code, Group, Grouping, councils_of, counted_of, grouped, unpacked, whom, yes
from .snapshot import NOWHERE, Places, Rows, Snapshot

LONGEST_RUN = 64
"""Rows of one of them that are compared with one another; with more, all are sorted instead."""


@dataclass(frozen=True)
class Runs:
    """Whose rows stand together: what is needed to keep one of them for each different code."""

    each: Places
    behind: Sequence[Places] | None
    """Rows that belong to the same as the row one before them, two before them and so on; None: not in order."""

    @classmethod
    def of(cls, each: Places) -> Runs:
        if len(each) < 2:
            return cls(each, [])
        if (each[1:] < each[:-1]).any():
            return cls(each, None)
        behind, rows = [], np.flatnonzero(each[1:] == each[:-1]) + 1
        while len(rows):
            behind.append(rows)
            rows = rows[rows > len(behind)]
            rows = rows[each[rows] == each[rows - len(behind) - 1]]
            if len(behind) == LONGEST_RUN:
                return cls(each, None)
        return cls(each, behind)

    def once(self, code: Places) -> Places:
        """The rows of which each belongs to somebody, and is the first of theirs with its code."""
        if self.behind is None:
            packed = self.each * (int(code.max(initial=0)) + 1) + code
            first = np.unique(packed, return_index=True)[1]
            return first[self.each[first] != NOWHERE]
        kept = self.each != NOWHERE
        for back, rows in enumerate(self.behind, 1):
            kept[rows[code[rows] == code[rows - back]]] = False
        return np.flatnonzero(kept)


@dataclass
class Census:
    """Counts over the same snapshot and years."""

    snapshot: Snapshot
    years: Sequence[int]
    kept: dict[tuple[Fact, str, str, str], Rows] = field(default_factory=dict)

    def table(self, count: Count) -> pl.DataFrame:
        """The cells of a count in which there is anybody: council, year, the code of each dimension, and `number`."""
        rows, groups = grouped(self.among(count), count.dated_by, count.by)
        each, owner = whom(rows, count.each)
        council, year = self.council_places(rows), self.year_places(rows, count.dated_by)
        if owner is count.fact and all(dimension.through is None for dimension in count.by):
            return self.counted(count, council, year, groups)
        in_one_year = len(self.years) == 1 or belongs(owner, count.dated_by)
        code = groups.numbers if in_one_year else groups.numbers + groups.size * year
        kept = self.runs(rows, count, each).once(code)
        return self.counted(count, council[kept], year[kept], Grouping(groups.numbers[kept], groups.codes))

    def runs(self, rows: Rows, count: Count, each: Places) -> Runs:
        """Whose rows stand together, found once for all counts of the same over the same rows."""
        if count.each not in rows.runs:
            rows.runs[count.each] = Runs.of(each)
        return rows.runs[count.each]

    def among(self, count: Count) -> Rows:
        """The rows that a count is over, once for all counts over the same."""
        whole = (count.fact, count.dated_by, str(count.within), "")
        key = (*whole[:3], str(count.among))
        if key not in self.kept:
            if whole not in self.kept:
                period = Period(Period.year(min(self.years)).first, Period.year(max(self.years)).last)
                self.kept[whole] = counted_of(self.snapshot, count, period)
            self.kept[key] = self.kept[whole].only(yes(count.among, self.kept[whole]))
        return self.kept[key]

    def year_places(self, rows: Rows, dated_by: str) -> Places:
        """In which of the years each row is: all in the one, if only one is asked for."""
        if len(self.years) == 1:
            return np.zeros(len(rows), np.int64)
        if YEAR not in rows.worked_out:
            year = year_of(getattr(rows, dated_by))
            rows.worked_out[YEAR] = year.values - min(self.years), self.years
        return rows.worked_out[YEAR][0]

    def council_places(self, rows: Rows) -> Places:
        """Of which of the councils each row is. What it belongs to is of the same."""
        if COUNCIL not in rows.worked_out:
            rows.worked_out[COUNCIL] = councils_of(rows)
        return rows.worked_out[COUNCIL][0]

    def counted(self, count: Count, council: Places, year: Places, groups: Grouping) -> pl.DataFrame:
        """The cells of members, each of whom stands once for each cell they are in."""
        span = max(self.years) - min(self.years) + 1
        labels: list[Sequence[Code]] = [
            self.snapshot.councils,
            range(min(self.years), max(self.years) + 1),
            *groups.codes,
        ]
        packed = (council * span + year) * groups.size + groups.numbers
        numbers = np.bincount(packed, minlength=math.prod(map(len, labels)))
        at = np.flatnonzero(numbers)
        names = ["council", "year", *(dimension.code for dimension in count.by)]
        places = unpacked(at, list(map(len, labels)))
        columns = [
            pl.Series(name, list(codes))[where] for name, codes, where in zip(names, labels, places, strict=True)
        ]
        found = pl.DataFrame([*columns, pl.Series("number", numbers[at])])
        return found if len(self.years) == span else found.filter(pl.col("year").is_in(self.years))


def tables(snapshot: Snapshot, counts: Iterable[Count], years: Sequence[int]) -> dict[str, pl.DataFrame]:
    """The cells of each count in which there is anybody, by its code."""
    census = Census(snapshot, years)
    return {count.code: census.table(count) for count in counts}


def cells(snapshot: Snapshot, counts: Iterable[Count], years: Sequence[int]) -> dict[str, dict[Group, int]]:
    """The same as a number for each council, year and the codes of the dimensions."""
    found = tables(snapshot, counts, years)
    return {code: {tuple(row[:-1]): row[-1] for row in frame.iter_rows()} for code, frame in found.items()}


def belongs(fact: Fact, column: str) -> bool:
    """Whether a column has one value for each row of a fact: its own, or that of what it belongs to."""
    return column in fact.columns
