"""A wave's answers as columns, question by question: who was asked, who answered, and what they chose.

Respondents stand in the order of the wave. Every count of the tables is a sum over these columns, with or without
weights; nothing else reads an answer. Ten thousand of them are read in a second or two, because they are never made
into objects: polars reads them from their texts.
"""

import json
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cached_property

import numpy as np
import polars as pl
from numpy.typing import NDArray

from alongside.surveys.content import Kind, Question
from alongside.surveys.wave import Wave

NOWHERE = -1
AT_ONCE = 2_000
"""So many answers are read together, by each processor its part."""
Flags = NDArray[np.bool_]
Places = NDArray[np.int64]


class Answered:
    """The answers of one wave. `texts`: those of each respondent as JSON, where the wave itself is without them."""

    def __init__(self, wave: Wave, texts: Sequence[str] | None = None) -> None:
        self.wave = wave
        self.all = len(wave.respondents)
        self.texts = [json.dumps(dict(one.answers)) for one in wave.respondents] if texts is None else texts

    @cached_property
    def columns(self) -> pl.DataFrame:
        """One column for each question."""
        questions = self.wave.instrument.questions
        kind = pl.Struct({key: self.kept_as(question) for key, question in questions.items()})
        some = [self.texts[first : first + AT_ONCE] for first in range(0, len(self.texts), AT_ONCE)] or [[]]
        with ThreadPoolExecutor() as pool:
            return pl.concat(pool.map(lambda texts: read_as(kind, texts), some))

    def kept_as(self, question: Question) -> pl.DataType:
        """As what a column of answers is read."""
        if question.of_many:
            return pl.List(pl.String)
        if question.in_rows or question.kind == Kind.NUMBERS:
            each = pl.String() if question.in_rows else pl.Float64()
            return pl.Struct({row.code: each for row in self.wave.instrument.rows_of(question)})
        return pl.String()

    @cached_property
    def everybody(self) -> Flags:
        return np.ones(self.all, bool)

    def question(self, key: str) -> Question:
        return self.wave.instrument.questions[key]

    def of_frame(self, field: str) -> NDArray[np.str_]:
        """What the frame says of each respondent."""
        return np.array([getattr(one, field) for one in self.wave.respondents], dtype=np.str_)

    def asked(self, key: str) -> Flags:
        """Who was asked: those whose earlier answers led to the question, and to a row of it at least."""
        place = self.wave.instrument.places[key]
        found = self.everybody
        if place.only_if:
            before = self.question(place.only_if.question)
            wanted = np.array([option.code in place.only_if.any_of for option in before.options])
            found = self.given_at(before)[:, wanted].any(axis=1) & self.asked(before.key)
        if source := self.wave.instrument.questions.get(place.question.rows_from):
            has_row = [not option.aside for option in source.options]
            found = found & self.chosen(source.key)[:, has_row].any(axis=1)
        return found

    def given_at(self, question: Question) -> Flags:
        """Who gave which option of a question, wherever in it."""
        if not question.in_rows:
            return self.chosen(question.key)
        rows = [self.in_row(question.key, row.code) for row in self.wave.instrument.rows_of(question)]
        return np.logical_or.reduce([one_hot(places, len(question.options)) for places in rows])

    def answered(self, key: str) -> Flags:
        """Who answered it in any way."""
        question, column = self.question(key), self.columns[key]
        if question.of_many:
            return column.list.len().fill_null(0).to_numpy() > 0
        if question.in_rows or question.kind == Kind.NUMBERS:
            fields = column.struct.unnest()
            return fields.select(pl.any_horizontal(pl.all().is_not_null())).to_series().to_numpy()
        return (column.fill_null("") != "").to_numpy()

    def chosen(self, key: str) -> Flags:
        """Who chose which option of a list: (respondents, options)."""
        question, column = self.question(key), self.columns[key]
        options = len(question.options)
        if not question.of_many:
            return one_hot(places_of(column, question), options)
        many = column.list.len().fill_null(0).to_numpy()
        codes = column.filter(many > 0).explode()
        found = np.zeros((self.all, options + 1), bool)  # the last column is of codes that nobody knows
        found[np.repeat(np.arange(self.all), many), places_of(codes, question)] = True
        return found[:, :-1]

    def in_row(self, key: str, row: str) -> Places:
        """Which option was chosen in one row of a matrix, by its place; `NOWHERE` where none was."""
        return places_of(self.columns[key].struct.field(row), self.question(key))

    def numbers(self, key: str, row: str) -> NDArray[np.float64]:
        """The number in one row; nan where there is none."""
        return self.columns[key].struct.field(row).fill_null(np.nan).to_numpy()


def read_as(kind: pl.Struct, texts: Sequence[str]) -> pl.DataFrame:
    return pl.Series("answers", texts, pl.String).str.json_decode(kind).struct.unnest()


def places_of(codes: pl.Series, question: Question) -> Places:
    """The places of options by their codes."""
    known = [option.code for option in question.options]
    places = codes.replace_strict(known, range(len(known)), default=NOWHERE, return_dtype=pl.Int64)
    return places.fill_null(NOWHERE).to_numpy()


def one_hot(places: Places, options: int) -> Flags:
    """One flag in each line, at its place; none where that is nowhere."""
    return places[:, None] == np.arange(options)
