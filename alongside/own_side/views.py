"""The staff's side of an adult's own page: who may enter, codes, ending it, and what was written there."""

from django.conf import settings
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from alongside.access.permissions import needs
from alongside.access.records import adult_for, record_for
from alongside.access.roles import Permission
from alongside.drafts.asking import ask
from alongside.people.codes import Channel
from alongside.people.reaching import may_leave

from . import actions
from .forms import CodesForm, EndForm, ReplyForm, SwitchOnForm
from .secrets import in_groups

SHOWN_ONCE = "own_codes"
"""Where new codes wait, between the page that made them and the next, which shows them and lets them go."""


@require_safe
@needs(Permission.READ)
def keys(request: HttpRequest, number: int) -> HttpResponse:
    """Who may enter, since when and with which parts; and everything that was added, with what became of it."""
    adult = adult_for(request, number)
    shown = request.session.pop(SHOWN_ONCE, None)
    context = {
        "adult": adult,
        "keys": adult.keys.with_entries().order_by("ended_at", "-pk"),
        "added": adult.additions.with_what_became(),
        "passage": may_leave(adult=adult, by=Channel.ONLINE),
        "codes": shown if shown and shown["adult"] == adult.pk else None,
        "own_page_url": settings.OWN_PAGE_URL,
        "may_record": request.user.may(Permission.RECORD),
        "back_url": adult.get_absolute_url(),
        "back_text": adult.name,
    }
    return render(request, "own_side/keys.html", context)


@needs(Permission.RECORD)
def switch_on(request: HttpRequest, number: int) -> HttpResponse:
    """Let the adult, or somebody they chose, enter the page."""
    adult = adult_for(request, number)

    def act(answers):
        return actions.switch_on(by=request.user, adult=adult, answer=answers.pop("secret_answer"), **answers)

    context = {
        "heading": "Switch on their own page",
        "caption": adult.name,
        "adult": adult,
        "back_url": reverse("own_side:keys", args=[adult.pk]),
    }
    people = adult.significant_people.filter(poses_risk=False).order_by("name")
    template = "own_side/switch_on.html"
    return ask(request, SwitchOnForm, template, act=act, title="Own page", context=context, people=people)


def about(it, heading: str) -> dict:
    """What every page of questions about a key, or about something added, needs."""
    return {
        "heading": heading,
        "caption": it.adult.name,
        "adult": it.adult,
        "back_url": reverse("own_side:keys", args=[it.adult_id]),
    }


@needs(Permission.RECORD)
def codes(request: HttpRequest, number: int) -> HttpResponse:
    """Make codes, which the next page shows once."""
    it = record_for(request, "own_side.Key", number, "person")

    def act(answers):
        made = actions.give_codes(by=request.user, key=it, **answers)
        request.session[SHOWN_ONCE] = {
            "adult": it.adult_id,
            "key": it.pk,
            "whose": it.whose,
            "given": answers["given"],
            "codes": [in_groups(code) for code in made],
        }
        return it

    context = about(it, f"A code for {it.adult.called if it.who == 'adult' else it.whose}")
    return ask(request, CodesForm, "drafts/question.html", act=act, title="A code", context=context)


@needs(Permission.RECORD)
def end(request: HttpRequest, number: int) -> HttpResponse:
    """Let somebody enter no more."""
    it = record_for(request, "own_side.Key", number, "person")

    def act(answers):
        actions.end(by=request.user, key=it, **answers)
        messages.success(request, "They cannot enter any more. Whoever was in is out.")
        return it

    context = about(it, "End it")
    template = "drafts/question.html"
    return ask(request, EndForm, template, act=act, title="Ending it", context=context)


@needs(Permission.RECORD)
def reply(request: HttpRequest, number: int) -> HttpResponse:
    """Answer what somebody added: they read it on their page."""
    it = record_for(request, "own_side.Addition", number, "statement", "safety", "report__statement")

    def act(answers):
        actions.answer(by=request.user, addition=it, **answers)
        messages.success(request, "Your answer stands on their page.")
        return it

    context = {**about(it, "Answer what they wrote"), "addition": it}
    return ask(request, ReplyForm, "own_side/reply.html", act=act, title="An answer", context=context)


@require_POST
@needs(Permission.RECORD)
def read(request: HttpRequest, number: int) -> HttpResponse:
    """Say that it was read: they see on which day."""
    it = record_for(request, "own_side.Addition", number)
    try:
        actions.read(by=request.user, addition=it)
    except ValidationError as refusal:
        messages.error(request, refusal.messages[0])
    return redirect(it)
