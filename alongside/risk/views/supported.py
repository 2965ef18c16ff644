"""Deciding with support: the conversation sheet, and the page for the adult."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.timezone import localdate
from django.views.decorators.http import require_safe

from alongside.access.permissions import needs
from alongside.access.records import enquiry_for, record_for
from alongside.access.roles import Permission
from alongside.drafts.asking import ask
from alongside.risk.actions.supported import decide_together
from alongside.risk.forms import SupportedForm

from .around import around, for_them


@needs(Permission.RECORD)
def talk_it_through(request: HttpRequest, number: int) -> HttpResponse:
    """Theme by theme, with the adult; every answer may be left out."""
    enquiry = enquiry_for(request, number)

    def act(answers):
        return decide_together(by=request.user, enquiry=enquiry, **answers)

    return ask(
        request,
        SupportedForm,
        "risk/question.html",
        act=act,
        title="Deciding with support",
        context=around(enquiry, "Talk a decision through"),
        initial={"talked_on": localdate()},
        called=enquiry.adult.called,
    )


@require_safe
@needs(Permission.READ)
def supported(request: HttpRequest, number: int) -> HttpResponse:
    """One sheet as it was filled in."""
    it = record_for(request, "risk.SupportedDecision", number, "event__by", to_adult="enquiry__adult")
    return render(request, "risk/supported.html", {**around(it.enquiry, "Deciding with support"), "sheet": it})


@require_safe
@needs(Permission.READ)
def supported_for_them(request: HttpRequest, number: int) -> HttpResponse:
    """One sheet, to print and give to the adult."""
    it = record_for(request, "risk.SupportedDecision", number, to_adult="enquiry__adult")
    context = {"sheet": it, "back_url": it.get_absolute_url()}
    return for_them(request, it.enquiry.adult, "risk/supported_for_them.html", context)
