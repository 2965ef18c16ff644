"""What came of other ways to help, and what could not be had."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.timezone import localdate
from django.views.decorators.http import require_safe

from alongside.access.permissions import needs
from alongside.access.records import adult_for, concern_for, record_for
from alongside.access.roles import Permission
from alongside.concerns.codes import Pathway
from alongside.drafts.asking import ask

from .. import actions
from ..forms import PathwayForm, UnmetNeedForm, UnmetNeedLaterForm
from ..reading import pathways_of, wishes_of
from .around import about, about_concern


@require_safe
@needs(Permission.READ)
def pathways(request: HttpRequest, number: int) -> HttpResponse:
    """Each way to help that was chosen instead of an enquiry, and what came of it."""
    concern = concern_for(request, number)
    decision = concern.decisions.order_by("-pk").first()
    context = {
        **about_concern(concern, "Helped another way", "concerns:concern"),
        "decision": decision,
        "ways": pathways_of(decision),
        "may_record": request.user.may(Permission.RECORD),
        "back_text": concern,
    }
    return render(request, "prevention/pathways.html", context)


@needs(Permission.RECORD)
def follow(request: HttpRequest, number: int) -> HttpResponse:
    """What came of one of them."""
    concern = concern_for(request, number)
    home = reverse("prevention:pathways", args=[concern.pk])
    decision = concern.decisions.order_by("-pk").first()
    ways = [way for way in (decision.pathways if decision else []) if way != Pathway.NONE]
    if not ways:
        messages.info(request, "No other way to help was chosen for this concern.")
        return redirect(home)

    def act(answers):
        followed = actions.follow_pathway(by=request.user, decision=decision, **answers)
        messages.success(request, f"Recorded: {followed}.")
        return home

    asked = request.GET.get("way", "")
    return ask(
        request,
        PathwayForm,
        "drafts/question.html",
        act=act,
        title=f"What came of concern {concern.reference}",
        context=about_concern(concern, "What came of it?", "prevention:pathways"),
        initial={"on": localdate(), "pathway": asked if asked in ways or len(ways) > 1 else ways[0]},
        ways=ways,
    )


@needs(Permission.RECORD)
def new_unmet(request: HttpRequest, number: int) -> HttpResponse:
    """Something that an adult wants and that cannot be had."""
    adult = adult_for(request, number)

    def act(answers):
        need = actions.record_unmet_need(by=request.user, adult=adult, **answers)
        messages.success(request, "The need is recorded, and is counted for commissioners.")
        return need

    return ask(
        request,
        UnmetNeedForm,
        "drafts/question.html",
        act=act,
        title="A need that cannot be met",
        context=about(adult, "A need that cannot be met"),
        initial={"recorded_on": localdate()},
        wishes=wishes_of(adult),
    )


@needs(Permission.RECORD)
def unmet_later(request: HttpRequest, number: int) -> HttpResponse:
    """Who was told of it, until when, and how it was met."""
    it = record_for(request, "prevention.UnmetNeed", number)

    def act(answers):
        actions.change_unmet_need(by=request.user, need=it, **answers)
        messages.success(request, "What became of the need is recorded.")
        return it

    return ask(
        request,
        UnmetNeedLaterForm,
        "prevention/unmet_later.html",
        act=act,
        title="A need that could not be met",
        context={**about(it.adult, "What became of this need?"), "need": it},
        record=it,
        initial={name: getattr(it, name) for name in UnmetNeedLaterForm.base_fields},
    )
