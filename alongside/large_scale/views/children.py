"""The adults: enquiries of their own started together, an enquiry's place under another, and others affected."""

from functools import partial

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.timezone import localdate
from django.views.decorators.http import require_safe

from alongside.access.models import User
from alongside.access.permissions import needs
from alongside.access.records import adult_for, enquiry_for
from alongside.access.roles import Permission
from alongside.drafts.asking import ask

from .. import actions
from ..door import adults_named_to, affected_for, affected_shown_to, large_scale_for, large_scale_open_to, reached_by
from ..forms import AffectedForm, JoinForm, LeaveForm, LookForm, StartChildrenForm
from ..standing import enquiries_to_join, places_of
from .around import about, page_of

ON_A_PAGE = 25


@needs(Permission.PROVIDERS)
def start_children(request: HttpRequest, number: int) -> HttpResponse:
    """Start an enquiry for each of many adults: all of them, or none while a line is not right."""
    it = large_scale_for(request, number)

    def act(answers):
        made = actions.start_children(by=request.user, parent=it, **answers)
        enquiries = "enquiry is" if len(made) == 1 else "enquiries are"
        messages.success(request, f"{len(made)} {enquiries} started, each adult with their own.")
        return it

    teams = request.user.teams.all()
    return ask(
        request,
        StartChildrenForm,
        "drafts/question.html",
        act=act,
        title=f"Enquiries under {it}",
        context=about(it, "Start enquiries for adults"),
        initial={"started_on": localdate(), "team": str(teams[0].pk) if len(teams) == 1 else ""},
        find=partial(adults_named_to, request.user),
        taken=dict(it.children.standing().values_list("enquiry__adult_id", "enquiry_id")),
        teams=teams,
        leads=User.objects.may(Permission.RECORD).filter(teams__in=teams).distinct(),
        deciders=User.objects.may(Permission.DECIDE).filter(teams__in=teams).distinct(),
        whom=it.whom,
    )


@require_safe
@needs(Permission.READ)
def of_enquiry(request: HttpRequest, number: int) -> HttpResponse:
    """Which large-scale enquiry an adult's enquiry is under, or was."""
    enquiry = enquiry_for(request, number)
    context = {
        **around(enquiry, "A service as a whole"),
        "enquiry": enquiry,
        "places": places_of({"enquiry": enquiry}, large_scale_open_to(request.user)),
        "keeps": request.user.may(Permission.PROVIDERS),
        "back_text": str(enquiry),
    }
    return render(request, "large_scale/of_enquiry.html", context)


def around(enquiry, heading: str) -> dict:
    """What pages about an adult's enquiry show around their questions."""
    caption = f"{enquiry.adult.name}, {enquiry}"
    return {"heading": heading, "caption": caption, "adult": enquiry.adult, "back_url": enquiry.get_absolute_url()}


@require_safe
@needs(Permission.READ)
def of_adult(request: HttpRequest, number: int) -> HttpResponse:
    """Which large-scale enquiries an adult's enquiries are under, or were, and where they were looked at."""
    adult = adult_for(request, number)
    context = {
        "adult": adult,
        "places": places_of({"enquiry__adult": adult}, large_scale_open_to(request.user)),
        "noted": list(adult.possibly_affected.select_related("enquiry", "concern").order_by("-pk")),
        "back_url": adult.get_absolute_url(),
        "back_text": adult.name,
    }
    return render(request, "large_scale/of_adult.html", context)


@needs(Permission.PROVIDERS)
def join(request: HttpRequest, number: int) -> HttpResponse:
    """Put an adult's enquiry under a large-scale enquiry that is open."""
    enquiry = enquiry_for(request, number)

    def act(answers):
        child = actions.join_enquiry(by=request.user, enquiry=enquiry, **answers)
        messages.success(request, f"{enquiry} is part of {child.large_scale} from now on.")
        return enquiry

    return ask(
        request,
        JoinForm,
        "drafts/question.html",
        act=act,
        title=f"{enquiry} under a large-scale enquiry",
        context=around(enquiry, "Make this part of a large-scale enquiry"),
        initial={"joined_on": localdate()},
        enquiries=enquiries_to_join(),
    )


@needs(Permission.PROVIDERS)
def leave(request: HttpRequest, number: int) -> HttpResponse:
    """Let an adult's enquiry go on by itself."""
    enquiry = enquiry_for(request, number)
    child = enquiry.under.standing().select_related("enquiry__adult").first()
    if child is None:
        return redirect("large_scale:of-enquiry", enquiry.pk)

    def act(answers):
        actions.end_child(by=request.user, child=child, **answers)
        messages.success(request, f"{enquiry} goes on by itself.")
        return enquiry

    return ask(
        request,
        LeaveForm,
        "drafts/question.html",
        act=act,
        title=f"{enquiry} by itself",
        context=around(enquiry, "Let this enquiry go on by itself"),
        initial={"ended_on": localdate()},
    )


@require_safe
@needs(Permission.PROVIDERS)
def others(request: HttpRequest, number: int) -> HttpResponse:
    """Others who may be affected, those still to be looked at first."""
    it = large_scale_for(request, number)
    rows = it.possibly_affected.filter(affected_shown_to(request.user)).select_related("adult", "enquiry", "concern")
    pages = Paginator(rows.in_order(), ON_A_PAGE)
    context = {
        **about(it, "Others who may be affected"),
        "enquiry": it,
        "page": pages.get_page(request.GET.get("page")),
        "others": it.possibly_affected.count() - pages.count,
        "back_text": str(it),
    }
    return render(request, "large_scale/others.html", context)


@needs(Permission.PROVIDERS)
def note(request: HttpRequest, number: int) -> HttpResponse:
    """Note somebody who may be affected."""
    it = large_scale_for(request, number)

    def act(answers):
        actions.note_possibly_affected(by=request.user, parent=it, **answers)
        messages.success(request, "They are noted.")
        return page_of(it, "others")

    return ask(
        request,
        AffectedForm,
        "drafts/question.html",
        act=act,
        title=f"Somebody affected: {it}",
        context=about(it, "Somebody who may be affected", "others"),
        find=partial(adults_named_to, request.user),
    )


@needs(Permission.PROVIDERS)
def look(request: HttpRequest, number: int) -> HttpResponse:
    """What was looked at about somebody, and what came of it."""
    it = affected_for(request, number)
    back = reverse("large_scale:others", args=[it.large_scale_id])

    def act(answers):
        actions.look_at_affected(by=request.user, affected=it, **answers)
        messages.success(request, "What came of it is recorded.")
        return back

    records = {"adult": it.adult, "enquiry": it.enquiry, "concern": it.concern}
    first = {name: getattr(it, name) for name in ("described", "funder", "checked", "result", "reason")}
    first |= {name: record.reference if record else "" for name, record in records.items()}
    return ask(
        request,
        LookForm,
        "drafts/question.html",
        act=act,
        title="Somebody possibly affected",
        context={"heading": "What came of looking", "caption": str(it.large_scale), "back_url": back},
        record=it,
        initial=first,
        find=partial(adults_named_to, request.user),
        reached=partial(reached_by, request.user),
    )
