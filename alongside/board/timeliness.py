"""How long things take: the Board's page of each stage as a spread, and month by month beside what chance gives.

The days of a stage are those of the theme “Time”, by the same definitions and as of the same moment.
"""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from alongside.access.permissions import needs
from alongside.access.roles import Permission
from alongside.design.period import asked_period
from alongside.measures.columnar.expressions import rows
from alongside.measures.columnar.snapshot import Snapshot
from alongside.measures.dimensions import CLOCK
from alongside.measures.measure import Measure, Period
from alongside.measures.small_numbers import FEWEST, about
from alongside.measures.subjects.time import BY_STAGE, agreed_later, stood_still
from alongside.measures.timeliness import IN_A_ROW, LEAST_MONTHS, going_on

from . import snapshots
from .figures import breakdown_of, figures_of
from .surrounding import around, of_period
from .trend import trends_of

NOT_FOR = (
    "Quicker is not better where the person needed time.",
    "They do not say whether anybody was safe meanwhile: that is asked of each person, on the page of those who wait.",
)


@require_safe
@needs(Permission.BOARD)
def timeliness(request: HttpRequest) -> HttpResponse:
    """Each stage as a spread over a period (H4), and as a control chart of the months up to its end (H5)."""
    taken = snapshots.current()
    form, asked = asked_period(request.GET)
    period, stages = Period(**asked), list(BY_STAGE.values())
    figures = figures_of(taken.tables, stages, period)
    charts = trends_of(taken.tables, stages, min(period.last, taken.at.date()))
    paused, varied = (by_stage(taken.tables, one, period) for one in (stood_still, agreed_later))
    waiting = {row["stage"]: row["number"] for row in rows(taken.tables, going_on(period))}
    context = {
        **around(request, taken, ("time",), NOT_FOR),
        **of_period(form, period),
        "stages": [
            {
                "figure": figure,
                "chart": charts[spread.code].chart,
                "paused": paused.get(stage, "0"),
                "varied": varied.get(stage, "0"),
                "going_on": about(waiting.get(stage, 0)),
            }
            for (stage, spread), figure in zip(BY_STAGE.items(), figures, strict=True)
        ],
        "fewest": FEWEST,
        "least_months": LEAST_MONTHS,
        "in_a_row": IN_A_ROW,
    }
    return render(request, "board/timeliness.html", context, status=422 if form.errors else 200)


def by_stage(tables: Snapshot, measure: Measure, period: Period) -> dict[str, str]:
    """How many count in each stage, as the measure's own page shows them."""
    lines = {line.label: line.number for line in breakdown_of(tables, measure, period, CLOCK).lines}
    return {stage: lines[CLOCK.label(stage)] for stage in BY_STAGE if CLOCK.label(stage) in lines}
