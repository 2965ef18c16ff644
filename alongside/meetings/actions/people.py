"""Who is asked to a meeting, what happened at it, and how its chair was found."""

from collections.abc import Iterable
from datetime import date

from django.core.exceptions import ValidationError

from alongside.history.recording import differences, recording
from alongside.people.codes import Channel
from alongside.people.reaching import may_leave

from ..codes import Attended
from ..models import ChairFeedback, Invitation, Meeting

WHY_ALL_THE_SAME = "Enter why they are invited all the same, or do not invite them."
NARRATIVE = {"why_not", "why_despite_risk", "comment"}
"""What history says was changed without repeating it."""


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
    if not invitation.invited or invitation.person is None or invitation.why_despite_risk.strip():
        return
    passage = may_leave(adult=invitation.meeting.enquiry.adult, by=Channel.HAND, to=invitation.person)
    if not passage.allowed:
        raise ValidationError({"why_despite_risk": f"{passage.why} {WHY_ALL_THE_SAME}"})


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
        facts = {"changed": {name: both for name, both in changed.items() if name not in NARRATIVE}}
        with recording("changed-invitation", by=by, adult=adult, about=invitation, facts=facts) as keep:
            keep(invitation)
    return invitation


def hold_meeting(*, by, meeting: Meeting, held_on: date, attended: dict[Invitation, dict], **happened) -> Meeting:
    """Record that a meeting was held: where, from when to when, who took part and how (B1, B2, B10, B14, B15).

    `attended`: attended and comment of each invitation. `happened` are fields of Meeting.
    Raises ValidationError for a meeting that was called off, or that would end before it began.
    """
    if meeting.cancelled:
        raise ValidationError("This meeting was called off.")
    started, ended = happened.get("started_at"), happened.get("ended_at")
    if started and ended and ended <= started:
        raise ValidationError({"ended_at": "The time it ended must be after the time it started"})
    were_there = sum(answer["attended"] in {Attended.ALL, Attended.PART} for answer in attended.values())
    adult, facts = meeting.enquiry.adult, {"kind": meeting.kind, "people": were_there}
    with recording("held-meeting", by=by, adult=adult, about=meeting, on=held_on, facts=facts) as keep:
        for name, value in {"held_on": held_on, **happened}.items():
            setattr(meeting, name, value)
        keep(meeting)
        for invitation, answer in attended.items():
            if differences(invitation, answer):
                invitation.attended, invitation.comment = answer["attended"], answer["comment"]
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
