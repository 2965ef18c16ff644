"""What other rooms read of a survey: the wave, without anybody's identity."""

import json
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any

from django.db.models import QuerySet, TextField
from django.db.models.functions import Cast

from .fieldwork.codes import Population
from .fieldwork.instruments import instrument_of
from .models import Response, Sampled, Survey
from .wave import Framed, Respondent, Wave

AT_ONCE, READ_AT_ONCE = 2_000, 100
OF_A_RESPONDENT = (
    *("pk", "council", "region", "council_type", "level", "group", "mode", "language"),
    "version__number",
)


def wave_of(survey: Survey, *, councils: frozenset[str] | None = None) -> Wave:
    """The answers that were sent in and not taken back, and the frame; with `councils`, of those alone.

    Nothing in it says who anybody is: a respondent goes by the number of their answers.
    """
    found: QuerySet = given(survey)
    framed = Sampled.objects.filter(survey=survey)
    if councils is not None:
        found, framed = found.filter(council__in=councils), framed.filter(council__in=councils)
    return whole(survey, respondents(found), framed)


def wave_in_texts(survey: Survey) -> tuple[Wave, list[str]]:
    """The same for whoever counts many: the wave without its answers, and the answers of each respondent as JSON.

    Whoever reads them as columns needs no objects.
    """
    rows = given(survey).order_by("pk").annotate(text=Cast("answers", TextField()))
    found = list(rows.values_list(*OF_A_RESPONDENT, "text").iterator(chunk_size=AT_ONCE))
    without = (respondent(row, {}) for row in found)
    return whole(survey, without, Sampled.objects.filter(survey=survey)), [text for *_, text in found]


def whole(survey: Survey, found: Iterable[Respondent], framed: QuerySet) -> Wave:
    return Wave(
        title=survey.title,
        population=Population(survey.population).label,
        instrument=instrument_of(survey.version_id),
        respondents=tuple(found),
        frame=tuple(
            Framed(council or "", region, council_type, level, group)
            for council, region, council_type, level, group in framed.order_by("pk").values_list(
                "council_id", "region", "council_type", "level", "group"
            )
        ),
    )


def given(survey: Survey) -> QuerySet[Response]:
    """The responses that count."""
    return Response.objects.filter(survey=survey, submitted_on__isnull=False, withdrawn_on=None, erased_on=None)


def respondents(found: QuerySet) -> Iterator[Respondent]:
    """Each respondent. Answers come as text and are read a hundred at once: it is quicker."""
    rows = found.annotate(text=Cast("answers", TextField())).order_by("pk").values_list(*OF_A_RESPONDENT, "text")
    coming = rows.iterator(chunk_size=AT_ONCE)
    while some := list(islice(coming, READ_AT_ONCE)):
        answers = json.loads(f"[{','.join(row[-1] for row in some)}]")
        yield from (respondent(row, given_to) for row, given_to in zip(some, answers, strict=True))


def respondent(row: Sequence[Any], answers: dict[str, Any]) -> Respondent:
    number, council, region, council_type, level, group, mode, language, version, *_ = row
    return Respondent(f"R{number}", council, region, council_type, level, group, mode, language, version, answers)
