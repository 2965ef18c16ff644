"""Covering for somebody who is away."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from alongside.access.permissions import needs
from alongside.access.roles import Permission
from alongside.drafts.asking import ask

from ..actions.cover import arrange_cover, call_off_cover
from ..covering import colleagues_of, cover_for, covers_about, may_be_away
from ..forms import CoverForm


@require_safe
@needs(Permission.RECORD)
def covers(request: HttpRequest) -> HttpResponse:
    """Who covers for whom: of this person and, for those who share work out, of their teams."""
    context = {"covers": covers_about(request.user), "back_url": reverse("home"), "back_text": "My work"}
    return render(request, "work/covers.html", context)


@needs(Permission.RECORD)
def new_cover(request: HttpRequest) -> HttpResponse:
    """Arrange a cover."""

    def act(answers):
        cover = arrange_cover(by=request.user, **answers)
        messages.success(
            request, f"{cover.covering} covers for {cover.away} from {cover.first:%-d %B} to {cover.last:%-d %B}."
        )
        return reverse("work:covers")

    context = {"heading": "Who covers?", "back_url": reverse("work:covers"), "back_text": "Covers"}
    return ask(
        request,
        CoverForm,
        "work/new_cover.html",
        act=act,
        title="Who covers",
        context=context,
        initial={"away": str(request.user.pk)},
        may_be_away=may_be_away(request.user),
        may_cover=colleagues_of(request.user),
    )


@require_POST
@needs(Permission.RECORD)
def call_off(request: HttpRequest, cover: int) -> HttpResponse:
    """Call a cover off, before it begins or before it ends."""
    it = call_off_cover(by=request.user, cover=cover_for(request.user, cover))
    messages.success(request, f"{it.covering} no longer covers for {it.away}.")
    return redirect("work:covers")
