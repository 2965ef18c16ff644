"""The pages of the voice room: talk, what they want, classify, agree, review, and the life of an outcome."""

from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.functional import SimpleLazyObject
from django.utils.timezone import localdate
from django.views.decorators.http import require_safe

from alongside.access.permissions import needs
from alongside.access.records import enquiry_for, outcome_for
from alongside.access.roles import Permission
from alongside.drafts.asking import ask
from alongside.people.before_asking import before_asking

from . import actions
from .codes import Asked
from .forms import (
    AgreeForm,
    ClassifyForm,
    OthersWishForm,
    ReviewForm,
    SafetyForm,
    TalkForm,
    WishesForm,
)
from .life import life_of
from .models import ClassificationScheme, DesiredOutcome


def about(enquiry, heading: str) -> dict:
    """What every page of an enquiry shows around its questions."""
    return {
        "heading": heading,
        "caption": enquiry.adult.name,
        "enquiry": enquiry,
        "adult": enquiry.adult,
        "back_url": enquiry.get_absolute_url(),
    }


@needs(Permission.RECORD)
def talk(request: HttpRequest, number: int) -> HttpResponse:
    """First screen: the conversation, and the adult's own words."""
    enquiry = enquiry_for(request, number)

    def act(answers):
        conversation = actions.record_conversation(by=request.user, enquiry=enquiry, **answers)
        return reverse("voice:wishes-after", args=[enquiry.pk, conversation.pk])

    context = {
        **about(enquiry, f"Talk with {enquiry.adult.called}"),
        "caution": SimpleLazyObject(lambda: before_asking(enquiry.adult)),
        "exit_url": settings.EXIT_URL,
    }
    first = {"held_on": localdate()}
    title = f"Talk with {enquiry.adult.called}"
    return ask(request, TalkForm, "voice/talk.html", act=act, title=title, context=context, initial=first)


@needs(Permission.RECORD)
def wishes(request: HttpRequest, number: int, conversation: int | None = None) -> HttpResponse:
    """Second screen: from what they said, what they want."""
    enquiry = enquiry_for(request, number)
    talked = enquiry.conversations.filter(pk=conversation).first() if conversation else None

    def act(answers):
        return keep_wishes(request, enquiry, talked, answers)

    said = talked.statements.as_said() if talked else []
    context = {
        **about(enquiry, f"What {enquiry.adult.called} wants"),
        "statements": said,
        "exit_url": settings.EXIT_URL,
    }
    first = {"voiced_on": talked.held_on if talked else localdate()}
    title = f"What {enquiry.adult.called} wants"
    return ask(request, WishesForm, "voice/wishes.html", act=act, title=title, context=context, initial=first)


def keep_wishes(request: HttpRequest, enquiry, talked, answers: dict) -> str:
    """Write down what they want, or that they were asked and did not say; go where that leads."""
    if answers["asked"] == Asked.EXPRESSED:
        actions.record_desired_outcomes(
            by=request.user,
            enquiry=enquiry,
            wishes=answers["said"],
            voiced_on=answers["voiced_on"],
            conversation=talked,
            began_with_professional=bool(answers["began_with_professional"]),
        )
        return reverse("voice:classify", args=[enquiry.pk])
    actions.record_asking(
        by=request.user,
        enquiry=enquiry,
        answer=answers["asked"],
        asked_on=answers["voiced_on"],
        conversation=talked,
        not_asked_reason=answers["not_asked_reason"] or None,
        words=answers["more"],
    )
    return enquiry.get_absolute_url()


@needs(Permission.RECORD)
def classify(request: HttpRequest, number: int) -> HttpResponse:
    """Third screen: the practitioner's classification. Never shown or read out to the adult (A9)."""
    enquiry = enquiry_for(request, number)
    outcomes = list(enquiry.outcomes.current().filter(classifications__isnull=True).order_by("pk"))
    if not outcomes and request.method == "GET":
        messages.info(request, "Every wish in this enquiry has been classified.")
        return redirect("voice:outcomes", enquiry.pk)

    def act(answers):
        for outcome, codes, other in answers["chosen"]:
            actions.classify_outcome(by=request.user, outcome=outcome, codes=codes, other=other)
        return enquiry

    schemes = ClassificationScheme.objects.filter(in_use=True).prefetch_related("codes")
    context = about(enquiry, "Classify what they want")
    title = f"Classification, {enquiry}"
    return ask(
        request,
        ClassifyForm,
        "voice/classify.html",
        act=act,
        title=title,
        context=context,
        outcomes=outcomes,
        schemes=schemes,
    )


@needs(Permission.RECORD)
def classify_again(request: HttpRequest, number: int) -> HttpResponse:
    """Classify one outcome anew; the earlier classification stays in its history."""
    outcome = outcome_for(request, number)

    def act(answers):
        for classified, codes, other in answers["chosen"]:
            actions.classify_outcome(by=request.user, outcome=classified, codes=codes, other=other)
        return outcome

    schemes = ClassificationScheme.objects.filter(in_use=True).prefetch_related("codes")
    context = {**about(outcome.enquiry, "Classify this wish"), "back_url": outcome.get_absolute_url()}
    return ask(
        request,
        ClassifyForm,
        "voice/classify.html",
        act=act,
        title="Classification",
        context=context,
        outcomes=[outcome],
        schemes=schemes,
    )


@require_safe
@needs(Permission.READ)
def outcomes(request: HttpRequest, number: int) -> HttpResponse:
    """Everything the adult wants in one enquiry, with what was agreed beside it, and what to do next on each."""
    enquiry = enquiry_for(request, number)
    context = {
        **about(enquiry, f"What {enquiry.adult.called} wants"),
        "outcomes": enquiry.outcomes.for_list(),
        "may_record": request.user.may(Permission.RECORD),
    }
    return render(request, "voice/outcomes.html", context)


@require_safe
@needs(Permission.READ)
def outcome(request: HttpRequest, number: int) -> HttpResponse:
    """The whole life of one wish as one line of time, from the first words to the last review."""
    it = outcome_for(request, number)
    context = {
        **about(it.enquiry, "The life of a wish"),
        "outcome": it,
        "moments": life_of(it),
        "may_record": request.user.may(Permission.RECORD),
        "latest": not DesiredOutcome.objects.filter(follows=it).exists(),
    }
    return render(request, "voice/outcome.html", context)


@needs(Permission.RECORD)
def agree(request: HttpRequest, number: int) -> HttpResponse:
    """What was agreed, beside the wish and never instead of it."""
    it = outcome_for(request, number)

    def act(answers):
        actions.agree_outcome(by=request.user, outcome=it, **answers)
        return it

    context = {**about(it.enquiry, "What was agreed"), "outcome": it, "back_url": it.get_absolute_url()}
    return ask(
        request,
        AgreeForm,
        "voice/beside_wish.html",
        act=act,
        title="What was agreed",
        context=context,
        initial={"agreed_on": localdate()},
    )


@needs(Permission.RECORD)
def review(request: HttpRequest, number: int) -> HttpResponse:
    """Look at an outcome again with the adult."""
    it = outcome_for(request, number)

    def act(answers):
        actions.review_outcome(by=request.user, outcome=it, **answers)
        following = DesiredOutcome.objects.filter(follows=it).first()
        return following or it

    agreement = it.agreements.order_by("-pk").first()
    context = {
        **about(it.enquiry, "Look at this again"),
        "outcome": it,
        "agreement": agreement,
        "back_url": it.get_absolute_url(),
    }
    return ask(
        request,
        ReviewForm,
        "voice/beside_wish.html",
        act=act,
        title="A review",
        context=context,
        initial={"reviewed_on": localdate()},
    )


@needs(Permission.RECORD)
def others_wish(request: HttpRequest, number: int) -> HttpResponse:
    """What somebody else wants, kept apart."""
    enquiry = enquiry_for(request, number)

    def act(answers):
        actions.record_others_wish(by=request.user, enquiry=enquiry, **answers)
        return enquiry

    context = about(enquiry, "What somebody else wants")
    return ask(
        request,
        OthersWishForm,
        "drafts/question.html",
        act=act,
        title="Somebody else’s wish",
        context=context,
        initial={"said_on": localdate()},
    )


@needs(Permission.RECORD)
def safety(request: HttpRequest, number: int) -> HttpResponse:
    """Do you feel safe?"""
    enquiry = enquiry_for(request, number)

    def act(answers):
        actions.ask_about_safety(by=request.user, adult=enquiry.adult, enquiry=enquiry, **answers)
        return enquiry

    context = about(enquiry, f"Does {enquiry.adult.called} feel safe?")
    return ask(
        request,
        SafetyForm,
        "drafts/question.html",
        act=act,
        title="Feeling safe",
        context=context,
        initial={"asked_on": localdate()},
    )
