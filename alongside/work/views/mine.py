"""Where people's work begins: what is mine, and the way to the records that are not one adult's."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from alongside.access.roles import Permission
from alongside.sector.duties import Duty
from alongside.sector.seats import holds

from ..elsewhere import places_for
from ..mine import work_of

EVALUATING = {
    Duty.EVALUATES: "evaluation:evaluations",
    Duty.COORDINATES: "fieldwork:surveys",
    Duty.LEADS: "fieldwork:surveys",
    Duty.CODES: "coding:index",
}
"""Where the work of those begins who take part in evaluations only, by what they do there."""


@require_safe
def my_work(request: HttpRequest) -> HttpResponse:
    """The first page: what is mine, what is owed, who has waited longest. Other roles begin where their work is."""
    if not request.user.may(Permission.READ):
        return redirect(begins_at(request.user))
    return render(request, "work/my_work.html", work_of(request.user, request.GET.get("page")))


def begins_at(user) -> str:
    """Where the work of somebody begins who reads no records."""
    if user.may(Permission.ACCOUNTS):
        return "access:accounts"
    if user.may(Permission.BOARD):
        return "board:board"
    return next((page for duty, page in EVALUATING.items() if holds(user, duty)), "work:elsewhere")


@require_safe
def elsewhere(request: HttpRequest) -> HttpResponse:
    """The first pages of other rooms: only what this person may open."""
    return render(request, "work/elsewhere.html", {"places": places_for(request.user)})
