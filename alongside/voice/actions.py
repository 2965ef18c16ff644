"""The only writers of the voice room. Each is one transaction with one line of history; words are kept as given."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.core.exceptions import ValidationError

from alongside.history.recording import recording
from alongside.time_spent.actions import time_taken
from alongside.time_spent.codes import Activity

from .codes import Asked, Manner, SpokenBy
from .models import (
    AskedOutcome,
    Classification,
    Conversation,
    DesiredOutcome,
    NegotiatedOutcome,
    OthersWish,
    OutcomeCode,
    OutcomeReview,
    SafetyCheck,
    SchemeCode,
    Statement,
)


@dataclass(frozen=True)
class Said:
    """Words and whose they are, before they are written down."""

    words: str
    spoken_by: str = SpokenBy.ADULT
    speaker: str = ""
    manner: str = Manner.SPOKEN


def record_conversation(
    *, by, enquiry, said: Iterable[Said] = (), feels_safe: str = "", minutes: int | None = None, **conversation
) -> Conversation:
    """Record a conversation with everything said in it, and how long it took if anybody said.

    `conversation` are the fields of Conversation.
    """
    talk = Conversation(adult=enquiry.adult, enquiry=enquiry, **conversation)
    said = list(said)
    with recording(
        "recorded-conversation",
        by=by,
        adult=enquiry.adult,
        about=enquiry,
        on=talk.held_on,
        facts={"statements": len(said)},
    ) as keep:
        keep(talk)
        for words in said:
            keep(statement_of(enquiry.adult, words, said_on=talk.held_on, conversation=talk))
        if feels_safe:
            keep(SafetyCheck(adult=enquiry.adult, enquiry=enquiry, asked_on=talk.held_on, answer=feels_safe))
        about = {"activity": Activity.CONTACT, "stage": talk.stage, "spent_on": talk.held_on}
        for spent in time_taken(minutes, adult=enquiry.adult, enquiry=enquiry, **about):
            keep(spent)
    return talk


def statement_of(adult, said: Said, *, said_on: date, **origin) -> Statement:
    """A statement, not yet written: for the act that it belongs to. `origin`: conversation, concern, passed_on_by."""
    return Statement(
        adult=adult,
        words=said.words,
        said_on=said_on,
        spoken_by=said.spoken_by,
        speaker=said.speaker,
        manner=said.manner,
        **origin,
    )


def correct_words(*, by, statement: Statement, words: str, why: str) -> Statement:
    """Add a correction beside words that were taken down wrongly. The first words stay and say so.

    Raises ValidationError if they were corrected already: it is the correction that can be corrected.
    """
    correction = correction_of(statement, words, why)
    with recording("corrected-words", by=by, adult=statement.adult, about=correction, why=why) as keep:
        return keep(correction)


def correction_of(statement: Statement, words: str, why: str) -> Statement:
    """A correction, not yet written: for the act that it belongs to. Raises ValidationError if there is one already."""
    if Statement.objects.filter(corrects=statement).exists():
        raise ValidationError("These words were corrected already, while you were typing. Read that correction first.")
    return Statement(
        adult=statement.adult,
        conversation=statement.conversation,
        concern=statement.concern,
        words=words,
        said_on=statement.said_on,
        spoken_by=statement.spoken_by,
        speaker=statement.speaker,
        manner=statement.manner,
        passed_on_by=statement.passed_on_by,
        corrects=statement,
        correction_reason=why,
    )


def record_asking(
    *, by, enquiry, answer: str, asked_on: date, conversation=None, not_asked_reason: str | None = None, words: str = ""
) -> AskedOutcome:
    """Record whether the adult was asked what they want, and what came of it (A6, A7)."""
    asked = AskedOutcome(
        enquiry=enquiry,
        conversation=conversation,
        asked_on=asked_on,
        answer=answer,
        not_asked_reason=not_asked_reason,
        words=words,
    )
    with recording(
        "asked-what-is-wanted", by=by, adult=enquiry.adult, about=enquiry, on=asked_on, facts={"answer": answer}
    ) as keep:
        return keep(asked)


def record_desired_outcomes(
    *, by, enquiry, wishes: Iterable[Said], voiced_on: date, conversation=None, began_with_professional: bool = False
) -> list[DesiredOutcome]:
    """Record what the adult wants, one row a wish, and that they were asked and said so.

    A wish whose words stand in a statement of the conversation is linked to that statement.
    """
    statements = list(conversation.statements.standing()) if conversation else []
    outcomes = [
        wish_of(
            enquiry,
            wish,
            voiced_on=voiced_on,
            conversation=conversation,
            statement=next((said for said in statements if wish.words.strip() in said.words), None),
            began_with_professional=began_with_professional,
        )
        for wish in wishes
    ]
    with recording(
        "recorded-wish", by=by, adult=enquiry.adult, about=enquiry, on=voiced_on, facts={"wishes": len(outcomes)}
    ) as keep:
        keep(AskedOutcome(enquiry=enquiry, conversation=conversation, asked_on=voiced_on, answer=Asked.EXPRESSED))
        return [keep(outcome) for outcome in outcomes]


def wish_of(enquiry, said: Said, *, voiced_on: date, **origin) -> DesiredOutcome:
    """Something that the adult wants, not yet written: for the act that it belongs to. `origin`: conversation, …"""
    return DesiredOutcome(
        enquiry=enquiry,
        words=said.words,
        voiced_on=voiced_on,
        voiced_by=said.spoken_by,
        speaker=said.speaker,
        **origin,
    )


def classify_outcome(*, by, outcome: DesiredOutcome, codes: Iterable[SchemeCode], other: str = "") -> Classification:
    """The practitioner's classification, made after the conversation. A new one stands beside the earlier ones (A9)."""
    codes = list(codes)
    classification = Classification(outcome=outcome, other=other)
    facts = {"codes": [f"{code.scheme.key}/{code.code}" for code in codes]}
    with recording("classified-outcome", by=by, adult=outcome.enquiry.adult, about=outcome, facts=facts) as keep:
        keep(classification)
        for code in codes:
            keep(OutcomeCode(classification=classification, code=code))
    return classification


def agree_outcome(*, by, outcome: DesiredOutcome, **agreement) -> NegotiatedOutcome:
    """Record what was agreed beside the wish. `agreement` are the fields of NegotiatedOutcome (A4, A5, A19).

    Raises ValidationError for an agreement dated before the wish.
    """
    agreed = agreement_of(outcome, **agreement)
    facts = {"differs": agreed.differs, "gap_reason": agreed.gap_reason}
    with recording(
        "agreed-outcome", by=by, adult=outcome.enquiry.adult, about=outcome, on=agreed.agreed_on, facts=facts
    ) as keep:
        return keep(agreed)


def agreement_of(outcome: DesiredOutcome, **agreement) -> NegotiatedOutcome:
    """What was agreed, not yet written: for the act that it belongs to. Raises ValidationError if before the wish."""
    require_after_the_wish(outcome, "agreed_on", agreement["agreed_on"])
    return NegotiatedOutcome(outcome=outcome, **agreement)


def require_after_the_wish(outcome: DesiredOutcome, field: str, day: date) -> None:
    """Nothing becomes of a wish before it is voiced."""
    if day < outcome.voiced_on:
        raise ValidationError({field: "The date must be on or after the date they said what they want"})


def review_outcome(
    *, by, outcome: DesiredOutcome, new_words: str = "", voiced_by: str = "", speaker: str = "", **review
) -> OutcomeReview:
    """Look at an outcome again (A12 to A15). With `new_words` the wish has changed: a new outcome follows this one.

    `voiced_by` and `speaker` say whose the new words are: the adult's, unless somebody spoke for them.
    Raises ValidationError for a look dated before the wish, or if a newer wish follows it already.
    """
    require_after_the_wish(outcome, "reviewed_on", review["reviewed_on"])
    if new_words and DesiredOutcome.objects.filter(follows=outcome).exists():
        raise ValidationError("What they want was changed already. Look at the newer wish, and record it there.")
    looked = OutcomeReview(outcome=outcome, changed=bool(new_words), **review)
    verb = "changed-wish" if new_words else "reviewed-outcome"
    facts = {"stage": looked.stage, "achieved": looked.achieved, "adults_view": looked.adults_view}
    with recording(verb, by=by, adult=outcome.enquiry.adult, about=outcome, on=looked.reviewed_on, facts=facts) as keep:
        keep(looked)
        if new_words:
            said = Said(new_words, voiced_by or SpokenBy.ADULT, speaker)
            keep(wish_that_follows(outcome, said, voiced_on=looked.reviewed_on))
    return looked


def wish_that_follows(outcome: DesiredOutcome, said: Said, *, voiced_on: date) -> DesiredOutcome:
    """The changed wish, in new words, not yet written."""
    return wish_of(outcome.enquiry, said, voiced_on=voiced_on, follows=outcome)


def record_others_wish(*, by, enquiry, **wish) -> OthersWish:
    """Record what a relative or professional wants, apart from the adult's own wishes (A17)."""
    others = OthersWish(enquiry=enquiry, **wish)
    with recording("recorded-others-wish", by=by, adult=enquiry.adult, about=enquiry, on=others.said_on) as keep:
        return keep(others)


def ask_about_safety(*, by, adult, enquiry, asked_on: date, answer: str, words: str = "") -> SafetyCheck:
    """Record the answer to "do you feel safe?" (A21)."""
    check = SafetyCheck(adult=adult, enquiry=enquiry, asked_on=asked_on, answer=answer, words=words)
    with recording(
        "asked-about-safety", by=by, adult=adult, about=enquiry, on=asked_on, facts={"answer": answer}
    ) as keep:
        return keep(check)
