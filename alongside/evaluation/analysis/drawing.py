"""Tables of answers: counts with shares of one population or two, matrices, and how many wrote something."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from alongside.measures.disclosure import HIDDEN
from alongside.surveys.content import ENGLISH, Question, said

from . import small
from .answered import Answered, Flags
from .rounding import half_up
from .tables import NOT_SHOWN, NOTHING, Order, Population, Query, Table, TableSpec, Ties, base_line, figure, share

MULTIPLE = "Note that responses sum to more than 100 per cent as respondents could select multiple options."
BY_NAME = Population("respondents", "the survey")
SMALLER_THAN_FIVE = 2
"""Where a figure that is not shown stands among those in order of size: beneath five, wherever it belongs."""


@dataclass(frozen=True)
class Drawn:
    """A specification with the answers that it is drawn from."""

    spec: TableSpec
    waves: Mapping[str, Answered]
    populations: Mapping[str, Population]
    least: int = 0
    """Bases smaller than this, and small figures, are not shown; 0 shows all as they were counted."""

    @property
    def of(self) -> list[tuple[Population, Answered]]:
        return [(self.populations.get(name, BY_NAME), self.waves[name]) for name in self.spec.of]

    @property
    def question(self) -> Question:
        return self.waves[self.spec.of[0]].question(self.spec.question)

    def base(self, answered: Answered) -> Flags:
        """Of whom the shares are: everybody who was asked."""
        return answered.asked(self.spec.question)

    def table(self, columns: list[str], rows: list[tuple], counts: list[tuple], bases: list[int], note: str) -> Table:
        """The table of these cells, with its words and where they come from."""
        shown = [small.single([], base, self.least)[1] if self.least else base for base in bases]
        named = [(population, base) for (population, _), base in zip(self.of, shown, strict=True)]
        return Table(
            key=self.spec.key,
            number=self.spec.number,
            caption=self.spec.caption or words_of(self.question),
            columns=tuple(columns),
            rows=tuple(rows),
            counts=tuple(counts),
            base_line=base_line(named).replace(str(HIDDEN), "too few"),
            note=note,
            queries=tuple(self.query(each, base) for (_, each), base in zip(self.of, shown, strict=True)),
            protected=small.SAYS if self.least else "",
        )

    def query(self, answered: Answered, base: int) -> Query:
        wave, key = answered.wave, self.spec.question
        asked = f"question “{key}”, version {answered.question(key).version}" if key else f"frame by {self.spec.by}"
        whole = not key or wave.instrument.places[key].only_if is None
        return Query(
            wave=wave.title,
            population=wave.population,
            instrument=f"{wave.instrument.key} version {wave.instrument.version}",
            question=asked,
            within="everybody who answered the survey" if whole else "those who were asked, by an earlier answer",
            base=base,
        )


def words_of(question: Question) -> str:
    return said(question.says, ENGLISH)


def counts_of(answered: Answered, key: str, within: Flags) -> dict[str, int]:
    """How many of these gave each answer to a question from a list."""
    found = answered.chosen(key)[within].sum(axis=0)
    return {option.code: int(number) for option, number in zip(answered.question(key).options, found, strict=True)}


def draw_counts(it: Drawn) -> Table:
    """One row for each answer, with its count and share in each population; the order is that of the first."""
    names: dict[str, str] = {}
    columns, figures, bases = [it.spec.first], [], []
    for population, answered in it.of:
        within = it.base(answered)
        question, base = answered.question(it.spec.question), int(within.sum())
        names |= {option.code: said(option.says, ENGLISH) for option in question.options if option.code not in names}
        counts = counts_of(answered, question.key, within)
        bases.append(base)
        if it.least:
            hidden = small.several if question.of_many else small.single
            numbers, base = hidden(list(counts.values()), base, it.least)
            counts = dict(zip(counts, numbers, strict=True))
        figures.append((counts, base))
        whose = population.called if len(it.spec.of) > 1 else "respondents"
        columns += [f"Number of {whose}", f"% of {whose}"]
    rows, cells = [], []
    for code in in_order(it.spec, names, figures[0][0]):
        shown = [(counts.get(code), base) for counts, base in figures]
        rows.append((names[code], *(text for number, base in shown for text in with_share(number, base))))
        cells.append((None, *(cell for number, _ in shown for cell in (number, None))))
    total = ["100 %"] * len(figures) if it.spec.total is None else it.spec.total
    if total:
        rows.append(
            ("Total", *(text for (_, base), says in zip(figures, total, strict=True) for text in whole(base, says)))
        )
        cells.append((None, *(cell for _, base in figures for cell in (base, None))))
    return it.table(columns, rows, cells, bases, note_of(it, figures))


def with_share(number: int | None, base: int) -> tuple[str, str]:
    """A count and its share; an answer that one population could not give has neither."""
    return (NOTHING, NOTHING) if number is None else (figure(number), share(number, base))


def whole(base: int, says: str) -> tuple[str, str]:
    return (NOT_SHOWN, NOT_SHOWN) if base == HIDDEN else (str(base), says)


def note_of(it: Drawn, figures: list[tuple[dict[str, int], int]]) -> str:
    """That shares sum to more than a hundred where they do, and how many gave no answer."""
    more = it.question.of_many and any(sum(counts.values()) > base for counts, base in figures)
    return " ".join([MULTIPLE] * more + silent(it))


def silent(it: Drawn) -> list[str]:
    """How many were asked and gave no answer, where there are any."""
    found = []
    for name, (_, answered) in zip(it.spec.of, it.of, strict=True):
        left = int((it.base(answered) & ~answered.answered(it.spec.question)).sum())
        if left and not it.least:
            found.append(f"{left} of {name} gave no answer.")
    return found


def in_order(spec: TableSpec, names: dict[str, str], counts: Mapping[str, int]) -> list[str]:
    """The answers as they stand in the table."""
    codes = list(names)
    if spec.order == Order.AS_ASKED:
        return codes
    if spec.ties == Ties.ALPHABET:
        codes.sort(key=lambda code: names[code].casefold())
    sizes = {code: counts.get(code, 0) for code in codes}
    return sorted(codes, key=lambda code: -(SMALLER_THAN_FIVE if sizes[code] == HIDDEN else sizes[code]))


def draw_matrix(it: Drawn) -> Table:
    """One row for each thing that was asked about, with how many gave each answer, and how many any."""
    (_, answered), question = it.of[0], it.question
    base = it.base(answered)
    options, names = question.options, answered.wave.instrument.rows_of(question)
    places = [answered.in_row(question.key, row.code)[base] for row in names]
    counted = [np.bincount(place + 1, minlength=len(options) + 1)[1:].tolist() for place in places]
    shown = small.grid(counted, it.least) if it.least else [(row, sum(row)) for row in counted]
    columns = [it.spec.first, *(said(option.says, ENGLISH) for option in options), "Total"]
    rows, cells = [], []
    for row, (numbers, total) in zip(names, shown, strict=True):
        texts = [
            f"{figure(one)} ({share(one, total)})" if it.spec.shares and one > 0 else figure(one) for one in numbers
        ]
        rows.append((said(row.says, ENGLISH), *texts, figure(total)))
        cells.append((None, *numbers, total))
    if it.spec.summary:
        columns.append("Mean")
        means = [mean_on_scale(question, numbers, total) for numbers, total in shown]
        rows = [(*row, mean) for row, mean in zip(rows, means, strict=True)]
        cells = [(*row, None) for row in cells]
    note = " ".join(silent(it))
    return it.table(columns, rows, cells, [int(base.sum())], note)


def mean_on_scale(question: Question, counts: list[int], total: int) -> str:
    """The mean of those who gave a number, to two places; of figures that are all shown."""
    on_scale = [
        (int(option.code), count) for option, count in zip(question.options, counts, strict=True) if not option.aside
    ]
    answers = sum(count for _, count in on_scale)
    if HIDDEN in counts or total == HIDDEN or not answers:
        return NOT_SHOWN if answers else NOTHING
    return half_up(sum(value * count for value, count in on_scale), answers, 2)


def draw_words(it: Drawn) -> Table:
    """How many wrote something."""
    (_, answered) = it.of[0]
    base = it.base(answered)
    wrote, all_of_them = int((base & answered.answered(it.spec.question)).sum()), int(base.sum())
    numbers, total = [wrote, all_of_them - wrote], all_of_them
    if it.least:
        numbers, total = small.single(numbers, all_of_them, it.least)
    rows = [
        (name, *with_share(one, total)) for name, one in zip(("Wrote something", "Wrote nothing"), numbers, strict=True)
    ]
    cells = [(None, one, None) for one in numbers]
    return it.table([it.spec.first, "Number of respondents", "% of respondents"], rows, cells, [all_of_them], "")
