"""A team's work: everything open in it, sharing it out, and what is written when it changes hands."""

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import urlencode
from django.views.decorators.http import require_POST, require_safe

from alongside.access.permissions import needs
from alongside.access.records import enquiry_for
from alongside.access.roles import Permission
from alongside.drafts.asking import ask
from alongside.enquiries.models import Enquiry
from alongside.prompts.owed import owed_counts

from ..actions import sharing
from ..forms import MOST, QueueForm, ShareOutForm
from ..queue import as_open, choosable, open_in, people_of, team_of

A_PAGE = 50


@require_safe
@needs(Permission.OVERSEE)
def teams(request: HttpRequest) -> HttpResponse:
    """The teams whose work this person shares out."""
    context = {"teams": request.user.teams.all(), "back_url": reverse("home"), "back_text": "My work"}
    return render(request, "work/teams.html", context)


@require_safe
@needs(Permission.OVERSEE)
def team(request: HttpRequest, team: int) -> HttpResponse:
    """Everything open in one team, oldest first, with how much is owed on each enquiry."""
    it = team_of(request.user, team)
    people = list(people_of(it))
    form = QueueForm(request.GET or None, people=people)
    asked = {name: form.cleaned_data[name] for name in ("lead", "kind")} if form.is_bound and form.is_valid() else {}
    page = Paginator(open_in(request.user, it, **asked), A_PAGE).get_page(request.GET.get("page"))
    rows = as_open(page.object_list)
    counts = owed_counts([Enquiry(pk=row.number) for row in rows if not row.is_concern])
    context = {
        "team": it,
        "people": people,
        "form": form if form.is_bound else QueueForm(people=people),
        "page": page,
        "rows": [(row, None if row.is_concern else counts.get(row.number, 0)) for row in rows],
        "query": urlencode({name: value for name, value in asked.items() if value}),
        "back_url": reverse("work:teams"),
        "back_text": "Your teams",
    }
    return render(request, "work/team.html", context)


@needs(Permission.OVERSEE)
def share_out(request: HttpRequest, team: int) -> HttpResponse:
    """Give chosen enquiries to one lead, with everybody's caseload in view and what they need to know."""
    it = team_of(request.user, team)
    chosen = [int(number) for number in request.GET.getlist("E") if number.isascii() and number.isdecimal()][:MOST]

    def act(answers):
        moved = sharing.hand_over(by=request.user, **answers)
        messages.success(request, f"{answers['lead']} leads {named(moved)} now." if moved else "Nothing was changed.")
        return reverse("work:team", args=[it.pk])

    context = {
        "heading": "Share out",
        "caption": it.name,
        "back_url": reverse("work:team", args=[it.pk]),
        "back_text": it.name,
        "button": "Share out",
    }
    return ask(
        request,
        ShareOutForm,
        "work/share_out.html",
        act=act,
        title=f"Sharing out work of {it.name}",
        context=context,
        chosen=[number for number in chosen if number < 10**12],
        find=lambda numbers: choosable(request.user, it, numbers),
        people=list(people_of(it)),
    )


def named(enquiries: list[Enquiry]) -> str:
    """Which enquiries, in words: "Section 42 enquiry E12" or "3 enquiries"."""
    return str(enquiries[0]) if len(enquiries) == 1 else f"{len(enquiries)} enquiries"


@require_safe
@needs(Permission.READ)
def handovers(request: HttpRequest, number: int) -> HttpResponse:
    """Each time an enquiry changed hands, and what was written then."""
    enquiry = enquiry_for(request, number)
    handed = enquiry.handovers.select_related("was_lead", "lead", "event__by", "read__event").order_by("-pk")
    context = {
        "enquiry": enquiry,
        "adult": enquiry.adult,
        "handovers": handed,
        "mine": [it for it in handed if it.lead_id == request.user.pk and not hasattr(it, "read")],
        "back_url": enquiry.get_absolute_url(),
        "back_text": str(enquiry),
    }
    return render(request, "work/handovers.html", context)


@require_POST
@needs(Permission.RECORD)
def read_handovers(request: HttpRequest, number: int) -> HttpResponse:
    """I have read what was written for me."""
    enquiry = enquiry_for(request, number)
    if sharing.read_handovers(by=request.user, enquiry=enquiry):
        messages.success(request, f"It is kept that you have read what was handed over with {enquiry}.")
    return redirect(enquiry)
