"""What the Board's manager keeps: every referral and review, and one of them whole."""

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.timezone import localdate
from django.views.decorators.http import require_safe

from alongside.access.permissions import needs
from alongside.access.roles import Permission
from alongside.drafts.asking import ask

from .. import actions
from ..codes import ReviewDecision
from ..door import named, referral_for
from ..forms import ReferredForm
from ..reading import every_referral, every_request

ON_A_PAGE = 25


@require_safe
@needs(Permission.ADULT_REVIEWS)
def index(request: HttpRequest) -> HttpResponse:
    """Every referral and review, newest first, and what was asked of whom under section 45."""
    page = Paginator(every_referral(), ON_A_PAGE).get_page(request.GET.get("page"))
    for referral in page.object_list:
        referral.stands = where_it_stands(referral)
    context = {"page": page, "requests": every_request()[:ON_A_PAGE], "query": ""}
    return render(request, "adult_reviews/index.html", context)


def where_it_stands(referral) -> str:
    """ "Completed on 3 May 2026", or whatever was reached before that."""
    review = getattr(referral, "review", None)
    if review and review.completed_on:
        return f"Completed on {review.completed_on:%-d %B %Y}"
    if review:
        return f"Review began on {review.began_on:%-d %B %Y}"
    if referral.decision:
        return f"{ReviewDecision(referral.decision).label}, {referral.decided_on:%-d %B %Y}"
    return "Not decided yet" if referral.received_on else "Not received yet"


@require_safe
@needs(Permission.ADULT_REVIEWS)
def review(request: HttpRequest, number: int) -> HttpResponse:
    """One referral from what happened to the evidence that something changed."""
    it = referral_for(request, number)
    held = getattr(it, "review", None)
    context = {
        "it": it,
        "review": held,
        "adults": named(list(it.adults.order_by("pk")), request.user),
        "processes": it.processes.order_by("pk"),
        "panel": it.recommendations_of_the_panel.order_by("-pk"),
        "decisions": it.decisions.order_by("-pk"),
        "involvements": it.involvements.select_related("about").order_by("-on", "-pk"),
        "reports": held.reports.order_by("-on", "-pk") if held else [],
        "recommendations": held.recommendations.with_actions() if held else [],
        "requests": it.requests.with_answers(),
        "back_url": reverse("adult_reviews:index"),
        "back_text": "Safeguarding adult reviews",
    }
    return render(request, "adult_reviews/review.html", context)


@needs(Permission.ADULT_REVIEWS)
def new(request: HttpRequest) -> HttpResponse:
    """Type in what somebody else refers."""

    def act(answers):
        made = actions.refer(by=request.user, **answers)
        messages.success(request, f"The referral is recorded as {made.reference}.")
        return made

    context = {"heading": "Type in a referral", "back_url": reverse("adult_reviews:index")}
    first = {"referred_on": localdate()}
    title = "A referral for a safeguarding adult review"
    return ask(request, ReferredForm, "drafts/question.html", act=act, title=title, context=context, initial=first)
