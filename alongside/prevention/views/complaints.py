"""Complaints about safeguarding work, for those who keep them."""

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.timezone import localdate
from django.views.decorators.http import require_safe

from alongside.access.models import Team
from alongside.access.permissions import needs
from alongside.access.records import adult_for
from alongside.access.roles import Permission
from alongside.drafts.asking import ask

from .. import actions
from ..door import complaint_for, complaints_in_reach
from ..forms import ComplaintChangeForm, ComplaintForm

ON_A_PAGE = 20


@require_safe
@needs(Permission.OVERSEE)
def complaints(request: HttpRequest) -> HttpResponse:
    """Those within reach, newest first."""
    found = complaints_in_reach(request.user).order_by("-received_on", "-pk")
    context = {"page": Paginator(found, ON_A_PAGE).get_page(request.GET.get("page"))}
    return render(request, "prevention/complaints.html", context)


@require_safe
@needs(Permission.OVERSEE)
def complaint(request: HttpRequest, number: int) -> HttpResponse:
    """One complaint, and how it went."""
    it = complaint_for(request, number)
    back = {"back_url": reverse("prevention:complaints"), "back_text": "Complaints"}
    return render(request, "prevention/complaint.html", {"complaint": it, **back})


@needs(Permission.OVERSEE)
def new(request: HttpRequest) -> HttpResponse:
    """Record a complaint that is about no one adult."""
    return record(request, None)


@needs(Permission.OVERSEE)
def new_about(request: HttpRequest, number: int) -> HttpResponse:
    """Record a complaint about the work with one adult."""
    return record(request, adult_for(request, number))


def record(request: HttpRequest, adult) -> HttpResponse:
    """Record a complaint about one adult or none."""

    def act(answers):
        made = actions.record_complaint(by=request.user, adult=adult, **answers)
        messages.success(request, f"{made} is recorded.")
        return made

    return ask(
        request,
        ComplaintForm,
        "prevention/new_complaint.html",
        act=act,
        title="A complaint",
        context={
            "heading": "Record a complaint about safeguarding",
            "caption": adult.name if adult else "",
            "adult": adult,
            "back_url": reverse("prevention:of", args=[adult.pk]) if adult else reverse("prevention:complaints"),
        },
        initial={"received_on": localdate()},
        teams=list(Team.objects.all()),
    )


@needs(Permission.OVERSEE)
def change(request: HttpRequest, number: int) -> HttpResponse:
    """Say how far it went, what came of it, and what was learned."""
    it = complaint_for(request, number)

    def act(answers):
        messages.success(request, f"{it} is changed.")
        return actions.change_complaint(by=request.user, complaint=it, **answers)

    first = {name: getattr(it, name) for name in ComplaintChangeForm.base_fields}
    return ask(
        request,
        ComplaintChangeForm,
        "drafts/question.html",
        act=act,
        title=f"A change of {it}",
        context={"heading": f"Change {it}", "back_url": it.get_absolute_url()},
        record=it,
        initial={**first, "team": str(it.team_id or "")},
        teams=list(Team.objects.all()),
    )
