"""Giving minutes to somebody: to whom, in which version, and why (B12)."""

from datetime import date

from django.core.exceptions import ValidationError

from alongside.history.recording import recording
from alongside.papers.leaving import Reader, may_reach

from ..codes import IN_THEIR_LIFE, Part, Version
from ..models import Distribution, Invitation

FOR_THE_ADULT = "The adult is given the version in plain words: it leaves out what was held without them."
NOT_FOR_THEM = "Somebody in the adult’s life is given the version in plain words: the others hold what is not theirs."
ONLY_A_NAME = "Record them first as somebody in the adult’s life."
OTHER_AGENCY = "They are at the meeting for another agency, or for none: these parts are not theirs."


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
    require_theirs(invitation, version, agency)
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


def require_theirs(invitation: Invitation, version: str, agency: str) -> None:
    """The adult and those in their life are given plain words, and an agency its own parts."""
    in_their_life = invitation.person is not None or (invitation.part in IN_THEIR_LIFE and not invitation.user_id)
    if version != Version.ADULT and (invitation.is_adult or in_their_life):
        raise ValidationError({"version": NOT_FOR_THEM if in_their_life else FOR_THE_ADULT})
    if in_their_life and invitation.person is None:
        raise ValidationError({"person": ONLY_A_NAME})
    if version == Version.AGENCY and invitation.agency != agency:
        raise ValidationError({"agency": OTHER_AGENCY})


def reader_of(invitation: Invitation, channel: str, reason: str) -> Reader:
    """Somebody on the list of a meeting, as the room of papers knows a reader."""
    if invitation.part == Part.ADULT or invitation.person:
        return Reader(channel, person=invitation.person)
    return Reader(channel, professional=invitation.called, why=reason)
