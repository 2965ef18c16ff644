"""Weighing risk together: an enquiry's list, the questions, the options side by side, and the page for the adult."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.timezone import localdate
from django.views.decorators.http import require_safe

from alongside.access.permissions import needs
from alongside.access.records import enquiry_for, record_for
from alongside.access.roles import Permission
from alongside.drafts.asking import ask
from alongside.risk.actions.weighing import add_views, weigh
from alongside.risk.forms import ViewsForm, WeighAgainForm, WeighForm
from alongside.risk.reading import decisions_of, options_of
from alongside.risk.side_by_side import QUESTIONS, side_by_side

from .around import around, for_them


def weighing_for(request: HttpRequest, number: int, *related: str):
    """One weighing with its enquiry and adult, through the door."""
    return record_for(request, "risk.RiskWeighing", number, "wants", *related, to_adult="enquiry__adult")


@require_safe
@needs(Permission.READ)
def risk(request: HttpRequest, number: int) -> HttpResponse:
    """Everything that was weighed in one enquiry, and a worker's unease."""
    enquiry = enquiry_for(request, number)
    context = {
        **around(enquiry, "Weighing risk together", back=enquiry.get_absolute_url()),
        "weighings": enquiry.risk_weighings.newest_first(),
        "heat_maps": enquiry.heat_maps.newest_first(),
        "sheets": enquiry.supported_decisions.order_by("-talked_on", "-pk"),
        "uneases": enquiry.uneases.select_related("event__by", "followed_by").order_by("-felt_on", "-pk"),
        "may_record": request.user.may(Permission.RECORD),
    }
    return render(request, "risk/risk.html", context)


def wishes_of(enquiry) -> list[tuple[int, str]]:
    """What they want now, to link a weighing to."""
    return list(enquiry.outcomes.current().order_by("pk").values_list("pk", "words"))


@needs(Permission.RECORD)
def weigh_options(request: HttpRequest, number: int) -> HttpResponse:
    """What they want, and the ways to it: at least one way beside carrying on as now."""
    enquiry = enquiry_for(request, number)

    def act(answers):
        outcomes = enquiry.outcomes.filter(pk__in=answers.pop("outcomes", []))
        return weigh(by=request.user, enquiry=enquiry, outcomes=outcomes, **answers)

    return ask(
        request,
        WeighForm,
        "risk/question.html",
        act=act,
        title="Weighing risk together",
        context=around(enquiry, "Weigh it up together"),
        initial={"weighed_on": localdate()},
        called=enquiry.adult.called,
        picks={"outcomes": wishes_of(enquiry)},
    )


@needs(Permission.RECORD)
def weigh_again(request: HttpRequest, number: int) -> HttpResponse:
    """Weigh it once more; what was weighed before stays as it was, and is what this begins from."""
    before = weighing_for(request, number)
    enquiry = before.enquiry

    def act(answers):
        outcomes = enquiry.outcomes.filter(pk__in=answers.pop("outcomes", []))
        return weigh(by=request.user, enquiry=enquiry, outcomes=outcomes, supersedes=before, **answers)

    now, others = as_answers(options_of(before))
    return ask(
        request,
        WeighAgainForm,
        "risk/weigh_again.html",
        act=act,
        title="Weighing risk again",
        context={**around(enquiry, "Weigh it up again", back=before.get_absolute_url()), "before": before},
        initial={"weighed_on": localdate(), "strengths": before.strengths, "safe_now": before.safe_now},
        first_rows={"now": now, "option": others},
        called=enquiry.adult.called,
        picks={"outcomes": wishes_of(enquiry)},
    )


def as_answers(options: list) -> tuple[list[dict], list[dict]]:
    """Options to begin from, without anybody's words: those are said anew."""
    kept = ["name", *dict(QUESTIONS), "least_restrictive"]
    rows = [(option.as_now, {name: getattr(option, name) for name in kept}) for option in options]
    return [row for as_now, row in rows if as_now], [row for as_now, row in rows if not as_now]


@require_safe
@needs(Permission.READ)
def weighing(request: HttpRequest, number: int) -> HttpResponse:
    """The options side by side, everybody's view of each, and what was decided."""
    it = weighing_for(request, number, "event__by", "superseded_by")
    options = options_of(it)
    context = {
        **around(it.enquiry, "Weighing it up together"),
        "weighing": it,
        "later": getattr(it, "superseded_by", None),
        "options": options,
        "rows": side_by_side(options, called=it.enquiry.adult.called),
        "outcomes": it.outcomes.select_related("outcome").order_by("pk"),
        "decisions": decisions_of(it),
        "shares": it.shares.select_related("person").order_by("-pk"),
        "may_record": request.user.may(Permission.RECORD),
        "may_oversee": request.user.may(Permission.OVERSEE),
    }
    return render(request, "risk/weighing.html", context)


@needs(Permission.RECORD)
def views(request: HttpRequest, number: int) -> HttpResponse:
    """How family, an advocate and each agency see the ways, each under their own name."""
    it = weighing_for(request, number)
    options = {str(option.pk): option for option in it.options.order_by("pk")}

    def act(answers):
        rows = [{**row, "option": options[row["option"]]} for row in answers["view"]]
        add_views(by=request.user, weighing=it, views=rows)
        return it

    return ask(
        request,
        ViewsForm,
        "risk/question.html",
        act=act,
        title="How others see it",
        context=around(it.enquiry, "How each of us sees it", back=it.get_absolute_url()),
        called=it.enquiry.adult.called,
        picks={"option": [(number, option.name) for number, option in options.items()]},
    )


@require_safe
@needs(Permission.READ)
def weighing_for_them(request: HttpRequest, number: int) -> HttpResponse:
    """What was weighed, in plain words and without other people's views, to print and give to the adult."""
    it = weighing_for(request, number)
    context = {
        "weighing": it,
        "options": options_of(it),
        "decision": next(iter(decisions_of(it)), None),
        "back_url": reverse("risk:weighing", args=[it.pk]),
    }
    return for_them(request, it.enquiry.adult, "risk/weighing_for_them.html", context)
