"""What is added to either track, one page of questions for each kind; and looking again at what stands there."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.utils.timezone import localdate

from alongside.access.permissions import needs
from alongside.access.roles import Permission
from alongside.drafts.asking import ask

from .. import actions, forms
from ..door import large_scale_for, on_a_track_for, provider_concern_for
from ..models import ImprovementAction, Suspension
from ..standing import criteria_with_enquiry, on_either_track
from .around import about, page_of

DAYS = ("on", "decided_on", "from_on")


@dataclass(frozen=True)
class Part:
    """Something that is added: its questions, the act, the act's word for what it is added to, and words for people."""

    form: type
    act: Callable[..., Any]
    takes: str
    heading: str
    said: str
    page: str


PARTS = {
    "deficit": Part(
        forms.DeficitForm, actions.record_deficit, "track", "What people are not given", "That is recorded.", "service"
    ),
    "statement": Part(
        forms.StatementForm,
        actions.keep_providers_word,
        "track",
        "What the provider says of itself",
        "The provider’s own word is kept.",
        "service",
    ),
    "improvement": Part(
        forms.ImprovementForm,
        actions.agree_improvement,
        "track",
        "What is to become better",
        "It is in the improvement plan.",
        "improvement",
    ),
    "view": Part(
        forms.FamilyViewForm,
        actions.record_families_view,
        "track",
        "Do people see that it is put right?",
        "Their view is recorded.",
        "improvement",
    ),
    "suspension": Part(
        forms.SuspendForm,
        actions.suspend_placements,
        "track",
        "Placements are suspended",
        "The suspension is recorded.",
        "improvement",
    ),
    "step": Part(forms.StepForm, actions.take_step, "concern", "What was done", "The step is recorded.", ""),
    "partner": Part(
        forms.PartnerForm, actions.involve_partner, "enquiry", "An agency that takes part", "It is added.", "service"
    ),
    "check": Part(
        forms.DataCheckForm,
        actions.check_data,
        "enquiry",
        "Looked through for a pattern",
        "That is recorded.",
        "service",
    ),
    "meeting": Part(
        forms.MeetingForm,
        actions.hold_meeting,
        "enquiry",
        "A meeting about the service",
        "The meeting is recorded.",
        "service",
    ),
    "criterion": Part(
        forms.CriterionForm,
        actions.write_criterion,
        "enquiry",
        "A criterion for ending",
        "The criterion is added.",
        "improvement",
    ),
}


@needs(Permission.PROVIDERS)
def add_to_concern(request: HttpRequest, number: int, part: str) -> HttpResponse:
    """Add something to a provider concern."""
    return ask_for(request, provider_concern_for(request, number), PARTS[part])


@needs(Permission.PROVIDERS)
def add_to_enquiry(request: HttpRequest, number: int, part: str) -> HttpResponse:
    """Add something to a large-scale enquiry."""
    return ask_for(request, large_scale_for(request, number), PARTS[part])


def ask_for(request: HttpRequest, track: Any, part: Part) -> HttpResponse:
    def act(answers):
        part.act(by=request.user, **{part.takes: track}, **answers)
        messages.success(request, part.said)
        return page_of(track, part.page)

    context = about(track, part.heading, part.page)
    first = dict.fromkeys(DAYS, localdate())
    title = f"{part.heading}: {track}"
    return ask(request, part.form, "drafts/question.html", act=act, title=title, context=context, initial=first)


@needs(Permission.PROVIDERS)
def check_improvement(request: HttpRequest, number: int) -> HttpResponse:
    """How far an improvement has come, and what shows it."""
    it = on_a_track_for(request, on_either_track(ImprovementAction), number)

    def act(answers):
        actions.check_improvement(by=request.user, action=it, **answers)

    return ask_again(request, it, forms.ImprovementCheckForm, act, "How far is it?", it.what)


@needs(Permission.PROVIDERS)
def review_suspension(request: HttpRequest, number: int) -> HttpResponse:
    """Look at a suspension again, before it runs on by itself."""
    it = on_a_track_for(request, on_either_track(Suspension), number)

    def act(answers):
        actions.review_suspension(by=request.user, suspension=it, **answers)

    return ask_again(request, it, forms.SuspensionReviewForm, act, "Look at the suspension again", it.scope)


@needs(Permission.PROVIDERS)
def check_criterion(request: HttpRequest, number: int) -> HttpResponse:
    """Whether a criterion for ending is met, and what shows it."""
    it = on_a_track_for(request, criteria_with_enquiry(), number)

    def act(answers):
        actions.check_criterion(by=request.user, criterion=it, **answers)

    return ask_again(request, it, forms.CriterionCheckForm, act, "Is it so by now?", it.words)


def ask_again(request: HttpRequest, row: Any, form: type, act: Callable, heading: str, what: str) -> HttpResponse:
    """The questions with which a row of a track is looked at again, and back to where it stands."""
    track = row.track

    def then(answers):
        act(answers)
        messages.success(request, "That is recorded.")
        return page_of(track, "improvement")

    context = {**about(track, heading, "improvement"), "what": what}
    first = {"on": localdate()}
    title = f"{heading}: {track}"
    return ask(request, form, "large_scale/again.html", act=then, title=title, context=context, initial=first)
