"""Making questionnaires. A draft is changed as often as anybody likes; what was published is followed by another."""

from collections.abc import Callable, Mapping
from copy import deepcopy
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.text import slugify
from django.utils.timezone import localdate

from alongside.history.recording import next_id, note, taking_turns

from ..content import faults, read
from ..models import Questionnaire, QuestionnaireVersion
from ..shipped import shipped

PUBLISHED = "This version was published: people were asked with it. Make a new version to change it."
A_DRAFT = "There is a draft of the next version already."
LIKE = "pulse-1"


@transaction.atomic
def make_questionnaire(*, by, title: str, audience: str, about: str = "", ethics_reference: str = "", **version):
    """Make a questionnaire of the council's own, with a first draft. Those of research name their ethics reference.

    It begins without questions, and with the scales and the words around them that the product's own have.
    Raises ValidationError for a title that is taken.
    """
    key = slugify(title)[:60].strip("-") or "questionnaire"
    if Questionnaire.objects.filter(key=key).exists():
        raise ValidationError({"title": "There is a questionnaire of this title already"})
    made = Questionnaire(
        pk=next_id(Questionnaire),
        key=key,
        title=title,
        about=about,
        audience=audience,
        research=bool(ethics_reference.strip()),
        ethics_reference=ethics_reference.strip(),
    )
    made.event = note("made-questionnaire", by=by, about=made)
    made.save(force_insert=True)
    begun = {**shipped(LIKE)[1]["content"], "questions": []}
    return draft_of(made, 1, begun, **version)


def draft_of(questionnaire: Questionnaire, number: int, content: dict, **version) -> QuestionnaireVersion:
    return QuestionnaireVersion.objects.create(
        questionnaire=questionnaire, number=number, content=content, event=questionnaire.event, **version
    )


@transaction.atomic
def change_draft(
    *, by, version: QuestionnaireVersion, what: str, change: Callable[[dict[str, Any]], None]
) -> QuestionnaireVersion:
    """Change a draft: `change` is given its document to alter, and `what` says what was changed.

    Raises ValidationError for a version that was published.
    """
    taking_turns(version)
    draft = QuestionnaireVersion.objects.select_related("questionnaire").get(pk=version.pk)
    if not draft.is_draft:
        raise ValidationError(PUBLISHED)
    content = deepcopy(draft.content)
    change(content)
    read(content)
    draft.content = content
    facts = {"version": draft.number, "what": what}
    draft.event = note("changed-questionnaire", by=by, about=draft.questionnaire, facts=facts)
    draft.save(update_fields=["content", "event"])
    return draft


@transaction.atomic
def publish(*, by, version: QuestionnaireVersion) -> QuestionnaireVersion:
    """Ask people with this version from now on; the one before it ends. Nothing in it is altered any more.

    Raises ValidationError with everything that keeps it from being asked.
    """
    taking_turns(version.questionnaire)
    draft = QuestionnaireVersion.objects.select_related("questionnaire").get(pk=version.pk)
    if not draft.is_draft:
        raise ValidationError(PUBLISHED)
    if why_not := faults(draft.read):
        raise ValidationError(why_not)
    event = note("published-questionnaire", by=by, about=draft.questionnaire, facts={"version": draft.number})
    before = draft.questionnaire.versions.filter(published_on__isnull=False, ended_on=None)
    before.update(ended_on=localdate(), event=event)
    draft.published_on, draft.event = localdate(), event
    draft.save(update_fields=["published_on", "event"])
    return draft


@transaction.atomic
def new_version(*, by, questionnaire: Questionnaire, like: QuestionnaireVersion) -> QuestionnaireVersion:
    """Begin the next version as a copy of another. Raises ValidationError where there is a draft already."""
    taking_turns(questionnaire)
    numbers = dict(questionnaire.versions.values_list("number", "published_on"))
    if None in numbers.values():
        raise ValidationError(A_DRAFT)
    number = max(numbers) + 1
    questionnaire.event = note("drafted-questionnaire", by=by, about=questionnaire, facts={"version": number})
    known: Mapping[str, str] = {"source": like.source, "evidence": like.evidence}
    return draft_of(questionnaire, number, deepcopy(like.content), **known)


@transaction.atomic
def end_questionnaire(*, by, questionnaire: Questionnaire) -> Questionnaire:
    """Ask nobody with it any more. What was answered stays."""
    questionnaire.event = note("ended-questionnaire", by=by, about=questionnaire)
    questionnaire.ended_on = localdate()
    questionnaire.save(update_fields=["ended_on", "event"])
    return questionnaire
