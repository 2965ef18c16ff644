"""The Board's page: is safeguarding making a difference, in people's terms, with the base of every figure."""

from dataclasses import dataclass
from datetime import date

from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.timezone import localdate
from django.views.decorators.http import require_safe

from alongside.access.permissions import needs
from alongside.access.records import references_in_reach, references_kept_back
from alongside.access.roles import Permission
from alongside.design.period import asked_period
from alongside.history.recording import note
from alongside.measures.columnar import counting
from alongside.measures.intervals import whole_per_cent, wilson
from alongside.measures.measure import Measure, Period, Tally
from alongside.measures.msp import BOARD, BY_CODE, LINES, SECTOR_OUTCOME_MEASURE, VOLUME
from alongside.measures.reviews import reviews_completed, what_became_of_recommendations
from alongside.published.run import how_many, rows

from . import snapshots
from .themes import themes
from .trend import trends_of
from .words import every_word

A_PAGE = 50


@dataclass(frozen=True)
class Figure:
    """A measure with its count for a period: never the number without its base (promise 6)."""

    measure: Measure
    base: int
    number: int
    not_recorded: int
    url: str

    @property
    def percentage(self) -> str:
        """Whole per cent of the base, half up; empty where there is nothing to divide by."""
        return f"{whole_per_cent(self.number, self.base)}%" if self.base else ""

    @property
    def span(self) -> str:
        """Between what whole per cents the share would lie by chance alone; empty where it is of all there are."""
        found = wilson(self.number, self.base) if self.measure.unknown is not None else None
        return f"{found.low * 100:.0f}% and {found.high * 100:.0f}%" if found else ""


@require_safe
@needs(Permission.BOARD)
def board(request: HttpRequest) -> HttpResponse:
    """The sector outcome measure and its four lines for a period (J1, J2), and what they may not be used for (J5)."""
    form, asked = asked_period(request.GET)
    period = Period(**asked)
    taken = snapshots.current()
    counts = counting.tallies(taken.tables, BOARD, period)
    trends = trends_of(taken.tables, SECTOR_OUTCOME_MEASURE, min(period.last, taken.at.date()))
    beside = every_word()
    drill = request.user.may(Permission.ROWS)

    def figures(measures):
        return [figure(measure, counts[measure.code][()], period, drill) for measure in measures]

    context = {
        "form": form,
        "period": period,
        "unfinished": period.last >= localdate(),
        "volume": figures(VOLUME),
        "reviews": rows(reviews_completed(period))[0],
        "learning": rows(what_became_of_recommendations(localdate()))[0],
        "sector": figures(SECTOR_OUTCOME_MEASURE),
        "trends": [(one, trends[one.code]) for one in SECTOR_OUTCOME_MEASURE],
        "said": [words for one in SECTOR_OUTCOME_MEASURE for words in beside.by_measure.get(one.code, [])],
        "quotes": beside.quotes(),
        "lines": figures(LINES),
        "themes": themes(),
        "taken": taken,
        "may_refresh": request.user.may(Permission.BOARD_REPORTS),
        "has_errors": bool(form.errors),
    }
    return render(request, "board/board.html", context, status=422 if form.errors else 200)


def figure(measure: Measure, tally: Tally, period: Period, drill: bool) -> Figure:
    """A measure with its count, and the address of its rows for those who may see them."""
    query = urlencode({"first": period.first.isoformat(), "last": period.last.isoformat()})
    url = f"{reverse('board:rows', args=[measure.code])}?{query}" if drill else ""
    return Figure(measure, tally.base, tally.number, tally.not_recorded, url)


@require_safe
@needs(Permission.ROWS)
def measure_rows(request: HttpRequest, code: str) -> HttpResponse:
    """The rows behind a figure, without names; a link only for those who may open the record."""
    measure, period = measure_called(code), period_named(request)
    table = measure.rows(period)
    # Those that count first: they are the figure that was clicked.
    ordered = table.order_by([table.counted.desc(), table[measure.dated_by].desc(), table[key_of(measure)]])
    kept_back = {"adult_id": references_kept_back(request.user)}
    page = Paginator(range(how_many(table, leave_out=kept_back)), A_PAGE).get_page(request.GET.get("page"))
    found = rows(ordered, leave_out=kept_back, limit=A_PAGE, offset=max(page.start_index() - 1, 0))
    in_reach = references_in_reach(request.user, [row["adult_id"] for row in found])
    listed = [listed_row(measure, row, row["adult_id"] in in_reach) for row in found]
    note(
        "looked-at-rows", by=request.user, facts={"measure": code, "first": str(period.first), "last": str(period.last)}
    )
    query = urlencode({"first": period.first.isoformat(), "last": period.last.isoformat()})
    context = {
        "measure": measure,
        "period": period,
        "rows": listed,
        "page": page,
        "query": query,
        "back_url": reverse("board:board"),
        "back_text": "Board",
    }
    return render(request, "board/rows.html", context)


def measure_called(code: str) -> Measure:
    """The measure with this code, or Http404."""
    try:
        return BY_CODE[code]
    except KeyError:
        raise Http404 from None


def period_named(request: HttpRequest) -> Period:
    """The period in the address, or Http404 where it is none."""
    try:
        return Period(date.fromisoformat(request.GET["first"]), date.fromisoformat(request.GET["last"]))
    except (KeyError, ValueError):
        raise Http404 from None


def key_of(measure: Measure) -> str:
    """The column that names a row of the measure's table."""
    return measure.fact.key


def listed_row(measure: Measure, row: dict, in_reach: bool) -> dict:
    """One row as it is shown: reference, date, whether it counts, and where to read it."""
    reference = row[key_of(measure)]
    room = "enquiries:enquiry" if reference.startswith("E") else "concerns:concern"
    url = reverse(room, args=[int(reference[1:])]) if in_reach else ""
    answer = "Not recorded" if row["not_recorded"] else ("Yes" if row["counted"] else "No")
    return {"reference": reference, "url": url, "when": row[measure.dated_by], "answer": answer}
