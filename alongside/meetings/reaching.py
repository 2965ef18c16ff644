"""Whether anything may be handed to somebody on the list of a meeting, and whether they may be asked to it."""

from alongside.people.codes import Channel
from alongside.people.reaching import Passage, may_leave, why_not_tell

from .models import Invitation

WHY_ALL_THE_SAME = "Enter why they are invited all the same, or do not invite them."


def passage_to(invitation: Invitation) -> Passage | None:
    """Whether anything may be handed to them; None for a colleague. A name alone counts as whoever it may be."""
    if invitation.user_id:
        return None
    adult = invitation.meeting.enquiry.adult
    if invitation.is_adult or invitation.person:
        return may_leave(adult=adult, by=Channel.HAND, to=invitation.person)
    why = why_not_tell(adult=adult, name=invitation.name)
    return Passage(not why, why)


def why_not_invited(invitation: Invitation) -> str:
    """Why somebody is not invited without a reason of its own; empty where nothing speaks against it."""
    if invitation.is_adult or not invitation.invited or invitation.why_despite_risk.strip():
        return ""
    passage = passage_to(invitation)
    return "" if passage is None or passage.allowed else f"{passage.why} {WHY_ALL_THE_SAME}"
