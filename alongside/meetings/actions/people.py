"""Who is asked to a meeting, what happened at it, and how its chair was found."""

from collections.abc import Iterable
from datetime import date

from django.core.exceptions import ValidationError

from alongside.history.recording import differences, recording

from ..codes import Attended
from ..models import ChairFeedback, Invitation, Meeting
from ..reaching import why_not_invited


def invite(*, by, meeting: Meeting, people: Iterable[dict]) -> list[Invitation]:
    """Put people on the list of a meeting. `people`: for each, fields of Invitation.

    Raises ValidationError where somebody to whom nothing may be handed is invited without the reason.
    """
    invitations = [Invitation(meeting=meeting, **person) for person in people]
    for invitation in invitations:
        require_reason_for_risk(invitation)
    facts = {"people": len(invitations)}
    with recording("invited-to-meeting", by=by, adult=meeting.enquiry.adult, about=meeting, facts=facts) as keep:
        return [keep(invitation) for invitation in invitations]


def require_reason_for_risk(invitation: Invitation) -> None:
    """Nobody brings an adult together with whoever may harm them without saying why."""
    if why := why_not_invited(invitation):
        raise ValidationError({"why_despite_risk": why})


def change_invitation(*, by, invitation: Invitation, **details) -> Invitation:
    """Change whether the adult wants somebody there, and whether they are invited.

    Raises ValidationError where somebody to whom nothing may be handed is invited without the reason.
    """
    changed = differences(invitation, details)
    for name, value in details.items():
        setattr(invitation, name, value)
    require_reason_for_risk(invitation)
    if changed:
        adult = invitation.meeting.enquiry.adult
        facts = {"changed": changed}
        with recording("changed-invitation", by=by, adult=adult, about=invitation, facts=facts) as keep:
            keep(invitation)
    return invitation


def hold_meeting(*, by, meeting: Meeting, held_on: date, attended: dict[Invitation, dict], **happened) -> Meeting:
    """Record that a meeting was held: where, from when to when, who took part and how (B1, B2, B10, B14, B15).

    `attended`: for each invitation what is new of it, attended or comment. `happened` are fields of Meeting.
    Raises ValidationError for a meeting that was called off, or that would end before it began.
    """
    if meeting.cancelled:
        raise ValidationError("This meeting was called off.")
    started, ended = happened.get("started_at"), happened.get("ended_at")
    if started and ended and ended <= started:
        raise ValidationError({"ended_at": "The time it ended must be after the time it started"})
    happened["held_on"] = held_on
    new = {it: changed for it, answer in attended.items() if (changed := differences(it, answer))}
    took_part = [answer.get("attended", it.attended) for it, answer in attended.items()]
    were_there = sum(how in {Attended.ALL, Attended.PART} for how in took_part)
    changed = differences(meeting, happened)
    changed |= {f"{name}-{it.pk}": both for it, answers in new.items() for name, both in answers.items()}
    adult, facts = meeting.enquiry.adult, {"kind": meeting.kind, "people": were_there, "changed": changed}
    with recording("held-meeting", by=by, adult=adult, about=meeting, on=held_on, facts=facts) as keep:
        for name, value in happened.items():
            setattr(meeting, name, value)
        keep(meeting)
        for invitation in new:
            for name, value in attended[invitation].items():
                setattr(invitation, name, value)
            keep(invitation)
    return meeting


def give_feedback_on_chair(
    *, by, meeting: Meeting, words: str, said_on: date, part: str, speaker: str = ""
) -> ChairFeedback:
    """Record what somebody said of how a meeting was chaired (B8)."""
    feedback = ChairFeedback(meeting=meeting, words=words, said_on=said_on, part=part, speaker=speaker)
    adult, facts = meeting.enquiry.adult, {"part": part}
    with recording("recorded-chair-feedback", by=by, adult=adult, about=meeting, on=said_on, facts=facts) as keep:
        return keep(feedback)
