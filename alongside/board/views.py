"""The Board's page: is safeguarding making a difference, in people's terms, with the base of every figure.

Its figures are those of the themes: rounded, and nobody few in them. Exact numbers are with the rows behind a figure.
"""

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
from alongside.history.recording import note
from alongside.measures.disclosure import protect, protect_together
from alongside.measures.measure import Measure, Period
from alongside.measures.msp import BOARD, BY_CODE, LINES, SECTOR_OUTCOME_MEASURE, VOLUME
from alongside.measures.reviews import reviews_completed, what_became_of_recommendations
from alongside.published.run import how_many, rows

from . import snapshots
from .figures import figures_of, text_of
from .narrowing import narrowed
from .theme import every_page
from .themes import narrowings, theme_of, themes
from .trend import trends_of
from .words import every_word

A_PAGE = 50


@require_safe
@needs(Permission.BOARD)
def board(request: HttpRequest) -> HttpResponse:
    """The sector outcome measure and its four lines (J1, J2), for a period, a team or a group (J3); not for (J5)."""
    taken = snapshots.current()
    subject = theme_of(SECTOR_OUTCOME_MEASURE[0])
    asked = narrowed(request, taken.tables, narrowings(subject))
    trends = trends_of(taken.tables, SECTOR_OUTCOME_MEASURE, min(asked.period.last, taken.at.date()), asked.group)
    beside = every_word()
    shown = {one.definition.code: one for one in figures_of(taken.tables, BOARD, asked.period, asked.group)}
    of_everybody = asked.group is None
    of_rows = rows_of_period(asked.period) if of_everybody and request.user.may(Permission.ROWS) else {}

    def figures(measures):
        return [(shown[one.code], of_rows.get(one.code, "")) for one in measures if one.code in shown]

    context = {
        **every_page(request, taken, asked),
        "volume": figures(VOLUME),
        "reviews": reviews_shown(rows(reviews_completed(asked.period))[0]) if of_everybody else None,
        "learning": learning_shown(rows(what_became_of_recommendations(localdate()))[0]) if of_everybody else None,
        "sector": figures(SECTOR_OUTCOME_MEASURE),
        "trends": [(one, trends[one.code]) for one in SECTOR_OUTCOME_MEASURE],
        "said": [words for one in SECTOR_OUTCOME_MEASURE for words in beside.by_measure.get(one.code, [])],
        "quotes": beside.quotes(),
        "lines": figures(LINES),
        "themes": themes(),
        "left_out": len(BOARD) - len(shown),
    }
    return render(request, "board/board.html", context, status=422 if asked.form.errors else 200)


def rows_of_period(period: Period) -> dict[str, str]:
    """The address of the rows behind each figure of the page."""
    query = urlencode({"first": period.first.isoformat(), "last": period.last.isoformat()})
    return {one.code: f"{reverse('board:rows', args=[one.code])}?{query}" for one in BOARD}


def reviews_shown(counted: dict) -> dict[str, str]:
    """Reviews that were completed and the people they are about, each with their parts, as they may be shown."""
    known = counted["with_a_death"] + counted["unknown"]
    reviews = [counted["with_a_death"], counted["unknown"], counted["reviews"] - known]
    people = [counted["died"], counted["survived"], counted["not_recorded"]]
    return dict(zip(("with_a_death", "unknown", "without", "reviews"), texts_of(reviews), strict=True)) | dict(
        zip(("died", "survived", "not_recorded", "people"), texts_of(people), strict=True)
    )


def learning_shown(counted: dict) -> dict[str, str]:
    """What became of recommendations, each once, and for how many the day has passed; as they may be shown."""
    recommendations, done, checked = (int(counted[name]) for name in ("recommendations", "done", "checked"))
    became = [checked, done - checked, int(counted["under_way"]), int(counted["nothing_agreed"])]
    late = [int(counted["past_due"]), recommendations - int(counted["past_due"])]
    shown, passed = (one[0] for one in protect_together([[became], [late]], columns=False))
    names = ("checked", "unchecked", "under_way", "nothing_agreed", "recommendations")
    return dict(zip(names, map(text_of, shown), strict=True)) | {"past_due": text_of(passed[0])}


def texts_of(parts: list) -> list[str]:
    """Parts and their total, protected together."""
    return [text_of(cell) for cell in protect([list(map(int, parts))], columns=False)[0]]


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
        "counted": how_many(table.filter(table.counted), leave_out=kept_back),
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
