"""The pages of what people need to read, hear, understand and be understood."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.timezone import localdate
from django.views.decorators.http import require_safe

from alongside.access.permissions import needs
from alongside.access.records import adult_for, record_for
from alongside.access.roles import Permission
from alongside.drafts.asking import ask

from . import actions
from .forms import AskedForm, ChangeForm, MetForm, SharedForm, first_answers
from .reading import everybody, standing_of
from .standing import needs_of


@require_safe
@needs(Permission.READ)
def of(request: HttpRequest, number: int) -> HttpResponse:
    """The adult and each person around them: what they need, who was told, and whether it was met."""
    adult = adult_for(request, number)
    context = {
        "adult": adult,
        "everybody": everybody(adult),
        "today": localdate(),
        "may_record": request.user.may(Permission.RECORD),
        "back_url": adult.get_absolute_url(),
        "back_text": adult.name,
    }
    return render(request, "access_needs/of.html", context)


@needs(Permission.RECORD)
def ask_adult(request: HttpRequest, number: int) -> HttpResponse:
    """Ask the adult, for the first time or again."""
    return asking(request, adult_for(request, number))


@needs(Permission.RECORD)
def ask_person(request: HttpRequest, number: int) -> HttpResponse:
    """Ask somebody around the adult: a carer, a parent, a representative."""
    person = record_for(request, "people.SignificantPerson", number)
    return asking(request, person.adult, person)


def asking(request: HttpRequest, adult, person=None) -> HttpResponse:
    """What they need, all of it; what stands is chosen already."""
    standing = needs_of(adult, person)
    name = person.name if person else adult.name

    def act(answers):
        actions.record_asked(by=request.user, adult=adult, person=person, **answers)
        messages.success(request, f"Recorded what {name} said.")
        return back_of(adult)

    first, title = first_answers(standing), f"What {name} needs"
    context = about(adult, "What helps them read, hear and be understood?", caption=name)
    page, more = "access_needs/ask.html", {"initial": first, "standing": standing}
    return ask(request, AskedForm, page, act=act, title=title, context=context, **more)


@needs(Permission.RECORD)
def change(request: HttpRequest, number: int) -> HttpResponse:
    """Say a need in other words, or whether others may be told. What was said before stays on the page."""
    need = need_for(request, number)

    def act(answers):
        messages.success(request, "The need is changed.")
        return actions.change_need(by=request.user, need=need, **answers)

    first = {name: getattr(need, name) for name in ("details", "language", "consent")}
    context, title = about(need.adult, str(need), caption=need.whose), f"A need of {need.whose}"
    page = "drafts/question.html"
    return ask(request, ChangeForm, page, act=act, title=title, context=context, record=need, initial=first, need=need)


@needs(Permission.RECORD)
def met(request: HttpRequest, number: int) -> HttpResponse:
    """Record whether a need was met."""
    need = need_for(request, number)

    def act(answers):
        actions.record_met(by=request.user, need=need, **answers)
        messages.success(request, "Recorded whether the need was met.")
        return need

    context, title = about(need.adult, "Was it met?", caption=f"{need.whose}: {need}"), f"Whether {need} was met"
    first = {"on": localdate()}
    return ask(request, MetForm, "drafts/question.html", act=act, title=title, context=context, initial=first)


@needs(Permission.RECORD)
def shared(request: HttpRequest, number: int) -> HttpResponse:
    """Record who was told of which needs."""
    adult = adult_for(request, number)

    def act(answers):
        actions.share_needs(by=request.user, adult=adult, **answers)
        messages.success(request, "Recorded who was told.")
        return back_of(adult)

    context, title = about(adult, "Who was told of a need?"), f"Who was told what {adult.name} needs"
    more = {"initial": {"shared_on": localdate()}, "standing": standing_of(adult)}
    return ask(request, SharedForm, "drafts/question.html", act=act, title=title, context=context, **more)


def need_for(request: HttpRequest, number: int):
    """The need with this number, with whose it is, if within reach."""
    return record_for(request, "access_needs.AccessNeed", number, "person")


def back_of(adult) -> str:
    """The page to which the others lead back."""
    return reverse("access_needs:of", args=[adult.pk])


def about(adult, heading: str, *, caption: str = "") -> dict:
    """What the pages of this room show around their questions."""
    return {"heading": heading, "caption": caption or adult.name, "adult": adult, "back_url": back_of(adult)}
