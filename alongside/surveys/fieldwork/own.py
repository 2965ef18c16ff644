"""What a council may read of its own answers: its lead's in words, and its staff's counted."""

from collections import Counter
from datetime import date
from typing import Any

from ..answers import codes_in
from ..content import Instrument, Question, said
from ..models import Sampled, Survey
from ..reading import given
from .codes import Population
from .instruments import instrument_of
from .showing import told_in

FEWEST = 3
"""An answer that fewer gave is not told."""


def own_answers(survey: Survey, council: str, *, today: date) -> dict[str, Any]:
    """What somebody who leads this council reads: its lead's response in words, or else counts of all.

    Counts stand still once they are told, so that no answer can be had by taking one day's from another's: nobody
    answers any more by then, and nobody takes an answer back.
    """
    instrument = instrument_of(survey.version_id)
    rows = given(survey).filter(council=council).order_by("pk")
    if in_words_for(survey, council):
        told = rows.filter(invited=True).values_list("answers", "language")
        return {"told": [in_words(instrument, answers, language) for answers, language in told]}
    few, day = survey.smallest_base, survey.still_from
    if today <= day:
        return {"after": day}
    every = list(rows.filter(submitted_on__lte=day).values_list("answers", flat=True))
    enough = len(every) >= few
    counted = counts(instrument, every) if enough else []
    return {"base": len(every) if enough else None, "few": few, "counted": [one for one in counted if one[1] >= few]}


def in_words_for(survey: Survey, council: str) -> bool:
    """Whether one person answers for the council, in a survey of every council's lead."""
    if survey.population != Population.LEADS or survey.council:
        return False
    return Sampled.objects.filter(survey=survey, council=council).count() <= 1


def in_words(instrument: Instrument, answers: dict, language: str) -> list[tuple[str, list[tuple[str, str]]]]:
    return [
        (said(section.title, language), told_in(instrument, section, answers, language))
        for section in instrument.sections
    ]


def counts(instrument: Instrument, every: list[dict]) -> list[tuple[str, int, list[tuple[str, int | None]]]]:
    """Each question that is answered by choosing: how many answered, and how often each answer was given."""
    return [counted(question, every) for question in instrument.questions.values() if question.chosen]


def counted(question: Question, every: list[dict]) -> tuple[str, int, list[tuple[str, int | None]]]:
    chosen = [codes_in(question, answers.get(question.key)) for answers in every]
    times, base = Counter(code for codes in chosen for code in codes), sum(1 for codes in chosen if codes)
    shown = that_may_be_told([times[option.code] for option in question.options], base, whole=not question.of_many)
    return (
        said(question.says, "en"),
        base,
        [(said(o.says, "en"), n) for o, n in zip(question.options, shown, strict=True)],
    )


def that_may_be_told(numbers: list[int], base: int, *, whole: bool) -> list[int | None]:
    """Numbers without those that would tell what somebody answered: of fewer than three, and of everybody.

    `whole`: they sum to the base. Then one that is left out alone could be had from the others, so the next is too.
    """
    told: list[int | None] = [n if FEWEST <= n < base else None for n in numbers]
    left = [n for n in told if n is not None]
    if whole and left and told.count(None) == 1:
        told[told.index(min(left))] = None
    return told
