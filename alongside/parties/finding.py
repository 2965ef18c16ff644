"""Who recurs: names like one that is named in a case. Suggestions for somebody to decide about, and no more."""

from datetime import date
from typing import Any

from django.apps import apps
from django.contrib.postgres.search import TrigramSimilarity, TrigramWordSimilarity
from django.db.models import Exists, F, OuterRef, Q, QuerySet

from alongside.access.records import adults_that_may_be_named, reach
from alongside.people.finding import fold
from alongside.people.models import Fold

from .models import LinkedParty, PartyLink

MOST_SHOWN = 10


def model(label: str) -> Any:
    return apps.get_model(label)


def alike(rows: QuerySet, field: str, name: str) -> QuerySet:
    """Rows whose name is half like this one (settings.py), the likest first, by an index (migrations/finding.sql)."""
    found = rows.exclude(**{field: ""}).annotate(folded=Fold(field)).filter(folded__trigram_similar=fold(name))
    nearness = TrigramSimilarity(Fold(field), fold(name))
    return found.annotate(nearness=nearness).order_by("-nearness", "-pk")


def like_sources(user, name: str, *, but: int | None = None) -> list:
    """Who is named alike in other enquiries that this person may know of; `within` says which they may open."""
    sources = model("enquiries.SourceOfRisk").objects.filter(adults_that_may_be_named(user, "enquiry__adult__"))
    found = alike(sources.exclude(enquiry=but), "name", name)
    return list(
        found.annotate(within=Q(enquiry__adult__in=reach(user))).select_related("enquiry__adult", "enquiry__team")[
            :MOST_SHOWN
        ]
    )


def like_concerns(user, name: str, *, but: int | None = None) -> list:
    """Who is named alike in concerns that led to no enquiry, or not yet."""
    joined = model("concerns.ConcernEnquiry").objects.filter(concern=OuterRef("pk"))
    concerns = model("concerns.Concern").objects.filter(adults_that_may_be_named(user, "adult__"), ~Exists(joined))
    found = alike(concerns.exclude(pk=but), "source_name", name)
    return list(found.annotate(within=Q(adult__in=reach(user))).select_related("adult", "team")[:MOST_SHOWN])


def like_parties(user, name: str, born: date | None = None) -> list[LinkedParty]:
    """Linked parties of a name like this one, or born on the same day, that this person may know of."""
    folded = fold(name)
    like = Q(search_name__trigram_word_similar=folded)
    found = parties_for(user).filter(merged_into=None).filter(like | Q(date_of_birth=born) if born else like)
    nearness = TrigramWordSimilarity(folded, F("search_name"))
    return list(found.annotate(nearness=nearness).order_by("-nearness", "pk")[:MOST_SHOWN])


def parties_for(user) -> QuerySet:
    """Linked parties that this person may know of: by a case that is linked still, and not restricted to them.

    One whose links were all undone is answered like one linked with restricted records alone: nobody can tell which.
    """
    links = (
        PartyLink.objects.standing().filter(Q(party=OuterRef("pk")) | Q(party__merged_into=OuterRef("pk"))).order_by()
    )
    named = Q(source__enquiry__adult__in=nameable(user)) | Q(concern__adult__in=nameable(user))
    return LinkedParty.objects.filter(Exists(links.filter(named)))


def nameable(user) -> QuerySet:
    """Adults whom this person may know to be on record."""
    return model("people.Adult").objects.filter(adults_that_may_be_named(user)).values("pk")


def newly_alike(user) -> list:
    """Names in open enquiries of this person's teams that are like one elsewhere and not linked yet, newest first."""
    sources = model("enquiries.SourceOfRisk").objects
    linked = PartyLink.objects.standing().filter(source=OuterRef("pk"))
    mine = sources.filter(
        ~Exists(linked),
        enquiry__adult__in=reach(user),
        enquiry__team__in=user.team_ids,
        enquiry__concluded_on=None,
        name__regex=r"\S\s+\S",
    )
    newest = list(mine.order_by("-pk").values_list("pk", flat=True)[: 3 * MOST_SHOWN])
    others = sources.filter(adults_that_may_be_named(user, "enquiry__adult__")).exclude(name="")
    others = others.exclude(enquiry=OuterRef("enquiry")).annotate(folded=Fold("name"))
    theirs: Any = Fold(OuterRef("name"))
    same = others.filter(folded__trigram_similar=theirs)
    same = same.annotate(nearness=TrigramSimilarity(Fold("name"), theirs)).filter(nearness__gte=0.7)
    found = sources.filter(pk__in=newest).filter(Exists(same)).select_related("enquiry__adult")
    return list(found.order_by("-pk")[:MOST_SHOWN])
