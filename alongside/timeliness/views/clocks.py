"""The clocks of a concern or an enquiry: how long each stage has taken, pauses, and departures that were agreed."""

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.timezone import localdate
from django.views.decorators.http import require_safe

from alongside.access.models import User
from alongside.access.permissions import needs
from alongside.access.records import concern_for, enquiry_for, record_for
from alongside.access.roles import Permission
from alongside.drafts.asking import ask
from alongside.timeliness import actions
from alongside.timeliness.codes import Stage
from alongside.timeliness.forms import PauseForm, ResumeForm, VariationForm
from alongside.timeliness.reading import clocks_of

DOORS: dict[str, Callable[..., Any]] = {"concern": concern_for, "enquiry": enquiry_for}
STAGES = {"concern": [Stage.DECISION], "enquiry": [stage for stage in Stage if stage != Stage.DECISION]}


def page_of(record: Any) -> str:
    """The address of the page of its clocks."""
    return reverse(f"timeliness:of-{record._meta.model_name}", args=[record.pk])


def about(record: Any, heading: str) -> dict:
    """What stands at the top of each of these pages."""
    return {
        "record": record,
        "adult": record.adult,
        "heading": heading,
        "caption": f"{record}, {record.adult.name}",
        "back_url": page_of(record),
        "back_text": "How long it has taken",
    }


@require_safe
@needs(Permission.READ)
def clocks(request: HttpRequest, kind: str, number: int) -> HttpResponse:
    """How long each stage has taken, by days and by working days, with and without the pauses, and why."""
    record = DOORS[kind](request, number)
    context = {
        **about(record, "How long it has taken"),
        "clocks": clocks_of(record),
        "pause_url": reverse(f"timeliness:pause-{kind}", args=[number]),
        "vary_url": reverse(f"timeliness:vary-{kind}", args=[number]),
        "may_record": request.user.may(Permission.RECORD),
        "back_url": record.get_absolute_url(),
        "back_text": str(record),
    }
    return render(request, "timeliness/clocks.html", context)


@needs(Permission.RECORD)
def pause(request: HttpRequest, kind: str, number: int) -> HttpResponse:
    """Let the clocks stand still, for a reason about the person."""
    record = DOORS[kind](request, number)

    def act(answers):
        actions.pause_clocks(by=request.user, record=record, **answers)
        messages.success(request, "The pause is recorded.")
        return page_of(record)

    context = about(record, "Pause the clocks")
    first = {"from_on": localdate()}
    title = f"Pause of {record.reference}"
    return ask(request, PauseForm, "drafts/question.html", act=act, title=title, context=context, initial=first)


@needs(Permission.RECORD)
def resume(request: HttpRequest, number: int) -> HttpResponse:
    """Let the clocks of a pause go on."""
    it = record_for(request, "timeliness.Pause", number, "enquiry__adult", "concern__adult", "resumption")
    record = it.enquiry or it.concern
    if it.went_on and request.method == "GET":
        messages.info(request, "These clocks go on already.")
        return redirect(page_of(record))

    def act(answers):
        actions.resume_clocks(by=request.user, pause=it, **answers)
        messages.success(request, "The clocks go on.")
        return page_of(record)

    context = about(record, "Let the clocks go on")
    first = {"resumed_on": localdate()}
    title = f"End of the pause of {record.reference}"
    return ask(request, ResumeForm, "drafts/question.html", act=act, title=title, context=context, initial=first)


@needs(Permission.RECORD)
def vary(request: HttpRequest, kind: str, number: int) -> HttpResponse:
    """Record a departure that a manager agreed."""
    record = DOORS[kind](request, number)
    managers = list(User.objects.may(Permission.OVERSEE).filter(teams=record.team))

    def act(answers):
        actions.agree_variation(by=request.user, record=record, **answers)
        messages.success(request, "The decision is recorded.")
        return page_of(record)

    first: dict = {"agreed_on": localdate(), "departs": "timescale"}
    if request.user in managers:
        first["agreed_by"] = str(request.user.pk)
    return ask(
        request,
        VariationForm,
        "drafts/question.html",
        act=act,
        title=f"Departure in {record.reference}",
        context=about(record, "Later, or otherwise, than usual"),
        initial=first,
        stages=STAGES[kind],
        managers=managers,
    )
