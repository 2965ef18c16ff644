"""Open answers of surveys, as texts to be coded."""

from hashlib import sha256

from django.utils.timezone import localdate

from alongside.surveys.content import Kind, said
from alongside.surveys.models import Survey
from alongside.surveys.reading import wave_of

from ..codes import TextKind
from ..importing import Incoming

ENGLISH = "en"


def open_questions() -> list[tuple[str, list[tuple[str, str]]]]:
    """The open questions of each survey whose answers nobody may take back any more: as a list to pick from."""
    found = []
    for survey in Survey.objects.filter(withdraw_until__lt=localdate()).select_related("version").order_by("-pk"):
        questions = survey.version.read.questions.values()
        asked = [(f"{survey.pk}:{one.key}", said(one.says, ENGLISH)) for one in questions if one.kind == Kind.TEXT]
        found += [(survey.title, asked)] if asked else []
    return found


def answers_from(picked: str) -> list[Incoming]:
    """What was answered to an open question, each under a reference of its own, in an order that tells of nobody."""
    number, _, key = picked.partition(":")
    wave = wave_of(Survey.objects.get(pk=number))
    given = [
        Incoming(words, TextKind.OPEN_ANSWER, council=one.council, came_from=f"survey {number}, {key}, {one.key}")
        for one in wave.respondents
        if (words := str(one.answers.get(key, ""))).strip()
    ]
    return sorted(given, key=lambda one: sha256(one.origin.encode()).digest())
