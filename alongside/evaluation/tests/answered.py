"""The worked example's answers on record, as if they had been sent in."""

from django.utils.timezone import localdate

from alongside.history.recording import recording
from alongside.surveys.fieldwork.codes import Level
from alongside.surveys.models import Response, Sampled, Survey
from alongside.surveys.tests.fieldwork_case import make
from alongside.surveys.wave import Wave

OF_FRAME = ("region", "council_type", "level", "group")


def on_record(wave: Wave, *, by, **fields) -> Survey:
    """A survey of leads with the frame and the answers of a wave."""
    survey = make(by=by, title=wave.title, ethics="14/IEC08/1020", **fields)
    framed = [Sampled(survey=survey, **told(one)) for one in wave.frame]
    with recording("sampled-councils", by=by, adult=None, about=survey) as keep:
        for one in framed[1:]:
            one.event = keep(framed[0]).event if framed[0].pk is None else framed[0].event
        Sampled.objects.bulk_create(framed[1:])
    Response.objects.bulk_create(
        Response(
            survey=survey,
            version=survey.version,
            key=one.key.rjust(64, "0"),
            invited=True,
            mode="link",
            answers=one.answers,
            agreed_on=localdate(),
            submitted_on=localdate(),
            **told(one),
        )
        for one in wave.respondents
    )
    return survey


def told(one) -> dict[str, str]:
    return {name: getattr(one, name) for name in OF_FRAME if name != "level" or one.level in Level.values}
