"""Settling where coders differ. What each of them marked stays."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.timezone import localdate

from alongside.history.recording import recording, taking_turns

from ..models import CodebookCode, Settled, Task, Text, TextCollection

NOTHING_DONE = "Nobody has finished a text yet"
BEGUN = "Coding has ended already"
NOT_BEGUN = "Coding goes on: end it first"


@transaction.atomic
def begin_settling(*, by, collection: TextCollection) -> TextCollection:
    """End coding in a collection. What was marked in texts that nobody finished stays, and does not count."""
    taking_turns(collection)
    collection.refresh_from_db()
    if collection.settling_on:
        raise ValidationError(BEGUN)
    finished = Task.objects.filter(text__collection=collection, finished_on__isnull=False)
    if not finished.exists():
        raise ValidationError(NOTHING_DONE)
    collection.settling_on = localdate()
    with recording("began-settling", by=by, adult=None, about=collection) as keep:
        return keep(collection)


def settle(*, by, text: Text, code: CodebookCode, start: int, end: int, holds: bool, why: str) -> Settled:
    """Settle whether a code is there, with the reason. It can be settled anew; the last holds."""
    if not text.collection.settling_on:
        raise ValidationError(NOT_BEGUN)
    it = Settled(text=text, code=code, start=start, end=end, holds=holds, why=why)
    facts = {"code": code.number, "start": start, "end": end, "holds": holds}
    with recording("settled-passage", by=by, adult=None, about=text, why=why, facts=facts) as keep:
        return keep(it)
