"""The records themselves. Each page begins at the door: whoever is no keeper gets what a number of nothing gets."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.timezone import localdate
from django.views.decorators.http import require_safe

from alongside.access.permissions import needs
from alongside.access.records import adult_for
from alongside.access.roles import Permission
from alongside.drafts.asking import ask
from alongside.positions_of_trust import actions
from alongside.positions_of_trust.choosing import (
    LOOK_AHEAD,
    kept_in_order,
    links_held_apart,
    part_for,
    what_it_needs,
)
from alongside.positions_of_trust.forms import CorrectForm, OpenForm
from alongside.positions_of_trust.reading import destruction_of, lines_about, roles_of, still_to_do, story_of
from alongside.positions_of_trust.steps import STEPS, steps_for
from alongside.positions_of_trust.wall import behind_the_wall, position_for

PLACE = "People in positions of trust"
CLOSED, OPEN = "This record is closed: nothing is added to it any more.", "This record is open: close it first."


@require_safe
@needs(Permission.POSITIONS_OF_TRUST)
@behind_the_wall
def positions(request: HttpRequest) -> HttpResponse:
    """The records that this person keeps, open ones first."""
    context = {
        "positions": kept_in_order(request.user),
        "due": kept_in_order(request.user).to_look_at(localdate() + LOOK_AHEAD).count(),
        "back_url": reverse("work:elsewhere"),
        "back_text": "Other records",
    }
    return render(request, "positions_of_trust/positions.html", context)


@needs(Permission.POSITIONS_OF_TRUST)
@behind_the_wall
def new(request: HttpRequest) -> HttpResponse:
    def act(answers):
        opened = actions.open_position(by=request.user, **answers)
        messages.success(request, f"{opened.reference} is opened. Only you may see it, until you name another keeper.")
        return opened

    context = {"heading": "A person in a position of trust", "back_url": reverse("positions_of_trust:positions")}
    first = {"opened_on": localdate()}
    title = "A record that is held apart"
    return ask(request, OpenForm, "drafts/question.html", act=act, title=title, context=context, initial=first)


@require_safe
@needs(Permission.POSITIONS_OF_TRUST)
@behind_the_wall
def position(request: HttpRequest, number: int) -> HttpResponse:
    """The whole record: who they are, what is alleged, what they say, what was decided, and who keeps it."""
    it = position_for(request, number, whole=True)
    context = {
        "position": it,
        "roles": roles_of(it),
        "story": story_of(it),
        "may_do": steps_for(it),
        "to_do": still_to_do(it, localdate()),
        **destruction_of(it, request.user),
        "back_url": reverse("positions_of_trust:positions"),
        "back_text": PLACE,
    }
    return render(request, "positions_of_trust/position.html", context)


@require_safe
@needs(Permission.POSITIONS_OF_TRUST)
@behind_the_wall
def history(request: HttpRequest, number: int) -> HttpResponse:
    """Who changed this record and who looked at it. The lines hold nothing of what the record says."""
    it = position_for(request, number)
    context = {"position": it, "lines": lines_about(it), "back_url": it.get_absolute_url(), "back_text": it.reference}
    return render(request, "positions_of_trust/history.html", context)


@require_safe
@needs(Permission.READ)
def held_apart(request: HttpRequest, number: int) -> HttpResponse:
    """On the adult's record: that a linked record is held apart, and whom to ask. Outside the wall."""
    adult = adult_for(request, number)
    context = {"adult": adult, "links": links_held_apart(adult)}
    context |= {"back_url": adult.get_absolute_url(), "back_text": adult.name}
    return render(request, "positions_of_trust/held_apart.html", context)


@needs(Permission.POSITIONS_OF_TRUST)
@behind_the_wall
def correct(request: HttpRequest, number: int) -> HttpResponse:
    """Put right who they are. A closed record is not changed."""
    it = position_for(request, number)
    if it.closed_on:
        messages.info(request, CLOSED)
        return redirect(it)

    def act(answers):
        return actions.correct_position(by=request.user, position=it, **answers)

    about = ("name", "date_of_birth", "concerned", "private_life", "source", "information_owner")
    context = {"heading": "Put right who they are", "caption": it.reference, "back_url": it.get_absolute_url()}
    return ask(
        request,
        CorrectForm,
        "drafts/question.html",
        act=act,
        title=f"Correction, {it.reference}",
        context=context,
        record=it,
        initial={name: getattr(it, name) for name in about},
    )


@needs(Permission.POSITIONS_OF_TRUST)
@behind_the_wall
def step(request: HttpRequest, number: int, step: str, **row: int) -> HttpResponse:
    """One step in the handling of a record; `row` is the number of that row of it which the step is about, if any."""
    it, asked = position_for(request, number), STEPS[step]
    about = part_for(it, asked.about, row.get(asked.named))
    if not asked.may_be_taken(it):
        messages.info(request, CLOSED if it.closed_on else OPEN)
        return redirect(it)

    def act(answers):
        asked.act(by=request.user, **{asked.named: about or it}, **answers)
        messages.success(request, asked.done)
        left = step == "end-keeper" and about.user_id == request.user.pk
        return "positions_of_trust:positions" if left else it

    context = {"heading": asked.heading, "caption": it.reference, "text": asked.text, "back_url": it.get_absolute_url()}
    return ask(
        request,
        asked.form,
        "positions_of_trust/step.html",
        act=act,
        title=f"{asked.heading}, {it.reference}",
        context=context,
        initial={asked.day: localdate()} if asked.day else {},
        **what_it_needs(step, it, request.user),
    )
