"""Getting ready: preparing people, the adult's own report, the agenda, and what is held without the adult."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.timezone import localdate

from alongside.access.permissions import needs
from alongside.access.records import record_for
from alongside.access.roles import Permission
from alongside.drafts.asking import ask

from .. import actions
from ..forms.planning import AgendaForm, ApartForm
from ..forms.preparing import OwnReportForm, PrepareForm
from .meeting import about, meeting_for


@needs(Permission.RECORD)
def prepare(request: HttpRequest, number: int) -> HttpResponse:
    """Somebody was prepared for the meeting: the adult, before all."""
    it = meeting_for(request, number)
    people = list(it.invitations.in_order())

    def act(answers):
        actions.prepare(by=request.user, **answers)
        return it

    adult = next((str(person.pk) for person in people if person.is_adult), "")
    first = {"prepared_on": localdate(), "prepared_by": request.user.name, "person": adult}
    context = about(it, "Getting ready")
    title = f"Getting ready, {it.reference}"
    return ask(
        request,
        PrepareForm,
        "drafts/question.html",
        act=act,
        title=title,
        context=context,
        initial=first,
        invitations=people,
    )


@needs(Permission.RECORD)
def report(request: HttpRequest, number: int) -> HttpResponse:
    """The adult's own report: a line or two, a picture, a recording."""
    it = meeting_for(request, number)

    def act(answers):
        actions.receive_own_report(by=request.user, meeting=it, **answers)
        return it

    context = about(it, f"{it.enquiry.adult.called}’s own report")
    title, first = "Their own report", {"given_on": localdate()}
    return ask(request, OwnReportForm, "drafts/question.html", act=act, title=title, context=context, initial=first)


@needs(Permission.RECORD)
def agenda(request: HttpRequest, number: int) -> HttpResponse:
    """Put the agenda in order and add to it."""
    it = meeting_for(request, number)
    items = list(it.items.standing())
    on_it = [item.outcome_id for item in items if item.outcome_id]

    def act(answers):
        actions.set_agenda(by=request.user, meeting=it, **answers)
        return it.get_absolute_url() + "#agenda"

    title, context = f"Agenda, {it.reference}", about(it, "The agenda")
    wishes = it.enquiry.outcomes.current().exclude(pk__in=on_it).order_by("pk")
    return ask(
        request,
        AgendaForm,
        "drafts/question.html",
        act=act,
        title=title,
        context=context,
        items=items,
        outcomes=wishes,
    )


@needs(Permission.RECORD)
def apart(request: HttpRequest, number: int) -> HttpResponse:
    """Talk about one item without the adult, with the reason and who decided."""
    it = record_for(request, "meetings.AgendaItem", number, "outcome", "apart", to_adult="meeting__enquiry__adult")
    back = reverse("meetings:meeting", args=[it.meeting_id]) + "#agenda"
    if it.is_apart and request.method == "GET":
        return redirect(back)

    def act(answers):
        actions.take_apart(by=request.user, item=it, **answers)
        return back

    context = {**about(it.meeting, "Talk about this without the adult"), "item": it, "back_url": back}
    title = f"Held apart, {it.meeting.reference}"
    return ask(request, ApartForm, "meetings/apart.html", act=act, title=title, context=context)
