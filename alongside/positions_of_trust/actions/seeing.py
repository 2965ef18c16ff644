"""Who sees a record: its keepers; and from an enquiry only that there is one, and whom to ask."""

from django.core.exceptions import ValidationError

from alongside.history.page import without_its_page
from alongside.history.recording import recording
from alongside.positions_of_trust.models import Keeper, LinkHeldApart, PositionOfTrust
from alongside.positions_of_trust.wall import seen_by

from .keeping import keeping

LAST = "You are the last keeper of this record. Name another first."


def add_keeper(*, by, position: PositionOfTrust, user) -> Keeper:
    """Name somebody who may see this record, and keep it. Only a keeper may."""
    with keeping("added-keeper", by=by, position=position, facts={"keeper": user.pk}) as keep:
        keeper = Keeper.objects.filter(position=position, user=user).first() or Keeper(position=position, user=user)
        keeper.ended = False
        return keep(keeper)


def end_keeper(*, by, keeper: Keeper) -> Keeper:
    """End what somebody may see. Raises ValidationError for the last: somebody keeps every record."""
    position = keeper.position
    with keeping("ended-keeper", by=by, position=position, facts={"keeper": keeper.user_id}) as keep:
        if not Keeper.objects.filter(position=position, ended=False).exclude(pk=keeper.pk).exists():
            raise ValidationError(LAST)
        keeper.ended = True
        return keep(keeper)


def point_from_enquiry(*, by, position: PositionOfTrust, enquiry, ask_whom: str) -> LinkHeldApart:
    """Let an enquiry say that a linked record is held apart, and whom to ask: in its adult's history too, no more.

    The page that it was done from would tell what kind of record it is, so it is left out of that line.
    """
    pointer = LinkHeldApart.objects.filter(position=position, enquiry=enquiry).first()
    pointer = pointer or LinkHeldApart(position=position, enquiry=enquiry)
    pointer.ask_whom, pointer.ended = ask_whom, False
    with (
        seen_by(by),
        without_its_page(),
        recording("pointed-to-record-apart", by=by, adult=enquiry.adult, about=enquiry) as keep,
    ):
        return keep(pointer)


def end_pointer(*, by, pointer: LinkHeldApart) -> LinkHeldApart:
    """The linked record has nothing to do with the enquiry after all."""
    enquiry = pointer.enquiry
    with (
        seen_by(by),
        without_its_page(),
        recording("unlinked-record-apart", by=by, adult=enquiry.adult, about=enquiry) as keep,
    ):
        pointer.ended = True
        return keep(pointer)
