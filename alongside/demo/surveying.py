"""Surveys that were answered before: the two of 2014/15, whose invented answers give the printed tables, evaluated."""

from collections.abc import Sequence
from datetime import date, datetime, time

from django.db import transaction

from alongside.access.models import User
from alongside.coding.models import TextCollection
from alongside.evaluation.actions import make_evaluation, release_tables
from alongside.evaluation.models import Evaluation
from alongside.evaluation.reading import Counting, as_kept
from alongside.evaluation.worked_example import EDITION, LEADS, worked_example
from alongside.history.recording import at, note
from alongside.surveys.fieldwork.actions import make_survey
from alongside.surveys.fieldwork.codes import Population
from alongside.surveys.models import InstrumentVersion, Response, Sampled, Survey
from alongside.surveys.wave import Wave

from .loading.acts import LONDON

FIELD_DAYS = {
    "MSP leads": (date(2015, 1, 13), date(2015, 2, 20)),
    "all staff": (date(2015, 2, 12), date(2015, 3, 16)),
}
RELEASED_ON = date(2015, 5, 20)
TITLE = "Making Safeguarding Personal 2014/15, worked example"
ABOUT = (
    "What Making Safeguarding Personal changes for people, for practice and for councils. The respondents are "
    "invented: only their counts are those of the published report."
)
METHOD = (
    "A survey of the leads of the 151 councils that took part, with three reminders, and a survey of staff whom the "
    "leads named. Six focus groups and five interviews are not part of this example."
)
LIMITS = (
    "Nobody who has been through safeguarding was asked. Staff were named by their leads, so that those further on are "
    "more likely to be among them."
)


def tell_surveys(*, by: User, statements: Sequence[TextCollection] = ()) -> Evaluation:
    """Both surveys as they were answered then, and the statements that were coded, in an evaluation whose tables leads
    and regions may read.
    """
    with at(datetime.combine(RELEASED_ON, time(10), LONDON)), transaction.atomic():
        surveys = [answered_before(by=by, wave=wave, days=FIELD_DAYS[wave.population]) for wave in worked_example()]
        about = {"title": TITLE, "about": ABOUT, "method": METHOD, "limits": LIMITS, "edition": EDITION}
        it = make_evaluation(by=by, surveys=surveys, collections=statements, **about)
        tables = as_kept(Counting(it).tables)
        release_tables(by=by, it=it, tables=tables, released_on=RELEASED_ON)
    return it


def answered_before(*, by: User | None, wave: Wave, days: tuple[date, date], previous: Survey | None = None) -> Survey:
    """A survey with its frame and its answers, without anybody's name: nobody of whom one was known is in it."""
    opens, closes = days
    survey = make_survey(
        by=by,
        title=wave.title,
        version=InstrumentVersion.objects.get(instrument__key=wave.instrument.key, number=wave.instrument.version),
        population=Population.LEADS if wave.population == LEADS else Population.STAFF,
        consent="Answers are counted together, and nobody is named.",
        opens=opens,
        closes=closes,
        contacts_until=closes,
        withdraw_until=closes,
        keep_until=date(2099, 12, 31),
        opened=True,
        closed=True,
        previous=previous,
    )
    with transaction.atomic():
        event = note("sampled-councils", by=by, about=survey, facts={"people": len(wave.frame)})
        sampled = [
            Sampled(
                survey=survey,
                region=one.region,
                council_type=one.council_type,
                level=one.level,
                group=one.group,
                event=event,
            )
            for one in wave.frame
        ]
        Sampled.objects.bulk_create(sampled, batch_size=2000)
        Response.objects.bulk_create(responses(survey, wave), batch_size=2000)
    return survey


def responses(survey: Survey, wave: Wave) -> list[Response]:
    return [
        Response(
            survey=survey,
            version=survey.version,
            key=f"{survey.pk}-{one.key}",
            invited=True,
            mode=one.mode,
            language=one.language,
            council=one.council,
            region=one.region,
            council_type=one.council_type,
            level=one.level,
            group=one.group,
            answers=dict(one.answers),
            agreed_on=survey.closes,
            submitted_on=survey.closes,
        )
        for one in wave.respondents
    ]
