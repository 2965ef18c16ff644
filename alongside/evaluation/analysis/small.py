"""Small numbers in tables that leave: the house's one rule (alongside/measures/disclosure.py), for answers.

Figures are rounded to five and small ones hidden, so that none can be had from the total. A base of fewer than a survey
allows is not counted out at all. The numbers that single councils gave never leave.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike, NDArray

from alongside.measures.disclosure import HIDDEN, protect, rounded
from alongside.measures.small_numbers import FEWEST

SAYS = (
    "Figures are to the nearest five and small ones are not shown, so that nobody can be known by them; shares are of "
    "the figures that are shown."
)


def single(counts: Sequence[int], base: int, least: int) -> tuple[list[int], int]:
    """Answers of which each respondent gave one, and their base, as they may be shown."""
    if base < least:
        return [HIDDEN] * len(counts), HIDDEN
    *shown, whole = protect([[*counts, base - sum(counts)]], columns=False)[0].tolist()
    return shown[:-1], whole


def several(counts: Sequence[int], base: int, least: int) -> tuple[list[int], int]:
    """Answers of which each respondent may give several: each is a figure of its own, beside those who did not."""
    if base < least:
        return [HIDDEN] * len(counts), HIDDEN
    few = [0 < count < FEWEST or 0 < base - count < FEWEST for count in counts]
    return [HIDDEN if hide else int(rounded(count)) for count, hide in zip(counts, few, strict=True)], int(
        rounded(base)
    )


def grid(counts: Sequence[Sequence[int]], least: int) -> list[tuple[list[int], int]]:
    """Rows of a matrix with the total of each."""
    if not counts:
        return []
    shown = zip(counts, protect(counts, columns=False).tolist(), strict=True)
    return [
        (row[:-1], row[-1]) if sum(numbers) >= least else ([HIDDEN] * len(numbers), HIDDEN) for numbers, row in shown
    ]


Pair = tuple[int, int]


def parts(pairs: Sequence[Pair], whole: Pair, least: int) -> tuple[list[Pair], Pair]:
    """How many answered of how many were asked to, in each part of a frame and in all of it.

    Those who did not answer are a figure that nobody may have either. Where more answered somewhere than the frame has,
    they are not of one another, and each column is a table of its own.
    """
    if not pairs:
        return [], (HIDDEN, HIDDEN)
    of_frame = all(had <= asked for had, asked in [*pairs, whole]) and sums(pairs) == whole
    if of_frame:
        shown = protect([[had, asked - had] for had, asked in pairs])[:, [0, 2]]
    else:
        columns = (
            [*column, max(of_all - sum(column), 0)]
            for column, of_all in zip(zip(*pairs, strict=True), whole, strict=True)
        )
        shown = np.stack([protect([column])[0][[*range(len(pairs)), -1]] for column in columns], axis=1)
    shown[:-1][too_few([max(pair) for pair in pairs], least)] = HIDDEN
    if max(whole) < least:
        shown[:] = HIDDEN
    *found, total = [(int(had), int(asked)) for had, asked in shown]
    return found, total


def too_few(bases: ArrayLike, least: int) -> NDArray[np.bool_]:
    """Which bases are too small to be shown: and the next smallest, where one alone could be had from the total."""
    of = np.asarray(bases)
    few = (of > 0) & (of < least)
    others = (of >= least) & ~few
    if few.sum() == 1 and others.any():
        few[np.argmin(np.where(others, of, of.max() + 1))] = True
    return few


def sums(pairs: Sequence[Pair]) -> Pair:
    return sum(had for had, _ in pairs), sum(asked for _, asked in pairs)
