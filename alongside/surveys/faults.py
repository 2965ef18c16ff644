"""Why an instrument cannot be asked as it stands: sentences for whoever makes it."""

import re
from collections.abc import Iterator, Mapping

from .answers import PIPED
from .around import AROUND
from .content import BEFORE, ENGLISH, NOW, Asked, Instrument, Kind, Question, Says

A_KEY = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
LONGEST_KEY = 60
IN_BRACES = re.compile(r"\{[^}]*\}?")


def faults(instrument: Instrument) -> list[str]:
    """Everything that keeps an instrument from being asked. Empty where it can be."""
    found = [] if instrument.asked else ["Add a question: there is nothing to ask yet."]
    found += [f"Section {key} stands twice." for key in twice([section.key for section in instrument.sections])]
    found += [
        f"Section {number} has no heading in English."
        for number, section in enumerate(instrument.sections, start=1)
        if not section.title.get(ENGLISH, "").strip()
    ]
    found += [
        f"“{text}” around the questions: only {', '.join(places_in(AROUND[name][ENGLISH])) or 'nothing'} can stand in "
        "braces there."
        for name, says in instrument.around.items()
        for text in says.values()
        if name in AROUND and not set(places_in(text)) <= set(places_in(AROUND[name][ENGLISH]))
    ]
    before: dict[str, Question] = {}
    for number, asked in enumerate(instrument.asked, start=1):
        found += [f"Question {number}: {why}" for why in faults_of(asked, before)]
        before[asked.question.key] = asked.question
    return found


def places_in(text: str) -> list[str]:
    return IN_BRACES.findall(text)


def twice(keys: list[str]) -> list[str]:
    return sorted({key for key in keys if keys.count(key) > 1})


def faults_of(asked: Asked, before: Mapping[str, Question]) -> Iterator[str]:
    """What is wrong with a question, or with where it stands."""
    question = asked.question
    if question.key in before:
        yield "it is asked twice."
    yield from faults_of_question(question)
    if asked.only_if:
        source = before.get(asked.only_if.question)
        known = {option.code for option in source.options} if source else set()
        if not asked.only_if.any_of or not set(asked.only_if.any_of) <= known:
            yield "it is asked under an answer that does not come before it."
    if question.rows_from and (question.rows_from not in before or not before[question.rows_from].of_many):
        yield "its rows come from a question with several answers, which does not come before it."
    for key in {key for _, says in question.pieces() for text in says.values() for key in PIPED.findall(text)}:
        if key not in before:
            yield f"it repeats the answer to “{key}”, which does not come before it."


def faults_of_question(question: Question) -> Iterator[str]:
    """What is wrong with a question, wherever it stands."""
    if not A_KEY.fullmatch(question.key) or len(question.key) > LONGEST_KEY:
        yield f"“{question.key}” is no short name."
    unworded = [name for name, says in question.pieces() if name != "hint" and not says.get(ENGLISH, "").strip()]
    if "says" in unworded:
        yield "it has no words in English."
    if set(unworded) - {"says"}:
        yield "an answer or a row has no words in English."
    if any(not_piped(says) for _, says in question.pieces()):
        yield "only {answer:…} with the short name of an earlier question can stand in braces."
    yield from faults_of_answers(question)


def not_piped(says: Says) -> bool:
    return any(not PIPED.fullmatch(braces) for text in says.values() for braces in IN_BRACES.findall(text))


def faults_of_answers(question: Question) -> Iterator[str]:
    codes, rows = [option.code for option in question.options], [row.code for row in question.rows]
    if (question.chosen or question.in_rows) and len(set(codes)) < 2:
        yield "there are fewer than two answers to choose from."
    if twice(codes) or twice(rows):
        yield "two of its answers or rows have the same short name."
    if not all(A_KEY.fullmatch(code) for code in (*codes, *rows)):
        yield "an answer or a row has no short name."
    if question.kind == Kind.UP_TO and not 1 <= (question.most or 0) < len(codes):
        yield "say how many answers can be chosen: fewer than there are."
    if question.kind == Kind.BEFORE_NOW and rows != [BEFORE, NOW]:
        yield "its rows are “before” and “now”."
    if question.kind in (Kind.MATRIX, Kind.NUMBERS) and not rows and not question.rows_from:
        yield "it has no rows."
    if question.least is not None and question.greatest is not None and question.least > question.greatest:
        yield "the least number is greater than the greatest."
    if any(not {*check.sum_of, check.at_most} <= set(rows) for check in question.checks):
        yield "a check names a row that is not there."


def unworded(instrument: Instrument, language: str) -> int:
    """How many texts of an instrument are not there in a language, where they are in English."""
    texts = [instrument.title, instrument.about]
    texts += [text for section in instrument.sections for text in (section.title, section.intro)]
    texts += [says for asked in instrument.asked for _, says in asked.question.pieces()]
    return sum(1 for says in texts if says.get(ENGLISH, "").strip() and not says.get(language, "").strip())
