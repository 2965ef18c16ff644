"""Answers to an instrument: which questions they ask next, what those then say, and what cannot stand in them.

The answers of one respondent are one object, `{question key: value}`: a code, codes, `{row: code}`, `{row: number}` or
words. What somebody says with “other” stands under "key:other". Not answered: the key is absent.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from .around import around
from .content import Asked, Instrument, Kind, Option, Question, Row, Section, said

Answers = Mapping[str, Any]
LONGEST_TEXT = 20_000
LONGEST_OTHER = 2_000
GREATEST = 99_999_999
PIPED = re.compile(r"\{answer:([a-z0-9-]+)\}")


def other_of(key: str) -> str:
    """The key under which stands what somebody says with “other”."""
    return f"{key}:other"


def field_of(key: str, row: str) -> str:
    """The field of one row of a question."""
    return f"{key}.{row}"


def codes_in(question: Question, value: Any) -> tuple[str, ...]:
    """The codes that an answer has chosen, wherever they stand in it."""
    if question.kind == Kind.ONE:
        return (value,) if isinstance(value, str) else ()
    if question.of_many:
        return tuple(value) if isinstance(value, list) else ()
    return tuple(value.values()) if question.in_rows and isinstance(value, dict) else ()


def is_asked(instrument: Instrument, asked: Asked, answers: Answers) -> bool:
    """Whether these answers lead to a question: to what it hangs on, too, and to a row at least."""
    if asked.only_if:
        before = instrument.places[asked.only_if.question]
        chosen = codes_in(before.question, answers.get(before.question.key))
        if not set(chosen) & set(asked.only_if.any_of) or not is_asked(instrument, before, answers):
            return False
    return not asked.question.rows_from or bool(rows_in(instrument, asked.question, answers))


def asked_in(instrument: Instrument, section: Section, answers: Answers) -> tuple[Asked, ...]:
    """The questions of a page to which the answers so far lead."""
    return tuple(asked for asked in section.asked if is_asked(instrument, asked, answers))


def rows_in(instrument: Instrument, question: Question, answers: Answers) -> tuple[Row, ...]:
    """The rows of a question after these answers. An “other” is called what they called it."""
    source = instrument.questions.get(question.rows_from)
    if source is None:
        return question.rows
    chosen = codes_in(source, answers.get(source.key))
    own = str(answers.get(other_of(source.key)) or "").strip()
    return tuple(
        Row(option.code, dict.fromkeys(option.says, own) if option.other and own else option.says)
        for option in source.options
        if option.code in chosen and not option.aside
    )


def words(instrument: Instrument, text: Mapping[str, str], answers: Answers, language: str) -> str:
    """What is said after these answers: `{answer:key}` becomes the words of an earlier answer."""
    return PIPED.sub(lambda found: answered(instrument, found[1], answers, language) or "…", said(text, language))


def answered(instrument: Instrument, key: str, answers: Answers, language: str) -> str:
    """An answer in words: what was chosen, with what they said of “other”, or their own text."""
    question, value = instrument.questions.get(key), answers.get(key)
    if question is None or value in (None, "", [], {}):
        return ""
    own = str(answers.get(other_of(key)) or "").strip()
    chosen = [
        own if option.other and own else said(option.says, language)
        for option in question.options
        if question.chosen and option.code in codes_in(question, value)
    ]
    return ", ".join(chosen) if question.chosen else in_rows(instrument, question, value, answers, language)


def in_rows(instrument: Instrument, question: Question, value: Any, answers: Answers, language: str) -> str:
    """The answer to a question that has rows, or is a text, in words."""
    if not isinstance(value, dict):
        return str(value)
    told = []
    for row in rows_in(instrument, question, answers):
        if row.code in value:
            option = question.option(str(value[row.code])) if question.in_rows else None
            told.append(f"{said(row.says, language)}: {said(option.says, language) if option else value[row.code]}")
    return "; ".join(told)


def standing(instrument: Instrument, answers: Answers) -> dict[str, Any]:
    """The answers that count: to questions that were asked, in rows that were there, with what goes with “other”."""
    kept: dict[str, Any] = {}
    for asked in instrument.asked:
        key, question = asked.question.key, asked.question
        if key not in answers or not is_asked(instrument, asked, kept):
            continue
        value = answers[key]
        if isinstance(value, dict):
            rows = {row.code for row in rows_in(instrument, question, kept)}
            value = {row: each for row, each in value.items() if row in rows}
        kept[key] = value
        chosen = [question.option(code) for code in codes_in(question, value)]
        if any(option and option.other for option in chosen) and answers.get(other_of(key)):
            kept[other_of(key)] = answers[other_of(key)]
    return {key: value for key, value in kept.items() if value not in ("", [], {})}


Say = Callable[..., str]
Problem = tuple[str, str]
"""A field, and what is wrong in it."""


def problems(
    instrument: Instrument, answers: Answers, language: str, *, section: Section | None = None
) -> dict[str, str]:
    """What cannot stand in these answers, by field: of one page, or of all. Each sentence says how to put it right."""

    def say(name: str, **values: object) -> str:
        return around(instrument, name, language, **values)

    found: dict[str, str] = {}
    for each in (section,) if section else instrument.sections:
        for asked in asked_in(instrument, each, answers):
            key = asked.question.key
            value = answers.get(key)
            if value in (None, "", [], {}):
                if asked.required:
                    found[key] = say("required")
                continue
            rows = rows_in(instrument, asked.question, answers)
            found |= dict(reversed(list(of_one(asked.question, value, rows, language, say))))
            found |= dict(too_long(other_of(key), answers.get(other_of(key)), LONGEST_OTHER, say))
    return found


def of_one(question: Question, value: Any, rows: tuple[Row, ...], language: str, say: Say) -> Iterator[Problem]:
    """What is wrong in one answer: of several things in one field the first counts."""
    if question.kind == Kind.TEXT:
        yield from too_long(question.key, value, LONGEST_TEXT, say)
    elif question.kind == Kind.NUMBERS:
        yield from of_numbers(question, value, rows, language, say)
    elif question.in_rows:
        yield from of_rows(question, value, rows, say)
    else:
        yield from of_choices(question, value, language, say)


def too_long(at: str, value: Any, longest: int, say: Say) -> Iterator[Problem]:
    if isinstance(value, str) and len(value) > longest:
        yield at, say("too-long", length=f"{len(value):,}", longest=f"{longest:,}")
    elif value is not None and not isinstance(value, str):
        yield at, say("unknown")


def of_choices(question: Question, value: Any, language: str, say: Say) -> Iterator[Problem]:
    chosen = codes_in(question, value)
    options: list[Option | None] = [question.option(code) for code in chosen if isinstance(code, str)]
    if not chosen or None in options or len(set(chosen)) < len(chosen):
        yield question.key, say("unknown")
        return
    aside = next((option for option in options if option and option.aside), None)
    if aside and len(chosen) > 1:
        yield question.key, say("alone", aside=said(aside.says, language))
    if question.kind == Kind.UP_TO and question.most and len(chosen) > question.most:
        yield question.key, say("too-many", most=question.most, chosen=len(chosen))


def of_rows(question: Question, value: Any, rows: tuple[Row, ...], say: Say) -> Iterator[Problem]:
    if not isinstance(value, dict):
        yield question.key, say("unknown")
        return
    known = {row.code for row in rows}
    for row, code in value.items():
        if row in known and (not isinstance(code, str) or question.option(code) is None):
            yield field_of(question.key, row), say("unknown")


def of_numbers(question: Question, value: Any, rows: tuple[Row, ...], language: str, say: Say) -> Iterator[Problem]:
    """Numbers that are none, that are out of bounds, or that contradict each other."""
    if not isinstance(value, dict):
        yield question.key, say("not-whole")
        return
    least = question.least or 0
    greatest = GREATEST if question.greatest is None else question.greatest
    sound = {}
    for row in (row.code for row in rows if row.code in value):
        number, at = value[row], field_of(question.key, row)
        if not isinstance(number, int) or isinstance(number, bool):
            yield at, say("not-whole")
        elif number < least:
            yield at, say("too-small", least=f"{least:,}")
        elif number > greatest:
            yield at, say("too-great", greatest=f"{greatest:,}")
        else:
            sound[row] = number
    for check in question.checks:
        parts = [sound[row] for row in check.sum_of if row in sound]
        if parts and check.at_most in sound and sum(parts) > sound[check.at_most]:
            yield field_of(question.key, [row for row in check.sum_of if row in sound][-1]), said(check.says, language)
