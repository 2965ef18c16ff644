"""An advocate is asked to ask: the page with the least that they need, and how far they have come."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.timezone import localdate
from django.views.decorators.http import require_safe

from alongside.access.permissions import needs
from alongside.access.records import record_for
from alongside.access.roles import Permission
from alongside.capacity.referral import ways_to_reach
from alongside.drafts.asking import ask
from alongside.people.known import known_about
from alongside.people.reaching import never_to, why_not_named

from .. import actions
from ..forms.referring import ReferForm, StepForm
from ..reading import advocacy_services, referral_steps

OF_A_REFERRAL = ("service", "asking__adult", "asking__enquiry", "asking__person", "asking__result")


@needs(Permission.RECORD)
def refer(request: HttpRequest, number: int) -> HttpResponse:
    """Ask an advocate to ask."""
    related = ("enquiry", "person", "version__questionnaire", "result", "referral")
    it = record_for(request, "feedback.Asking", number, *related)
    if hasattr(it, "referral") and request.method == "GET":
        return redirect(it.referral)

    def act(answers):
        return actions.refer_to_advocate(by=request.user, asking=it, **answers)

    context = {
        "heading": "Ask an advocate to ask",
        "caption": f"{it.enquiry}, {it.adult.name}",
        "adult": it.adult,
        "ways": ways_to_reach(it.adult),
        "back_url": it.get_absolute_url(),
    }
    return ask(
        request,
        ReferForm,
        "feedback/refer.html",
        act=act,
        title=f"An advocate to ask, {it.shown_code}",
        context=context,
        initial={"sent_on": localdate()},
        services=advocacy_services(),
    )


@require_safe
@needs(Permission.READ)
def referral(request: HttpRequest, number: int) -> HttpResponse:
    """The page for the advocate, to print or to read from: whom to ask, how to reach them, with what and by when."""
    it = record_for(
        request,
        "feedback.FeedbackReferral",
        number,
        *OF_A_REFERRAL,
        "asking__version__questionnaire",
        to_adult="asking__adult",
    )
    asking = it.asking
    context = {
        "referral": it,
        "asking": asking,
        "adult": asking.adult,
        "steps": referral_steps(it),
        "refused": why_not_shown(it),
        "may_record": request.user.may(Permission.RECORD) and not hasattr(asking, "result"),
        "back_url": asking.get_absolute_url(),
    }
    return render(request, "feedback/referral.html", context)


def why_not_shown(it) -> str:
    """Why nothing goes to the advocate now, whatever was right when it was sent; empty where nothing speaks against it.

    Their name is looked at again, and whoever is asked: an adult who lives, or somebody whom nothing forbids to reach.
    """
    adult, person = it.asking.adult, it.asking.person
    if why := why_not_named(adult=adult, text=f"{it.advocate} {it.service or ''}".strip()):
        return why
    if person:
        return never_to(known_about(adult), person)
    return f"{adult.name} has died. Nothing is asked of them." if adult.died_on else ""


@needs(Permission.RECORD)
def step(request: HttpRequest, number: int) -> HttpResponse:
    """How far the advocate has come."""
    it = record_for(request, "feedback.FeedbackReferral", number, "asking__enquiry", to_adult="asking__adult")

    def act(answers):
        actions.take_step(by=request.user, referral=it, **answers)
        messages.success(request, "It is recorded how far the advocate has come.")
        return it

    context = {
        "heading": "How far has the advocate come?",
        "caption": f"{it.asking.enquiry}, {it.asking.adult.name}",
        "adult": it.asking.adult,
        "back_url": it.get_absolute_url(),
    }
    first = {"happened_on": localdate()}
    title = f"How far the advocate has come, {it.asking.shown_code}"
    return ask(request, StepForm, "drafts/question.html", act=act, title=title, context=context, initial=first)
