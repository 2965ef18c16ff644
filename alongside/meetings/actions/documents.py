"""Giving minutes to somebody: to whom, in which version, and why (B12)."""

from datetime import date

from django.core.exceptions import ValidationError

from alongside.history.recording import recording
from alongside.papers.leaving import Reader, may_reach

from ..codes import Part, Version
from ..models import Distribution, Invitation

FOR_THE_ADULT = "The adult is given the version in plain words: it leaves out what was held without them."
NOT_FOR_THEM = "Somebody in the adult’s life is given the version in plain words: the others hold what is not theirs."


def distribute(
    *,
    by,
    invitation: Invitation,
    version: str,
    reason: str,
    channel: str,
    sent_on: date,
    digest: str,
    agency: str = "",
) -> Distribution:
    """Record that minutes were given to somebody on the list of a meeting.

    Raises ValidationError where nothing may leave for them that way, or where the version is not for them.
    """
    meeting = invitation.meeting
    if version != Version.ADULT and (invitation.part == Part.ADULT or invitation.person):
        raise ValidationError({"version": NOT_FOR_THEM if invitation.person else FOR_THE_ADULT})
    may_reach(meeting.enquiry.adult, reader_of(invitation, channel, reason))
    given = Distribution(
        meeting=meeting,
        invitation=invitation,
        recipient=invitation.called,
        part=invitation.part,
        reason=reason,
        version=version,
        agency=agency,
        channel=channel,
        sent_on=sent_on,
        digest=digest,
    )
    adult, facts = meeting.enquiry.adult, {"version": version, "channel": channel, "digest": digest}
    with recording("gave-minutes", by=by, adult=adult, about=meeting, on=sent_on, facts=facts) as keep:
        return keep(given)


def reader_of(invitation: Invitation, channel: str, reason: str) -> Reader:
    """Somebody on the list of a meeting, as the room of papers knows a reader."""
    if invitation.part == Part.ADULT or invitation.person:
        return Reader(channel, person=invitation.person)
    return Reader(channel, professional=invitation.called, why=reason)
