"""What people said of how it was, counted for a team or the council: nobody's name, nobody's score.

The adult and those who speak for them stand apart, because answers for somebody else run otherwise (the pilot of 2014
was mostly those). Families, staff and research are other figures. Every number is shown as a small one may be.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Count, Q

from alongside.measures.small_numbers import FEWEST, about, share_of
from alongside.prompts.codes import Experience, Graded
from alongside.prompts.models import FeedbackAnswer
from alongside.voice.codes import SpokenBy

from .codes import CLOSED, NOT_ASKED, OF_THE_ADULT, AskedBy, Audience, Came, How, Variant
from .content import ENGLISH, Question, said
from .models import Answer, Asking, QuestionnaireVersion

WHOSE = ("The adult", "Somebody for them")
THEIR_OWN = ("Everybody who was asked",)
TOO_FEW = "too few"


@dataclass(frozen=True)
class Rate:
    """How many of those who were asked in one way answered: each number as it may be shown."""

    label: str
    asked: str
    answered: str
    declined: str
    share: int | None


@dataclass(frozen=True)
class Line:
    """One question, and how many chose each answer, for each column."""

    asks: str
    answers: list[tuple[str, list[str]]]
    bases: list[str]


def in_scope(since: date, team: int | None, at: str = "") -> Q:
    """What was asked since a day, of enquiries of one team or of all."""
    scope = Q(**{f"{at}asked_on__gte": since})
    return scope & Q(**{f"{at}enquiry__team": team}) if team else scope


def response_rates(since: date, team: int | None) -> dict[str, list[Rate]]:
    """How many answered, by how they were asked and by who asked (K4). One query."""
    asked = Asking.objects.filter(in_scope(since, team), to_whom__in=OF_THE_ADULT, research=False)
    rows = list(asked.order_by().values("how", "asked_by", "result__came").annotate(n=Count("pk")))
    return {
        "how": [rate_of(code.label, [row for row in rows if row["how"] == code]) for code in How],
        "asked_by": [rate_of(code.label, [row for row in rows if row["asked_by"] == code]) for code in AskedBy],
        "all": [rate_of("Everybody", rows)],
    }


def rate_of(label: str, rows: Iterable[Mapping[str, Any]]) -> Rate:
    """Of those who were asked: whom it was not safe to ask, or who could not be, were not."""
    came: Counter[str | None] = Counter()
    for row in rows:
        came[row["result__came"]] += row["n"]
    asked = sum(n for code, n in came.items() if code not in NOT_ASKED)
    answered = came[Came.ANSWERED]
    return Rate(label, about(asked), about(answered), about(came[Came.DECLINED]), share_of(answered, asked))


def experience(since: date, team: int | None) -> list[Line]:
    """Questions 4 to 7 of the outcomes framework, the adult and whoever speaks for them apart. One query."""
    given = FeedbackAnswer.objects.filter(in_scope(since, team, "asked__")).order_by()
    counts: Counter = Counter()
    for row in given.values("question", "answer", "spoken_by").annotate(n=Count("pk")):
        counts[row["question"], row["answer"], whose(row["spoken_by"])] += row["n"]
    grades = [(grade.value, grade.label) for grade in Graded]
    return [line(one.label, grades, counts, one.value, WHOSE) for one in Experience]


def whose(spoken_by: str | None) -> int:
    return 0 if spoken_by in (SpokenBy.ADULT, None) else 1


def line(asks: str, answers: list[tuple[str, str]], counts: Counter, question: str, columns: tuple[str, ...]) -> Line:
    """One question. Where fewer than five answered, nothing is said of what any of them chose."""
    bases = [sum(counts[question, code, column] for code, _ in answers) for column in range(len(columns))]
    each = [
        (label, [shown(counts[question, code, column], base) for column, base in enumerate(bases)])
        for code, label in answers
    ]
    return Line(asks, each, [about(base) for base in bases])


def shown(number: int, base: int) -> str:
    return TOO_FEW if 0 < base < FEWEST else about(number)


def columns_for(version: QuestionnaireVersion) -> tuple[str, ...]:
    """The adult and whoever speaks for them apart; of what others say of their own part, one column."""
    return WHOSE if version.questionnaire.audience == Audience.ADULT else THEIR_OWN


def answers_to(version: QuestionnaireVersion, since: date, team: int | None) -> list[Line]:
    """What was chosen in every version, as this one words it; of research never for one team. One query."""
    research = version.questionnaire.research
    given = Answer.objects.filter(
        in_scope(since, None if research else team, "result__asking__"),
        result__asking__research=research,
        result__asking__version__questionnaire=version.questionnaire_id,
        codes__len__gt=0,
    ).order_by()
    counts: Counter = Counter()
    columns = columns_for(version)
    for row in given.values("question", "codes", "result__spoken_by").annotate(n=Count("pk")):
        for code in row["codes"]:
            counts[row["question"], code, whose(row["result__spoken_by"])] += row["n"]
    return [
        line(worded(question), [(one.code, worded(one)) for one in question.choices], counts, question.key, columns)
        for question in version.read.asked
        if question.kind in CLOSED
    ]


def worded(it: Question | Any) -> str:
    return said(it.says, Variant.USUAL, ENGLISH)
