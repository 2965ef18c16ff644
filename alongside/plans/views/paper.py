"""A plan on paper: for the adult in plain words, and for each other owner their own actions only."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from alongside.access.permissions import needs
from alongside.access.roles import Permission
from alongside.people.codes import Channel
from alongside.people.reaching import Passage, may_leave, why_not_tell

from ..codes import Owner
from .around import about, action_for, parts_of, plan_for

WITHOUT_THE_ADULT = ["apart", "agency"]
"""Audiences of minutes that the adult is not in, as meetings code them; plans may not import their codes."""


@require_safe
@needs(Permission.READ)
def for_the_adult(request: HttpRequest, number: int) -> HttpResponse:
    """The plan as the adult may keep it, if it is safe to hand it to them."""
    it = plan_for(request, number)
    adult = it.enquiry.adult
    kept_back = agreed_without_them(it.actions)
    open_actions = [action for action in it.actions.with_results() if not action.settled and action.pk not in kept_back]
    context = {
        **about(it.enquiry, f"{adult.called}’s plan", it),
        "plan": it,
        "own": [action for action in open_actions if action.owner_kind == Owner.ADULT],
        "others": [action for action in open_actions if action.owner_kind != Owner.ADULT],
        "parts": parts_of(it),
        "left_off": bool(kept_back),
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
    if it.owner_kind == Owner.ADULT:
        beside = beside.exclude(pk__in=agreed_without_them(beside))
    context = {
        **about(it.enquiry, f"What {it.whose} agreed to do", it),
        "actions": [action for action in beside.filter(owner=it.owner_id).with_results() if not action.settled],
        "passage": passage_to(it),
    }
    return render(request, "plans/print_for_owner.html", context)


def agreed_without_them(actions) -> set[int]:
    """Which of these actions were minuted in a part held without the adult, or for one agency."""
    return set(actions.filter(minute_lines__audience__in=WITHOUT_THE_ADULT).values_list("pk", flat=True))


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
