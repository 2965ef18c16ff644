"""Asking somebody for information under section 45 or as a favour, what came of it, and where it went."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.timezone import localdate
from django.views.decorators.http import require_safe

from alongside.access.permissions import needs
from alongside.access.roles import Permission
from alongside.drafts.asking import ask

from .. import actions
from ..deciding import CONDITIONS
from ..door import request_for
from ..forms import AnswerForm, PassOnForm, RequestForm
from ..reading import every_referral, supplied_earlier


def about(heading: str, back: str, **more) -> dict:
    return {"heading": heading, "back_url": back, **more}


@require_safe
@needs(Permission.ADULT_REVIEWS)
def one(request: HttpRequest, number: int) -> HttpResponse:
    """One request: what was asked and why, whether they must comply, what came of it, and where it went."""
    it = request_for(request, number)
    context = {
        "it": it,
        "met": [says for name, says in CONDITIONS.items() if getattr(it, name)],
        "passed_on": it.passed_on.order_by("pk"),
        "back_url": it.referral.get_absolute_url() if it.referral else reverse("adult_reviews:index"),
    }
    return render(request, "adult_reviews/request.html", context)


@needs(Permission.ADULT_REVIEWS)
def new(request: HttpRequest) -> HttpResponse:
    """Ask somebody for information."""

    def act(answers):
        made = actions.ask_for(by=request.user, **answers)
        messages.success(request, f"The request is recorded as {made.reference}.")
        return made

    wanted = request.GET.get("referral", "")
    return ask(
        request,
        RequestForm,
        "drafts/question.html",
        act=act,
        title="A request for information",
        context=about("Ask for information", reverse("adult_reviews:index")),
        initial={"made_on": localdate(), "referral": wanted},
        referrals=every_referral(),
        earlier=supplied_earlier(),
    )


@needs(Permission.ADULT_REVIEWS)
def answer(request: HttpRequest, number: int) -> HttpResponse:
    """What came of a request."""
    it = request_for(request, number)

    def act(answers):
        actions.answer(by=request.user, request=it, **answers)
        messages.success(request, "What came of it is recorded.")
        return it

    context = about("What came of it?", it.get_absolute_url(), caption=str(it))
    first = {"on": localdate()}
    title = "What came of a request"
    return ask(request, AnswerForm, "drafts/question.html", act=act, title=title, context=context, initial=first)


@needs(Permission.ADULT_REVIEWS)
def pass_on(request: HttpRequest, number: int) -> HttpResponse:
    """What was received goes on."""
    it = request_for(request, number)

    def act(answers):
        actions.pass_on(by=request.user, request=it, **answers)
        messages.success(request, "It is recorded to whom it was passed on.")
        return it

    context = about("Pass it on", it.get_absolute_url(), caption=str(it))
    first = {"on": localdate()}
    title = "What was passed on"
    return ask(request, PassOnForm, "drafts/question.html", act=act, title=title, context=context, initial=first)
