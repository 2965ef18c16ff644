"""The only door to a linked party: for managers who may see where somebody recurs and may know of a case."""

from functools import partial

from django.http import Http404, HttpRequest

from alongside.access.records import reach
from alongside.history.recording import note

from .finding import parties_for
from .models import LinkedParty, PartyJoined, PartyLink, PartyRequest


def party_for(request: HttpRequest, number: int) -> LinkedParty:
    """The linked party with this number, if this person may know of any case of theirs; the look is remembered.

    One who is linked with restricted records alone, or with none any more, is answered like one who is not there.
    """
    party = parties_for(request.user).filter(pk=number).select_related("merged_into").first()
    if party is None:
        raise Http404
    looked = partial(note, "looked", by=request.user, about=party)
    if request.method in {"GET", "HEAD"}:
        looked()
    else:
        request.when_shown_again = looked  # type: ignore[attr-defined]  # `ask` remembers it
    return party


def link_for(request: HttpRequest, party: LinkedParty, number: int) -> PartyLink:
    """A standing link of this party in a case within reach."""
    links = PartyLink.objects.standing().filter(party=party, pk=number)
    mine = reach(request.user)
    links = links.select_related("source__enquiry__adult", "concern__adult", "party")
    found = links.filter(source__enquiry__adult__in=mine).first() or links.filter(concern__adult__in=mine).first()
    if found is None:
        raise Http404
    return found


def joining_for(party: LinkedParty, number: int) -> PartyJoined:
    """A standing joining of another with this party."""
    found = PartyJoined.objects.filter(into=party, pk=number, undone=None).select_related("party", "into").first()
    if found is None:
        raise Http404
    return found


def request_for(party: LinkedParty, number: int) -> PartyRequest:
    """What this party asks, not answered yet."""
    found = PartyRequest.objects.filter(party=party, pk=number, answer=None).first()
    if found is None:
        raise Http404
    return found


def source_in(enquiry, number: int):
    """A source of risk of this enquiry that has a name."""
    found = enquiry.sources.filter(pk=number).first()
    if found is None:
        raise Http404
    found.enquiry = enquiry
    return found
