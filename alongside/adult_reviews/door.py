"""The door of this room. Its records are the Board's and of no team: its manager reaches them all, and nobody else.

Every look is remembered. Adults are named only to whoever may know of them: a restricted record stays unnamed here too.
"""

from functools import partial
from typing import Any

from django.apps import apps
from django.http import Http404, HttpRequest

from alongside.access.records import adults_that_may_be_named
from alongside.history.recording import note
from alongside.people.models import Adult

from .models import AdultReview, InformationRequest, ReviewedAdult, ReviewReferral


def referral_for(request: HttpRequest, number: int) -> ReviewReferral:
    """The referral with this number, with its review if there is one."""
    return let_in(request, ReviewReferral.objects.select_related("review").filter(pk=number))


def review_for(request: HttpRequest, number: int) -> AdultReview:
    """The review of the referral with this number; Http404 where the chair has decided on none."""
    return let_in(request, AdultReview.objects.select_related("referral").filter(referral=number))


def request_for(request: HttpRequest, number: int) -> InformationRequest:
    """The request with this number, with what came of it."""
    return let_in(request, InformationRequest.objects.with_answers().filter(pk=number))


def row_for(request: HttpRequest, label: str, number: int, *related: str) -> Any:
    """Any other row of this room: `row_for(request, "ReviewAction", 7, "recommendation__review")`."""
    rows = apps.get_model("adult_reviews", label).objects.select_related(*related)
    return let_in(request, rows.filter(pk=number))


def let_in(request: Any, rows) -> Any:
    """The only row, its look remembered; or Http404."""
    row = rows.first()
    if row is None:
        raise Http404
    remember = partial(note, "looked", by=request.user, about=row)
    if request.method in {"GET", "HEAD"}:
        remember()
    else:
        request.when_shown_again = remember
    return row


def named(adults: list[ReviewedAdult], user) -> list[ReviewedAdult]:
    """These adults, each `shown` by name to whoever may know of them; otherwise as "An adult on record". One query."""
    linked = [row.adult_id for row in adults if row.adult_id]
    nameable = Adult.objects.filter(adults_that_may_be_named(user), pk__in=linked)
    names: dict[int | None, str] = {adult.pk: adult.name for adult in nameable} if linked else {}
    for number, row in enumerate(adults, start=1):
        row.number, row.shown = number, names.get(row.adult_id) or row.described or "An adult on record"
    return adults
