"""The national publication's own rounding and suppression, exactly: what a council's figures will look like in it.

It is weaker than our own rule (disclosure.py): nought looks like a few, nothing more is hidden than small numbers, and
percentages of small numbers are shown. So it is for foretelling and for checking what is published nationally, not for
what a council publishes itself. Source: the national pipeline's published code of June 2023 (standards 2.3).
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike, NDArray

TO, FEWEST = 5, 5
NOT_GIVEN, TOO_FEW = "[x]", "[c]"


def round5(values: ArrayLike) -> NDArray[np.float64]:
    """To the nearest five; half-way goes up."""
    numbers = np.asarray(values, dtype=np.float64)
    lower = np.floor(numbers / TO) * TO
    return np.where(numbers - lower < lower + TO - numbers, lower, lower + TO)


def published(values: ArrayLike) -> NDArray[np.str_]:
    """Cells of the open data file: nan is not given, and anything below five, nought too, is too few."""
    numbers = np.asarray(values, dtype=np.float64)
    known = np.nan_to_num(round5(numbers)).astype(np.int64).astype(np.str_)
    return np.where(np.isnan(numbers), NOT_GIVEN, np.where(numbers < FEWEST, TOO_FEW, known))


def in_tables(values: ArrayLike) -> NDArray[np.str_]:
    """Cells of the spreadsheet tables: what is not given has been summed as nought before it gets there."""
    return published(np.nan_to_num(np.asarray(values, dtype=np.float64)))


def asked_and_achieved(asked: ArrayLike, achieved: ArrayLike) -> tuple[NDArray[np.str_], NDArray[np.str_]]:
    """Table 8, whose two blocks are voluntary: a council (row) with noughts throughout a block did not give it."""
    found = []
    for block in (asked, achieved):
        numbers = np.nan_to_num(np.atleast_2d(np.asarray(block, dtype=np.float64)))
        found.append(np.where((numbers == 0).all(axis=-1, keepdims=True), NOT_GIVEN, published(numbers)))
    return found[0], found[1]


def on_dashboard(values: ArrayLike) -> NDArray[np.float64]:
    """Cells of the dashboard's files: below five is 0, without a mark; what is not given stays so."""
    numbers = np.asarray(values, dtype=np.float64)
    return np.where(numbers < FEWEST, 0.0, round5(numbers))


def whole(values: ArrayLike) -> NDArray[np.float64]:
    """Percentages and rates: to whole numbers, halves to the even one, from figures that are not rounded."""
    return np.rint(np.asarray(values, dtype=np.float64), dtype=np.float64)


def summed(values: ArrayLike, groups: Sequence[int]) -> NDArray[np.float64]:
    """Figures of councils (first axis) by region or council type, numbered from 0, and last of England.

    Sums are of unrounded figures, and what is not given counts as nought.
    """
    numbers = np.nan_to_num(np.asarray(values, dtype=np.float64))
    within = np.asarray(groups)
    each = [numbers[within == group].sum(axis=0) for group in range(within.max() + 1)]
    return np.stack([*each, numbers.sum(axis=0)])
