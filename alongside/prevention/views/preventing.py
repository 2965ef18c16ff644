"""What was done to prevent harm, what it did and gave, and what it possibly prevented, of one adult."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.timezone import localdate
from django.views.decorators.http import require_safe

from alongside.access.permissions import needs
from alongside.access.records import adult_for, record_for
from alongside.access.roles import Permission
from alongside.drafts.asking import ask

from .. import actions
from ..forms import EarlyForm, EffectForm, GainForm, PossiblyForm, PreventiveForm
from ..reading import everything_prevented, preventive_actions_of
from .around import about, cases_of


@require_safe
@needs(Permission.READ)
def of_adult(request: HttpRequest, number: int) -> HttpResponse:
    """Everything of it: what was done and did, what was gained, possibly prevented, put right early, or lacking."""
    adult = adult_for(request, number)
    context = {
        **about(adult, "Prevention, and what could not be had"),
        **everything_prevented(adult),
        "may_record": request.user.may(Permission.RECORD),
        "may_oversee": request.user.may(Permission.OVERSEE),
        "back_url": adult.get_absolute_url(),
        "back_text": adult.name,
    }
    return render(request, "prevention/of_adult.html", context)


def recorded(request: HttpRequest, adult, form, heading: str, act, day: str, **form_arguments) -> HttpResponse:
    """Ask one of the room's questions about an adult, with today as its day, and say when it is recorded."""

    def act_and_say(answers):
        row = act(by=request.user, adult=adult, **answers)
        messages.success(request, f"Recorded: {heading[0].lower()}{heading[1:]}.")
        return row

    return ask(
        request,
        form,
        "drafts/question.html",
        act=act_and_say,
        title=heading,
        context=about(adult, heading),
        initial={day: localdate()},
        **form_arguments,
    )


@needs(Permission.RECORD)
def done(request: HttpRequest, number: int) -> HttpResponse:
    """One thing that was done so that harm is less likely."""
    adult = adult_for(request, number)
    act, heading = actions.record_preventive_action, "What was done to prevent harm"
    return recorded(request, adult, PreventiveForm, heading, act, "done_on", cases=cases_of(adult))


@needs(Permission.RECORD)
def gained(request: HttpRequest, number: int) -> HttpResponse:
    """Confidence, resilience, keeping safe, relying on services: how each stands."""
    adult = adult_for(request, number)
    heading = f"What {adult.called} gained"
    return recorded(request, adult, GainForm, heading, actions.record_gain, "looked_on", cases=cases_of(adult))


@needs(Permission.RECORD)
def possibly(request: HttpRequest, number: int) -> HttpResponse:
    """What might have happened and possibly was prevented."""
    adult = adult_for(request, number)
    heading, known = "What was possibly prevented", {"cases": cases_of(adult), "actions": preventive_actions_of(adult)}
    return recorded(request, adult, PossiblyForm, heading, actions.record_possibly_prevented, "thought_on", **known)


@needs(Permission.RECORD)
def early(request: HttpRequest, number: int) -> HttpResponse:
    """Put right at the first stage."""
    adult = adult_for(request, number)
    heading = "What was put right early"
    return recorded(request, adult, EarlyForm, heading, actions.resolve_early, "resolved_on", cases=cases_of(adult))


@needs(Permission.RECORD)
def effect(request: HttpRequest, number: int) -> HttpResponse:
    """What a preventive action did, looked at later."""
    it = record_for(request, "prevention.PreventiveAction", number, "organisation")

    def act(answers):
        actions.look_at_effect(by=request.user, action=it, **answers)
        messages.success(request, "What it did is recorded.")
        return it

    context = {**about(it.adult, "What did it do?"), "action": it}
    first, title = {"looked_on": localdate()}, "What prevention did"
    return ask(request, EffectForm, "prevention/effect.html", act=act, title=title, context=context, initial=first)
