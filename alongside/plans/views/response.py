"""Responses in an enquiry: what was offered, what the adult said, how well it worked."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.timezone import localdate
from django.views.decorators.http import require_safe

from alongside.access.permissions import needs
from alongside.access.records import enquiry_for, record_for
from alongside.access.roles import Permission
from alongside.drafts.asking import ask
from alongside.people.known import known_about

from .. import actions
from ..forms import FollowForm, JudgeForm, OfferForm
from ..models import Response, ResponseUsed
from .around import about, wanted_in


def used_for(request: HttpRequest, number: int) -> ResponseUsed:
    """The response that was offered under this number, if within reach."""
    related = ("enquiry", "response", "answer_words", "coercion_check")
    return record_for(request, "plans.ResponseUsed", number, *related, to_adult="enquiry__adult")


@require_safe
@needs(Permission.READ)
def of_enquiry(request: HttpRequest, number: int) -> HttpResponse:
    """All responses that were offered in an enquiry."""
    enquiry = enquiry_for(request, number)
    context = {
        **about(enquiry, f"What was offered to {enquiry.adult.called}"),
        "uses": enquiry.responses.with_life(),
        "may_record": request.user.may(Permission.RECORD),
        "back_url": reverse("plans:of", args=[enquiry.pk]),
    }
    return render(request, "plans/responses.html", context)


@needs(Permission.RECORD)
def offer(request: HttpRequest, number: int) -> HttpResponse:
    """Offer a response; what may endanger somebody who is coerced asks for a check or a reason."""
    enquiry = enquiry_for(request, number)

    def act(answers):
        return actions.offer_response(by=request.user, enquiry=enquiry, **answers)

    context = {**about(enquiry, "Offer a response"), "back_url": reverse("plans:responses", args=[enquiry.pk])}
    return ask(
        request,
        OfferForm,
        "plans/offer.html",
        act=act,
        title="An offer",
        context=context,
        initial={"offered_on": localdate(), "offered_by": request.user.name},
        responses=Response.objects.offered(),
        outcomes=wanted_in(enquiry),
        checks=enquiry.coercion_checks.order_by("-pk"),
        domestic_abuse=known_about(enquiry.adult).domestic,
    )


@require_safe
@needs(Permission.READ)
def used(request: HttpRequest, number: int) -> HttpResponse:
    """One response that was offered, and what came of it."""
    it = used_for(request, number)
    context = {
        **about(it.enquiry, str(it.response)),
        "used": it.enquiry.responses.with_life().get(pk=it.pk),
        "check": it.coercion_check,
        "may_record": request.user.may(Permission.RECORD),
        "back_url": reverse("plans:responses", args=[it.enquiry_id]),
    }
    return render(request, "plans/response_used.html", context)


@needs(Permission.RECORD)
def follow(request: HttpRequest, number: int) -> HttpResponse:
    """What the adult said to the offer, and when the response was used."""
    it = used_for(request, number)

    def act(answers):
        return actions.follow_response(by=request.user, used=it, **answers)

    context = about(it.enquiry, str(it.response), it)
    first = {"answer": it.answer, "used_from": it.used_from, "used_to": it.used_to, "on": localdate()}
    return ask(
        request,
        FollowForm,
        "drafts/question.html",
        act=act,
        title="What came of an offer",
        context=context,
        record=it,
        initial=first,
    )


@needs(Permission.RECORD)
def judge(request: HttpRequest, number: int) -> HttpResponse:
    """How well it worked: the adult's judgement and the practitioner's, apart."""
    it = used_for(request, number)

    def act(answers):
        actions.judge_response(by=request.user, used=it, **answers)
        return it

    context = {**about(it.enquiry, "How well did it work?", it), "used": it}
    first = {"judged_on": localdate()}
    title = "How well it worked"
    return ask(request, JudgeForm, "plans/judge.html", act=act, title=title, context=context, initial=first)
