"""Bringing texts in, and sharing them out to be coded."""

from collections import Counter
from collections.abc import Iterable, Sequence

from django.core.exceptions import ValidationError
from django.db import transaction

from alongside.history.recording import recording, taking_turns

from ..codes import LETTERS, SPOKEN
from ..importing import Incoming
from ..models import CodebookVersion, Task, Text, TextCollection, Turn
from ..units import parts_of

HERE = "Nothing is added: these texts are in the collection already"
ENDED = "Coding has ended in this collection"
NOBODY_MORE = "Every text is with so many coders already"
TITLE_TAKEN = "There is a collection of this title already"


def make_collection(*, by, title: str, version: CodebookVersion) -> TextCollection:
    """Make a collection of texts. Raises ValidationError for a title that is taken."""
    if TextCollection.objects.filter(title=title).exists():
        raise ValidationError({"title": TITLE_TAKEN})
    made = TextCollection(title=title, version=version)
    with recording("made-collection", by=by, adult=None, about=made) as keep:
        return keep(made)


def use_version(*, by, collection: TextCollection, version: CodebookVersion) -> TextCollection:
    """Code with another version of the same codebook from now on: what was marked counts by the number of its code."""
    if version.codebook_id != collection.version.codebook_id:
        raise ValidationError("This is a version of another codebook")
    facts = {"changed": {"version": [collection.version.number, version.number]}}
    collection.version = version
    with recording("changed-collection", by=by, adult=None, about=collection, facts=facts) as keep:
        return keep(collection)


@transaction.atomic
def add_texts(*, by, collection: TextCollection, texts: Sequence[Incoming], may_be_quoted: bool = False) -> list[Text]:
    """Take texts in, each once, with its parts. Raises ValidationError for references that others have."""
    taking_turns(collection)
    collection.refresh_from_db()
    if collection.settling_on:
        raise ValidationError(ENDED)
    standing = dict(collection.texts.values_list("origin", "reference"))
    new = list({one.origin: one for one in texts if one.origin not in standing}.values())
    if not new:
        raise ValidationError(HERE)
    references = referred_to(new, set(standing.values()))
    facts = {"texts": references, "passed_over": len(texts) - len(new)}
    with recording("added-texts", by=by, adult=None, about=collection, facts=facts) as keep:
        return [
            with_its_parts(keep(text_from(one, reference, collection, may_be_quoted)))
            for one, reference in zip(new, references, strict=True)
        ]


def text_from(one: Incoming, reference: str, collection: TextCollection, may_be_quoted: bool) -> Text:
    return Text(
        collection=collection,
        reference=reference,
        kind=one.kind,
        council=one.council,
        body=one.body,
        characters=len(one.body),
        words=len(one.body.split()),
        origin=one.origin,
        names=list(one.names),
        may_be_quoted=may_be_quoted,
    )


def with_its_parts(text: Text) -> Text:
    parts = parts_of(text.body, spoken=text.kind in SPOKEN)
    Turn.objects.bulk_create(
        [
            Turn(
                text=text,
                number=number,
                speaker=part.speaker,
                start=part.start,
                end=part.end,
                sentences=list(part.sentences),
                event=text.event,
            )
            for number, part in enumerate(parts, start=1)
        ],
        batch_size=2_000,
    )
    return text


def referred_to(texts: Iterable[Incoming], taken: set[str]) -> list[str]:
    """A reference for each: its own, or the next of its kind that is free."""
    wanted = {one.reference for one in texts if one.reference}
    if both := sorted(wanted & taken):
        raise ValidationError(f"Other texts have these references already: {', '.join(both[:10])}")
    given, last = [], Counter[str]()
    for one in texts:
        reference = one.reference
        while not reference or (reference in taken and reference != one.reference):
            last[one.kind] += 1
            next_one = f"{LETTERS[one.kind]}{last[one.kind]}"
            reference = next_one if next_one not in taken | wanted else ""
        taken.add(reference)
        given.append(reference)
    return given


@transaction.atomic
def share_out(*, by, collection: TextCollection, coders: Sequence, each_by: int) -> int:
    """Give each text to as many of these coders as it lacks, so that all have about as much. Gives how many were given.

    Raises ValidationError where nothing is left to give.
    """
    taking_turns(collection)
    collection.refresh_from_db()
    if collection.settling_on:
        raise ValidationError(ENDED)
    held: dict[int, set[int]] = {}
    for text, coder in Task.objects.filter(text__collection=collection).values_list("text", "coder"):
        held.setdefault(text, set()).add(coder)
    load = Counter({coder.pk: 0 for coder in coders})
    load.update(coder for several in held.values() for coder in several if coder in load)
    given = []
    for text in collection.texts.order_by("pk").values_list("pk", flat=True):
        have = held.get(text, set())
        free = sorted(load.keys() - have, key=lambda coder: (load[coder], coder))
        for coder in free[: max(0, each_by - len(have))]:
            load[coder] += 1
            given.append((text, coder))
    if not given:
        raise ValidationError(NOBODY_MORE)
    facts = {"coders": sorted(load), "texts": len(given)}
    with recording("shared-out-coding", by=by, adult=None, about=collection, facts=facts) as keep:
        first, *rest = [Task(text_id=text, coder_id=coder) for text, coder in given]
        event = keep(first).event
        Task.objects.bulk_create([Task(text_id=one.text_id, coder_id=one.coder_id, event=event) for one in rest])
    return len(given)


def allow_quoting(*, by, text: Text, may_be_quoted: bool, may_name_council: bool) -> Text:
    """Say whether others may read passages of a text, and whether its council may be named with them."""
    facts = {"may_be_quoted": may_be_quoted, "may_name_council": may_name_council}
    text.may_be_quoted, text.may_name_council = may_be_quoted, may_name_council
    with recording("changed-quoting", by=by, adult=None, about=text, facts=facts) as keep:
        return keep(text)
