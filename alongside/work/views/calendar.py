"""Somebody's dates in their own calendar: making the address, withdrawing it, and what it answers."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.debug import sensitive_variables
from django.views.decorators.http import require_POST, require_safe

from alongside.access.permissions import needs
from alongside.access.roles import Permission

from ..actions.calendar import make_calendar, withdraw_calendar
from ..feed import calendar_of, key_of, owner_of


@require_safe
@needs(Permission.READ)
def calendar(request: HttpRequest) -> HttpResponse:
    """Whether there is an address, since when and until when."""
    context = {"key": key_of(request.user), "back_url": reverse("home"), "back_text": "My work"}
    return render(request, "work/calendar.html", context)


@require_POST
@needs(Permission.READ)
@sensitive_variables("secret")
def make(request: HttpRequest) -> HttpResponse:
    """Make a new address and show it, this once."""
    secret = make_calendar(by=request.user)
    address = request.build_absolute_uri(reverse("work:feed", args=[secret]))
    context = {"address": address, "key": key_of(request.user), "back_url": reverse("home"), "back_text": "My work"}
    return render(request, "work/calendar.html", context)


@require_POST
@needs(Permission.READ)
def withdraw(request: HttpRequest) -> HttpResponse:
    """Withdraw it."""
    withdraw_calendar(by=request.user)
    messages.success(request, "The address is withdrawn: it answers nobody any more.")
    return redirect("work:calendar")


@require_safe
@sensitive_variables("secret")
def feed(request: HttpRequest, secret: str) -> HttpResponse:
    """What a calendar reads, without a session: whoever has the address sees references, and nobody's name."""
    content = calendar_of(owner_of(secret), request.build_absolute_uri("/").rstrip("/"))
    response = HttpResponse(content, content_type="text/calendar; charset=utf-8")
    response["Cache-Control"] = "private, max-age=900"
    response["Content-Disposition"] = 'inline; filename="alongside.ics"'
    return response
