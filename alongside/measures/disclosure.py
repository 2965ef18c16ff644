"""What may be shown of counts of people, so that nobody can be picked out (J12, Q6): the one rule for small numbers.

Every figure is rounded to the nearest five. A figure of one to four is hidden. Nought is nought: it says that nobody is
there, which is different from a few who are hidden, and both are different from what is not recorded.

That is not enough in a table with totals, because a hidden cell may be had by taking the others from the total. So more
is hidden, until every hidden cell could be something else: there is a loop of cells through it, one up, the next down,
along which people could be moved while each figure that is shown, and each total, would read the same. Rounding helps:
a figure shown as 10 may be 8 to 12. A loop is looked for in `loops.py`; where there is none, the cheapest is hidden.

Held: whoever knows this rule and all that is shown cannot tell a hidden cell nearer than `LEAST_LEFT` values, even if
told that it is one to four. The tests solve for hidden cells to prove it. Not held: against somebody who knows
some of the people counted, or has a second table of the same people that was not protected together with this one.
"""

from collections.abc import Sequence
from math import prod

import numpy as np
from numpy.typing import ArrayLike, NDArray

from .disclosing.cells import TO, Cells
from .disclosing.nodes import Nodes, alone, tree
from .disclosing.search import hide_more

LEAST_LEFT = 3
"""How many values of a hidden cell remain possible, at the least, to whoever takes every figure from every other."""
HIDDEN = -1
"""In place of a figure: somebody is there, and it is not shown how many."""
MISSING = -2
"""In place of a figure: it is not recorded. Counts as nobody in totals, and so it must be shown as missing."""


def rounded(counts: ArrayLike) -> NDArray[np.int64]:
    """To the nearest five. A whole number is never half-way."""
    return (np.asarray(counts, dtype=np.int64) + TO // 2) // TO * TO


def protect(
    counts: ArrayLike, *, rows: bool = True, columns: bool = True, regions: Sequence[int] | None = None
) -> NDArray[np.int64]:
    """Tables as they may be shown: figures rounded to five, `HIDDEN` or `MISSING`.

    counts: whole numbers, one table (rows, columns) or many (…, rows, columns); below 0 is missing. A list is a table
    of one row, with `columns=False`.
    rows, columns: whether the total of each row, and of each column, is shown too; both together give the grand total.
    They are added here as the last column and the last row. They must be sums: where one person stands in several
    cells, the total is a figure of its own, and is protected as a table of its own.
    regions: where the third axis from the end is of councils, the number of each council's region. The regions' tables,
    in order of their number, and last that of all together are added at the end of that axis, and protected with them.
    """
    return protect_together([counts], rows=rows, columns=columns, regions=regions)[0]


def protect_together(
    tables: Sequence[ArrayLike], *, rows: bool = True, columns: bool = True, regions: Sequence[int] | None = None
) -> list[NDArray[np.int64]]:
    """Tables of the same people, whose rows have the same totals: by age, by gender and by ethnicity, for example.

    As `protect`, with each table's own columns. A hidden cell is then safe from whoever is not told that it is small.
    """
    nodes = alone() if regions is None else tree(regions)
    given = [np.asarray(table, dtype=np.int64) for table in tables]
    whole = [with_totals(table, nodes) for table in given]
    if any((table[..., -1] != whole[0][..., -1]).any() for table in whole):
        raise ValueError("Tables that are protected together must have the same totals, row by row")
    told = len(whole) == 1
    cells = [Cells(table, nodes.given, rows=rows, columns=columns, told=told) for table in whole]
    hide_more(cells, nodes, LEAST_LEFT - 1)
    seen = (..., slice(None if columns else -1), slice(None if rows else -1))
    return [
        shown(one)[seen].reshape(*shape_of(table, nodes), *one.values[seen].shape[-2:])
        for one, table in zip(cells, given, strict=True)
    ]


def with_totals(table: NDArray[np.int64], nodes: Nodes) -> NDArray[np.int64]:
    """Tables (many, nodes, rows, columns) with every total. A total of which no part is recorded is missing too."""
    many = prod(table.shape[:-2]) // nodes.given
    tables = table.reshape(many, nodes.given, *table.shape[-2:])
    if not (tables < 0).any():
        return summed(tables, nodes)
    recorded = summed((tables >= 0).astype(np.int64), nodes) > 0
    return np.where(recorded, summed(np.maximum(tables, 0), nodes), MISSING)


def summed(table: NDArray[np.int64], nodes: Nodes) -> NDArray[np.int64]:
    table = nodes.added_up(table)
    table = np.concatenate([table, table.sum(axis=-1, keepdims=True)], axis=-1)
    return np.concatenate([table, table.sum(axis=-2, keepdims=True)], axis=-2)


def shape_of(table: NDArray[np.int64], nodes: Nodes) -> tuple[int, ...]:
    """The leading axes of tables once sums of councils are added."""
    return table.shape[:-2] if nodes.regions is None else (*table.shape[:-3], len(nodes.ways))


def shown(cells: Cells) -> NDArray[np.int64]:
    """The figures of all cells as they may be shown."""
    figures = np.where(cells.hidden, HIDDEN, rounded(cells.values))
    return np.where(cells.values < 0, MISSING, figures)
