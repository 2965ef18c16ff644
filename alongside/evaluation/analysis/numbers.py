"""Tables of numbers that respondents gave: how many gave them, from what to what, and shares of one line in another."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from alongside.measures.intervals import whole_per_cent
from alongside.surveys.content import ENGLISH, said

from . import small
from .answered import Answered
from .drawing import Drawn, silent
from .rounding import mean, middle
from .tables import NOT_SHOWN, NOTHING, NumberLine, Table, figure, share


@dataclass(frozen=True)
class Line:
    """One line: the numbers that were given, and each that has one with what it is a part of."""

    numbers: Sequence[int]
    parts: Sequence[tuple[int, int]]

    @property
    def answered(self) -> int:
        return len(self.numbers)

    @property
    def mean(self) -> str:
        """To one place."""
        return mean(self.numbers, 1) if self.numbers else NOTHING

    def mean_beside(self, least: int) -> str:
        """The mean as it may be shown where small figures are protected (`least`).

        It is whole, and only of at least twice as many, of whose sum nobody has half: or one could be had from it.
        """
        if not least:
            return self.mean
        told = self.answered >= 2 * least and 2 * max(self.numbers) < sum(self.numbers)
        return mean(self.numbers) if told else NOT_SHOWN

    @property
    def median(self) -> str:
        return middle(self.numbers) if self.numbers else NOTHING

    @property
    def mean_share(self) -> str:
        """The mean of the shares, each counting as much, in whole per cent."""
        return mean([Fraction(100 * part, of) for part, of in self.parts]) if self.parts else NOTHING

    def range(self, reads: str) -> str:
        """From what to what, in the words that the line has for it."""
        if not self.numbers:
            return NOTHING
        found: dict[str, int | str] = {"least": min(self.numbers), "greatest": max(self.numbers)}
        if self.parts:
            shares = sorted(self.parts, key=lambda pair: (pair[0] / pair[1], pair[1]))
            found |= {"lowest": as_share(*shares[0]), "highest": as_share(*shares[-1])}
        return reads.format_map({"lowest": NOTHING, "highest": NOTHING, **found})


def as_share(part: int, of: int) -> str:
    """A share with what it is of: 48 (12/25)."""
    return f"{whole_per_cent(part, of)} ({part}/{of})"


def line_of(answered: Answered, key: str, line: NumberLine) -> Line:
    """What was given in one row, and of which of it there is a share."""
    numbers = answered.numbers(key, line.row)
    given = numbers >= 0
    if not line.of:
        return Line(numbers[given].astype(int).tolist(), [])
    of = answered.numbers(key, line.of)
    both = given & (of > 0)
    parts = zip(numbers[both].astype(int).tolist(), of[both].astype(int).tolist(), strict=True)
    return Line(numbers[given].astype(int).tolist(), list(parts))


def draw_numbers(it: Drawn) -> Table:
    """One row for each number. Where small figures are protected, no council's own number is shown."""
    (_, answered), question = it.of[0], it.question
    base = int(it.base(answered).sum())
    says = {row.code: said(row.says, ENGLISH) for row in question.rows}
    lines = it.spec.lines or tuple(NumberLine(row.code) for row in question.rows)
    columns = [it.spec.first, "Number of respondents who answered", "% of respondents", "Range of responses"]
    rows, cells = [], []
    given = [line_of(answered, question.key, line) for line in lines]
    counts, shown_base = [one.answered for one in given], base
    if it.least:
        counts, shown_base = small.several(counts, base, it.least)
    for line, found, count in zip(lines, given, counts, strict=True):
        texts = [figure(count), share(count, shown_base), NOT_SHOWN if it.least else found.range(line.reads)]
        if it.spec.summary:
            texts += [found.mean_beside(it.least), NOT_SHOWN if it.least else found.median]
        rows.append((says[line.row], *texts))
        cells.append((None, count, *[None] * (len(texts) - 1)))
    columns += ["Mean", "Median"] if it.spec.summary else []
    rows.append(("Total", figure(shown_base), *[""] * (len(columns) - 2)))
    cells.append((None, shown_base, *[None] * (len(columns) - 2)))
    return it.table(columns, rows, cells, [base], " ".join(silent(it)) if it.spec.summary else "")
