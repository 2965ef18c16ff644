"""Large-scale enquiries: the list, the page with each adult's own enquiry, and what is done about the service."""

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
from ..door import large_scale_for, large_scale_to_read, shown_to
from ..facts import holding_of
from ..forms import ConcludeForm, LargeScaleForm, StartLargeScaleForm
from ..reading import FILTERS, counted, in_order, narrowed_to, with_progress
from ..standing import criteria_of, improvement_of, large_scale_enquiries, seen_of
from .around import about, managers

ON_A_PAGE = 25


@require_safe
@needs(Permission.PROVIDERS)
def index(request: HttpRequest) -> HttpResponse:
    """Every large-scale enquiry that is open; with ?all, every one."""
    every = "all" in request.GET
    rows = Paginator(large_scale_enquiries(all_of_them=every), ON_A_PAGE).get_page(request.GET.get("page"))
    context = {"page": rows, "every": every, "query": "all" if every else ""}
    return render(request, "large_scale/large_scale_enquiries.html", context)


@require_safe
@needs(Permission.READ)
def large_scale(request: HttpRequest, number: int) -> HttpResponse:
    """One large-scale enquiry, and how far each adult's own enquiry is."""
    it = large_scale_to_read(request, number)
    keeps = request.user.may(Permission.PROVIDERS)
    children = with_progress(it.children.standing().filter(shown_to(request.user)))
    counts = counted(children)
    show = request.GET.get("show", "")
    show = show if show in FILTERS else ""
    wanted = in_order(children.filter(narrowed_to(show)) if show else children, request.user)
    pages = Paginator(wanted, ON_A_PAGE)
    pages.count = counts[show.replace("-", "_") or "shown"]  # counted already, with the others
    context = {
        "enquiry": it,
        "holding": holding_of(it),
        "page": pages.get_page(request.GET.get("page")),
        "filters": [(name, label, counts[name.replace("-", "_")]) for name, (label, _) in FILTERS.items()],
        "show": show,
        "query": f"show={show}" if show else "",
        "shown": counts["shown"],
        "others": it.children_in_all - counts["shown"],
        "keeps": keeps,
        "back_url": reverse("large_scale:large-scale-enquiries" if keeps else "home"),
        "back_text": "Large-scale enquiries" if keeps else "My work",
    }
    return render(request, "large_scale/large_scale.html", context)


@require_safe
@needs(Permission.PROVIDERS)
def service(request: HttpRequest, number: int) -> HttpResponse:
    """What is known of the service: as people see it, as it sees itself, records looked through, meetings, agencies."""
    it = large_scale_for(request, number)
    context = {
        **about(it, "What is known of the service"),
        **seen_of(it),
        "enquiry": it,
        "letters": "ls",
        "checks": list(it.checks.order_by("-on", "-pk")),
        "meetings": list(it.meetings.order_by("-on", "-pk")),
        "partners": list(it.partners.order_by("pk")),
        "back_text": str(it),
    }
    return render(request, "large_scale/service.html", context)


@require_safe
@needs(Permission.PROVIDERS)
def improvement(request: HttpRequest, number: int) -> HttpResponse:
    """What is to become better, whether people see it, what is suspended, and when the enquiry may end."""
    it = large_scale_for(request, number)
    context = {
        **about(it, "What is to become better"),
        **improvement_of(it),
        "enquiry": it,
        "letters": "ls",
        "criteria": criteria_of(it),
        "back_text": str(it),
    }
    return render(request, "large_scale/improvement.html", context)


@needs(Permission.PROVIDERS)
def start(request: HttpRequest) -> HttpResponse:
    """Start a large-scale enquiry."""

    def act(answers):
        started = actions.start_large_scale(by=request.user, **answers)
        messages.success(request, f"{started} is started. Now add the adults, each with an enquiry of their own.")
        return started

    context = {"heading": "Start a large-scale enquiry", "back_url": reverse("large_scale:large-scale-enquiries")}
    return ask(
        request,
        StartLargeScaleForm,
        "drafts/question.html",
        act=act,
        title="A large-scale enquiry",
        context=context,
        initial={"started_on": localdate(), "decision_maker": str(request.user.pk)},
        managers=managers(),
    )


@needs(Permission.PROVIDERS)
def change(request: HttpRequest, number: int) -> HttpResponse:
    """Change who leads it, how people are told, and the like."""
    it = large_scale_for(request, number)

    def act(answers):
        messages.success(request, f"{it} is changed.")
        return actions.change_large_scale(by=request.user, enquiry=it, **answers)

    first = {name: getattr(it, name) for name in LargeScaleForm.base_fields if name != "about"}
    people = {"decision_maker": str(it.decision_maker_id), "lead": str(it.lead_id or "")}
    return ask(
        request,
        LargeScaleForm,
        "drafts/question.html",
        act=act,
        title=f"Details of {it}",
        context=about(it, "Change this large-scale enquiry"),
        record=it,
        initial={**first, **people, "about": it.service or it.organisation},
        managers=managers(it.decision_maker, it.lead),
    )


@needs(Permission.PROVIDERS)
def conclude(request: HttpRequest, number: int) -> HttpResponse:
    """Conclude it. What is not met is shown, and bars nothing but silence."""
    it = large_scale_for(request, number)
    if it.concluded_on and request.method == "GET":
        return redirect(it)

    def act(answers):
        actions.conclude_large_scale(by=request.user, enquiry=it, **answers)
        messages.success(request, f"{it} is concluded. Each adult’s own enquiry goes on until it is concluded.")
        return it

    context = {**about(it, "Conclude the large-scale enquiry"), "criteria": criteria_of(it)}
    return ask(
        request,
        ConcludeForm,
        "large_scale/conclude.html",
        act=act,
        title=f"Conclusion of {it}",
        context=context,
        initial={"concluded_on": localdate(), "lessons": it.lessons},
        unmet=not it.may_end(),
    )
