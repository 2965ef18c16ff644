"""Loops: how far people could be moved through each cell of tables, so that every total would stay as it is.

A table with its totals is a net (cells.py). People who are moved round a loop of it leave every sum as it was. How far
they can be moved is the least room of any cell on the loop: a figure that is shown has the room that rounding leaves
it, a hidden one may be anything from one up; nought, and what is missing, have none.
"""

import numpy as np
from numpy.typing import NDArray

Rooms = NDArray[np.int8]
AT_ONCE = 1 << 18
"""So many bytes are worked on together, so that they stay close to the processor."""


def way_round(out: Rooms, back: Rooms, *, longer: bool) -> tuple[Rooms, Rooms]:
    """How many can be moved through each cell, on the best loop that comes back to it by other cells.

    out: how many can go from the row to the column through each cell, of tables (many, rows, columns). back: from the
    column to the row. In that order, the answer. longer: loops of any length, and not only rectangles.
    """
    if out.shape[-1] > out.shape[-2]:
        turned = way_round(back.swapaxes(-1, -2), out.swapaxes(-1, -2), longer=longer)
        return turned[1].swapaxes(-1, -2), turned[0].swapaxes(-1, -2)
    found = np.empty((2, *out.shape), np.int8)
    many = max(AT_ONCE // (out.shape[-2] * out.shape[-1] ** 2), 1)
    for first in range(0, len(out), many):
        some = slice(first, first + many)
        pair = (np.ascontiguousarray(np.moveaxis(rooms[some], 0, -1)) for rooms in (out, back))
        found[:, some] = np.moveaxis(loops(*pair, longer=longer), -1, 1)
    return found[0], found[1]


def loops(out: Rooms, back: Rooms, *, longer: bool) -> Rooms:
    """As `way_round`, of tables (rows, columns, many), so that all of them are gone through at each step."""
    between = by_other_rows(np.minimum(back[:, :, None], out[:, None, :]))
    columns = range(out.shape[1])
    for column in columns if longer else ():
        np.maximum(between, np.minimum(between[:, :, column, None], between[:, column, None, :]), out=between)
    for column in columns:
        between[:, column, column] = 0  # by another column, or it would be no loop
    returning = np.minimum(between, back[:, None, :]).max(axis=2), np.minimum(between, out[:, :, None]).max(axis=1)
    return np.minimum((out, back), returning)


def by_other_rows(steps: Rooms) -> Rooms:
    """The best step from column to column by any row but this one, of (rows, columns, columns, many)."""
    best, so_far = np.zeros_like(steps), np.zeros_like(steps[0])
    for order in (range(len(steps)), range(len(steps) - 1, -1, -1)):
        so_far[:] = 0
        for row in order:
            np.maximum(best[row], so_far, out=best[row])
            np.maximum(so_far, steps[row], out=so_far)
    return best
