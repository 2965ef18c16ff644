"""Solves for hidden cells as somebody would who wants to know them: with all that is shown, every sum, and the rule.

It knows nothing of how cells were chosen to be hidden. Whole numbers are solved for, so that what it finds is what can
be known exactly: the least and the most that a hidden cell may be.
"""

from collections.abc import Iterator, Sequence
from itertools import product

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp

from alongside.measures.disclosure import HIDDEN, MISSING

MOST = 10_000


def held_to(figure: int) -> tuple[int, int]:
    """What a cell may be that is shown so."""
    if figure == HIDDEN:
        return 1, MOST
    if figure in (0, MISSING):
        return 0, 0
    return max(figure - 2, 5), figure + 2


def sums_of(shape: Sequence[int], rows: bool, columns: bool, regions: Sequence[int] | None) -> Iterator[tuple]:
    """Every sum that holds in a table (councils, rows, columns) with its totals: the total, and its parts."""
    tables, high, wide = (range(size) for size in shape)
    if rows:
        yield from (((t, r, wide[-1]), [(t, r, c) for c in wide[:-1]]) for t, r in product(tables, high))
    if columns:
        yield from (((t, high[-1], c), [(t, r, c) for r in high[:-1]]) for t, c in product(tables, wide))
    if regions is not None:
        councils, number = len(regions), max(regions) + 1
        for r, c in product(high, wide):
            for region in range(number):
                yield (councils + region, r, c), [(t, r, c) for t in range(councils) if regions[t] == region]
            yield (councils + number, r, c), [(councils + region, r, c) for region in range(number)]


def left_open(tables: Sequence[np.ndarray], small: Sequence[np.ndarray] | None, **published) -> dict[tuple, int]:
    """Of every hidden cell of tables that have their last column in common, how many values remain possible.

    small: which cells are known to be one to four; each is solved for by somebody who is told that of it alone.
    """
    names: list[tuple] = [(k, *cell) for k, table in enumerate(tables) for cell in np.ndindex(table.shape)]
    place = {name: number for number, name in enumerate(names)}
    sums = []
    for k, table in enumerate(tables):
        for total, parts in sums_of(table.shape, published["rows"], published["columns"], published.get("regions")):
            sums.append(([place[k, *total]], [place[k, *part] for part in parts]))
        if k:
            last = table.shape[-1] - 1
            same = tables[0].shape[-1] - 1
            sums += [([place[k, *cell, last]], [place[0, *cell, same]]) for cell in np.ndindex(table.shape[:-1])]
    matrix = np.zeros((len(sums), len(names)))
    for line, (total, parts) in zip(matrix, sums, strict=True):
        line[total], line[parts] = 1, -1
    low, high = np.array([held_to(tables[name[0]][name[1:]]) for name in names]).T
    found = {}
    for name in names:
        if tables[name[0]][name[1:]] == HIDDEN:
            told = high.copy()
            if small is not None and small[name[0]][name[1:]]:
                told[place[name]] = 4
            found[name] = values_left(place[name], matrix, low, told)
    return found


def values_left(cell: int, matrix: np.ndarray, low: np.ndarray, high: np.ndarray) -> int:
    """From the least to the most that a cell may be, both counted."""
    ends = []
    for sign in (1, -1):
        aim = np.zeros(matrix.shape[1])
        aim[cell] = sign
        solved = milp(
            aim, integrality=np.ones(len(aim)), bounds=Bounds(low, high), constraints=LinearConstraint(matrix, 0, 0)
        )
        assert solved.success, "What is shown contradicts itself"
        ends.append(round(solved.x[cell]))
    return ends[1] - ends[0] + 1
