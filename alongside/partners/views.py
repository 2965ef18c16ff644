"""The agencies involved in an enquiry and what each did; and what goes on beside it."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.timezone import localdate
from django.views.decorators.http import require_safe

from alongside.access.permissions import needs
from alongside.access.records import enquiry_for, record_for
from alongside.access.roles import Permission
from alongside.drafts.asking import ask

from . import actions
from .codes import Effect
from .forms import (
    AgencyActionForm,
    AgencyForm,
    ChangeAgencyForm,
    ChangeProcessForm,
    ProcessForm,
    StepForm,
)


def about(enquiry, heading: str, back_url: str) -> dict:
    return {
        "heading": heading,
        "caption": f"{enquiry.adult.name}, {enquiry}",
        "enquiry": enquiry,
        "adult": enquiry.adult,
        "back_url": back_url,
    }


def agency_for(request: HttpRequest, number: int):
    related = ("organisation", "enquiry__team", "enquiry__lead")
    return record_for(request, "partners.AgencyInvolved", number, *related, to_adult="enquiry__adult")


def process_for(request: HttpRequest, number: int):
    related = ("organisation", "enquiry__team", "enquiry__lead", "event__by")
    return record_for(request, "partners.ParallelProcess", number, *related, to_adult="enquiry__adult")


@require_safe
@needs(Permission.READ)
def of_enquiry(request: HttpRequest, number: int) -> HttpResponse:
    """Every agency that takes part, and what each did."""
    enquiry = enquiry_for(request, number)
    context = {
        **about(enquiry, "Agencies involved", enquiry.get_absolute_url()),
        "agencies": enquiry.agencies.with_actions(),
        "may_record": request.user.may(Permission.RECORD),
    }
    return render(request, "partners/agencies.html", context)


@needs(Permission.RECORD)
def new_agency(request: HttpRequest, number: int) -> HttpResponse:
    """Another agency takes part."""
    enquiry = enquiry_for(request, number)

    def act(answers):
        agency = actions.involve_agency(by=request.user, enquiry=enquiry, **answers)
        messages.success(request, f"{agency} is among the agencies involved.")
        return agency

    context = about(enquiry, "Add an agency", reverse("partners:of", args=[enquiry.pk]))
    first = {"since": localdate()}
    title = f"An agency involved, {enquiry}"
    return ask(request, AgencyForm, "drafts/question.html", act=act, title=title, context=context, initial=first)


@needs(Permission.RECORD)
def change_agency(request: HttpRequest, number: int) -> HttpResponse:
    """What an agency's part is now, or that it has ended."""
    it = agency_for(request, number)

    def act(answers):
        messages.success(request, "The change is recorded.")
        return actions.change_agency(by=request.user, agency=it, **answers)

    return ask(
        request,
        ChangeAgencyForm,
        "drafts/question.html",
        act=act,
        title=f"The part of {it}",
        context=about(it.enquiry, f"Change the part of {it}", it.get_absolute_url()),
        record=it,
        initial={name: getattr(it, name) for name in ChangeAgencyForm.base_fields},
    )


@needs(Permission.RECORD)
def agency_action(request: HttpRequest, number: int) -> HttpResponse:
    """What an agency did."""
    it = agency_for(request, number)

    def act(answers):
        actions.record_agency_action(by=request.user, agency=it, **answers)
        messages.success(request, f"What {it} did is recorded.")
        return it

    context = about(it.enquiry, f"What {it} did", it.get_absolute_url())
    first, title = {"done_on": localdate()}, f"What {it} did"
    return ask(request, AgencyActionForm, "drafts/question.html", act=act, title=title, context=context, initial=first)


@require_safe
@needs(Permission.READ)
def processes(request: HttpRequest, number: int) -> HttpResponse:
    """Everything that goes on beside an enquiry under somebody else's lead."""
    enquiry = enquiry_for(request, number)
    context = {
        **about(enquiry, "What goes on beside it", enquiry.get_absolute_url()),
        "processes": enquiry.processes.for_list(),
        "may_record": request.user.may(Permission.RECORD),
    }
    return render(request, "partners/processes.html", context)


@require_safe
@needs(Permission.READ)
def process(request: HttpRequest, number: int) -> HttpResponse:
    """One of them: who leads it, what it means for the enquiry, and what happened in it."""
    it = process_for(request, number)
    context = {
        **about(it.enquiry, str(it), reverse("partners:processes", args=[it.enquiry_id])),
        "process": it,
        "moments": moments_of(it),
        "may_record": request.user.may(Permission.RECORD),
        "back_text": "What goes on beside it",
    }
    return render(request, "partners/process.html", context)


def moments_of(it) -> list[dict]:
    """Moments for the template part `line_of_time`: its beginning, each step, its end. One query."""
    steps = it.steps.select_related("event__by").order_by("on", "pk")
    happened = [
        {"when": step.on, "title": step.told_by or "What happened", "text": step.words, "by": step.event.by.name}
        for step in steps
    ]
    ended = [{"when": it.ended_on, "title": "It ended", "text": it.ending}] if it.ended_on else []
    return [{"when": it.started_on, "title": "It began", "text": ""}, *happened, *ended]


@needs(Permission.RECORD)
def new_process(request: HttpRequest, number: int) -> HttpResponse:
    """Something else goes on beside the enquiry."""
    enquiry = enquiry_for(request, number)

    def act(answers):
        begun = actions.open_process(by=request.user, enquiry=enquiry, **answers)
        messages.success(request, "It is recorded beside the enquiry.")
        return begun

    context = about(enquiry, "Record what goes on beside it", reverse("partners:processes", args=[enquiry.pk]))
    first, title = {"effect": Effect.GO_ON}, f"What goes on beside {enquiry}"
    return ask(request, ProcessForm, "drafts/question.html", act=act, title=title, context=context, initial=first)


@needs(Permission.RECORD)
def change_process(request: HttpRequest, number: int) -> HttpResponse:
    """What it means for the enquiry now, or that it has ended."""
    it = process_for(request, number)

    def act(answers):
        messages.success(request, "The change is recorded.")
        return actions.change_process(by=request.user, process=it, **answers)

    return ask(
        request,
        ChangeProcessForm,
        "drafts/question.html",
        act=act,
        title=f"{it}, {it.reference}",
        context=about(it.enquiry, "Change what is recorded", it.get_absolute_url()),
        record=it,
        initial={name: getattr(it, name) for name in ChangeProcessForm.base_fields},
    )


@needs(Permission.RECORD)
def step(request: HttpRequest, number: int) -> HttpResponse:
    """What happened in it."""
    it = process_for(request, number)

    def act(answers):
        actions.record_step(by=request.user, process=it, **answers)
        messages.success(request, "What happened is recorded.")
        return it

    context = about(it.enquiry, "Record what happened", it.get_absolute_url())
    first, title = {"on": localdate()}, f"What happened, {it.reference}"
    return ask(request, StepForm, "drafts/question.html", act=act, title=title, context=context, initial=first)
