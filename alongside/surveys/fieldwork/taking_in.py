"""A page that came back: what was changed on it, and what somebody else changed meanwhile.

A page says of each question, by a digest, what stood in it when it was shown. So a page that was open for long, or in
two places, changes only what was changed on it, and takes nothing of a colleague's away.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

from django.http import QueryDict

from ..answers import answered, asked_in, field_of, other_of, rows_in
from ..content import Instrument, Question, Section, said
from ..sent import Sent, answer_sent

Answers = Mapping[str, Any]
BEFORE = "before"
"""The field with what the script sent last and got no answer to: it may stand by now, and is nobody else's."""


@dataclass(frozen=True)
class Taken:
    """The answers after a page came back. `clashing`: what both changed, as it was sent; what stood before stands."""

    answers: dict[str, Any]
    clashing: dict[str, dict[str, Any]] = field(default_factory=dict)


def shown_as(key: str) -> str:
    """The field in which a page says what stood in a question."""
    return f"shown-as:{key}"


def digest(value: Answers) -> str:
    return sha256(json.dumps(value, sort_keys=True).encode()).hexdigest()[:20]


def digest_of(question: Question, answers: Answers, rows: frozenset[str] | None) -> str:
    """What a page says of a question that it shows. `rows`: those that it shows, where these hang on an answer."""
    return digest(part_of(question, answers, rows))


def part_of(question: Question, answers: Answers, rows: frozenset[str] | None) -> dict[str, Any]:
    """The answer to one question, with what goes with “other”, in these rows alone."""
    found = {at: answers[at] for at in (question.key, other_of(question.key)) if at in answers}
    value = found.get(question.key)
    if rows is not None and isinstance(value, dict):
        found[question.key] = {row: each for row, each in value.items() if row in rows}
    return {at: each for at, each in found.items() if each not in ("", [], {})}


def rows_shown(instrument: Instrument, question: Question, answers: Answers) -> frozenset[str] | None:
    """The rows that stand on a page where they hang on an earlier answer; nothing where they are always the same."""
    return frozenset(row.code for row in rows_in(instrument, question, answers)) if question.rows_from else None


def rows_that_stood(instrument: Instrument, question: Question, stood: set[str]) -> frozenset[str] | None:
    rows = frozenset(row.code for row in instrument.rows_of(question) if field_of(question.key, row.code) in stood)
    return rows if question.rows_from and rows else None


def taken_in(instrument: Instrument, section: Section, sent: Sent, answers: Answers) -> Taken:
    """The answers after a page came back: only what was changed on it is changed, whatever was answered meanwhile."""
    stood, after = set(sent("shown")), dict(answers)
    before, clashing = QueryDict("".join(sent(BEFORE)[:1])), {}
    for asked in section.asked:
        question = asked.question
        if question.key not in stood:
            continue
        rows, all_rows = rows_that_stood(instrument, question, stood), instrument.rows_of(question)
        mine, theirs = answer_sent(question, all_rows, sent), part_of(question, answers, rows)
        was = sent(shown_as(question.key))
        if mine == theirs or digest(mine) in was:
            continue
        on_its_way = question.key in before.getlist("shown") and answer_sent(question, all_rows, before.getlist)
        if was and digest(theirs) not in was and theirs != on_its_way:
            clashing[question.key] = mine
        else:
            after = put_into(after, question, mine, rows)
    return Taken(after, clashing)


def put_into(answers: dict[str, Any], question: Question, mine: Answers, rows: frozenset[str] | None) -> dict[str, Any]:
    """The answers with this one in it. Rows that did not stand on the page stay as they are."""
    after, value = dict(answers), answers.get(question.key)
    after.pop(question.key, None)
    after.pop(other_of(question.key), None)
    hidden = {row: one for row, one in value.items() if row not in rows} if rows and isinstance(value, dict) else {}
    after |= mine
    return after | {question.key: {**hidden, **mine.get(question.key, {})}} if hidden else after


def now_shown(instrument: Instrument, section: Section, sent: Sent, answers: Answers) -> dict[str, str]:
    """What a page that stays open is to say of its questions from now on."""
    stood = set(sent("shown"))
    return {
        shown_as(question.key): digest_of(question, answers, rows_that_stood(instrument, question, stood))
        for question in (asked.question for asked in section.asked)
        if question.key in stood
    }


def not_yet_shown(instrument: Instrument, section: Section, sent: Sent, answers: Answers) -> bool:
    """Whether a page has more questions, or more rows, after these answers than stood on it."""
    stood = set(sent("shown"))
    for question in (asked.question for asked in asked_in(instrument, section, answers)):
        rows = rows_shown(instrument, question, answers) or ()
        if question.key not in stood or any(field_of(question.key, row) not in stood for row in rows):
            return True
    return False


def typed_in(
    instrument: Instrument, section: Section, sent: Sent, answers: Answers, language: str
) -> list[tuple[str, str]]:
    """What was typed on a page that could not be kept, in words, so that it can be copied."""
    typed = dict(answers)
    for asked in section.asked:
        typed |= answer_sent(asked.question, instrument.rows_of(asked.question), sent)
    told = [
        (said(asked.question.says, language), answered(instrument, asked.question.key, typed, language))
        for asked in section.asked
        if asked.question.key in set(sent("shown"))
    ]
    return [(asks, words) for asks, words in told if words]
