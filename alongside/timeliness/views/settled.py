"""What the council settles: its timescales, and the calendars by which working days are counted."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.timezone import localdate
from django.views.decorators.http import require_safe

from alongside.access.permissions import needs
from alongside.access.roles import Permission
from alongside.drafts.asking import ask
from alongside.timeliness import actions
from alongside.timeliness.forms import CalendarForm, ClosedDaysForm, TakeOutForm, TimescaleForm
from alongside.timeliness.models import Calendar, ClosedDay
from alongside.timeliness.reading import history_of, settled_now

TIMESCALES = {"back_text": "Timescales and working days"}


@require_safe
@needs(Permission.CONFIGURE)
def settled(request: HttpRequest) -> HttpResponse:
    """Every timescale with what it was before, and every calendar with what it lacks."""
    context = {"settled": settled_now(localdate()), "calendars": Calendar.objects.with_days()}
    return render(request, "timeliness/settled.html", context)


@needs(Permission.CONFIGURE)
def new_timescale(request: HttpRequest) -> HttpResponse:
    """Settle a timescale from a day on; what began before keeps the one it had."""

    def act(answers):
        actions.settle_timescale(by=request.user, **answers)
        messages.success(request, "The timescale is settled.")
        return "timeliness:settled"

    context = {"heading": "Settle a timescale", "back_url": reverse("timeliness:settled"), **TIMESCALES}
    return ask(
        request,
        TimescaleForm,
        "drafts/question.html",
        act=act,
        title="A timescale",
        context=context,
        initial={"from_on": localdate()},
        calendars=Calendar.objects.in_use(localdate()),
    )


@require_safe
@needs(Permission.CONFIGURE)
def calendar(request: HttpRequest, calendar: int) -> HttpResponse:
    """One calendar: which days are worked, which are not, what it lacks, and what was done to it."""
    it = get_object_or_404(Calendar.objects.with_days(), pk=calendar)
    days = list(it.closed_days.order_by("-day"))
    context = {
        "calendar": it,
        "comes": [day for day in reversed(days) if not day.taken_out and day.day >= localdate()],
        "was": [day for day in days if not day.taken_out and day.day < localdate()],
        "taken_out": [day for day in days if day.taken_out],
        "history": history_of(it),
        "back_url": reverse("timeliness:settled"),
        **TIMESCALES,
    }
    return render(request, "timeliness/calendar.html", context)


@needs(Permission.CONFIGURE)
def new_calendar(request: HttpRequest) -> HttpResponse:
    """Add a calendar beside the council's own, closed on the same days to begin with."""

    def act(answers):
        own = Calendar.objects.get(is_standard=True)
        added = actions.add_calendar(by=request.user, like=own, **answers)
        messages.success(request, "The calendar is added, with the bank holidays of the council’s own.")
        return added

    context = {"heading": "Add a calendar", "back_url": reverse("timeliness:settled"), **TIMESCALES}
    return ask(request, CalendarForm, "drafts/question.html", act=act, title="A calendar", context=context)


@needs(Permission.CONFIGURE)
def change_calendar(request: HttpRequest, calendar: int) -> HttpResponse:
    """Change which days of the week are worked, or what it is called."""
    it = get_object_or_404(Calendar, pk=calendar)

    def act(answers):
        actions.change_calendar(by=request.user, calendar=it, **answers)
        messages.success(request, "The calendar is changed.")
        return it

    first = {name: getattr(it, name) for name in CalendarForm.base_fields}
    context = about(it, "Change the calendar")
    return ask(
        request,
        CalendarForm,
        "drafts/question.html",
        act=act,
        title=f"Calendar {it}",
        context=context,
        record=it,
        initial=first,
    )


@needs(Permission.CONFIGURE)
def add_days(request: HttpRequest, calendar: int) -> HttpResponse:
    """Add days that are not worked: next year's bank holidays, or a day on which the council is closed."""
    it = get_object_or_404(Calendar, pk=calendar)

    def act(answers):
        added = actions.add_closed_days(by=request.user, calendar=it, **answers)
        messages.success(request, f"{len(added)} day{'s are' if len(added) > 1 else ' is'} added.")
        return it

    context = about(it, "Add days that are not worked")
    title = f"Days of calendar {it}"
    return ask(request, ClosedDaysForm, "drafts/question.html", act=act, title=title, context=context)


@needs(Permission.CONFIGURE)
def take_out(request: HttpRequest, closed: int) -> HttpResponse:
    """Take out a day that was put in by mistake."""
    day = get_object_or_404(ClosedDay.objects.select_related("calendar"), pk=closed)
    if day.taken_out and request.method == "GET":
        messages.info(request, "It is taken out already.")
        return redirect(day.calendar)

    def act(answers):
        actions.take_out_closed_day(by=request.user, closed=day, **answers)
        messages.success(request, "The day is taken out. It counts as worked again.")
        return day.calendar

    context = about(day.calendar, f"Take out {day.name}")
    return ask(request, TakeOutForm, "drafts/question.html", act=act, title=f"{day.name} taken out", context=context)


def about(calendar: Calendar, heading: str) -> dict:
    """What stands at the top of the pages that change a calendar."""
    back = {"back_url": calendar.get_absolute_url(), "back_text": str(calendar)}
    return {"heading": heading, "caption": str(calendar), **back}
