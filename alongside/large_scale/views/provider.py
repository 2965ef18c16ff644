"""Provider concerns: the list, the page, and how each begins and ends."""

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.timezone import localdate
from django.views.decorators.http import require_safe

from alongside.access.permissions import needs
from alongside.access.roles import Permission
from alongside.drafts.asking import ask

from .. import actions
from ..codes import Outcome
from ..door import provider_concern_for
from ..forms import EndProviderConcernForm, ProviderConcernForm, StartLargeScaleForm
from ..standing import enquiries_to_follow, enquiries_to_join, improvement_of, provider_concerns, seen_of
from .around import about, managers

ON_A_PAGE = 25


@require_safe
@needs(Permission.PROVIDERS)
def index(request: HttpRequest) -> HttpResponse:
    """Every provider concern that is open; with ?all, every one."""
    every = "all" in request.GET
    rows = Paginator(provider_concerns(all_of_them=every), ON_A_PAGE).get_page(request.GET.get("page"))
    context = {"page": rows, "every": every, "query": "all" if every else ""}
    return render(request, "large_scale/provider_concerns.html", context)


@require_safe
@needs(Permission.PROVIDERS)
def provider_concern(request: HttpRequest, number: int) -> HttpResponse:
    """One provider concern: what is worrying and to whom, what was done, and whether it is put right."""
    it = provider_concern_for(request, number)
    context = {
        **seen_of(it),
        **improvement_of(it),
        "concern": it,
        "letters": "pc",
        "steps": list(it.steps.order_by("on", "pk")),
        "back_url": reverse("large_scale:provider-concerns"),
        "back_text": "Provider concerns",
    }
    return render(request, "large_scale/provider_concern.html", context)


@needs(Permission.PROVIDERS)
def raise_one(request: HttpRequest) -> HttpResponse:
    """Record a worry about a service."""

    def act(answers):
        raised = actions.raise_provider_concern(by=request.user, **answers)
        messages.success(request, f"{raised} is recorded. Somebody who is not safe needs a concern of their own.")
        return raised

    context = {"heading": "Record a concern about a service", "back_url": reverse("large_scale:provider-concerns")}
    return ask(
        request,
        ProviderConcernForm,
        "large_scale/raise.html",
        act=act,
        title="A provider concern",
        context=context,
        initial={"raised_on": localdate()},
        enquiries=enquiries_to_follow(),
    )


@needs(Permission.PROVIDERS)
def change(request: HttpRequest, number: int) -> HttpResponse:
    """Correct what was taken down."""
    it = provider_concern_for(request, number)

    def act(answers):
        messages.success(request, f"{it} is changed.")
        return actions.change_provider_concern(by=request.user, concern=it, **answers)

    names = ("worrying", "raised_by", "raised_by_name", "raised_on")
    first = {name: getattr(it, name) for name in names}
    return ask(
        request,
        ProviderConcernForm,
        "drafts/question.html",
        act=act,
        title=f"Details of {it}",
        context=about(it, "Change this concern"),
        record=it,
        initial={**first, "about": it.service or it.organisation, "follows": str(it.follows_id or "")},
        enquiries=enquiries_to_follow(),
    )


@needs(Permission.PROVIDERS)
def end(request: HttpRequest, number: int) -> HttpResponse:
    """End its track: put right, watched over, or taken up to an enquiry that is open."""
    it = provider_concern_for(request, number)
    if it.ended_on and request.method == "GET":
        return redirect(it)

    def act(answers):
        ended = actions.end_provider_concern(by=request.user, concern=it, **answers)
        messages.success(request, f"{it} has ended.")
        return ended.taken_up_to if ended.outcome == Outcome.TAKEN_UP else ended

    return ask(
        request,
        EndProviderConcernForm,
        "large_scale/end.html",
        act=act,
        title=f"Ending {it}",
        context={**about(it, "End this concern"), "concern": it},
        initial={"ended_on": localdate()},
        enquiries=enquiries_to_join(),
    )


@needs(Permission.PROVIDERS)
def take_up(request: HttpRequest, number: int) -> HttpResponse:
    """Start a large-scale enquiry from this concern."""
    it = provider_concern_for(request, number)
    if it.ended_on and request.method == "GET":
        return redirect(it)

    def act(answers):
        started = actions.take_up(by=request.user, concern=it, **answers)
        messages.success(request, f"{it} is taken up to {started}. Now add the adults.")
        return started

    first = {"about": it.service or it.organisation, "known": it.worrying, "started_on": localdate()}
    return ask(
        request,
        StartLargeScaleForm,
        "drafts/question.html",
        act=act,
        title=f"A large-scale enquiry from {it}",
        context=about(it, "Take this up to a large-scale enquiry"),
        initial={**first, "decision_maker": str(request.user.pk)},
        managers=managers(),
    )
