"""What an evaluation is about, and letting leads and regions read its tables."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.timezone import localdate
from django.views.decorators.http import require_safe

from alongside.access.permissions import needs
from alongside.access.roles import Permission
from alongside.drafts.asking import ask
from alongside.sector.duties import Duty
from alongside.sector.seats import holds, seated

from .. import actions
from ..analysis.edition import read
from ..door import evaluation_for
from ..forms import EVERY_QUESTION, EvaluationForm, ReleaseForm, TakeBackForm
from ..reading import Counting, as_kept, as_tables, every_evaluation, standing
from .sending import as_file

ON_A_PAGE = 20
QUESTION = "drafts/question.html"
READERS = (Duty.EVALUATES, Duty.COORDINATES, Duty.LEADS)
NOTHING_TO_RELEASE = "There is no table to read yet: choose a survey that was answered."


@require_safe
@needs(Permission.EVALUATIONS)
def evaluations(request: HttpRequest) -> HttpResponse:
    """Every evaluation that this person may read, newest first."""
    page = Paginator(every_evaluation(request.user), ON_A_PAGE).get_page(request.GET.get("page"))
    context = {"page": page, "evaluates": holds(request.user, Duty.EVALUATES)}
    return render(request, "evaluation/evaluations.html", context)


@seated(Duty.EVALUATES)
def new(request: HttpRequest) -> HttpResponse:
    """Begin an evaluation."""

    def act(answers):
        messages.success(request, "The evaluation is kept. Its tables are counted whenever they are read.")
        return actions.make_evaluation(by=request.user, **answers)

    context = {"heading": "Begin an evaluation", "back_url": reverse("evaluation:evaluations")}
    first = {"edition": EVERY_QUESTION}
    return ask(request, EvaluationForm, QUESTION, act=act, title="A new evaluation", context=context, initial=first)


@require_safe
@seated(Duty.EVALUATES)
def evaluation(request: HttpRequest, number: int) -> HttpResponse:
    """What it is about, what it counts, and who may read it."""
    it = evaluation_for(request, number)
    context = {
        "it": it,
        "surveys": Counting(it).surveys,
        "collections": Counting(it).collections,
        "edition": read(it.edition).title if it.edition else "",
        "standing": standing(it),
        "releases": it.releases.select_related("releaser").order_by("-pk")[:10],
        "back_url": reverse("evaluation:evaluations"),
        "back_text": "Evaluations",
    }
    return render(request, "evaluation/evaluation.html", context)


@seated(Duty.EVALUATES)
def change(request: HttpRequest, number: int) -> HttpResponse:
    """Change what it is about and what it counts."""
    it = evaluation_for(request, number)

    def act(answers):
        messages.success(request, "The evaluation is changed. What was released before stays as it was.")
        return actions.change_evaluation(by=request.user, it=it, **answers)

    context = {"heading": "Change the evaluation", "caption": it.title, "back_url": it.get_absolute_url()}
    first = {name: getattr(it, name) for name in ("title", "about", "method", "limits")}
    first |= {
        "edition": it.edition or EVERY_QUESTION,
        "surveys": [str(survey.pk) for survey in Counting(it).surveys],
        "collections": [str(texts.pk) for texts in Counting(it).collections],
    }
    title = f"Changing {it.title}"
    return ask(request, EvaluationForm, QUESTION, act=act, title=title, context=context, record=it, initial=first)


@seated(Duty.EVALUATES)
def release(request: HttpRequest, number: int) -> HttpResponse:
    """Let leads and regions read the tables as they are now, small figures protected."""
    it = evaluation_for(request, number)

    def act(answers):
        found = as_kept(Counting(it).tables)
        if not found:
            raise ValidationError(NOTHING_TO_RELEASE)
        actions.release_tables(by=request.user, it=it, tables=found, released_on=localdate())
        messages.success(request, f"Leads and regions may read {len(found)} tables now.")
        return it

    context = {"it": it, "heading": "Let others read the tables", "back_url": it.get_absolute_url()}
    title = f"Releasing {it.title}"
    return ask(request, ReleaseForm, "evaluation/release.html", act=act, title=title, context=context)


@seated(Duty.EVALUATES)
def take_back(request: HttpRequest, number: int) -> HttpResponse:
    """Take back what others could read."""
    it = evaluation_for(request, number)

    def act(answers):
        if standing(it) is None:
            raise ValidationError("Nothing of it is released now.")
        actions.take_tables_back(by=request.user, it=it, released_on=localdate(), **answers)
        messages.success(request, "Only those who evaluate read the tables now.")
        return it

    context = {"heading": "Take the tables back", "caption": it.title, "back_url": it.get_absolute_url()}
    return ask(request, TakeBackForm, QUESTION, act=act, title=f"Taking {it.title} back", context=context)


@require_safe
@seated(*READERS)
def released(request: HttpRequest, number: int) -> HttpResponse:
    """The tables as they were released: on a page, or as a file."""
    it = evaluation_for(request, number)
    found = standing(it)
    if found is None:
        raise Http404
    tables = list(as_tables(found.tables))
    if (file := as_file(request, tables, it)) is not None:
        return file
    context = {
        "it": it,
        "release": found,
        "tables": tables,
        "back_url": reverse("evaluation:evaluations"),
        "back_text": "Evaluations",
    }
    return render(request, "evaluation/released.html", context)
