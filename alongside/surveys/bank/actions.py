"""The only writers of the bank. A draft is changed as often as need be; what was published is followed by another."""

from collections.abc import Callable, Mapping
from copy import deepcopy
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Max
from django.utils.timezone import localdate

from alongside.history.models import Event
from alongside.history.recording import next_id, note, taking_turns

from ..content import ENGLISH, Kind, named_in, question_of
from ..faults import faults
from ..models import BankQuestion, BankQuestionVersion, Instrument, InstrumentVersion
from . import drafting
from .drafting import Document

PUBLISHED = "This version was published: people may have answered it. Make a new version to change it."
A_DRAFT = "There is a draft of the next version already."
COMPARES = "Its answers would no longer compare. Add another question instead"


@transaction.atomic
def make_instrument(*, by, title: str, about: str = "", like: InstrumentVersion | None = None) -> InstrumentVersion:
    """Make an instrument, with a first draft: empty, or with the pages of a published version of another."""
    made = Instrument(pk=next_id(Instrument), title=title, about=about)
    made.key = drafting.named(title, Instrument.objects.values_list("key", flat=True))
    made.event = note("made-instrument", by=by, about=made)
    made.save(force_insert=True)
    document = deepcopy(like.document) if like else {"languages": [ENGLISH], "sections": []}
    document |= {"title": {ENGLISH: title}, "about": {ENGLISH: about} if about else {}}
    return drafted(made, 1, document, like.source if like else "", made.event)


def drafted(instrument: Instrument, number: int, document: Document, source: str, event: Event) -> InstrumentVersion:
    return InstrumentVersion.objects.create(
        instrument=instrument, number=number, document=document, source=source, event=event
    )


@transaction.atomic
def new_version(*, by, instrument: Instrument) -> InstrumentVersion:
    """Begin the next version as a copy of the newest. Raises ValidationError where there is a draft already."""
    taking_turns(instrument)
    newest = instrument.versions.latest("number")
    if newest.is_draft:
        raise ValidationError(A_DRAFT)
    facts = {"version": newest.number + 1}
    event = note("drafted-instrument", by=by, about=instrument, facts=facts)
    return drafted(instrument, newest.number + 1, deepcopy(newest.document), newest.source, event)


@transaction.atomic
def change_instrument(
    *, by, version: InstrumentVersion, what: str, change: Callable[[Document, Event], None]
) -> InstrumentVersion:
    """Change a draft: `change` is given its document to alter, and the line of history; `what` says what was changed.

    Raises ValidationError for a version that was published.
    """
    taking_turns(version)
    draft = InstrumentVersion.objects.select_related("instrument").get(pk=version.pk)
    if not draft.is_draft:
        raise ValidationError(PUBLISHED)
    facts = {"version": draft.number, "what": what}
    draft.event = note("changed-instrument", by=by, about=draft.instrument, facts=facts)
    document = deepcopy(draft.document)
    change(document, draft.event)
    draft.document = document
    draft.save(update_fields=["document", "event"])
    return draft


def put_question(
    *, by, version: InstrumentVersion, section: str, key: str, kind: Kind, answers: Mapping[str, Any]
) -> InstrumentVersion:
    """Add a new question to a page of a draft and to the bank (`key` is empty), or word one anew that stands there.

    The bank keeps the wording that was published; the draft asks the next. Raises ValidationError as change_instrument.
    """

    def change(document: Document, event: Event) -> None:
        at = key or new_question(answers["says"], event)
        if not key:
            drafting.ask_it(document, section, at, 0)
        asked = drafting.asked_in(document, at)
        asked["version"] = worded(event, at, asked["version"], kind, answers)
        drafting.put_place(document, at, answers)

    return change_instrument(by=by, version=version, what="a question", change=change)


def new_question(words: str, event: Event) -> str:
    """A question that the bank did not have, by its key."""
    key = drafting.named(words, BankQuestion.objects.values_list("key", flat=True))
    BankQuestion.objects.create(key=key, event=event)
    return key


def worded(event: Event, key: str, number: int, kind: Kind, answers: Mapping[str, Any]) -> int:
    """The version of a question that says what a form said: the draft of it, or a new one where that is published."""
    before = BankQuestionVersion.objects.filter(question__key=key, number=number).first()
    content = drafting.content_from(kind, answers, before.content if before else {})
    return put_wording(event, key, before, content, answers["source"] or "")


def put_wording(event: Event, key: str, before: BankQuestionVersion | None, content: Document, source: str) -> int:
    """Keep a wording in the bank, and give its number. What was published is left as it is."""
    if before and same(key, before, content, source):
        return before.number
    if before and before.content["kind"] != content["kind"]:
        raise ValidationError(COMPARES)
    if before and before.published_on is None:
        before.content, before.source, before.event = content, source, event
        before.save(update_fields=["content", "source", "event"])
        return before.number
    question = BankQuestion.objects.get(key=key)
    taking_turns(question)
    number = (question.versions.aggregate(newest=Max("number"))["newest"] or 0) + 1
    BankQuestionVersion.objects.create(question=question, number=number, content=content, source=source, event=event)
    return number


def put_words(
    *, by, version: InstrumentVersion, section: str, language: str, texts: Mapping[str, str]
) -> InstrumentVersion:
    """What a page of a draft says in one language, with its questions; without a page, what stands around them."""
    of_questions: dict[str, dict[str, str]] = {}
    for name, words in texts.items():
        key, _, piece = name.partition("|")
        if piece and key not in ("section", "around"):
            of_questions.setdefault(key, {})[piece] = words
    of_document = {name: words for name, words in texts.items() if name.partition("|")[0] not in of_questions}

    def change(document: Document, event: Event) -> None:
        drafting.put_words(document, section, language, of_document)
        for key, pieces in of_questions.items():
            asked = drafting.asked_in(document, key)
            before = BankQuestionVersion.objects.get(question__key=key, number=asked["version"])
            content = deepcopy(before.content)
            for piece, words in pieces.items():
                drafting.put_piece(content, piece, language, words)
            asked["version"] = put_wording(event, key, before, content, before.source)

    return change_instrument(by=by, version=version, what=f"words in {language}", change=change)


def same(key: str, before: BankQuestionVersion, content: Document, source: str) -> bool:
    """Whether nothing is worded anew, however it is laid out."""
    one = question_of(key, before.number, before.content, before.source)
    return one == question_of(key, before.number, content, source)


@transaction.atomic
def publish(*, by, version: InstrumentVersion) -> InstrumentVersion:
    """Let surveys ask with this version. Nothing in it, and no wording of a question in it, is altered any more.

    Raises ValidationError with everything that keeps it from being asked.
    """
    taking_turns(version)
    draft = InstrumentVersion.objects.select_related("instrument").get(pk=version.pk)
    if not draft.is_draft:
        raise ValidationError(PUBLISHED)
    if why_not := faults(draft.read):
        raise ValidationError(why_not)
    event = note("published-instrument", by=by, about=draft.instrument, facts={"version": draft.number})
    for key, number in named_in(draft.document):
        wordings = BankQuestionVersion.objects.filter(question__key=key, number=number, published_on=None)
        wordings.update(published_on=localdate(), event=event)
    draft.published_on, draft.event = localdate(), event
    draft.save(update_fields=["published_on", "event"])
    return draft
