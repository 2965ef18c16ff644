"""Finds which hidden cells have a loop through them, and makes one for those that have none by hiding more.

What is made is the cheapest rectangle through the cell: three more corners, in every table of a way (nodes.py). All
corners are then safe by that same loop, so that nothing further follows from hiding them, and the search comes to an
end: when all else fails the row's total, the column's and the grand total make a rectangle with any cell.
"""

from collections.abc import Callable, Sequence
from itertools import product

import numpy as np
from numpy.typing import NDArray

from .cells import ENDLESS, At, Cells, Pair
from .loops import way_round
from .nodes import Nodes


def hide_more(tables: Sequence[Cells], nodes: Nodes, need: int) -> None:
    """Hides more in these tables, of the same people, until every hidden cell could be otherwise by `need`."""
    search = Search(tables, nodes, need)
    left = True
    while left:
        left = False
        for number, cells in enumerate(tables):
            search.agree()
            at = np.nonzero(cells.unsafe().any(axis=(-1, -2)))
            search.find(number, at)
            at = open_in(cells, at)
            if at[0].size:
                search.make(number, at)
                left = True
    search.agree()


def open_in(cells: Cells, at: At) -> At:
    """Of these tables, those with a cell that is hidden and not known to be safe."""
    return tuple(part[cells.unsafe(at).any(axis=(-1, -2))] for part in at)


class Search:
    """Looks for loops, and makes them, in tables of the same people: their last column is one column."""

    def __init__(self, tables: Sequence[Cells], nodes: Nodes, need: int) -> None:
        self.tables, self.need = tables, need
        self.ways, self.signs = nodes.by_turns()
        linked = len(tables) > 1
        self.choices = range(max(cells.values.shape[-1] - 1 for cells in tables) if linked else 1)

    def agree(self) -> None:
        """What tables have in common is hidden in all of them, or in none."""
        if len(self.tables) > 1:
            for name in ("hidden", "safe"):
                common = np.logical_or.reduce([getattr(cells, name)[..., -1] for cells in self.tables])
                for cells in self.tables:
                    getattr(cells, name)[..., -1] = common

    def find(self, number: int, at: At) -> None:
        """Marks as safe what a loop goes through already, by any way."""
        cells = self.tables[number]
        more, fewer = np.zeros((2, len(at[0]), *cells.values.shape[-2:]), np.int8)
        left = np.arange(len(at[0]))
        for way, longer in product(range(len(self.ways)), (False, True)):
            for choice in self.choices:
                if not left.size:
                    return
                here = tuple(part[left] for part in at)
                columns = self.columns(here, np.full_like(left, choice), np.full_like(left, -1))
                pair = self.along(way, number, here, columns, Cells.room, np.minimum, (ENDLESS, 0))
                now_more, now_fewer = cells.directed(*way_round(*pair, longer=longer))
                more[left] = np.maximum(more[left], now_more)
                fewer[left] = np.maximum(fewer[left], now_fewer)
                enough = np.minimum(more[left], cells.limit[here]) + fewer[left] >= self.need
                cells.safe[here] |= enough & cells.hidden[here]
                left = left[cells.unsafe(here).any(axis=(-1, -2))]

    def columns(self, at: At, choice: NDArray, row: NDArray) -> list[NDArray]:
        """Of each table, the column that is changed with the common one: by choice the largest of a row, the next …"""
        found = []
        for cells in self.tables if len(self.tables) > 1 else ():
            sizes = cells.values[(*at, row)][:, :-1]
            order = np.argsort(-sizes, axis=-1, kind="stable")
            found.append(order[np.arange(len(order)), np.minimum(choice, sizes.shape[-1] - 1)])
        return found

    def along(
        self, way: int, number: int, at: At, columns: list[NDArray], read: Callable, add: np.ufunc, ends: tuple
    ) -> Pair:
        """Rooms or costs of moving the same cell in all tables of a way together: out of the row, and back to it.

        ends: what is there where the way does not go, and what is there for a table that has no such way.
        """
        total = np.empty(0)
        for place in range(self.ways.shape[-1]):
            sign = self.signs[way, at[1], place][:, None, None]
            if place and not sign.any():
                break
            here = (at[0], self.ways[way, at[1], place])
            pair = np.stack(self.with_others(number, here, columns, read, add))
            pair = np.where(sign < 0, pair[::-1], pair)
            pair = np.where(sign == 0, pair.dtype.type(ends[0] if place else ends[1]), pair)
            total = add(total, pair) if place else pair
        return total[0], total[1]

    def with_others(self, number: int, at: At, columns: list[NDArray], read: Callable, add: np.ufunc) -> Pair:
        """Rooms or costs in one table; where the common column is changed, of changing the others with it."""
        out, back = read(self.tables[number], at)
        for other, cells in enumerate(self.tables):
            if other != number:
                column = columns[other][:, None, None]
                there = [np.take_along_axis(pair, column, -1)[..., 0] for pair in read(cells, at)]
                out[..., -1], back[..., -1] = add(out[..., -1], there[1]), add(back[..., -1], there[0])
        return out, back

    def make(self, number: int, at: At) -> None:
        """Hides the cheapest rectangle through one cell of each of these tables that no loop goes through."""
        cells = self.tables[number]
        unsafe = cells.unsafe(at)
        row, column = np.divmod(unsafe.reshape(len(unsafe), -1).argmax(axis=-1), unsafe.shape[-1])
        each = np.arange(len(row))
        out = (cells.limit[(*at, row, column)] >= self.need) ^ cells.turned[row, column]
        best = np.full(len(row), np.inf)
        chosen = np.zeros((4, len(row)), np.int64)
        for way, choice in product(range(len(self.ways)), self.choices):
            columns = self.columns(at, np.full_like(row, choice), row)
            pair = self.along(way, number, at, columns, self.cost, np.add, (0, np.inf))
            costs = rectangles(pair, out, each, row, column)
            place = costs.reshape(len(row), -1).argmin(axis=-1)
            cost = costs.reshape(len(row), -1)[each, place]
            better = cost < best
            best = np.where(better, cost, best)
            found = np.stack([np.full_like(row, way), np.full_like(row, choice), *np.divmod(place, unsafe.shape[-1])])
            chosen = np.where(better, found, chosen)
        self.hide(number, at, (row, column), out, chosen)

    def cost(self, cells: Cells, at: At) -> Pair:
        return cells.cost(at, self.need)

    def hide(self, number: int, at: At, corner: tuple[NDArray, NDArray], out: NDArray, chosen: NDArray) -> None:
        """Hides the corners of rectangles that have too little room, in all tables of their ways.

        out: whether the first corner's change goes out of its row; that of the one across does too, the others' back.
        chosen: the way, the choice of columns, and the row and the column of the corner across.
        """
        (row, column), (way, choice, row_across, column_across) = corner, chosen
        common = self.tables[number].values.shape[-1] - 1
        theirs = self.columns(at, choice, row)
        sides = [
            (row, column, out),
            (row, column_across, ~out),
            (row_across, column, ~out),
            (row_across, column_across, out),
        ]
        for place, (rows, columns, outward) in product(range(self.ways.shape[-1]), sides):
            sign = self.signs[way, at[1], place]
            goes, cell = outward ^ (sign < 0), (at[0], self.ways[way, at[1], place], rows)
            for other, cells in enumerate(self.tables):
                own = other == number
                moved = (sign != 0) & (own | (columns == common))
                where = (*cell, columns if own else theirs[other])
                cells.hide(tuple(part[moved] for part in where), (goes ^ (not own))[moved], self.need)


def rectangles(costs: Pair, out: NDArray, each: NDArray, row: NDArray, column: NDArray) -> NDArray:
    """What each rectangle through a cell costs, by the corner across; never those that are no rectangles."""
    same, other = np.where(out[:, None, None], costs, costs[::-1])
    total = same + same[each, row, column][:, None, None]
    total = total + other[each, row][:, None, :] + other[each, :, column][:, :, None]
    total[each, row, :] = total[each, :, column] = np.inf
    return total
