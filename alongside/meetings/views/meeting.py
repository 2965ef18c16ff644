"""The meetings of an enquiry, and one meeting: planned with the adult, moved, called off, or proved needless."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.timezone import localdate
from django.views.decorators.http import require_safe

from alongside.access.permissions import needs
from alongside.access.records import enquiry_for, record_for
from alongside.access.roles import Permission
from alongside.drafts.asking import ask

from .. import actions
from ..forms.planning import AvoidedForm, LeadForm, MoveForm, PlanForm, WishesForm
from ..reading import counted, ready


def meeting_for(request: HttpRequest, number: int):
    """The meeting with this number, with its enquiry and adult, if within reach."""
    return record_for(request, "meetings.Meeting", number, "enquiry__team", to_adult="enquiry__adult")


def about(meeting, heading: str) -> dict:
    """What every page of a meeting shows around its questions."""
    return {
        "heading": heading,
        "caption": meeting.enquiry.adult.name,
        "meeting": meeting,
        "enquiry": meeting.enquiry,
        "adult": meeting.enquiry.adult,
        "back_url": meeting.get_absolute_url(),
    }


@require_safe
@needs(Permission.READ)
def meetings(request: HttpRequest, number: int) -> HttpResponse:
    """Every meeting of an enquiry, how many were held, and how long they took."""
    enquiry = enquiry_for(request, number)
    found = list(enquiry.meetings.newest_first().with_adults_part())
    context = {
        "enquiry": enquiry,
        "adult": enquiry.adult,
        "meetings": found,
        "counted": counted(found),
        "may_record": request.user.may(Permission.RECORD),
        "back_url": enquiry.get_absolute_url(),
        "back_text": str(enquiry),
    }
    return render(request, "meetings/meetings.html", context)


def of_enquiry(enquiry, heading: str) -> dict:
    """What a page of questions about an enquiry's meetings shows around them."""
    caption, back = enquiry.adult.name, enquiry.get_absolute_url() + "meetings/"
    return {"heading": heading, "caption": caption, "adult": enquiry.adult, "back_url": back}


@needs(Permission.RECORD)
def plan(request: HttpRequest, number: int) -> HttpResponse:
    """Plan a meeting. What the adult wants is on its agenda from the first."""
    enquiry = enquiry_for(request, number)

    def act(answers):
        return actions.plan_meeting(by=request.user, enquiry=enquiry, **answers)

    context = of_enquiry(enquiry, "Plan a meeting")
    title = f"A meeting, {enquiry}"
    return ask(request, PlanForm, "drafts/question.html", act=act, title=title, context=context)


@needs(Permission.RECORD)
def avoided(request: HttpRequest, number: int) -> HttpResponse:
    """Talking made a meeting needless: that counts too."""
    enquiry = enquiry_for(request, number)

    def act(answers):
        return actions.avoid_meeting(by=request.user, enquiry=enquiry, **answers)

    context = of_enquiry(enquiry, "Resolved by discussion")
    title, first = f"No meeting needed, {enquiry}", {"held_on": localdate()}
    return ask(request, AvoidedForm, "drafts/question.html", act=act, title=title, context=context, initial=first)


@require_safe
@needs(Permission.READ)
def meeting(request: HttpRequest, number: int) -> HttpResponse:
    """One meeting: what the adult wants of it, who is on the list, who is prepared, and its agenda."""
    it = meeting_for(request, number)
    context = {
        **about(it, str(it)),
        **ready(it),
        "may_record": request.user.may(Permission.RECORD),
        "back_url": it.enquiry.get_absolute_url() + "meetings/",
        "back_text": "Meetings",
    }
    return render(request, "meetings/meeting.html", context)


@needs(Permission.RECORD)
def change(request: HttpRequest, number: int) -> HttpResponse:
    """Change what is planned; its day and place are changed by moving it, with the reason."""
    it = meeting_for(request, number)

    def act(answers):
        return actions.change_meeting(by=request.user, meeting=it, **answers)

    names = ("planned_minutes", "chair", "chair_independent", "chair_trained", "minute_taker")
    first = {name: getattr(it, name) for name in names}
    context = about(it, "Who leads it, and how long")
    title = f"Details of {it}"
    return ask(
        request, LeadForm, "drafts/question.html", act=act, title=title, context=context, record=it, initial=first
    )


@needs(Permission.RECORD)
def move(request: HttpRequest, number: int) -> HttpResponse:
    """Move a meeting, or call it off, with the reason."""
    it = meeting_for(request, number)
    if (it.held_on or it.cancelled) and request.method == "GET":
        return redirect(it)

    def act(answers):
        if answers.pop("off"):
            return actions.call_off_meeting(by=request.user, meeting=it, why=answers["why"])
        return actions.move_meeting(by=request.user, meeting=it, **answers)

    names = ("planned_on", "planned_at", "planned_place")
    first = {name: getattr(it, name) for name in names}
    context = about(it, "Move it, or call it off")
    title = f"Moving {it}"
    return ask(request, MoveForm, "drafts/question.html", act=act, title=title, context=context, initial=first)


@needs(Permission.RECORD)
def wishes(request: HttpRequest, number: int) -> HttpResponse:
    """What the adult wants of the meeting, in their own words."""
    it = meeting_for(request, number)

    def act(answers):
        return actions.record_meeting_wishes(by=request.user, meeting=it, **answers)

    first = {"said_on": localdate(), "involvement": it.involvement, "wishes_not_asked": it.wishes_not_asked}
    context = about(it, f"What {it.enquiry.adult.called} wants of the meeting")
    title = "Wishes for a meeting"
    return ask(request, WishesForm, "drafts/question.html", act=act, title=title, context=context, initial=first)
