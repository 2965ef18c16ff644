"""The directory of people and places that can help (C5)."""

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.timezone import localdate
from django.views.decorators.http import require_safe

from alongside.access.permissions import needs
from alongside.access.roles import Permission
from alongside.drafts.asking import ask
from alongside.information import actions
from alongside.information.codes import Need
from alongside.information.forms import EndEntryForm, EntryForm
from alongside.information.models import DirectoryEntry

ON_A_PAGE = 20


def whom_for(request: HttpRequest) -> str:
    """The number of the adult for whom somebody is looking, as the address says it, or nothing."""
    number = request.GET.get("for", "")
    return number if number.isascii() and number.isdecimal() and len(number) < 13 else ""


@require_safe
@needs(Permission.READ)
def directory(request: HttpRequest) -> HttpResponse:
    """Search by words, by need and by area; without any, everything by name."""
    words = request.GET.get("q", "").replace("\x00", "").strip()[:200]
    need = request.GET.get("need", "")
    need = need if need in Need.values else ""
    areas = list(DirectoryEntry.objects.in_use().order_by("area").values_list("area", flat=True).distinct())
    area = request.GET.get("area", "")
    area = area if area in areas else ""
    found = DirectoryEntry.objects.for_search(words=words, need=need, area=area)
    asked = {"q": words, "need": need, "area": area, "for": whom_for(request)}
    context = {
        "page": Paginator(found, ON_A_PAGE).get_page(request.GET.get("page")),
        "asked": asked,
        "query": urlencode({name: value for name, value in asked.items() if value}),
        "needs": Need.choices,
        "areas": areas,
        "may_record": request.user.may(Permission.RECORD),
    }
    return render(request, "information/directory.html", context)


@require_safe
@needs(Permission.READ)
def entry(request: HttpRequest, entry: int) -> HttpResponse:
    """One entry: what they do, how to reach them, and when that was last checked."""
    it = get_object_or_404(DirectoryEntry, pk=entry)
    context = {
        "entry": it,
        "check_first": it.to_be_checked(localdate()),
        "whom_for": whom_for(request),
        "may_record": request.user.may(Permission.RECORD),
        "may_oversee": request.user.may(Permission.OVERSEE),
        "back_url": reverse("information:directory"),
        "back_text": "Find help",
    }
    return render(request, "information/entry.html", context)


@needs(Permission.RECORD)
def new_entry(request: HttpRequest) -> HttpResponse:
    """Add somebody who can help."""

    def act(answers):
        return actions.add_entry(by=request.user, **answers)

    context = {"heading": "Add somebody who can help", "back_url": reverse("information:directory")}
    title = "Somebody who can help"
    return ask(request, EntryForm, "drafts/question.html", act=act, title=title, context=context)


@needs(Permission.RECORD)
def change_entry(request: HttpRequest, entry: int) -> HttpResponse:
    """Change an entry, or say that it was checked."""
    it = get_object_or_404(DirectoryEntry, pk=entry)

    def act(answers):
        return actions.change_entry(by=request.user, entry=it, **answers)

    context = {"heading": "Change or check this", "caption": it.name, "back_url": it.get_absolute_url()}
    return ask(
        request,
        EntryForm,
        "drafts/question.html",
        act=act,
        title=f"Details of {it}",
        context=context,
        record=it,
        initial={name: getattr(it, name) for name in EntryForm.base_fields},
    )


@needs(Permission.OVERSEE)
def end_entry(request: HttpRequest, entry: int) -> HttpResponse:
    """Take an entry out of the search."""
    it = get_object_or_404(DirectoryEntry, pk=entry)
    if it.ended_on and request.method == "GET":
        messages.info(request, "It is out of the search already.")
        return redirect(it)

    def act(answers):
        return actions.end_entry(by=request.user, entry=it, **answers)

    context = {"heading": "Take it out of the search", "caption": it.name, "back_url": it.get_absolute_url()}
    first = {"ended_on": localdate()}
    title = f"End of {it}"
    return ask(request, EndEntryForm, "drafts/question.html", act=act, title=title, context=context, initial=first)
