"""How long things take: the Board's page of each stage as a spread, and month by month beside what chance gives."""

from datetime import date

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.timezone import localdate
from django.views.decorators.http import require_safe

from alongside.access.permissions import needs
from alongside.access.roles import Permission
from alongside.design.period import asked_period
from alongside.measures.measure import Period
from alongside.measures.months import first_of, months_until
from alongside.measures.small_numbers import FEWEST, about
from alongside.measures.timeliness import IN_A_ROW, LEAST_MONTHS, STAGES, by_month, durations, set_apart
from alongside.published.run import rows

from .charts import MONTHS, Chart, Month, chart_of

LABELS = {
    "decision": "From a concern to the decision on it",
    "first-talk": "From the start of an enquiry to the first conversation with the adult in it",
    "plan": "From the start of an enquiry to the first plan",
    "review": "From a plan to the first time it is looked at again",
    "conclusion": "From the start of an enquiry to its conclusion",
}


@require_safe
@needs(Permission.BOARD)
def timeliness(request: HttpRequest) -> HttpResponse:
    """Each stage as a spread over a period (H4), and as a control chart of the months up to its end (H5)."""
    form, asked = asked_period(request.GET)
    period = Period(**asked)
    spread = {row["stage"]: row for row in rows(durations(period))}
    apart = {row["stage"]: row for row in rows(set_apart(period))}
    charts = charts_of(min(period.last, localdate()))
    context = {
        "form": form,
        "period": period,
        "stages": [
            {
                "label": LABELS[stage],
                "spread": spread.get(stage),
                **{name: about(int(apart.get(stage, {}).get(name, 0))) for name in ("paused", "varied", "going_on")},
                "base": about(spread[stage]["base"] if stage in spread else 0),
                "chart": charts[stage],
                "key": stage,
            }
            for stage in STAGES
        ],
        "fewest": FEWEST,
        "least_months": LEAST_MONTHS,
        "in_a_row": IN_A_ROW,
        "has_errors": bool(form.errors),
        "back_url": reverse("board:board"),
        "back_text": "Board",
    }
    return render(request, "board/timeliness.html", context, status=422 if form.errors else 200)


def charts_of(last: date) -> dict[str, Chart]:
    """The chart of each stage over the months up to a day, every month in its place."""
    months = months_until(last, MONTHS)
    found = {(row["stage"], first_of(int(row["month"]))): row for row in rows(by_month(Period(months[0], last)))}
    return {stage: chart_of([month_of(found.get((stage, month)), month) for month in months]) for stage in STAGES}


def month_of(row: dict | None, first: date) -> Month:
    if row is None:
        return Month(first, 0, None, None, None)
    return Month(first, row["base"], row["middle"], row["low"], row["high"])
