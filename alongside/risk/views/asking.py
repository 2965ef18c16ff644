"""Whether it is safe to ask, and the look for coercion and control: what was found, and what is found now."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.timezone import localdate
from django.views.decorators.http import require_safe

from alongside.access.permissions import needs
from alongside.access.records import adult_for, concern_for, enquiry_for
from alongside.access.roles import Permission
from alongside.drafts.asking import ask
from alongside.risk.actions.asking import consider_asking, look_for_coercion
from alongside.risk.forms.asking import CoercionForm, SafeToAskForm


@require_safe
@needs(Permission.READ)
def asking(request: HttpRequest, number: int) -> HttpResponse:
    """Each time somebody thought about whether it is safe to ask, newest first."""
    adult = adult_for(request, number)
    context = {
        "adult": adult,
        "thoughts": adult.safe_to_ask.newest_first(),
        "may_record": request.user.may(Permission.RECORD),
        "back_url": adult.get_absolute_url(),
        "back_text": adult.name,
    }
    return render(request, "risk/asking.html", context)


@needs(Permission.RECORD)
def consider(request: HttpRequest, number: int) -> HttpResponse:
    """Think it through, whatever it is about."""
    adult = adult_for(request, number)
    return consider_page(request, adult, reverse("risk:asking", args=[adult.pk]))


@needs(Permission.RECORD)
def consider_in_enquiry(request: HttpRequest, number: int) -> HttpResponse:
    """Think it through before contact in an enquiry."""
    enquiry = enquiry_for(request, number)
    return consider_page(request, enquiry.adult, enquiry.get_absolute_url(), enquiry=enquiry)


@needs(Permission.RECORD)
def consider_for_concern(request: HttpRequest, number: int) -> HttpResponse:
    """Think it through before contact about a concern."""
    concern = concern_for(request, number)
    return consider_page(request, concern.adult, concern.get_absolute_url(), concern=concern)


def consider_page(request: HttpRequest, adult, back: str, **about: Any) -> HttpResponse:
    """The questions before contact; `about`: the enquiry or the concern."""

    def act(answers):
        consider_asking(by=request.user, adult=adult, **about, **answers)
        return reverse("risk:asking", args=[adult.pk])

    context = {
        "heading": f"Is it safe to ask {adult.called}?",
        "caption": adult.name,
        "adult": adult,
        "back_url": back,
        "exit_url": settings.EXIT_URL,
    }
    return ask(
        request,
        SafeToAskForm,
        "risk/consider.html",
        act=act,
        title=f"Is it safe to ask {adult.called}?",
        context=context,
        initial={"considered_on": localdate()},
    )


@require_safe
@needs(Permission.READ)
def coercion(request: HttpRequest, number: int) -> HttpResponse:
    """Each look for coercion and control in an enquiry, newest first."""
    enquiry = enquiry_for(request, number)
    context = {
        "enquiry": enquiry,
        "adult": enquiry.adult,
        "checks": enquiry.coercion_checks.select_related("event__by").order_by("-checked_on", "-pk"),
        "may_record": request.user.may(Permission.RECORD),
        "back_url": enquiry.get_absolute_url(),
        "back_text": str(enquiry),
    }
    return render(request, "risk/coercion.html", context)


@needs(Permission.RECORD)
def look(request: HttpRequest, number: int) -> HttpResponse:
    """Look for coercion and control."""
    enquiry = enquiry_for(request, number)
    done = reverse("risk:coercion", args=[enquiry.pk])

    def act(answers):
        look_for_coercion(by=request.user, enquiry=enquiry, **answers)
        return done

    context = {
        "heading": f"Is somebody controlling {enquiry.adult.called}?",
        "caption": enquiry.adult.name,
        "adult": enquiry.adult,
        "back_url": done,
        "exit_url": settings.EXIT_URL,
    }
    return ask(
        request,
        CoercionForm,
        "risk/look.html",
        act=act,
        title="A look for coercion and control",
        context=context,
        initial={"checked_on": localdate()},
    )
