"""Figures that stand together and are of the same people, protected together: none is had from those beside it.

Each line of the outcome measure is of people whom the line before it counts (J2): of all that were concluded some were
asked, of those some said what they want, for some of those it was met, and for some of these fully. So everybody stands
once in these tables, by what became of it, and every line is a total of them.
"""

from collections.abc import Iterable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from alongside.measures.disclosure import HIDDEN, protect
from alongside.measures.measure import Measure, Tally
from alongside.measures.msp import LINES, asked, concluded, expressed, fully, met, not_met, partly, raised, undecided

Cells = Sequence[int]
"""As they may be shown: who counts, who does not, of whom it is not recorded, and all."""
FAMILIES = ((*LINES, met), (raised, undecided))
FULLY, PARTLY, NOT_MET, NOT_SAID, NO_WISH, NOT_ASKED, NOT_RECORDED = range(7)
WITH_A_WISH, ASKED, EVERYBODY = 0, 3, 5
"""Tables, as `protect` gives them: three that are apart, the first two of them together, the third, and all."""
MET = 0
"""The row of those for whom it was met fully or partly; all others are in the second."""


def with_family(measures: Iterable[Measure]) -> list[Measure]:
    """These measures, and all that one of them is protected together with."""
    known = list(measures)
    families = [family for family in FAMILIES if set(family) & set(known)]
    return list(dict.fromkeys([*known, *(one for family in families for one in family)]))


def protected_together(counted: Mapping[str, Sequence[Tally]]) -> dict[str, list[Cells]]:
    """Of each measure that has a family here: its cells in each of several places (months, groups), place by place."""
    found: dict[str, list[Cells]] = {}
    if met.code in counted:
        found |= lines_protected({one.code: counts_of(counted[one.code]) for one in FAMILIES[0]})
    if raised.code in counted:
        base, number, _ = counts_of(counted[undecided.code])
        shown = protect(np.stack([number, base - number], axis=-1)[:, None], columns=False)[:, 0]
        found[undecided.code] = [(int(of), HIDDEN, 0, int(whole)) for of, _, whole in shown]
        found[raised.code] = [(int(whole), 0, 0, int(whole)) for *_, whole in shown]
    return found


def counts_of(tallies: Sequence[Tally]) -> NDArray[np.int64]:
    """The bases, the numbers and those not recorded, each for every place."""
    return np.array(tallies, dtype=np.int64).reshape(-1, 3).T


def lines_protected(counted: Mapping[str, NDArray[np.int64]]) -> dict[str, list[Cells]]:
    """The lines of the outcome measure, from one table of everybody."""
    parts = everybody_once(counted)
    shown = protect(parts, regions=[0, 0, 1])
    each = [seen(shown[..., place], parts[..., place].sum(axis=(1, 2))) for place in range(parts.shape[-1])]
    total = [shown[:, table, -1, -1] for table in (EVERYBODY, ASKED, WITH_A_WISH)]
    all_met = seen(shown[:, :, MET, -1], parts[:, :, MET].sum(axis=(1, 2)))
    of_all, of_wishes = (each[NOT_RECORDED], total[0]), (each[NOT_SAID], total[2])
    return {
        concluded.code: cells(total[0], np.zeros_like(total[0]), total[0]),
        asked.code: cells(total[1], *of_all),
        expressed.code: cells(total[2], *of_all),
        met.code: cells(all_met, *of_wishes),
        fully.code: cells(each[FULLY], *of_wishes),
        partly.code: cells(each[PARTLY], *of_wishes),
        not_met.code: cells(each[NOT_MET], *of_wishes),
    }


def everybody_once(counted: Mapping[str, NDArray[np.int64]]) -> NDArray[np.int64]:
    """Tables (places, with a wish or without or others, met or not, what became of it)."""
    (bases, of_asked, unknown), (_, wishes, _) = counted[asked.code], counted[expressed.code]
    achieved = [counted[one.code][1] for one in (fully, partly, not_met)]
    parts = np.zeros((len(bases), 3, 2, NOT_RECORDED + 1), np.int64)
    parts[:, 0, 0, FULLY], parts[:, 0, 0, PARTLY], parts[:, 0, 1, NOT_MET] = achieved
    parts[:, 0, 1, NOT_SAID] = wishes - sum(achieved)
    parts[:, 1, 1, NO_WISH] = of_asked - wishes
    parts[:, 2, 1, NOT_ASKED] = bases - of_asked - unknown
    parts[:, 2, 1, NOT_RECORDED] = unknown
    return parts


def seen(copies: NDArray[np.int64], counts: NDArray[np.int64]) -> NDArray[np.int64]:
    """What is shown of a count that stands in several tables: it is shown where any of them shows it."""
    shown = copies.reshape(len(counts), -1).max(axis=-1)
    return np.where((counts > 0) & (shown <= 0), HIDDEN, np.maximum(shown, 0))


def cells(number: NDArray[np.int64], unknown: NDArray[np.int64], base: NDArray[np.int64]) -> list[Cells]:
    """Of every place. Who does not count is not shown by itself."""
    return [(int(one), HIDDEN, int(other), int(of)) for one, other, of in zip(number, unknown, base, strict=True)]
