"""Decisions made in somebody's best interests."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.timezone import localdate
from django.views.decorators.http import require_safe

from alongside.access.permissions import needs
from alongside.access.records import record_for
from alongside.access.roles import Permission
from alongside.drafts.asking import ask

from ..actions.best_interests import decide_in_best_interests, why_not
from ..forms.best_interests import BestInterestsForm
from .about import about

HOW_IT_WAS_REACHED = (
    "less_restrictive",
    "departs_from_wishes",
    "disagreement",
    "dissent_route",
    "plan",
    "review_on",
    "minutes_spent",
)


@require_safe
@needs(Permission.READ)
def decision(request: HttpRequest, number: int) -> HttpResponse:
    """One best interests decision whole; it prints as it stands."""
    to_adult = "assessment__adult"
    it = record_for(request, "capacity.BestInterestsDecision", number, "event__by", to_adult=to_adult)
    adult = it.assessment.adult
    context = {
        **about(adult, f"Decided in {adult.called}’s best interests: {it.assessment.decision}"),
        "decision": it,
        "options": it.options.all(),
        "consultees": it.consultees.all(),
        "reached": any(getattr(it, name) not in ("", None) for name in HOW_IT_WAS_REACHED),
    }
    return render(request, "capacity/best_interests.html", context)


@needs(Permission.RECORD)
def decide(request: HttpRequest, number: int) -> HttpResponse:
    """Decide in their best interests; where nobody may, the page says why instead of asking."""
    assessment = record_for(request, "capacity.CapacityAssessment", number)
    adult = assessment.adult

    def act(answers):
        return decide_in_best_interests(by=request.user, assessment=assessment, **answers)

    heading = f"Decide in {adult.called}’s best interests: {assessment.decision}"
    context = about(adult, heading, assessment=assessment, refusal=why_not(assessment))
    if context["refusal"] and request.method == "GET":
        return render(request, "capacity/not_for_others.html", context)
    return ask(
        request,
        BestInterestsForm,
        "capacity/decide.html",
        act=act,
        title="A best interests decision",
        context=context,
        initial={"decided_on": localdate()},
    )
