"""The door to this room: neither a service nor an enquiry into it is one adult's record.

Whoever keeps them (Permission.PROVIDERS) reads all of them. Whoever leads an adult's enquiry reads the page of the
large-scale enquiry that it is under, while it is. An adult is shown only to whom they may be shown: to keepers unless
the record is restricted, to leads only within their reach. All others are counted as other adults, and no figure is
given of them but how many there are in all, so that nobody learns by subtraction what is so of them.
"""

from collections.abc import Iterable
from typing import Any

from django.db.models import Model, Q, QuerySet
from django.http import HttpRequest

from alongside.access.records import adults_that_may_be_named, first, looked, model, reach
from alongside.access.roles import Permission

from .models import ChildEnquiry, LargeScaleEnquiry, PossiblyAffected, ProviderConcern


def provider_concern_for(request: HttpRequest, number: int) -> ProviderConcern:
    """The provider concern with this number; the look is remembered. For those who keep them."""
    concerns = ProviderConcern.objects.with_whom().select_related("service", "organisation")
    return kept(request, concerns, number)


def large_scale_for(request: HttpRequest, number: int) -> LargeScaleEnquiry:
    """The large-scale enquiry with this number; the look is remembered. For those who keep them."""
    enquiries = LargeScaleEnquiry.objects.with_whom().select_related("service", "organisation")
    return kept(request, enquiries, number)


def large_scale_to_read(request: HttpRequest, number: int) -> LargeScaleEnquiry:
    """The same with what its page tells, for those who keep them and for leads of enquiries under it."""
    enquiries = large_scale_open_to(request.user).with_whom().with_facts().select_related("decision_maker", "lead")
    return fetched(request, enquiries, number)


def large_scale_open_to(user) -> Any:
    """The large-scale enquiries whose pages this person may open."""
    if user.may(Permission.PROVIDERS):
        return LargeScaleEnquiry.objects.all()
    led = ChildEnquiry.objects.standing().filter(enquiry__lead=user, enquiry__adult__in=reach(user))
    return LargeScaleEnquiry.objects.filter(pk__in=led.values("large_scale"))


def on_a_track_for(request: HttpRequest, rows: QuerySet, number: int) -> Any:
    """A row of a track with the track that it stands on: for those who keep them."""
    return kept(request, rows, number)


def affected_for(request: HttpRequest, number: int) -> PossiblyAffected:
    """Somebody possibly affected, unless that is an adult who may not be named to this person."""
    rows = PossiblyAffected.objects.filter(affected_shown_to(request.user))
    return kept(request, rows.select_related("large_scale", "adult", "enquiry", "concern"), number)


def kept(request: Any, rows: QuerySet, number: int) -> Any:
    return fetched(request, rows if request.user.may(Permission.PROVIDERS) else rows.none(), number)


def fetched(request: HttpRequest, rows: QuerySet, number: int) -> Any:
    row: Model = first(rows.filter(pk=number))
    return looked(request, row, None)


def shown_to(user) -> Q:
    """Which adults' enquiries the page of a large-scale enquiry tells this person of: a condition on ChildEnquiry."""
    if user.may(Permission.PROVIDERS):
        return adults_that_may_be_named(user, at="enquiry__adult__")
    return Q(enquiry__adult__in=reach(user))


def affected_shown_to(user) -> Q:
    """The same of those possibly affected: whoever has no record yet is only described, and may be read."""
    return Q(adult=None) | adults_that_may_be_named(user, at="adult__")


def adults_named_to(user, numbers: Iterable[int]) -> dict[int, Any]:
    """Of these numbers, the adults that may be named to this person."""
    adults = model("people.Adult").objects.filter(adults_that_may_be_named(user), pk__in=list(numbers))
    return {adult.pk: adult for adult in adults}


def reached_by(user, letters: str, number: int) -> Any:
    """An enquiry or a concern, if this person may open it, else None: for a reference that is typed."""
    rows = model({"E": "enquiries.Enquiry", "C": "concerns.Concern"}[letters]).objects
    return rows.filter(pk=number, adult__in=reach(user)).first()
