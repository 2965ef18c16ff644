"""A plan: making it, reading it, changing it, giving a copy, ending it; and all plans of an enquiry."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.timezone import localdate
from django.views.decorators.http import require_safe

from alongside.access.models import User
from alongside.access.permissions import needs
from alongside.access.records import enquiry_for
from alongside.access.roles import Permission
from alongside.drafts.asking import ask

from .. import actions
from ..codes import PlanKind
from ..forms import ChangePlanForm, CopyForm, EndPlanForm, NewPlanForm
from ..life import life_of
from ..told import parts_of
from .around import about, by_outcome, plan_for, wanted_in


@require_safe
@needs(Permission.READ)
def of_enquiry(request: HttpRequest, number: int) -> HttpResponse:
    """All plans of an enquiry, and what somebody agreed to do outside any plan."""
    enquiry = enquiry_for(request, number)
    every_action = list(enquiry.actions.with_results())
    plans = list(enquiry.plans.newest_first())
    for plan in plans:
        plan.its_actions = [action for action in every_action if action.plan_id == plan.pk]
    context = {
        **about(enquiry, f"Plans with {enquiry.adult.called}"),
        "plans": plans,
        "groups": by_outcome(action for action in every_action if action.plan_id is None),
        "may_record": request.user.may(Permission.RECORD),
    }
    return render(request, "plans/of_enquiry.html", context)


@require_safe
@needs(Permission.READ)
def plan(request: HttpRequest, number: int) -> HttpResponse:
    """One plan: what it is for, who does what for which wish, and each time it was looked at again."""
    it = plan_for(request, number)
    its_actions = list(it.actions.with_results())
    copies = list(it.copies.select_related("event__by").order_by("-pk"))
    context = {
        **about(it.enquiry, str(it)),
        "plan": it,
        "groups": by_outcome(its_actions),
        "moments": life_of(it, copies),
        "parts": parts_of(it),
        "copy": copies[0] if copies else None,
        "may_record": request.user.may(Permission.RECORD),
        "back_url": reverse("plans:of", args=[it.enquiry_id]),
        "back_text": f"Plans with {it.enquiry.adult.called}",
    }
    return render(request, "plans/plan.html", context)


def people_and_assessments(enquiry, lead=None) -> dict:
    """Who could lead a plan of this enquiry, whoever leads it now among them, and the adult's assessments."""
    in_team = list(User.objects.may(Permission.RECORD).filter(teams=enquiry.team))
    leads = in_team + ([lead] if lead and lead not in in_team else [])
    return {"leads": leads, "assessments": enquiry.adult.capacity_assessments.order_by("-pk")}


@needs(Permission.RECORD)
def new(request: HttpRequest, number: int) -> HttpResponse:
    """Make a plan with the adult."""
    enquiry = enquiry_for(request, number)

    def act(answers):
        return actions.make_plan(by=request.user, enquiry=enquiry, **answers)

    context = {**about(enquiry, "Make a plan"), "back_url": reverse("plans:of", args=[enquiry.pk])}
    return ask(
        request,
        NewPlanForm,
        "plans/new.html",
        act=act,
        title="A plan",
        context=context,
        initial={"started_on": localdate(), "kind": PlanKind.SAFEGUARDING, "lead": str(enquiry.lead_id or "")},
        outcomes=wanted_in(enquiry),
        loose=enquiry.actions.filter(plan=None).select_related("owner", "enquiry__adult").open(),
        **people_and_assessments(enquiry, enquiry.lead),
    )


@needs(Permission.RECORD)
def change(request: HttpRequest, number: int) -> HttpResponse:
    """Change a plan; before and after stay in its history."""
    it = plan_for(request, number)

    def act(answers):
        return actions.change_plan(by=request.user, plan=it, **answers)

    first = {name: getattr(it, name) for name in ChangePlanForm.base_fields}
    keys = {"lead": str(it.lead_id or ""), "capacity": str(it.capacity_id or "")}
    return ask(
        request,
        ChangePlanForm,
        "drafts/question.html",
        act=act,
        title=f"Changes to {it}",
        context=about(it.enquiry, f"Change {it}", it),
        record=it,
        initial={**first, **keys},
        ended=bool(it.ended_on),
        **people_and_assessments(it.enquiry, it.lead),
    )


@needs(Permission.RECORD)
def copy(request: HttpRequest, number: int) -> HttpResponse:
    """Whether the adult has a copy, and how it reached them, or why not."""
    it = plan_for(request, number)

    def act(answers):
        actions.give_copy(by=request.user, plan=it, **answers)
        return it

    context = about(it.enquiry, f"{it.enquiry.adult.called}’s own copy", it)
    first = {"on": localdate()}
    return ask(request, CopyForm, "drafts/question.html", act=act, title="A copy", context=context, initial=first)


@needs(Permission.RECORD)
def end(request: HttpRequest, number: int) -> HttpResponse:
    """End a plan and say how: resolved and recovered, or watched over by somebody."""
    it = plan_for(request, number)

    def act(answers):
        actions.end_plan(by=request.user, plan=it, **answers)
        messages.success(request, f"{it} has ended.")
        return it

    context = about(it.enquiry, f"End {it}", it)
    first = {"ended_on": localdate()}
    title = f"Ending {it}"
    return ask(request, EndPlanForm, "drafts/question.html", act=act, title=title, context=context, initial=first)
