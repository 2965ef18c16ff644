"""A plan on paper: for the adult in plain words, and for each other owner their own actions only."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from alongside.access.permissions import needs
from alongside.access.roles import Permission
from alongside.papers.handing_over import hand_over
from alongside.people.codes import Channel
from alongside.people.reaching import Passage, may_leave, why_not_tell

from ..codes import Owner
from ..told import TEMPLATE, agreed_without_them, paper_of, told_to_the_adult
from .around import about, action_for, plan_for


@require_safe
@needs(Permission.READ)
def for_the_adult(request: HttpRequest, number: int) -> HttpResponse:
    """The plan as the adult may keep it, if it is safe to hand it to them."""
    it = plan_for(request, number)
    adult = it.enquiry.adult
    context = {
        **about(it.enquiry, f"{adult.called}’s plan", it),
        **told_to_the_adult(it),
        "plan": it,
        "may_record": request.user.may(Permission.RECORD),
        "passage": may_leave(adult=adult, by=Channel.HAND),
    }
    return render(request, "plans/print.html", context)


@needs(Permission.RECORD)
def as_paper(request: HttpRequest, number: int) -> HttpResponse:
    """The plan as a file for the adult, in the form that they can read, if it may reach them."""
    it = plan_for(request, number)
    heading = f"{it.enquiry.adult.called}’s plan, as a paper"
    return hand_over(
        request,
        adult=it.enquiry.adult,
        about=it,
        template=TEMPLATE,
        draw=lambda: paper_of(it),
        context=about(it.enquiry, heading, it),
    )


@require_safe
@needs(Permission.READ)
def for_the_owner(request: HttpRequest, number: int) -> HttpResponse:
    """What the owner of this action agreed to do, and nothing else of the plan."""
    it = action_for(request, number)
    if it.owner_kind == Owner.ADULT and it.plan_id:
        return redirect("plans:print", it.plan_id)
    beside = it.enquiry.actions.filter(plan=it.plan_id, owner_kind=it.owner_kind, owner_name=it.owner_name)
    if it.owner_kind == Owner.ADULT:
        beside = beside.exclude(pk__in=agreed_without_them(beside))
    context = {
        **about(it.enquiry, f"What {it.whose} agreed to do", it),
        "actions": [action for action in beside.filter(owner=it.owner_id).with_results() if not action.settled],
        "passage": passage_to(it),
    }
    return render(request, "plans/print_for_owner.html", context)


def passage_to(action) -> Passage:
    """Whether this may be handed to the owner of an action, by the one definition of who may be told anything."""
    adult, name = action.enquiry.adult, action.owner_name.strip()
    if action.owner_kind == Owner.ADULT:
        return may_leave(adult=adult, by=Channel.HAND)
    if not name:
        return Passage(True, "")
    namesakes = adult.significant_people.filter(name__iexact=name)
    passages = [may_leave(adult=adult, by=Channel.HAND, to=person) for person in namesakes]
    if refused := next((one for one in passages if not one.allowed), None):
        return refused
    if why := why_not_tell(adult=adult, name=name):
        return Passage(False, why)
    return passages[0] if passages else Passage(True, "")
