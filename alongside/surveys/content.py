"""What stands in an instrument: one document of plain data, read here and never by the key elsewhere.

An instrument (a questionnaire) names its questions by key and version; what they say stands in the question bank, so
that the answers of two instruments compare (R4). Words stand by language (`{"en": "…"}`): a wording or a translation is
changed without code. This file knows no Django: whoever counts answers reads the same instrument as whoever gives them.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import Any

ENGLISH = "en"
Says = Mapping[str, str]
Document = Mapping[str, Any]


class Kind(StrEnum):
    """How a question is answered."""

    ONE = "one"
    SEVERAL = "several"
    UP_TO = "up-to"
    MATRIX = "matrix"
    BEFORE_NOW = "before-now"
    NUMBERS = "numbers"
    TEXT = "text"


class Aside(StrEnum):
    """An answer that says why there is none, each kept apart from the others. It is never given with another answer."""

    DONT_KNOW = "dont-know"
    TOO_SOON = "too-soon"
    NOT_APPLICABLE = "not-applicable"
    NONE_OF_THESE = "none-of-these"


CHOSEN = (Kind.ONE, Kind.SEVERAL, Kind.UP_TO)
"""The kinds that are answered by choosing from a list."""
OF_MANY = (Kind.SEVERAL, Kind.UP_TO)
"""The kinds to which several answers can be given."""
IN_ROWS = (Kind.MATRIX, Kind.BEFORE_NOW)
"""The kinds that are answered by choosing once in each row."""
BEFORE, NOW = "before", "now"


def said(says: Says, language: str) -> str:
    """Words for a reader: in their language, and in English where it has none."""
    return says.get(language) or says.get(ENGLISH, "")


@dataclass(frozen=True)
class Option:
    """One answer that can be chosen. `other`: with it comes a line in which to say what."""

    code: str
    says: Says
    aside: str = ""
    other: bool = False


@dataclass(frozen=True)
class Row:
    """One row of a matrix, or one number that is asked for."""

    code: str
    says: Says


@dataclass(frozen=True)
class Check:
    """Numbers that must agree: those of `sum_of` together are at most that of the row `at_most`. `says`: if not."""

    sum_of: tuple[str, ...]
    at_most: str
    says: Says


@dataclass(frozen=True)
class Question:
    """One version of a question of the bank. `rows_from`: its rows are what was chosen at that earlier question."""

    key: str
    version: int
    kind: Kind
    says: Says
    hint: Says = field(default_factory=dict)
    options: tuple[Option, ...] = ()
    rows: tuple[Row, ...] = ()
    rows_from: str = ""
    most: int | None = None
    least: int | None = None
    greatest: int | None = None
    checks: tuple[Check, ...] = ()
    source: str = ""

    @property
    def chosen(self) -> bool:
        return self.kind in CHOSEN

    @property
    def of_many(self) -> bool:
        return self.kind in OF_MANY

    @property
    def in_rows(self) -> bool:
        return self.kind in IN_ROWS

    @property
    def asides(self) -> tuple[Option, ...]:
        return tuple(option for option in self.options if option.aside)

    def option(self, code: str) -> Option | None:
        return next((option for option in self.options if option.code == code), None)

    def pieces(self) -> Iterator[tuple[str, Says]]:
        """Everything in it that is worded, each with a name of its own."""
        yield "says", self.says
        yield "hint", self.hint
        yield from ((f"options.{option.code}", option.says) for option in self.options)
        yield from ((f"rows.{row.code}", row.says) for row in self.rows)
        yield from ((f"checks.{number}", check.says) for number, check in enumerate(self.checks, start=1))


@dataclass(frozen=True)
class Condition:
    """Under which answers to an earlier question another is asked."""

    question: str
    any_of: tuple[str, ...]


@dataclass(frozen=True)
class Asked:
    """A question in its place."""

    question: Question
    only_if: Condition | None = None
    required: bool = False


@dataclass(frozen=True)
class Section:
    """One page of an instrument. `shareable`: whoever coordinates the answer may hand it to a colleague."""

    key: str
    title: Says
    intro: Says
    asked: tuple[Asked, ...]
    shareable: bool = True


@dataclass(frozen=True)
class Instrument:
    """The whole of a questionnaire as it is asked. `around`: words between the questions that differ from ours."""

    key: str
    version: int
    title: Says
    about: Says
    sections: tuple[Section, ...]
    languages: tuple[str, ...] = (ENGLISH,)
    around: Mapping[str, Says] = field(default_factory=dict)

    @property
    def asked(self) -> tuple[Asked, ...]:
        """Every question in its place, in the order of the pages."""
        return tuple(asked for section in self.sections for asked in section.asked)

    @cached_property
    def places(self) -> Mapping[str, Asked]:
        """Every question in its place, by its key."""
        return {asked.question.key: asked for asked in self.asked}

    @cached_property
    def questions(self) -> Mapping[str, Question]:
        """Every question by its key."""
        return {asked.question.key: asked.question for asked in self.asked}

    def section(self, key: str) -> Section | None:
        return next((section for section in self.sections if section.key == key), None)

    def rows_of(self, question: Question) -> tuple[Row, ...]:
        """Every row that a question can have: its own, or what can be chosen at the question they come from."""
        source = self.questions.get(question.rows_from)
        if source is None:
            return question.rows
        return tuple(Row(option.code, option.says) for option in source.options if not option.aside)


def read(document: Document, questions: Mapping[tuple[str, int], Question]) -> Instrument:
    """An instrument from its document; `questions` has those it names, by key and version."""
    return Instrument(
        key=document["key"],
        version=document["version"],
        title=document["title"],
        about=document.get("about", {}),
        sections=tuple(section_of(one, questions) for one in document.get("sections", [])),
        languages=tuple(document.get("languages", [ENGLISH])),
        around=document.get("around", {}),
    )


def section_of(one: Document, questions: Mapping[tuple[str, int], Question]) -> Section:
    asked = tuple(
        Asked(questions[each["question"], each["version"]], condition_of(each), each.get("required", False))
        for each in one.get("asked", [])
    )
    return Section(one["key"], one["title"], one.get("intro", {}), asked, one.get("shareable", True))


def condition_of(one: Document) -> Condition | None:
    only_if = one.get("only_if")
    return Condition(only_if["question"], tuple(only_if["any_of"])) if only_if else None


def named_in(document: Document) -> set[tuple[str, int]]:
    """The questions that a document names, by key and version."""
    return {
        (each["question"], each["version"]) for one in document.get("sections", []) for each in one.get("asked", [])
    }


def question_of(key: str, version: int, content: Document, source: str = "") -> Question:
    """A version of a question from what the bank keeps of it."""
    return Question(
        key=key,
        version=version,
        kind=Kind(content["kind"]),
        says=content["says"],
        hint=content.get("hint", {}),
        options=tuple(
            Option(one["code"], one["says"], one.get("aside", ""), one.get("other", False))
            for one in content.get("options", [])
        ),
        rows=tuple(Row(one["code"], one["says"]) for one in content.get("rows", [])),
        rows_from=content.get("rows_from", ""),
        most=content.get("most"),
        least=content.get("least"),
        greatest=content.get("greatest"),
        checks=tuple(Check(tuple(one["sum_of"]), one["at_most"], one["says"]) for one in content.get("checks", [])),
        source=source,
    )
