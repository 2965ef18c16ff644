"""Where people's work begins: what is mine, and the way to the records that are not one adult's."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from alongside.access.roles import Permission

from ..elsewhere import places_for
from ..mine import work_of


@require_safe
def my_work(request: HttpRequest) -> HttpResponse:
    """The first page: what is mine, what is owed, who has waited longest. Other roles begin where their work is."""
    if not request.user.may(Permission.READ):
        return redirect("access:accounts" if request.user.may(Permission.ACCOUNTS) else "board:board")
    return render(request, "work/my_work.html", work_of(request.user, request.GET.get("page")))


@require_safe
def elsewhere(request: HttpRequest) -> HttpResponse:
    """The first pages of other rooms: only what this person may open."""
    return render(request, "work/elsewhere.html", {"places": places_for(request.user)})
