"""Self-neglect: all of an adult's, one of them, and each thing that is recorded of it."""

from collections.abc import Callable

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.timezone import localdate
from django.views.decorators.http import require_safe

from alongside.access.models import User
from alongside.access.permissions import needs
from alongside.access.records import adult_for, record_for
from alongside.access.roles import Permission
from alongside.drafts.asking import ask

from . import actions, forms
from .life import life_of
from .models import RiskManagement


def management_for(request: HttpRequest, number: int) -> RiskManagement:
    """The one with this number, with its adult, if within reach."""
    related = ("enquiry__team", "lead", "matters", "plan", "despite_by")
    return record_for(request, "self_neglect.RiskManagement", number, *related)


def about(adult, heading: str, back: str, **more) -> dict:
    """What every page shows around its questions."""
    return {"heading": heading, "caption": adult.name, "adult": adult, "back_url": back, **more}


@require_safe
@needs(Permission.READ)
def of_adult(request: HttpRequest, number: int) -> HttpResponse:
    """Every time that risk was, or is, managed with this adult."""
    adult = adult_for(request, number)
    context = {
        **about(adult, "Self-neglect", adult.get_absolute_url()),
        "managements": adult.risk_managements.newest_first(),
        "may_record": request.user.may(Permission.RECORD),
    }
    return render(request, "self_neglect/of_adult.html", context)


@require_safe
@needs(Permission.READ)
def management(request: HttpRequest, number: int) -> HttpResponse:
    """What matters to the adult, what was tried, what was seen, who does what."""
    it = management_for(request, number)
    context = {
        **about(it.adult, str(it), reverse("self_neglect:of", args=[it.adult_id]), back_text="Self-neglect"),
        "it": it,
        "moments": life_of(it),
        "powers": it.legal_options.select_related("event__by").order_by("-pk"),
        "agencies": it.agency_leads.order_by("pk"),
        "may_record": request.user.may(Permission.RECORD) and not it.ended_on,
    }
    return render(request, "self_neglect/management.html", context)


def to_choose_from(adult, lead=None) -> dict:
    """Who could lead, the adult's open enquiries, and their open plans."""
    enquiries = list(adult.enquiries.open().order_by("-pk"))
    teams = [enquiry.team_id for enquiry in enquiries]
    leads = list(User.objects.may(Permission.RECORD).filter(teams__in=teams).distinct())
    leads += [lead] if lead and lead not in leads else []
    plans = [plan for enquiry in enquiries for plan in enquiry.plans.open()]
    return {"leads": leads, "enquiries": enquiries, "plans": plans}


@needs(Permission.RECORD)
def begin(request: HttpRequest, number: int) -> HttpResponse:
    """Begin to manage risk with the adult."""
    adult = adult_for(request, number)

    def act(answers):
        begun = actions.begin(by=request.user, adult=adult, **answers)
        messages.success(request, f"It is recorded. It will be looked at again on {begun.next_review_on:%-d %B %Y}.")
        return begun

    return ask(
        request,
        forms.BeginForm,
        "self_neglect/begin.html",
        act=act,
        title="Self-neglect",
        context=about(adult, "Begin to manage risk together", reverse("self_neglect:of", args=[adult.pk])),
        initial={"started_on": localdate(), "lead": str(request.user.pk)},
        **to_choose_from(adult, request.user),
    )


@needs(Permission.RECORD)
def change(request: HttpRequest, number: int) -> HttpResponse:
    """Change what is recorded; before and after stay in the history."""
    it = management_for(request, number)

    def act(answers):
        messages.success(request, "The changes are saved.")
        return actions.change(by=request.user, management=it, **answers)

    choices = to_choose_from(it.adult, it.lead)
    for name in ("enquiry", "plan"):
        linked, rows = getattr(it, name), choices["enquiries" if name == "enquiry" else "plans"]
        rows += [linked] if linked and linked not in rows else []
    keys = {name: str(getattr(it, f"{name}_id") or "") for name in ("lead", "enquiry", "plan")}
    first = {name: getattr(it, name) for name in ("worry", "rapport", "risk_plan", "contingency", "next_review_on")}
    return ask(
        request,
        forms.ChangeRiskForm,
        "drafts/question.html",
        act=act,
        title=f"Changes to {it}",
        context=about(it.adult, f"Change {it}", it.get_absolute_url()),
        record=it,
        initial={**first, **keys, "on": localdate()},
        **choices,
    )


def asking(form: type, heading: str, act: Callable, saved: str, first: Callable, more: Callable | None = None):
    """A page that adds something to one record: which questions, which act, what is said after it."""

    @needs(Permission.RECORD)
    def view(request: HttpRequest, number: int) -> HttpResponse:
        it = management_for(request, number)

        def do(answers):
            act(by=request.user, management=it, **answers)
            messages.success(request, saved)
            return it

        return ask(
            request,
            form,
            "drafts/question.html",
            act=do,
            title=heading,
            context=about(it.adult, heading, it.get_absolute_url()),
            initial=first(request),
            **(more(request, it) if more else {}),
        )

    return view


def today(name: str) -> Callable:
    return lambda request: {name: localdate()}


attempt = asking(
    forms.AttemptForm,
    "Record an attempt",
    actions.record_attempt,
    "The attempt is recorded.",
    lambda request: {"on": localdate(), "who": request.user.name},
)
seen = asking(
    forms.SeenForm,
    "What can they carry out?",
    actions.note_what_was_seen,
    "What was seen is recorded.",
    today("on"),
    lambda request, it: {"assessments": it.adult.capacity_assessments.side_by_side()},
)
power = asking(
    forms.PowerForm, "Consider a legal power", actions.consider_power, "It is recorded as considered.", today("on")
)
agency = asking(forms.AgencyForm, "Who leads where?", actions.name_agency, "The agency is recorded.", today("from_on"))
meeting = asking(
    forms.MeetingForm,
    "Record a meeting of agencies",
    actions.record_meeting,
    "The meeting is recorded.",
    today("on"),
    lambda request, it: {"meetings": it.enquiry.meetings.order_by("-pk") if it.enquiry else []},
)
review = asking(forms.ReviewForm, "Look at it again", actions.review, "The review is recorded.", today("held_on"))
end = asking(
    forms.EndForm,
    "End it",
    actions.end,
    "It has ended.",
    today("ended_on"),
    lambda request, it: {"may_oversee": request.user.may(Permission.OVERSEE)},
)
