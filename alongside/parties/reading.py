"""What the pages show: who is named in an enquiry and how far their rights are kept, and one person across cases."""

from collections import Counter
from dataclasses import dataclass
from typing import Any

from django.db.models import Q

from alongside.access.records import reach

from .finding import nameable
from .models import LinkedParty, PartyJoined, PartyLink, PartyRequest, SourceHeard


@dataclass
class Case:
    """One case in which the person is named, as far as the reader may open it: what it is called and when it began."""

    link: PartyLink
    adult: object
    record: object
    began: object
    named: str
    relationship: str


def links_of(party: LinkedParty):
    """Standing links of a party and of those joined with it, newest first."""
    links = PartyLink.objects.standing().filter(Q(party=party) | Q(party__merged_into=party))
    related = ("source__enquiry__adult", "source__enquiry__team", "concern__adult", "concern__team", "event__by")
    return links.select_related("party", *related).order_by("-pk")


def cases_of(party: LinkedParty, user) -> tuple[list[Case], list[tuple[str, int]]]:
    """The cases that this person may open, and how many others each team holds. Restricted ones are not counted."""
    links = list(links_of(party))
    adults = {adult_of(link).pk for link in links}
    known: Any = type(adult_of(links[0])).objects.filter(pk__in=adults) if links else []
    within = set(known.filter(pk__in=reach(user)).values_list("pk", flat=True)) if links else set()
    named = set(known.filter(pk__in=nameable(user)).values_list("pk", flat=True)) if links else set()
    mine = [case_of(link) for link in links if adult_of(link).pk in within]
    teams = (case_of(link).record.team.name for link in links if adult_of(link).pk in named - within)  # type: ignore[attr-defined]
    return mine, sorted(Counter(teams).items())


def adult_of(link: PartyLink):
    source: Any = link.source
    return link.concern.adult if link.concern else source.enquiry.adult


def case_of(link: PartyLink) -> Case:
    if link.concern:
        it = link.concern
        return Case(link, it.adult, it, it.raised_on, it.source_name, it.source_relationship)
    source: Any = link.source
    enquiry = source.enquiry
    return Case(link, enquiry.adult, enquiry, enquiry.started_on, source.name, source.relationship)


def sources_of(enquiry) -> list[dict]:
    """Who is said to pose a risk in an enquiry, with the newest of what is recorded of their right to respond."""
    heard: dict[int, list[SourceHeard]] = {}
    for row in SourceHeard.objects.filter(source__enquiry=enquiry).select_related("event__by").order_by("-on", "-pk"):
        heard.setdefault(row.source_id, []).append(row)
    return [{"source": source, "heard": heard.get(source.pk, [])} for source in enquiry.sources.order_by("pk")]


def standing_party(source=None, concern=None) -> LinkedParty | None:
    """With whom somebody named in a case is linked, as that is read now."""
    link = PartyLink.objects.standing().filter(source=source, concern=concern).select_related("party__merged_into")
    found = link.first()
    return (found.party.merged_into or found.party) if found else None


def requests_of(party: LinkedParty):
    """What they asked about what is held about them, with the answers."""
    return PartyRequest.objects.filter(party=party).select_related("answer", "event__by").order_by("-asked_on", "-pk")


def joinings_of(party: LinkedParty):
    """Who was joined with this person."""
    return PartyJoined.objects.filter(into=party, undone=None).select_related("party", "event__by").order_by("-pk")
