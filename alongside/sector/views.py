"""Seats: who takes part in evaluations, as what, and where."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from alongside.access.permissions import needs
from alongside.access.roles import Permission
from alongside.drafts.asking import ask

from . import actions
from .forms import SeatForm
from .models import Seat
from .reading import seats_with_places


@require_safe
@needs(Permission.ACCOUNTS)
def seats(request: HttpRequest) -> HttpResponse:
    """Everybody who takes part, and giving or ending a seat."""
    return render(request, "sector/seats.html", {"seats": seats_with_places()})


@needs(Permission.ACCOUNTS)
def give(request: HttpRequest) -> HttpResponse:
    """Give somebody a seat."""

    def act(answers):
        seat = actions.give_seat(by=request.user, **answers)
        messages.success(request, f"{seat.user.name} has the seat.")
        return reverse("sector:seats")

    context = {"heading": "Give somebody a seat", "back_url": reverse("sector:seats"), "back_text": "Seats"}
    return ask(request, SeatForm, "sector/give.html", act=act, title="A seat in evaluations", context=context)


@require_POST
@needs(Permission.ACCOUNTS)
def end(request: HttpRequest, number: int) -> HttpResponse:
    """End somebody's seat."""
    seat = get_object_or_404(Seat.objects.open().select_related("user"), pk=number)
    actions.end_seat(by=request.user, seat=seat)
    messages.success(request, f"{seat.user.name} no longer has that seat.")
    return redirect("sector:seats")
