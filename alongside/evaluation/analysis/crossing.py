"""Answers by groups of respondents: shares with intervals, and whether the groups differ by more than chance.

Chi-square where every count that chance would give is at least five; where one is smaller, Fisher's exact test, of
which tables of more than two by two are drawn (9,999 of them, always the same). Whoever said why they gave no answer
("too soon to say") is in the table, and not in the test.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

import numpy as np
import scipy  # which loads its statistics, a second's work, when they are first used
from numpy.typing import ArrayLike, NDArray

from alongside.measures.disclosure import HIDDEN, protect
from alongside.measures.intervals import Interval, wilson
from alongside.surveys.content import ENGLISH, said

from . import small
from .answered import Answered
from .rounding import half_up
from .tables import figure, share

LEAST_EXPECTED = 5
DRAWN, SEED = 9_999, 2015
NOT_KNOWN = "Not known"


@dataclass(frozen=True)
class Tested:
    """Which test, what it gave, and why it was this one. `p` is None where there is nothing to compare."""

    name: str
    p: float | None
    why: str
    statistic: float | None = None
    freedom: int | None = None

    @property
    def says(self) -> str:
        if self.p is None:
            return self.why
        found = f"{self.name}: {chance(self.p)}"
        if self.statistic is not None:
            found = f"{self.name} {self.statistic:.2f}, {self.freedom} degrees of freedom, {chance(self.p)}"
        return f"{found}. {self.why}"

    @property
    def short(self) -> str:
        """For a cell: F says that it is Fisher’s."""
        return "" if self.p is None else f"{chance(self.p)}{' F' if self.statistic is None else ''}"


def chance(p: float) -> str:
    """How likely so great a difference is by chance alone."""
    return "p < 0.001" if p < 0.001 else f"p = {p:.3f}"


def tested(counts: ArrayLike) -> Tested:
    """Whether the groups (columns) differ in what they answered (rows); rows and columns of nobody are left out."""
    table = np.asarray(counts, dtype=np.int64)
    table = table[table.any(axis=1)][:, table.any(axis=0)]
    if min(table.shape, default=0) < 2:
        return Tested("", None, "Not tested: there are no two groups and two answers to compare.")
    expected = scipy.stats.contingency.expected_freq(table)
    if expected.min() >= LEAST_EXPECTED:
        found = scipy.stats.chi2_contingency(table, correction=False)
        why = f"Every count that chance would give is at least {LEAST_EXPECTED}."
        return Tested("Chi-square", float(found.pvalue), why, float(found.statistic), int(found.dof))
    why = f"A count that chance would give is below {LEAST_EXPECTED} ({expected.min():.1f})."
    if table.shape == (2, 2):
        return Tested("Fisher’s exact test", float(scipy.stats.fisher_exact(table).pvalue), why)
    by_chance = scipy.stats.MonteCarloMethod(n_resamples=DRAWN, rng=np.random.default_rng(SEED))
    p = float(scipy.stats.fisher_exact(table, method=by_chance).pvalue)
    return Tested("Fisher’s exact test", p, f"{why} Of {DRAWN:,} tables drawn by chance.")


def holm(chances: Sequence[float]) -> list[float]:
    """Chances as they stand where several are looked at together (Holm 1979)."""
    order, found, so_far = sorted(range(len(chances)), key=lambda at: chances[at]), [0.0] * len(chances), 0.0
    for place, at in enumerate(order):
        so_far = max(so_far, min(1.0, chances[at] * (len(chances) - place)))
        found[at] = so_far
    return found


@dataclass(frozen=True)
class CrossRow:
    """One answer: in each group how many gave it, and between what their share lies. `test` where it has its own."""

    says: str
    counts: tuple[int, ...]
    intervals: tuple[Interval | None, ...]
    test: Tested | None = None
    bases: tuple[int, ...] = ()

    @property
    def cells(self) -> list[tuple[str, str]]:
        """Each count with its share, and between what the share lies."""
        pairs = zip(self.counts, self.bases, self.intervals, strict=True)
        return [(figure_of(count, base), between(interval)) for count, base, interval in pairs]


@dataclass(frozen=True)
class Cross:
    """A question by a field of the frame, or by another question from which one answer was chosen."""

    by: str
    groups: tuple[str, ...]
    bases: tuple[int, ...]
    rows: tuple[CrossRow, ...]
    test: Tested | None
    """Of the whole table, where each respondent gave one answer."""
    left_out: int
    """How many are in the table and not in the test, because they said why they gave no answer."""
    hidden: bool = False

    @property
    def heads(self) -> list[tuple[str, str]]:
        return list(zip(self.groups, map(figure, self.bases), strict=True))

    @property
    def each_tested(self) -> bool:
        return any(row.test for row in self.rows)


def figure_of(count: int, base: int) -> str:
    """A count with its share of its group, where both are shown."""
    return f"{figure(count)} ({share(count, base)})" if count >= 0 and base > 0 else figure(count)


def between(interval: Interval | None) -> str:
    """In whole per cent."""
    return "–".join(half_up(100 * Fraction(end)) for end in interval) + " %" if interval else ""


def cross(answered: Answered, key: str, by: str, *, least: int = 0) -> Cross:
    """The answers to a question from a list, by groups; without intervals and tests where figures are protected."""
    question = answered.question(key)
    within = answered.asked(key)
    names, member = groups_of(answered, by)
    member = member & within[:, None]
    chosen = answered.chosen(key)
    aside = np.array([bool(option.aside) for option in question.options])
    of_them = chosen.T.astype(np.int64) @ member.astype(np.int64)
    bases = member.sum(axis=0)
    sound = ~(chosen & aside).any(axis=1) & chosen.any(axis=1)
    sure = chosen[sound].T.astype(np.int64) @ member[sound].astype(np.int64)
    if least:
        says = [said(one.says, ENGLISH) for one in question.options]
        return hidden_cross(by, names, says, of_them, bases, question.of_many, least)
    each = each_tested(sure, member[sound].sum(axis=0)) if question.of_many else [None] * len(aside)
    rows = tuple(
        CrossRow(
            said(option.says, ENGLISH),
            tuple(counts.tolist()),
            tuple(wilson(int(number), int(base)) for number, base in zip(counts, bases, strict=True)),
            None if option.aside else test,
            tuple(bases.tolist()),
        )
        for option, counts, test in zip(question.options, of_them, each, strict=True)
    )
    whole = None if question.of_many else tested(sure[~aside])
    said_why = (chosen & aside).any(axis=1)
    return Cross(by, tuple(names), tuple(bases.tolist()), rows, whole, int(member[said_why].any(axis=1).sum()))


def each_tested(counts: NDArray[np.int64], bases: NDArray[np.int64]) -> list[Tested | None]:
    """A test of each answer, chosen against not chosen, with chances as they stand among all of them."""
    tests = [tested([row, bases - row]) for row in counts]
    there = [at for at, test in enumerate(tests) if test.p is not None]
    adjusted = holm([tests[at].p or 0.0 for at in there])
    for at, p in zip(there, adjusted, strict=True):
        test = tests[at]
        why = f"{test.why} Among {len(there)} answers looked at together (Holm)."
        tests[at] = Tested(test.name, p, why, test.statistic, test.freedom)
    return list(tests)


def hidden_cross(
    by: str,
    names: list[str],
    says: list[str],
    counts: NDArray[np.int64],
    bases: NDArray[np.int64],
    of_many: bool,
    least: int,
) -> Cross:
    """The table as it may leave: groups and answers protected together, without what would tell more.

    Of a group of fewer than `least` nothing is shown, nor of the next smallest where it would be the only one.
    """
    if of_many:
        pairs = np.stack([counts, bases - counts], axis=-1)  # answers, groups, chosen or not
        shown = protect(pairs)
        figures, whole = shown[:, :-1, 0], shown[:, :-1, -1]
        whole = np.where((whole == HIDDEN).any(axis=0), HIDDEN, whole[0])
    else:
        shown = protect(np.vstack([counts, bases - counts.sum(axis=0)]))
        figures, whole = shown[: len(counts), :-1], shown[-1, :-1]
    few = small.too_few(bases, least)
    figures, whole = np.where(few, HIDDEN, figures), np.where(few, HIDDEN, whole)
    rows = tuple(
        CrossRow(name, tuple(row.tolist()), (None,) * len(names), None, tuple(whole.tolist()))
        for name, row in zip(says, figures, strict=True)
    )
    return Cross(by, tuple(names), tuple(whole.tolist()), rows, None, 0, hidden=HIDDEN in figures)


def groups_of(answered: Answered, by: str) -> tuple[list[str], NDArray[np.bool_]]:
    """Groups by a field of the frame or by what was chosen at a question: names, and who is in which."""
    if by in answered.wave.instrument.questions:
        question = answered.question(by)
        return [said(option.says, ENGLISH) for option in question.options], answered.chosen(by)
    values = answered.of_frame(by)
    names = sorted(set(values.tolist()), key=lambda name: (not name, name))
    return [name or NOT_KNOWN for name in names], values[:, None] == np.array(names)
