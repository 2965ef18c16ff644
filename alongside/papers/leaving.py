"""The one way in which a drawn document leaves: to somebody, by some channel, if it may, and remembered."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from hashlib import sha256

from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from alongside.drafts.asking import shown_again
from alongside.history.recording import note
from alongside.people.models import Adult
from alongside.people.reaching import SignificantPerson, check_may_leave, why_not_named

from . import drawing
from .codes import Form
from .easy_read import easy_read
from .reading_out import plain_text, read_out, to_be_spoken
from .speaking import ENGLISH, CannotSpeak, spoken


@dataclass(frozen=True)
class Reader:
    """Who a document is for: the adult unless another is named, and how it reaches them.

    `person` is somebody in the adult's life; `professional` is the name of a professional or an agency, with `why`.
    """

    channel: str
    person: SignificantPerson | None = None
    professional: str = ""
    why: str = ""

    @property
    def kind(self) -> str:
        """Who it is for, as history keeps it."""
        return "professional" if self.professional else "person" if self.person else "adult"


@dataclass(frozen=True)
class Drawn:
    """What is to be drawn, with its template; nothing is drawn before it is known that it may leave."""

    template: str
    title: str
    data: dict
    name: str
    pictures: dict[str, drawing.Picture] = field(default_factory=dict)

    def as_form(self, form: str) -> bytes:
        """The document in one form. Raises ValidationError where this machine cannot make it."""
        return MADE[Form(form)](self.template, self.data, title=self.title, pictures=self.pictures)


def plain(template: str, data: dict, **shown) -> bytes:
    """As plain text."""
    return plain_text(read_out(template, data, **shown)).encode()


def sound(template: str, data: dict, **shown) -> bytes:
    """As a recording, in the language of what is said (`lang` in the data; English where it does not say)."""
    language = data.get("lang", ENGLISH)
    try:
        return spoken(to_be_spoken(read_out(template, data, **shown), language), language)
    except CannotSpeak as trouble:
        raise ValidationError(str(trouble), code="no-voice") from trouble


MADE: dict[Form, Callable[..., bytes]] = {
    Form.PDF: drawing.pdf,
    Form.LARGE: partial(drawing.pdf, form=Form.LARGE),
    Form.EASY: easy_read,
    Form.TEXT: plain,
    Form.AUDIO: sound,
    Form.DOCX: drawing.docx,
}
"""What makes each form of a document, all from the same template and data."""


def leave(
    *, by, adult: Adult, about: models.Model, reader: Reader, form: str, draw: Callable[[], Drawn]
) -> HttpResponse:
    """Draw a document for somebody and hand it over; history says to whom, how, and which (its SHA-256).

    `about` is the row that it is drawn from. Raises ValidationError, with the reason as a sentence and nothing drawn,
    where it may not reach them.
    """
    may_reach(adult, reader)
    with transaction.atomic():
        drawn = draw()
        content = drawn.as_form(form)
        facts = {
            "document": drawn.template,
            "form": str(form),
            "for": reader.kind,
            "channel": str(reader.channel),
            "sha256": sha256(content).hexdigest(),
            **({"person": reader.person.pk} if reader.person else {}),
        }
        why = f"For {reader.professional}: {reader.why}" if reader.professional else reader.why
        note("drew-up-paper", by=by, adult=adult, about=about, why=why, facts=facts)
    made = Form(form)
    return HttpResponse(
        content,
        content_type=made.media_type,
        headers={
            "Content-Disposition": f'attachment; filename="{drawn.name}.{made.ending}"',
            "X-Content-Type-Options": "nosniff",
            "Cache-Control": "private, no-store",
        },
    )


def may_reach(adult: Adult, reader: Reader) -> None:
    """Raise ValidationError where a document may not reach this reader by this channel."""
    if not reader.professional:
        check_may_leave(adult=adult, by=reader.channel, to=reader.person)
        return
    if not reader.why.strip():
        raise ValidationError("Enter why they are given it")
    if why := why_not_named(adult=adult, text=reader.professional):
        raise ValidationError(why)


def leaves_or_says_why(request: HttpRequest, *, back_url: str, **leaving) -> HttpResponse:
    """`leave`, for a view; or the page that says why not. `leaving` are the other arguments of `leave`."""
    try:
        return leave(by=request.user, **leaving)
    except ValidationError as refusal:
        shown_again(request)
        context = {"why": refusal.messages, "adult": leaving["adult"], "back_url": back_url}
        return render(request, "papers/refused.html", context, status=422)
