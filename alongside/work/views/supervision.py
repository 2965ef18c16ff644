"""Talking a worker's enquiries through, person by person."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.timezone import localdate
from django.views.decorators.http import require_POST, require_safe

from alongside.access.permissions import needs
from alongside.access.roles import Permission

from ..actions.supervision import record_supervision
from ..digest import digest_for, worker_for


@require_safe
@needs(Permission.RECORD)
def digest(request: HttpRequest, worker: int) -> HttpResponse:
    """What a manager and a worker look at together; a worker may look at their own, to get ready."""
    it = worker_for(request.user, worker)
    context = {
        **digest_for(request.user, it),
        "may_oversee": request.user.may(Permission.OVERSEE) and it != request.user,
        "back_url": reverse("home"),
        "back_text": "My work",
    }
    return render(request, "work/digest.html", context)


@require_POST
@needs(Permission.OVERSEE)
def talked(request: HttpRequest, worker: int) -> HttpResponse:
    """We have talked it through: the next digest begins today."""
    it = worker_for(request.user, worker)
    record_supervision(by=request.user, worker=it, held_on=localdate())
    messages.success(request, f"Kept: you talked {it.name}’s enquiries through today. The next page begins there.")
    return redirect("work:digest", it.pk)
