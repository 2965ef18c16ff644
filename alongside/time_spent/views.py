"""Pages of time spent: what was recorded for an enquiry, adding to it, and how teams are made up."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.timezone import localdate
from django.views.decorators.http import require_safe

from alongside.access.permissions import needs
from alongside.access.records import concern_for, enquiry_for
from alongside.access.roles import Permission
from alongside.drafts.asking import ask

from . import actions
from .codes import When
from .forms import TeamsForm, TimeForm
from .reading import spent_on, teams_with_their_way


@require_safe
@needs(Permission.READ)
def of_enquiry(request: HttpRequest, number: int) -> HttpResponse:
    """What the work on an enquiry took, by activity."""
    enquiry = enquiry_for(request, number)
    context = {
        "enquiry": enquiry,
        "adult": enquiry.adult,
        "spent": spent_on(enquiry=enquiry),
        "may_record": request.user.may(Permission.RECORD),
        "back_url": enquiry.get_absolute_url(),
        "back_text": str(enquiry),
    }
    return render(request, "time_spent/of_enquiry.html", context)


@needs(Permission.RECORD)
def add_to_enquiry(request: HttpRequest, number: int) -> HttpResponse:
    """Time spent on an enquiry."""
    enquiry = enquiry_for(request, number)
    return add(request, enquiry, When.ENQUIRY, reverse("time_spent:of-enquiry", args=[enquiry.pk]))


@needs(Permission.RECORD)
def add_to_concern(request: HttpRequest, number: int) -> HttpResponse:
    """Time spent on a concern, before anything is decided."""
    concern = concern_for(request, number)
    return add(request, concern, When.CONCERN, concern.get_absolute_url())


def add(request: HttpRequest, record, stage: str, back_url: str) -> HttpResponse:
    """The questions; back to where the time is shown."""

    def act(answers):
        actions.record_time(by=request.user, record=record, **answers)
        messages.success(request, "The time is recorded.")
        return back_url

    context = {
        "heading": "Time spent",
        "caption": f"{record}, {record.adult.name}",
        "adult": record.adult,
        "back_url": back_url,
    }
    first = {"spent_on": localdate(), "stage": stage}
    title = f"Time spent on {record}"
    return ask(request, TimeForm, "drafts/question.html", act=act, title=title, context=context, initial=first)


@needs(Permission.CONFIGURE)
def teams(request: HttpRequest) -> HttpResponse:
    """How each team is made up, so that time can be compared across kinds of team."""

    def act(answers):
        actions.say_how_teams_are_made_up(by=request.user, **answers)
        messages.success(request, "How the teams are made up is kept.")
        return "time_spent:teams"

    return ask(
        request,
        TeamsForm,
        "time_spent/teams.html",
        act=act,
        title="How teams are made up",
        context={
            "heading": "How teams are made up",
            "back_url": reverse("work:elsewhere"),
            "back_text": "Other records",
        },
        initial={"from_on": localdate()},
        teams=teams_with_their_way(),
    )
