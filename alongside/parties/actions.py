"""The only writers of this room: links between cases, undoing them, and the rights of who is said to pose a risk."""

from collections.abc import Iterable
from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction

from alongside.history.page import without_its_page
from alongside.history.recording import differences, recording

from .models import (
    JoinUndone,
    LinkedParty,
    LinkUndone,
    PartyJoined,
    PartyLink,
    PartyRequest,
    RequestAnswered,
    SourceHeard,
)


@transaction.atomic
def link_cases(*, by, cases: Iterable, why: str, sure: str, party: LinkedParty | None = None, **new) -> LinkedParty:
    """Decide that the person named in these cases is one. A case is a SourceOfRisk, or a Concern without an enquiry.

    Without `party` a new one is begun; `new` are its fields. Each link is an act of its own, about that person and
    in no adult's history, where it would tell every reader that somebody recurs.
    Raises ValidationError for a case that is linked with somebody already.
    """
    held = party or LinkedParty(**new)
    for case in cases:
        at = {"concern": case} if case._meta.label_lower == "concerns.concern" else {"source": case}
        if PartyLink.objects.standing().filter(**at).exists():
            raise ValidationError("Who is named there is linked with somebody already: undo that first")
        with without_its_page(), recording("linked-party", by=by, adult=None, about=held) as keep:
            if held._state.adding:
                keep(held)
            keep(PartyLink(party=held, why=why, sure=sure, **at))
    return held


def undo_link(*, by, link: PartyLink, why: str) -> LinkUndone:
    """It is somebody else. The case keeps what it says."""
    with without_its_page(), recording("unlinked-party", by=by, adult=None, about=link.party) as keep:
        return keep(LinkUndone(link=link, why=why))


def change_party(*, by, party: LinkedParty, **details) -> LinkedParty:
    """Put right who they are. What each part was and became is kept in the history."""
    changed = differences(party, details)
    if changed:
        with recording("changed-party", by=by, adult=None, about=party, facts={"changed": changed}) as keep:
            for name, value in details.items():
                setattr(party, name, value)
            keep(party)
    return party


@transaction.atomic
def join_parties(*, by, party: LinkedParty, into: LinkedParty, why: str) -> PartyJoined:
    """Two turn out to be one: `party` is read under `into`. Raises ValidationError where that would be a circle."""
    pair = LinkedParty.objects.select_for_update(no_key=True).in_bulk(sorted([party.pk, into.pk]))
    if len(pair) < 2 or any(one.merged_into_id for one in pair.values()):
        raise ValidationError({"into": "Choose another person, who is not joined with somebody already"})
    if party.joined.exists():
        raise ValidationError({"into": "Others are joined with this person: join them the other way round"})
    with recording("joined-parties", by=by, adult=None, about=party, facts={"into": into.pk}) as keep:
        party.merged_into = into
        keep(party)
        return keep(PartyJoined(party=party, into=into, why=why))


def undo_join(*, by, joined: PartyJoined, why: str) -> JoinUndone:
    """They are two people after all."""
    party = joined.party
    with recording("parted-parties", by=by, adult=None, about=party, facts={"from": joined.into_id}) as keep:
        party.merged_into = None
        keep(party)
        return keep(JoinUndone(joined=joined, why=why))


def record_heard(*, by, source, on: date, **heard) -> SourceHeard:
    """Record whether the person said to pose a risk was told and could respond. `heard`: the fields of SourceHeard."""
    row = SourceHeard(source=source, on=on, **heard)
    facts = {"chance": row.chance, "told": row.told}
    adult = source.enquiry.adult
    with recording("heard-source", by=by, adult=adult, about=source.enquiry, on=on, facts=facts) as keep:
        return keep(row)


def receive_request(*, by, party: LinkedParty, asked_on: date, **request) -> PartyRequest:
    """Record what the person asks about what is held about them. `request` are the fields of PartyRequest."""
    row = PartyRequest(party=party, asked_on=asked_on, **request)
    with recording("received-party-request", by=by, adult=None, about=party, on=asked_on) as keep:
        return keep(row)


def answer_request(*, by, request: PartyRequest, answered_on: date, words: str) -> RequestAnswered:
    """Record the answer. Raises ValidationError for a day before it was asked."""
    if answered_on < request.asked_on:
        raise ValidationError({"answered_on": "The day must be on or after the day on which they asked"})
    row = RequestAnswered(request=request, answered_on=answered_on, words=words)
    with recording("answered-party-request", by=by, adult=None, about=request.party, on=answered_on) as keep:
        return keep(row)
