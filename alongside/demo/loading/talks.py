"""Conversations as the product records them: what was said, whether they were asked, and the wishes of that day."""

from alongside.enquiries.models import Enquiry
from alongside.voice.models import AskedOutcome, Conversation, DesiredOutcome, Statement

from .acts import Record
from .codes import ASKED, MANNERS, MEANS, NOT_ASKED_REASONS, STAGES, VOICES


def tell_talks(record: Record, pk: int, enquiry, by: int) -> dict[str, int]:
    """Record the conversations of an enquiry with the wishes first voiced in them; ids of those wishes by key.

    A wish that took another's place is no first wish: it is left for the change of mind that brought it.
    """
    later = {one.superseded_by for one in enquiry.outcomes if one.superseded_by}
    found: dict[str, int] = {}
    for talk in enquiry.conversations:
        voiced = [one for one in enquiry.outcomes if one.conversation_key == talk.key]
        talk_pk, statements = converse(record, pk, talk, voiced, by)
        first = [one for one in voiced if one.key not in later]
        if first:
            found |= wish(record, pk, talk, talk_pk, first, statements, by)
        elif talk.asked not in (None, "expressed"):
            asked(record, pk, enquiry, talk, talk_pk, by)
    return found


def converse(record: Record, pk: int, talk, voiced: list, by: int) -> tuple[int, dict[str, int]]:
    """One conversation: its id, and the ids of the statements in which wishes were voiced, by their key."""
    said = len(talk.statements) + len(voiced)
    act = record.act(talk.held_on, "recorded-conversation", by, (Enquiry, pk), facts={"statements": said})
    talk_pk = record.keep(
        act,
        Conversation,
        adult_id=record.adult,
        enquiry_id=pk,
        held_on=talk.held_on,
        stage=STAGES[talk.stage],
        means=MEANS[talk.means],
        place=talk.place or "",
        present=speaker(talk),
        seen_alone=talk.alone,
        support=talk.support or "",
    )
    origin = {"adult_id": record.adult, "conversation_id": talk_pk, "said_on": talk.held_on}
    wishes = {}
    for one in voiced:
        wishes[one.key] = record.keep(
            act,
            Statement,
            words=one.words,
            spoken_by=VOICES[one.voiced_by],
            speaker=speaker(talk),
            manner=MANNERS[one.voiced_how],
            **origin,
        )
    for one in talk.statements:
        voice, manner = VOICES[one.voiced_by], MANNERS[one.voiced_how]
        record.keep(act, Statement, words=one.text, spoken_by=voice, manner=manner, **origin)
    return talk_pk, wishes


def speaker(talk) -> str:
    """Who spoke for the adult; nobody, where they spoke for themselves."""
    return "" if talk.with_whom == "adult" else talk.with_name or ""


def wish(record: Record, pk: int, talk, talk_pk: int, voiced: list, statements: dict, by: int) -> dict[str, int]:
    """The wishes of one conversation, and that they were asked for."""
    act = record.act(talk.held_on, "recorded-wish", by, (Enquiry, pk), facts={"wishes": len(voiced)})
    day = {"enquiry_id": pk, "conversation_id": talk_pk}
    record.keep(act, AskedOutcome, asked_on=talk.held_on, answer=ASKED["expressed"], **day)
    return {
        one.key: record.keep(
            act,
            DesiredOutcome,
            statement_id=statements[one.key],
            words=one.words,
            voiced_on=one.voiced_on,
            voiced_by=VOICES[one.voiced_by],
            speaker=speaker(talk),
            **day,
        )
        for one in voiced
    }


def asked(record: Record, pk: int, enquiry, talk, talk_pk: int, by: int) -> None:
    """That they were asked and nothing came of it, or that they were not asked and why."""
    answer, reason, words = ASKED[talk.asked], None, ""
    if answer == "not-asked":
        reason, words = NOT_ASKED_REASONS[enquiry.not_asked_reason or talk.not_asked_reason]
    act = record.act(talk.held_on, "asked-what-is-wanted", by, (Enquiry, pk), facts={"answer": answer})
    record.keep(
        act,
        AskedOutcome,
        enquiry_id=pk,
        conversation_id=talk_pk,
        asked_on=talk.held_on,
        answer=answer,
        not_asked_reason=reason,
        words=words,
    )
