"""Deciding after weighing, standing behind it, sharing it, and a worker's unease."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.timezone import localdate

from alongside.access.permissions import needs
from alongside.access.records import enquiry_for, record_for
from alongside.access.roles import Permission
from alongside.drafts.asking import ask
from alongside.risk.actions.deciding import decide_on_risk, record_unease, share_weighing, stand_behind
from alongside.risk.forms import BackForm, DecideForm, ShareForm, UneaseForm

from .around import around
from .weighing import weighing_for


@needs(Permission.RECORD)
def decide(request: HttpRequest, number: int) -> HttpResponse:
    """What was decided, by whom, and with which risk accepted."""
    it = weighing_for(request, number)
    adult = it.enquiry.adult
    assessments = {str(one.pk): one for one in adult.capacity_assessments.order_by("-pk")}

    def act(answers):
        capacity = assessments.get(answers.pop("capacity", "") or "")
        decide_on_risk(by=request.user, weighing=it, capacity=capacity, **answers)
        return it

    return ask(
        request,
        DecideForm,
        "risk/question.html",
        act=act,
        title="What was decided",
        context=around(it.enquiry, "What is decided", back=it.get_absolute_url()),
        initial={"decided_on": localdate()},
        called=adult.called,
        picks={"capacity": [(number, str(one)) for number, one in assessments.items()]},
    )


@needs(Permission.OVERSEE)
def back(request: HttpRequest, number: int) -> HttpResponse:
    """A manager stands behind what was decided last."""
    it = weighing_for(request, number)
    decision = it.decisions.order_by("-pk").first()
    if decision is None:
        messages.info(request, "Nothing was decided yet.")
        return redirect(it)

    def act(answers):
        if request.POST.get("decision") != str(decision.pk):
            raise ValidationError("Something newer was decided. Read it first.")
        stand_behind(by=request.user, decision=decision, **answers)
        return it

    return ask(
        request,
        BackForm,
        "risk/back.html",
        act=act,
        title="Standing behind a decision",
        context={**around(it.enquiry, "Stand behind this", back=it.get_absolute_url()), "decision": decision},
        initial={"backed_on": localdate()},
    )


@needs(Permission.RECORD)
def share(request: HttpRequest, number: int) -> HttpResponse:
    """With whom it is shared; refused, with the reason, where it may not go."""
    it = weighing_for(request, number)
    people = {str(one.pk): one for one in it.enquiry.adult.significant_people.order_by("name")}

    def act(answers):
        person = people.get(answers.pop("person", "") or "")
        share_weighing(by=request.user, weighing=it, person=person, **answers)
        return it

    return ask(
        request,
        ShareForm,
        "risk/question.html",
        act=act,
        title="Sharing what was weighed",
        context=around(it.enquiry, "Share this", back=it.get_absolute_url()),
        initial={"shared_on": localdate()},
        picks={"person": [(number, str(one)) for number, one in people.items()]},
    )


@needs(Permission.RECORD)
def unease(request: HttpRequest, number: int) -> HttpResponse:
    """A worker is uneasy about somebody who can decide and wants nothing done."""
    return unease_page(request, enquiry_for(request, number))


@needs(Permission.RECORD)
def unease_again(request: HttpRequest, number: int) -> HttpResponse:
    """The unease is looked at again."""
    before = record_for(request, "risk.WorkersUnease", number, to_adult="enquiry__adult")
    return unease_page(request, before.enquiry, before)


def unease_page(request: HttpRequest, enquiry, before=None) -> HttpResponse:
    weighings = {str(one.pk): one for one in enquiry.risk_weighings.newest_first()}

    def act(answers):
        weighing = weighings.get(answers.pop("weighing", "") or "")
        return record_unease(by=request.user, enquiry=enquiry, follows=before, weighing=weighing, **answers)

    first = str(before.weighing_id or "") if before else ""
    return ask(
        request,
        UneaseForm,
        "risk/unease.html",
        act=act,
        title="A worker’s unease",
        context={**around(enquiry, "When it does not feel right"), "before": before},
        initial={"felt_on": localdate(), "weighing": first},
        picks={"weighing": [(number, one.wants.words[:80]) for number, one in weighings.items()]},
    )
