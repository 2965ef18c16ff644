"""Respondents who gave the answers that were printed, of the two instruments of 2014/15. Always the same ones."""

import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from alongside.surveys.answers import other_of
from alongside.surveys.content import ENGLISH, Instrument, Kind, Option, Question, said
from alongside.surveys.shipped import instrument
from alongside.surveys.wave import Framed, Respondent, Wave

from ..analysis.edition import Edition, read
from ..analysis.tables import Shape, TableSpec
from .numbers import before_and_now, measures
from .places import INVOLVED, LEVELS, STARTED, leads_framed, spread, staff_framed, walked

EDITION = "msp-2014-15"
PRINTED = Path(__file__).parent / "printed.json"
LEADS, STAFF = "MSP leads", "all staff"
INSTRUMENTS = {LEADS: "msp-lead-2014-15", STAFF: "all-staff-2014-15"}
WORKED = [("very-well", 40), ("fairly-well", 45), ("not-very-well", 8), ("dont-know", 7)]
"""How well an approach worked is drawn in figures 1 and 2, without numbers: of a hundred, these are ours."""
OWN_WORDS = "Something of our own."
Answers = dict[str, Any]


def printed() -> dict[str, Any]:
    """The tables as they were printed, and what the text says in figures."""
    return json.loads(PRINTED.read_text(encoding="utf-8"))


def worked_example() -> tuple[Wave, Wave]:
    """Both surveys, on the instruments that come with the product."""
    leads = [(framed, level) for (framed, _), level in zip(answering(leads_framed()), spread(LEVELS, 43), strict=True)]
    staff = [(framed, framed.level) for framed, _ in answering(staff_framed())]
    return wave_of(LEADS, leads, leads_framed()), wave_of(STAFF, staff, staff_framed())


def answering(framed: Iterable[tuple[Framed, bool]]) -> list[tuple[Framed, bool]]:
    return [(one, answered) for one, answered in framed if answered]


def wave_of(population: str, who: list[tuple[Framed, str]], framed: Iterable[tuple[Framed, bool]]) -> Wave:
    """One survey: what the frame says of those who answered, but for the level, which is as they said."""
    asked, edition = instrument(INSTRUMENTS[population]), read(EDITION)
    answers = answers_of(edition, population, asked, len(who))
    about_themselves(population, who, answers)
    respondents = tuple(
        Respondent(
            key=f"{'L' if population == LEADS else 'S'}{number:03d}",
            council=one.council,
            region=one.region,
            council_type=one.council_type,
            level=level,
            group=one.group,
            mode="link",
            language=ENGLISH,
            version=asked.version,
            answers=given,
        )
        for number, ((one, level), given) in enumerate(zip(who, answers, strict=True), start=1)
    )
    return Wave(f"{edition.title}, {population}", population, asked, respondents, tuple(one for one, _ in framed))


def about_themselves(population: str, who: list[tuple[Framed, str]], answers: list[Answers]) -> None:
    """What they said of themselves: printed in the text of the report, and in no table."""
    if population == LEADS:
        for (_, level), year, given in zip(who, spread(STARTED, 29), answers, strict=True):
            given |= {"engagement-level": level or "dont-know", "year-started": year}
    else:
        for (one, _), extent, given in zip(who, spread(INVOLVED, 17), answers, strict=True):
            given |= {"organisation": one.group, "extent-involved": extent}


def answers_of(edition: Edition, population: str, asked: Instrument, many: int) -> list[Answers]:
    """The answers of so many respondents to every question of which something was printed."""
    answers: list[Answers] = [{} for _ in range(many)]
    order = walked(answers, 37)  # those who have come least far first: to them it is too soon to say
    tables = {table["n"]: table["rows"] for table in printed()["tables"]}
    for number, (question, rows) in enumerate(of_questions(edition, population, asked, tables)):
        ordered = [counts_in(question, row) for row in rows]
        if question.kind == Kind.MATRIX:
            for place, (row, counts) in enumerate(zip(question.rows, ordered, strict=True)):
                for one, code in zip(order, one_each(counts, 7 + 2 * place), strict=True):
                    one.setdefault(question.key, {})[row.code] = code
        elif question.of_many:
            several(order, question, ordered[0], 7 + 2 * number)
        else:
            for one, code in zip(order, one_each(ordered[0], 7 + 2 * number), strict=True):
                one[question.key] = code
    gave_numbers(edition, population, asked, order)
    for given in answers:
        given.update(own_words(asked, given))
    return answers


def of_questions(
    edition: Edition, population: str, asked: Instrument, tables: Mapping[int, list[list[str]]]
) -> Iterator[tuple[Question, list[dict[str, int]]]]:
    """Each question with what was printed of it for this population: for each of its rows, counts by their labels."""
    for spec in edition.tables:
        if population in spec.of and spec.question and asked.questions[spec.question].kind != Kind.NUMBERS:
            yield asked.questions[spec.question], counts_printed(spec, population, tables[int(spec.number)])


def counts_printed(spec: TableSpec, population: str, rows: list[list[str]]) -> list[dict[str, int]]:
    heads, *lines = rows
    if spec.shape == Shape.MATRIX:
        return [dict(zip(heads[1:-1], map(int, line[1:-1]), strict=True)) for line in lines]
    column = 1 + 2 * spec.of.index(population)
    return [{line[0]: int(line[column]) for line in lines if line[0] != "Total"}]


def counts_in(question: Question, printed: Mapping[str, int]) -> list[tuple[Option, int]]:
    """How many chose each option; what was printed and is no option of the question is a mistake in one of them."""
    found = [(option, printed.get(said(option.says, ENGLISH), 0)) for option in question.options]
    if unknown := set(printed) - {said(option.says, ENGLISH) for option in question.options}:
        raise ValueError(f"{question.key} has no option for {sorted(unknown)}")
    return found


def one_each(counts: list[tuple[Option, int]], step: int) -> list[str]:
    """One code for everybody: those who say why not come first, the others are mixed."""
    asides = [option.code for option, many in counts if option.aside for _ in range(many)]
    return asides + spread([(option.code, many) for option, many in counts if not option.aside], step)


def several(order: list[Answers], question: Question, counts: list[tuple[Option, int]], step: int) -> None:
    """Several codes for everybody but those who say why not: round and round, so that none has one twice."""
    asides = [option.code for option, many in counts if option.aside for _ in range(many)]
    for one, code in zip(order, asides, strict=False):
        one[question.key] = [code]
    rest, place = walked(order[len(asides) :], step), 0
    for option, many in counts:
        for _ in range(0 if option.aside else many):
            rest[place % len(rest)].setdefault(question.key, []).append(option.code)
            place += 1


def gave_numbers(edition: Edition, population: str, asked: Instrument, order: list[Answers]) -> None:
    """Numbers, from those who have come farthest; before and now; and how well what they used has worked."""
    for spec in edition.tables:
        if population in spec.of and spec.shape == Shape.NUMBERS:
            for one, numbers in zip(reversed(order), measures(), strict=False):
                one[spec.question] = numbers
    for figure in edition.figures:
        if figure.population == population and figure.kind == "before-now":
            for one, pair in zip(order, before_and_now(population), strict=False):
                one[figure.question] = pair
        elif figure.population == population:
            worked(order, asked.questions[figure.question])


def worked(order: list[Answers], question: Question) -> None:
    """How well each approach worked, of those who used it: shares of a hundred, in turn."""
    said_of_it = iter(spread(WORKED * 20, 41))
    for one in order:
        if used := one.get(question.rows_from):
            one[question.key] = {code: next(said_of_it) for code in used}


def own_words(asked: Instrument, given: Answers) -> Answers:
    """Words beside every “other”."""
    return {
        other_of(key): OWN_WORDS
        for key, question in asked.questions.items()
        for option in question.options
        if option.other and question.of_many and option.code in given.get(key, ())
    }
