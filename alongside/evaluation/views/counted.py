"""An evaluation's tables as they are counted now, for whoever evaluates."""

from dataclasses import dataclass

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from alongside.sector.duties import Duty
from alongside.sector.seats import seated
from alongside.surveys.content import Kind

from ..analysis.answered import Answered
from ..analysis.changing import Change, change
from ..analysis.comparing import Comparison, compare
from ..analysis.crossing import Cross, cross
from ..analysis.edition import by_name
from ..analysis.tables import NAMES, TableSpec
from ..analysis.weights import Raked, WeightedRow, raked, representative, weighted
from ..door import evaluation_for
from ..reading import AS_COUNTED, Counting
from .sending import as_file

MOST_GROUPS = 12


def counting(request: HttpRequest, number: int) -> Counting:
    """The evaluation, with small figures protected unless it is asked as it was counted."""
    return Counting(evaluation_for(request, number), protected=request.GET.get("figures") != AS_COUNTED)


@require_safe
@seated(Duty.EVALUATES)
def tables(request: HttpRequest, number: int) -> HttpResponse:
    """Every table and figure: on one page, or as a file."""
    found = counting(request, number)
    if (file := as_file(request, found.tables, found.evaluation)) is not None:
        return file
    context = {
        "it": found.evaluation,
        "found": found,
        "tables": found.tables,
        "pictures": found.pictures,
        "back_url": found.evaluation.get_absolute_url(),
        "back_text": found.evaluation.title,
    }
    return render(request, "evaluation/tables.html", context)


@dataclass(frozen=True)
class Closer:
    """What more there is to see of a question in one population."""

    population: str
    crossed: Cross | None
    change: Change | None
    raked: Raked | None
    weighted: list[WeightedRow]
    compared: Comparison | None


@require_safe
@seated(Duty.EVALUATES)
def table(request: HttpRequest, number: int, key: str) -> HttpResponse:
    """One table, and by groups, weighted, and against the wave before."""
    found = counting(request, number)
    drawn, spec = found.table(key), found.edition.table(key)
    if drawn is None or spec is None:
        raise Http404
    waves = {name: one for name, one in by_name(found.waves).items() if name in spec.of}
    by = request.GET.get("by", "")
    context = {
        "it": found.evaluation,
        "found": found,
        "table": drawn,
        "by": by,
        "groups": groups_of(waves[spec.of[0]], spec),
        "closer": [closer(found, name, one, spec, by) for name, one in waves.items()] if spec.question else [],
        "back_url": reverse("evaluation:tables", args=[number]),
        "back_text": "Tables",
    }
    return render(request, "evaluation/table.html", context)


def groups_of(answered: Answered, spec: TableSpec) -> list[tuple[str, str]]:
    """By what a table can be divided: what the frame says, and questions to which one answer was chosen."""
    if not spec.question or not answered.question(spec.question).chosen:
        return []
    asked = answered.wave.instrument.questions.values()
    own = [
        (one.key, one.says["en"][:80])
        for one in asked
        if one.kind == Kind.ONE and one.key != spec.question and len(one.options) <= MOST_GROUPS
    ]
    return [*NAMES.items(), *own]


def closer(found: Counting, name: str, answered: Answered, spec: TableSpec, by: str) -> Closer:
    question = answered.question(spec.question)
    known = by in NAMES or by in answered.wave.instrument.questions
    crossed = cross(answered, question.key, by, least=found.least) if question.chosen and known else None
    plain = not found.protected and question.chosen
    weights = raked(answered) if plain and answered.wave.frame else None
    before = found.before(answered) if plain else None
    asked_before = before is not None and question.key in before.wave.instrument.questions
    return Closer(
        population=name,
        crossed=crossed,
        change=change(answered, question.key) if question.kind == Kind.BEFORE_NOW and not found.protected else None,
        raked=weights,
        weighted=weighted(answered, question.key, weights) if weights else [],
        compared=compare(before, answered, question.key) if before and asked_before else None,
    )


@require_safe
@seated(Duty.EVALUATES)
def sample(request: HttpRequest, number: int) -> HttpResponse:
    """Who answered, beside the frame: how alike they are, and what weights would make of them."""
    found = Counting(evaluation_for(request, number), protected=False)
    shown = [
        (one, [representative(one, field) for field in ("council_type", "region", "level")], raked(one))
        for one in found.waves
        if one.wave.frame
    ]
    context = {
        "it": found.evaluation,
        "shown": shown,
        "back_url": found.evaluation.get_absolute_url(),
        "back_text": found.evaluation.title,
    }
    return render(request, "evaluation/sample.html", context)
