"""The page on which a paper is drawn for the adult: how it reaches them, and in what form; and then the paper."""

from collections.abc import Callable, Iterable
from typing import cast

from django.db import models
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from alongside.access_needs.standing import needs_of
from alongside.design.fields import OneOf
from alongside.design.forms import Questions
from alongside.drafts.asking import shown_again
from alongside.people.codes import Channel
from alongside.people.known import known_about
from alongside.people.models import Adult, SignificantPerson
from alongside.people.reaching import Asking, passage

from .codes import Form
from .leaving import Drawn, Reader, leaves_or_says_why
from .offering import offer
from .speaking import ENGLISH

WAYS = (Channel.HAND, Channel.POST, Channel.EMAIL)
"""How a paper reaches somebody."""


class HandOverForm(Questions):
    """How a paper reaches the adult, and in what form. A way that is not safe says so beneath it."""

    channel = OneOf(
        "How does it reach them?",
        choices=[(way.value, way.label) for way in WAYS],
        initial=Channel.HAND,
        missing="Select how it reaches them",
    )
    form = OneOf("In what form?", choices=Form, initial=Form.PDF, missing="Select a form")

    def __init__(self, *args, offer=None, passages=None, **kwargs):
        super().__init__(*args, **kwargs)
        channel, form = cast(OneOf, self.fields["channel"]), cast(OneOf, self.fields["form"])
        channel.choices = [(way.value, way.label) for way in passages or WAYS]
        channel.hints = {way.value: passage.why for way, passage in (passages or {}).items() if not passage.allowed}
        if offer:
            form.choices, form.hints, form.initial = offer.choices, offer.hints, offer.choices[0][0]


def hand_over(
    request: HttpRequest,
    *,
    adult: Adult,
    about: models.Model,
    template: str,
    draw: Callable[[], Drawn],
    context: dict,
    to: SignificantPerson | None = None,
    ways: Iterable[Channel] = WAYS,
    language: str = ENGLISH,
) -> HttpResponse:
    """Ask how a paper reaches the adult, or somebody in their life, and hand it over, if it may leave that way.

    `ways` are those by which such a paper may go at all; `language` is the one that it is written in.
    `context`: heading and back_url, and what else its page shows around the questions.
    """
    known = known_about(adult)
    passages = {way: passage(Asking(known, way, to)) for way in ways}
    offered = offer(template, needs_of(adult, to), language=language)
    form = HandOverForm(request.POST or None, offer=offered, passages=passages)
    if request.method == "POST" and form.is_valid():
        return leaves_or_says_why(
            request,
            adult=adult,
            about=about,
            reader=Reader(channel=form.cleaned_data["channel"], person=to),
            form=form.cleaned_data["form"],
            draw=draw,
            back_url=request.path,
        )
    if request.method == "POST":
        shown_again(request)
    none_safe = "" if any(one.allowed for one in passages.values()) else passages[Channel.HAND].why
    context = {"adult": adult, "caption": adult.name, "form": form, "none_safe": none_safe, "offer": offered, **context}
    return render(request, "papers/hand_over.html", context, status=422 if request.method == "POST" else 200)
