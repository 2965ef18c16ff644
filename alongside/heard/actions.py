"""The only writers of this room. Nothing of it is on anybody's record, but for what is fed back where they agreed."""

from collections.abc import Iterable, Mapping
from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction

from alongside.history.recording import recording, taking_turns

from .models import FedBack, HeardTheme, HeardWords, ListeningSession, Release, SaidAndDone

OWN = "Somebody else decides: two people see to it that nobody can be recognised, and you wrote this."


def record_session(*, by, themes: Iterable[Mapping] = (), **session) -> ListeningSession:
    """Record that people were listened to, with what came up. `session`: the fields of ListeningSession."""
    held = ListeningSession(**session)
    with recording("recorded-listening", by=by, adult=None, about=held, on=held.held_on) as keep:
        keep(held)
        for theme in themes:
            keep(HeardTheme(session=held, **theme))
    return held


def keep_heard_words(*, by, session: ListeningSession, words: str, whose: str) -> HeardWords:
    """Keep a quotation. Whoever calls this confirms that nobody can be recognised by it."""
    it = HeardWords(session=session, words=words, whose=whose, nobody_recognisable=True, writer=by)
    with recording("kept-heard-words", by=by, adult=None, about=it) as keep:
        return keep(it)


def write_said_and_done(*, by, **entry) -> SaidAndDone:
    """Write what people said and what was done. `entry`: the fields of SaidAndDone."""
    it = SaidAndDone(writer=by, **entry)
    with recording("wrote-said-and-done", by=by, adult=None, about=it, on=it.changed_on) as keep:
        return keep(it)


@transaction.atomic
def release(*, by, it: HeardWords | SaidAndDone, released: bool, why: str, decided_on: date) -> Release:
    """Let it be read, or not, or take it down. Raises ValidationError for whoever wrote it and would release it."""
    taking_turns(it)
    if released and by.pk == it.writer_id:
        raise ValidationError(OWN)
    which = {"words": it} if isinstance(it, HeardWords) else {"entry": it}
    decision = Release(released=released, why=why, decided_on=decided_on, decider=by, **which)
    verb = "released-heard" if released else "kept-heard-back"
    with recording(verb, by=by, adult=None, about=it, why=why) as keep:
        return keep(decision)


def feed_back(*, by, adult, entry: SaidAndDone, told_on: date | None = None) -> FedBack:
    """Say on a person's record what changed after what they said. Whoever calls this confirms that they agreed."""
    it = FedBack(adult=adult, entry=entry, agreed=True, told_on=told_on)
    with recording("fed-back", by=by, adult=adult, about=it, on=told_on) as keep:
        return keep(it)
