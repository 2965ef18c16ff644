"""How far each adult's enquiry is, for the page of a large-scale enquiry: facts that are read for many in one query."""

from datetime import timedelta
from typing import Any

from django.apps import apps
from django.db.models import Count, F, OuterRef, Q, QuerySet, Subquery, TextField
from django.db.models.expressions import RawSQL
from django.db.models.functions import Coalesce
from django.utils.timezone import localdate

from alongside.access.records import reach
from alongside.voice.codes import Asked, FeelsSafe

A_WHILE = timedelta(28)
ASKED = """
    (SELECT p.outcomes_asked FROM published_enquiry p
     WHERE p.enquiry_id = 'E' || large_scale_childenquiry.enquiry_id::text)
"""
"""Whether the adult was asked what they want: by the rule of the published table, as everywhere."""
FILTERS = {
    "open": ("Open", Q(enquiry__concluded_on=None)),
    "not-asked": (
        "Not asked yet what they want",
        Q(asked=None) | ~Q(asked__in=[Asked.EXPRESSED, Asked.NONE_EXPRESSED]),
    ),
    "quiet": ("Nobody has talked with them for four weeks", Q()),
    "not-safe": ("Not known to feel safe", Q(feels_safe=None) | ~Q(feels_safe__in=[FeelsSafe.YES, FeelsSafe.MOSTLY])),
    "concluded": ("Concluded", Q(enquiry__concluded_on__isnull=False)),
}
"""What the list can be narrowed to. Of those concluded only what is concluded is told: the rest is about open ones."""


def narrowed_to(name: str) -> Q:
    """The condition of a filter, as of today."""
    condition = FILTERS[name][1]
    if name == "quiet":
        condition = Q(last_contact=None) | Q(last_contact__lt=localdate() - A_WHILE)
    return condition if name == "concluded" else condition & Q(enquiry__concluded_on=None)


def newest(label: str, *order: str) -> QuerySet:
    """The rows of a table that belong to the child's enquiry, newest first."""
    return apps.get_model(label).objects.filter(enquiry=OuterRef("enquiry_id")).order_by(*order)


def with_progress(children: QuerySet) -> QuerySet:
    """Children with what is known of each: asked what they want, last contact, whether they feel safe."""
    safety = newest("voice.SafetyCheck", "-asked_on", "-pk")
    return children.annotate(
        asked=RawSQL(ASKED, [], output_field=TextField()),  # noqa: S611 (no values)
        last_contact=Subquery(newest("voice.Conversation", "-held_on").values("held_on")[:1]),
        feels_safe=Subquery(safety.values("answer")[:1]),
        feels_safe_on=Subquery(safety.values("asked_on")[:1]),
    )


def counted(children: QuerySet) -> dict[str, int]:
    """How many of these there are, and how many each filter would show. One query."""
    return children.aggregate(
        shown=Count("pk"), **{name.replace("-", "_"): Count("pk", filter=narrowed_to(name)) for name in FILTERS}
    )


def in_order(children: QuerySet, user: Any) -> QuerySet:
    """Open ones first, those longest without contact before others; with whether this person may open each."""
    return (
        children.select_related("enquiry__adult", "enquiry__lead")
        .annotate(may_open=Q(enquiry__adult__in=reach(user)))
        .order_by(
            F("enquiry__concluded_on").asc(nulls_first=True),
            Coalesce(F("last_contact"), F("enquiry__started_on")),
            "pk",
        )
    )
