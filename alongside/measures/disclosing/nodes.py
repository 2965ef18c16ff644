"""Which tables add up to which: each alone, or councils within regions within all; and how people could move there.

A way is a set of tables in which the same cell changes together, each with its sign, so that every sum of tables still
holds: one more in this council and one fewer in the next of its region; or one more here, in its region and in all.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest

import numpy as np
from numpy.typing import NDArray

Way = tuple[tuple[int, int], ...]
"""Tables that change together: (number of the table, +1 or -1), first the one that is asked about."""
WIDEST = 4
FARTHER = 6
"""In so many councils of other regions a way is looked for, beside all those of the same region."""


@dataclass(frozen=True)
class Nodes:
    """Tables that are published together: those given, then what they add up to."""

    given: int
    ways: Sequence[Sequence[Way]]
    """Of each table, the ways in which a cell of it could change."""
    regions: NDArray[np.int64] | None = None

    def added_up(self, tables: NDArray[np.int64]) -> NDArray[np.int64]:
        """Tables (many, given, rows, columns) with those of the regions, and of all."""
        if self.regions is None:
            return tables
        each = [tables[:, self.regions == region].sum(axis=1) for region in range(self.regions.max() + 1)]
        return np.concatenate([tables, np.stack(each, axis=1), tables.sum(axis=1, keepdims=True)], axis=1)

    def by_turns(self) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """The first way of every table, then the second, and so on: tables and signs, of (way, table, place).

        The sign is 0 where a way is narrower than others, or where a table has no more ways.
        """
        turns = list(zip_longest(*self.ways, fillvalue=()))
        tables, signs = np.zeros((2, len(turns), len(self.ways), WIDEST), np.int64)
        for turn, ways in enumerate(turns):
            for number, way in enumerate(ways):
                for place, (table, sign) in enumerate(way):
                    tables[turn, number, place], signs[turn, number, place] = table, sign
        return tables, signs


def alone() -> Nodes:
    """Tables that have no sums in common."""
    return Nodes(1, [[((0, 1),)]])


def tree(regions: Sequence[int]) -> Nodes:
    """Councils, each of a region, with the regions' tables and that of all."""
    within = np.asarray(regions, dtype=np.int64)
    councils, last = len(within), len(within) + int(within.max()) + 1
    ways: list[list[Way]] = [[] for _ in range(last + 1)]
    for one in range(councils):
        own = councils + int(within[one])
        ways[one].append(((one, 1), (own, 1), (last, 1)))
        ways[own].append(((own, 1), (one, 1), (last, 1)))
        ways[last].append(((last, 1), (own, 1), (one, 1)))
        others = [(one + step) % councils for step in range(1, councils)]
        ways[one] += [((one, 1), (other, -1)) for other in others if within[other] == within[one]]
        for other in [other for other in others if within[other] != within[one]][:FARTHER]:
            over = councils + int(within[other])
            for first in (((one, 1), (own, 1)), ((own, 1), (one, 1))):
                ways[first[0][0]].append((*first, (over, -1), (other, -1)))
    return Nodes(councils, ways, within)
