"""The columns of an extract: every answer as a number with a label, and why there is none where there is none."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from alongside.surveys.answers import other_of
from alongside.surveys.content import ENGLISH, Aside, Instrument, Kind, Option, Question, said
from alongside.surveys.wave import Respondent, Wave

from ..analysis.answered import Answered
from .anonymity import WHO_THEY_ARE

MISSING = {
    Aside.DONT_KNOW: (-1, "Don’t know"),
    Aside.TOO_SOON: (-2, "Too soon to say"),
    Aside.NOT_APPLICABLE: (-3, "Not applicable"),
}
NOT_ASKED, NO_ANSWER = -8, -9
WHY_NOT = {**dict(MISSING.values()), NOT_ASKED: "Not asked, because of an earlier answer", NO_ANSWER: "No answer"}
"""Every kind of missing value, each kept apart: labelled, and declared as missing to SPSS."""
YES_NO = {0: "Not chosen", 1: "Chosen"}
BANDS = ((0, "0"), (1, "1 to 9"), (10, "10 to 49"), (50, "50 to 99"), (100, "100 to 499"), (500, "500 or more"))
"""From what number each band begins: an exact number that one council gave could be looked up elsewhere."""
LONGEST_NAME = 60
Value = int | str
Reads = Callable[[Any], Value | None]


@dataclass(frozen=True)
class Column:
    """One column: its name, what it is, what its numbers mean, and a value for each respondent."""

    name: str
    label: str
    source: str
    values: tuple[Value, ...] = field(repr=False)
    labels: Mapping[int, str] = field(default_factory=dict)


def columns_of(wave: Wave, words: frozenset[str]) -> list[Column]:
    """Every column of the answers; `words`: the questions whose written answers were read and may leave."""
    answered, made = Answered(wave), []
    for asked in wave.instrument.asked:
        question = asked.question
        if question.key in WHO_THEY_ARE:
            continue  # it stands among what is told of them, as coarse as that has to be
        one = Asked(wave.instrument, question, wave.respondents, answered.asked(question.key))
        made += [*OF_KIND[question.kind](one, words), *one.in_other_words(words)]
    return distinct(made)


@dataclass(frozen=True)
class Asked:
    """A question with what each respondent answered to it."""

    instrument: Instrument
    question: Question
    respondents: Sequence[Respondent]
    was_asked: np.ndarray

    @property
    def source(self) -> str:
        return f"{self.instrument.key} {self.instrument.version}, {self.question.key} {self.question.version}"

    def column(
        self, code: str, label: str, labels: Mapping[int, str], value: Callable[[object], Value | None]
    ) -> Column:
        """One column, its values by `value`, which is given the answer and gives None where there is none in it."""
        found = []
        for one, asked in zip(self.respondents, self.was_asked, strict=True):
            given = one.answers.get(self.question.key)
            got = value(given) if given not in (None, "", [], {}) else None
            found.append(got if got is not None else NO_ANSWER if asked else NOT_ASKED)
        whole = " – ".join(filter(None, (said(self.question.says, ENGLISH), label)))
        name = "_".join(filter(None, (self.question.key, code)))
        return Column(as_name(name), whole, self.source, tuple(found), {**labels, **WHY_NOT})

    def in_other_words(self, words: frozenset[str]) -> Iterator[Column]:
        """What was written beside an answer "other": that there is something, or the words themselves."""
        if any(option.other for option in self.question.options):
            yield written(self, other_of(self.question.key), "in other words", self.question.key in words)


def as_name(key: str) -> str:
    """A name that every program takes: letters, digits and underscores, beginning with a letter."""
    return "q_" + re.sub(r"[^0-9A-Za-z]+", "_", key)[:LONGEST_NAME]


def numbered(options: Sequence[Option]) -> dict[str, int]:
    """The number of each answer: a scale keeps its own, a list counts from one, and asides have theirs."""
    found, place = {}, 0
    for option in options:
        if option.aside in MISSING:
            found[option.code] = MISSING[Aside(option.aside)][0]
            continue
        place += 1
        found[option.code] = int(option.code) if option.code.isdecimal() else place
    return found


def labels_of(options: Sequence[Option]) -> dict[int, str]:
    numbers = numbered(options)
    return {numbers[option.code]: said(option.says, ENGLISH) for option in options if option.aside not in MISSING}


def one_answer(it: Asked, words: frozenset[str]) -> Iterator[Column]:
    numbers = numbered(it.question.options)
    yield it.column("", "", labels_of(it.question.options), lambda given: numbers.get(str(given)))


def several(it: Asked, words: frozenset[str]) -> Iterator[Column]:
    """A column for each answer that can be chosen; whoever said why not said so of all of them."""
    aside = {option.code: MISSING[Aside(option.aside)][0] for option in it.question.options if option.aside in MISSING}
    for option in it.question.options:
        if option.code in aside:
            continue

        def chosen(given, code=option.code) -> int:
            return next((aside[one] for one in given if one in aside), int(code in given))

        yield it.column(option.code, said(option.says, ENGLISH), YES_NO, chosen)


def in_rows(it: Asked, words: frozenset[str]) -> Iterator[Column]:
    numbers = numbered(it.question.options)
    for row in it.instrument.rows_of(it.question):

        def chosen(given, code=row.code) -> int | None:
            return numbers.get(str(given.get(code)))

        yield it.column(row.code, said(row.says, ENGLISH), labels_of(it.question.options), chosen)


def in_bands(it: Asked, words: frozenset[str]) -> Iterator[Column]:
    labels = dict(enumerate((says for _, says in BANDS), start=1))
    for row in it.question.rows:

        def band(given, code=row.code) -> int | None:
            number = given.get(code)
            return None if number is None else sum(number >= begins for begins, _ in BANDS)

        yield it.column(row.code, f"{said(row.says, ENGLISH)} (in bands)", labels, band)


def in_words(it: Asked, words: frozenset[str]) -> Iterator[Column]:
    yield written(it, it.question.key, "", it.question.key in words)


def written(it: Asked, key: str, label: str, may_leave: bool) -> Column:
    """What was written, if it was read and may leave; else only that something was."""
    given = [str(one.answers.get(key) or "").strip() for one in it.respondents]
    whole = " – ".join(filter(None, (said(it.question.says, ENGLISH), label)))
    name = as_name(key)
    if may_leave:
        return Column(name, whole, it.source, tuple(given))
    labels = {0: "Nothing written", 1: "Something written, which does not leave"}
    return Column(
        name, f"{whole} (whether anything was written)", it.source, tuple(int(bool(one)) for one in given), labels
    )


OF_KIND: dict[Kind, Callable[[Asked, frozenset[str]], Iterator[Column]]] = {
    Kind.ONE: one_answer,
    Kind.SEVERAL: several,
    Kind.UP_TO: several,
    Kind.MATRIX: in_rows,
    Kind.BEFORE_NOW: in_rows,
    Kind.NUMBERS: in_bands,
    Kind.TEXT: in_words,
}


def distinct(columns: list[Column]) -> list[Column]:
    """The same columns, no two of the same name."""
    seen: dict[str, int] = {}
    found = []
    for one in columns:
        seen[one.name] = seen.get(one.name, 0) + 1
        again = seen[one.name]
        found.append(
            one if again == 1 else Column(f"{one.name}_{again}", one.label, one.source, one.values, one.labels)
        )
    return found
