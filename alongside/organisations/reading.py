"""How the directory is read: what a search finds, and what was merged into what."""

from typing import Any

from django.contrib.postgres.search import TrigramWordSimilarity
from django.db.models import F, Prefetch, Q, QuerySet, Value
from django.db.models.functions import Lower

from .finding import IN_TEXT, REFERENCE, Fold
from .models import Listed, Merge, Organisation, Service


def directory_of(*, words: str, kind: str) -> QuerySet[Organisation]:
    """Organisations that these words could mean, by their own name or a service's, best first; else all, by name.

    What was merged away is found by its words, and otherwise left out.
    """
    services = Service.objects.order_by("name", "pk")
    found = Organisation.objects.with_survivor().prefetch_related(Prefetch("services", services))
    if kind:
        found = found.filter(kind=kind)
    if not words:
        return found.filter(survivor=F("pk")).order_by(Lower("name"), "pk")
    exactly = IN_TEXT.search(words) or REFERENCE.search(words)
    own, run = (
        rows.named_exactly(words) if exactly else rows.resembling(words).order_by()
        for rows in (Organisation.objects.all(), Service.objects.all())
    )
    folded: Any = Fold(Value(words))
    nearness = TrigramWordSimilarity(folded, F("search_text"))
    either = Q(pk__in=own.values("pk")) | Q(pk__in=run.values("organisation"))
    return found.filter(either).annotate(nearness=nearness).order_by("-nearness", "name", "pk")


def merges_of(row: Listed) -> list[Merge]:
    """The merges that stand and in which this one was lost or was added to, newest first."""
    which = str(row._meta.model_name)
    ids = type(row).objects.ids_same_as(row.pk)  # type: ignore[attr-defined]
    about = Q(**{f"{which}": row}) | Q(**{f"into_{which}__in": ids})
    standing = Merge.objects.filter(about, undone=None)
    return list(standing.select_related(which, f"into_{which}", "event__by").order_by("-pk"))


def services_of(organisation: Organisation) -> list[Service]:
    """The services that it runs, and those of whatever was merged into it: open ones first, by name."""
    theirs = Service.objects.standing().filter(organisation__in=Organisation.objects.ids_same_as(organisation.pk))
    return list(theirs.order_by(F("closed_on").desc(nulls_first=True), "name", "pk"))
