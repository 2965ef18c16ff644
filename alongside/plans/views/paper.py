"""A plan on paper: for the adult in plain words, and for each other owner their own actions only."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from alongside.access.permissions import needs
from alongside.access.roles import Permission
from alongside.people.codes import Channel
from alongside.people.reaching import Passage, may_leave

from ..codes import Owner
from .around import about, action_for, parts_of, plan_for


@require_safe
@needs(Permission.READ)
def for_the_adult(request: HttpRequest, number: int) -> HttpResponse:
    """The plan as the adult may keep it, if it is safe to hand it to them."""
    it = plan_for(request, number)
    adult = it.enquiry.adult
    open_actions = [action for action in it.actions.with_results() if not action.settled]
    context = {
        **about(it.enquiry, f"{adult.called}’s plan", it),
        "plan": it,
        "own": [action for action in open_actions if action.owner_kind == Owner.ADULT],
        "others": [action for action in open_actions if action.owner_kind != Owner.ADULT],
        "parts": parts_of(it),
        "passage": may_leave(adult=adult, by=Channel.HAND),
    }
    return render(request, "plans/print.html", context)


@require_safe
@needs(Permission.READ)
def for_the_owner(request: HttpRequest, number: int) -> HttpResponse:
    """What the owner of this action agreed to do, and nothing else of the plan."""
    it = action_for(request, number)
    if it.owner_kind == Owner.ADULT and it.plan_id:
        return redirect("plans:print", it.plan_id)
    beside = it.enquiry.actions.filter(plan=it.plan_id, owner_kind=it.owner_kind, owner_name=it.owner_name)
    context = {
        **about(it.enquiry, f"What {it.whose} agreed to do", it),
        "actions": [action for action in beside.filter(owner=it.owner_id).with_results() if not action.settled],
        "passage": passage_to(it),
    }
    return render(request, "plans/print_for_owner.html", context)


def passage_to(action) -> Passage:
    """Whether this may be handed to the owner of an action: never to somebody who poses a risk."""
    adult, name = action.enquiry.adult, action.owner_name.strip().casefold()
    known = [person for person in adult.significant_people.all() if name and person.name.casefold() == name]
    if known:
        return may_leave(adult=adult, by=Channel.HAND, to=known[0])
    enquiries = adult.enquiries.prefetch_related("sources")
    if name and name in {source.name.casefold() for enquiry in enquiries for source in enquiry.sources.all()}:
        return Passage(False, f"{action.owner_name} is named as a source of risk. Nothing is printed for them.")
    return Passage(True, "")
