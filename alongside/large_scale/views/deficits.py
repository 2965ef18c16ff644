"""The page for commissioners: what services do not give people, counted."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.timezone import localdate
from django.views.decorators.http import require_safe

from alongside.access.permissions import needs
from alongside.access.roles import Permission
from alongside.design.period import asked_period
from alongside.measures.measure import Period

from ..not_given import report


@require_safe
@needs(Permission.BOARD)
def deficits(request: HttpRequest) -> HttpResponse:
    """By service and kind, for a period; without words, and without small numbers."""
    form, asked = asked_period(request.GET)
    period = Period(**asked)
    context = {
        "form": form,
        "period": period,
        "unfinished": period.last >= localdate(),
        **report(period),
        "has_errors": bool(form.errors),
    }
    return render(request, "large_scale/deficits.html", context, status=422 if form.errors else 200)
