"""Arrangements that may deprive somebody of their liberty."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.timezone import localdate
from django.views.decorators.http import require_safe

from alongside.access.permissions import needs
from alongside.access.records import adult_for, record_for
from alongside.access.roles import Permission
from alongside.drafts.asking import ask

from ..actions.liberty import change_authorisation, record_liberty
from ..forms.liberty import AuthorisationForm, LibertyForm
from ..models import LegalTest
from .about import about


@require_safe
@needs(Permission.READ)
def record(request: HttpRequest, number: int) -> HttpResponse:
    """The facts, the notes under each criterion of the test that was the law then, and the route."""
    it = record_for(request, "capacity.DeprivationOfLiberty", number, "test", "event__by")
    context = {
        **about(it.adult, f"{it.adult.called}’s liberty"),
        "liberty": it,
        "notes": it.notes.select_related("criterion"),
        "test_holds_still": it.test.held_on(localdate()),
        "may_record": request.user.may(Permission.RECORD),
    }
    return render(request, "capacity/liberty.html", context)


@needs(Permission.RECORD)
def new(request: HttpRequest, number: int) -> HttpResponse:
    """Record arrangements around the adult, as they are considered by the test of the day."""
    adult = adult_for(request, number)

    def act(answers):
        return record_liberty(by=request.user, adult=adult, **answers)

    tests = list(LegalTest.objects.of_liberty())
    today = localdate()
    now = next((str(test.pk) for test in tests if test.held_on(today)), "")
    return ask(
        request,
        LibertyForm,
        "drafts/question.html",
        act=act,
        title="Liberty",
        context=about(adult, f"{adult.called}’s liberty"),
        tests=tests,
        initial={"considered_on": today, "test": now, "considered_by": request.user.name},
    )


@needs(Permission.RECORD)
def change(request: HttpRequest, number: int) -> HttpResponse:
    """Change how the arrangements are authorised, and until when."""
    it = record_for(request, "capacity.DeprivationOfLiberty", number)

    def act(answers):
        return change_authorisation(by=request.user, liberty=it, **answers)

    return ask(
        request,
        AuthorisationForm,
        "drafts/question.html",
        act=act,
        title="Liberty",
        context=about(it.adult, "How it is authorised", back_url=it.get_absolute_url()),
        record=it,
        initial={name: getattr(it, name) for name in AuthorisationForm.base_fields},
    )
