"""What an adult can decide: decisions side by side, and the assessment of one."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.timezone import localdate
from django.views.decorators.http import require_safe

from alongside.access.permissions import needs
from alongside.access.records import adult_for, record_for
from alongside.access.roles import Permission
from alongside.drafts.asking import ask
from alongside.people.known import known_about

from ..actions.assessments import record_assessment, record_no_doubt
from ..actions.best_interests import why_not
from ..codes.assessments import Conclusion
from ..forms.assessments import SUPPORT, AssessForm, PresumedForm
from .about import about

WITH = ("enquiry", "comments", "event__by", "supersedes", "superseded_by")
CARRIED_ON = ("domain", "decision", "question", "options", "information")
"""What a new assessment of the same decision begins with. What was found before is never carried on."""


def authorities_of(adult) -> list:
    """Who may decide for the adult, each with what is known about the adult, read once."""
    authorities = list(adult.legal_authorities.in_order())
    known = known_about(adult) if any(held.person_id for held in authorities) else None
    for held in authorities:
        held.known = known
    return authorities


@require_safe
@needs(Permission.READ)
def decisions(request: HttpRequest, number: int) -> HttpResponse:
    """Decisions side by side, each newest by decision; the history beneath; who may decide for them, and liberty."""
    adult = adult_for(request, number)
    context = {
        "adult": adult,
        "standing": adult.capacity_assessments.side_by_side(),
        "earlier": adult.capacity_assessments.earlier(),
        "best_interests": adult.capacity_assessments.decided_for(),
        "authorities": authorities_of(adult),
        "liberty": adult.liberty_records.in_order(),
        "may_record": request.user.may(Permission.RECORD),
        "today": localdate(),
        "back_url": adult.get_absolute_url(),
        "back_text": adult.name,
    }
    return render(request, "capacity/decisions.html", context)


@require_safe
@needs(Permission.READ)
def assessment(request: HttpRequest, number: int) -> HttpResponse:
    """One assessment whole, in the order of the law; it prints as it stands."""
    it = record_for(request, "capacity.CapacityAssessment", number, *WITH)
    context = {
        **about(it.adult, f"Can {it.adult.called} decide: {it.decision}"),
        "assessment": it,
        "abilities": it.abilities.select_related("reply"),
        "support": it.support.all(),
        "decided": it.best_interests.order_by("-pk"),
        "others_may": it.adult.legal_authorities.in_force().filter(covers__contains=[it.domain]),
        "their_wishes": it.reached_in_best_interests(),
        "lacking": it.conclusion == Conclusion.LACKS,
        "refusal": why_not(it),
        "newer": getattr(it, "superseded_by", None),
        "may_record": request.user.may(Permission.RECORD),
    }
    return render(request, "capacity/assessment.html", context)


@needs(Permission.RECORD)
def assess(request: HttpRequest, number: int) -> HttpResponse:
    """Assess capacity for one decision."""
    adult = adult_for(request, number)

    def act(answers):
        return record_assessment(by=request.user, adult=adult, **answers)

    return asked_about(request, adult, act, f"Can {adult.called} make this decision?", initial={})


@needs(Permission.RECORD)
def again(request: HttpRequest, number: int) -> HttpResponse:
    """Look at the same decision again: a new assessment, which takes the place of this one."""
    it = record_for(request, "capacity.CapacityAssessment", number)

    def act(answers):
        return record_assessment(by=request.user, adult=it.adult, supersedes=it, **answers)

    first = {name: getattr(it, name) for name in CARRIED_ON}
    heading = f"Can {it.adult.called} decide now: {it.decision}"
    return asked_about(request, it.adult, act, heading, initial=first, earlier=it)


def asked_about(request: HttpRequest, adult, act, heading: str, *, initial: dict, earlier=None) -> HttpResponse:
    """The questions of a full assessment."""
    context = about(adult, heading, earlier=earlier, parts=parts_of(AssessForm))
    return ask(
        request,
        AssessForm,
        "capacity/assess.html",
        act=act,
        title="Capacity for one decision",
        context=context,
        initial={**initial, "assessor": request.user.name, "assessed_on": localdate()},
        enquiries=adult.enquiries.open().order_by("pk"),
    )


def parts_of(form) -> list[tuple[str, str]]:
    """The parts of the page, in order: where each begins, and its heading. Help stands before the abilities."""
    parts = list(form.headings.items())
    first_ability = [name for name, _ in parts].index("understand_asked")
    return [*parts[:first_ability], (SUPPORT.name, SUPPORT.title), *parts[first_ability:]]


@needs(Permission.RECORD)
def presumed(request: HttpRequest, number: int) -> HttpResponse:
    """No doubt arose about a decision: one short record."""
    adult = adult_for(request, number)

    def act(answers):
        record_no_doubt(by=request.user, adult=adult, **answers)
        return context["back_url"]

    context = about(adult, f"No doubt arose about {adult.called} deciding this")
    return ask(
        request,
        PresumedForm,
        "drafts/question.html",
        act=act,
        title="No doubt arose",
        context=context,
        initial={"assessor": request.user.name, "assessed_on": localdate()},
        enquiries=adult.enquiries.open().order_by("pk"),
    )
