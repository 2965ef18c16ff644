"""The only writers of the quality room."""

from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction

from alongside.history.recording import recording, taking_turns

from .models import ReleaseDecision, WordsForRelease, WordsWithdrawn

OWN = "Somebody else decides: two people see to it that nobody can be recognised, and you wrote these."
GONE = "These words were taken back."
DECIDED = "Somebody has decided on these words already."


def offer_words(*, by, statement, words: str, whose: str, consented_on: date, consented_how: str, **beside):
    """Keep a version of a statement that may leave, once another person agrees. It is written anew, never copied.

    `beside`: the `measure` or the `theme` that it explains, and what was `achieved`. Whoever calls this confirms that
    nobody can be recognised.
    """
    version = WordsForRelease(
        adult=statement.adult,
        statement=statement,
        words=words,
        whose=whose,
        consented_on=consented_on,
        consented_how=consented_how,
        nobody_recognisable=True,
        writer=by,
        **beside,
    )
    facts = {"statement": statement.pk, "beside": version.measure or version.theme}
    with recording("offered-words", by=by, adult=statement.adult, about=version, facts=facts) as keep:
        return keep(version)


@transaction.atomic
def decide_on_words(*, by, words: WordsForRelease, released: bool, why: str, decided_on: date) -> ReleaseDecision:
    """Release a version, or do not. Raises ValidationError for whoever wrote it, and where it is settled already."""
    taking_turns(words)
    words.refresh_from_db()
    if by.pk == words.writer_id:
        raise ValidationError(OWN)
    if hasattr(words, "withdrawal"):
        raise ValidationError(GONE)
    if hasattr(words, "decision"):
        raise ValidationError(DECIDED)
    decision = ReleaseDecision(words=words, released=released, why=why, decided_on=decided_on, decider=by)
    verb = "released-words" if released else "kept-words-back"
    with recording(verb, by=by, adult=words.adult, about=words, why=why) as keep:
        return keep(decision)


@transaction.atomic
def take_words_back(*, by, words: WordsForRelease, asked_by: str, why: str, withdrawn_on: date) -> WordsWithdrawn:
    """Take words back, whoever asks and whatever for. Raises ValidationError if they were."""
    taking_turns(words)
    words.refresh_from_db()
    if hasattr(words, "withdrawal"):
        raise ValidationError(GONE)
    gone = WordsWithdrawn(words=words, asked_by=asked_by, why=why, withdrawn_on=withdrawn_on)
    with recording("took-words-back", by=by, adult=words.adult, about=words, why=why) as keep:
        return keep(gone)
