"""The cells of tables with their totals: what of them is hidden, and what each could be to whoever sees the rest."""

import numpy as np
from numpy.typing import NDArray

TO, NEAR = 5, 2
"""Figures are shown as multiples of five, and a figure is at most two from the one that is shown."""
FEWEST = 5
"""A figure of fewer, and of more than nobody, is hidden."""
ENDLESS = 100
"""Room without end, in a byte."""
DEAR, NEVER = 6.0, np.float32(np.inf)
"""A total is so much dearer to hide than what it sums; what is nought or missing is never hidden."""

Pair = tuple[NDArray, NDArray]
At = tuple[NDArray, ...]


class Cells:
    """Tables (many, nodes, rows, columns) whose last row and last column are totals, published or not.

    A row is a knot of a net, and so is a column; a cell is a string from its row to its column, and a total leads back.
    Going out along a string means more in the cell, or fewer in the total; going back, the other way about.
    """

    def __init__(self, values: NDArray[np.int64], given: int, *, rows: bool, columns: bool, told: bool) -> None:
        """given: how many nodes are not sums of others. told: whether to be safe from whoever is told what is small.

        `limit` is how many more a cell itself can be said to hold: without end, but for a small part in the last case.
        """
        self.values = values
        high, wide = values.shape[-2:]
        self.turned = np.zeros((high, wide), bool)
        self.turned[-1, :-1] = self.turned[:-1, -1] = True
        self.published = np.ones((high, wide), bool)
        self.published[-1] &= columns
        self.published[:, -1] &= rows
        self.unseen = ([] if columns else [np.s_[..., -1, :]]) + ([] if rows else [np.s_[..., -1]])
        self.hidden = (values > 0) & (values < FEWEST) & self.published
        self.safe = np.zeros_like(self.hidden)
        self.some = values > 0
        above = np.minimum(values, ENDLESS).astype(np.int8)
        over = ((values + NEAR) % TO).astype(np.int8)
        self.more = np.where(self.some, np.int8(TO - 1) - over, np.int8(0))
        self.fewer = np.where(self.some, np.minimum(over, above - np.int8(FEWEST)), np.int8(0))
        self.if_hidden = above - np.int8(1)
        self.limit = np.full(values.shape, ENDLESS, np.int8)
        if told:
            parts = above[:, :given, :-1, :-1]
            self.limit[:, :given, :-1, :-1] = np.where(parts < FEWEST, np.int8(FEWEST - 1) - parts, np.int8(ENDLESS))
        self.dear = np.ones(values.shape[1:], np.float32)
        self.dear[given:] *= DEAR
        self.dear[:, -1] *= DEAR
        self.dear[:, :, -1] *= DEAR

    def unsafe(self, at: At | slice = slice(None)) -> NDArray[np.bool_]:
        """Which cells are hidden and not known to be safe."""
        return self.hidden[at] & ~self.safe[at]

    def directed(self, more: NDArray, fewer: NDArray) -> Pair:
        """More and fewer in each cell, as out of its row and back to it; or the other way about."""
        return np.where(self.turned, fewer, more), np.where(self.turned, more, fewer)

    def room(self, at: At) -> Pair:
        """How many more, and how many fewer, each cell could hold: out of its row, and back to it."""
        hidden = self.hidden[at]
        more = np.where(hidden, np.int8(ENDLESS), self.more[at])
        fewer = np.where(hidden, self.if_hidden[at], self.fewer[at])
        for anything in self.unseen:
            more[anything] = fewer[anything] = ENDLESS
        return self.directed(more, fewer)

    def cost(self, at: At, need: int) -> Pair:
        """What it costs to have so much room in each cell, out and back: nothing, the price of hiding it, or never."""
        values = self.values[at]
        out, back = self.room(at)
        price = self.dear[at[1]] * (1 + np.log2(np.maximum(values, 1), dtype=np.float32))
        could = self.directed(np.where(values > 0, price, NEVER), np.where(values > need, price, NEVER))
        has = self.hidden[at] | ~self.published

        def worth(room: NDArray, by_hiding: NDArray) -> NDArray:
            return np.where(room >= need, np.float32(0), np.where(has, NEVER, by_hiding))

        return worth(out, could[0]), worth(back, could[1])

    def hide(self, at: At, out: NDArray[np.bool_], need: int) -> None:
        """Hides these cells, (many, nodes, rows, columns), where they have too little room; a loop goes through them.

        out: whether it goes out of the cell's row. A cell is safe by it, unless it is held to be known as small.
        """
        seen = self.published[at[2:]]
        at, more = tuple(part[seen] for part in at), (out ^ self.turned[at[2:]])[seen]
        # By naming only the cells that change: one may stand among these more than once, with different answers.
        little = np.where(more, self.more[at], self.fewer[at]) < need
        self.hidden[tuple(part[little] for part in at)] = True
        proved = self.hidden[at] & (~more | (self.limit[at] >= need))
        self.safe[tuple(part[proved] for part in at)] = True
