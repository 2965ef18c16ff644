"""Where time goes: the Board's page of minutes and meetings, in middle values with what stands behind each."""

from collections.abc import Mapping

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from alongside.access.permissions import needs
from alongside.access.roles import Permission
from alongside.design.period import asked_period
from alongside.measures.columnar.expressions import rows
from alongside.measures.disclosure import protect
from alongside.measures.measure import Period
from alongside.measures.small_numbers import FEWEST, about
from alongside.measures.time_spent import meetings_by, said_at_all, time_by

from . import snapshots
from .figures import text_of
from .surrounding import around, of_period

ACTIVITIES = {
    "contact": "Being in contact with the adult",
    "preparation": "Preparing",
    "advocacy": "Setting up an advocate",
    "capacity": "Work on capacity",
    "meeting": "Meetings",
    "minutes": "Writing minutes",
    "liaison": "Working with partners",
    "recording": "Recording",
    "travel": "Travelling",
    "other": "Something else",
}
STAGES = {
    "concern": "When the concern was raised",
    "enquiry": "During the enquiry",
    "plan": "When planning",
    "review": "At a review",
    "close": "At the close",
    "after": "After the close",
}
MODELS = {
    "specialist": "Safeguarding teams, which do little else",
    "locality": "Locality teams, which do safeguarding among other work",
    "front-door": "First contact teams or hubs",
    "hospital": "Hospital teams",
    "mental-health": "Mental health teams",
    "learning-disability": "Learning disability teams",
    "other": "Other kinds of team",
}
MEETINGS = {"with-adult": "Meetings with the adult there", "without-adult": "Meetings without the adult"}

NOT_FOR = (
    "They say nothing of any worker, and cannot: no row of time says who spent it.",
    "More time is not worse. Time at the start, with the person, is what this way of working asks for; read it beside "
    "what became of what they wanted.",
)


@require_safe
@needs(Permission.BOARD)
def time(request: HttpRequest) -> HttpResponse:
    """Where time goes (Q1), meetings a section 42 enquiry (Q2), and kinds of team beside each other (Q5)."""
    taken = snapshots.current()
    form, asked = asked_period(request.GET)
    period = Period(**asked)
    found = rows(taken.tables, time_by(period))
    context = {
        **around(request, taken, ("time", "meetings"), NOT_FOR),
        **of_period(form, period),
        "said": said_of(rows(taken.tables, said_at_all(period))[0]),
        "whole": [row for row in found if row["cut"] == "all"],
        "tables": [
            ("By activity", "Activity", in_order(found, "activity", ACTIVITIES)),
            ("By stage", "Stage", in_order(found, "stage", STAGES)),
            ("By kind of team", "Kind of team", in_order(found, "model", MODELS)),
        ],
        "meetings": in_order([{**row, "cut": ""} for row in rows(taken.tables, meetings_by(period))], "", MEETINGS),
        "fewest": FEWEST,
    }
    return render(request, "board/time.html", context, status=422 if form.errors else 200)


def said_of(found: dict[str, int]) -> dict[str, str]:
    """Enquiries in which something was said, those in which nothing was, and all of them, as they may be shown."""
    number, without, base = map(text_of, protect([[found["number"], found["without"]]], columns=False)[0].tolist())
    return {"number": number, "without": without, "base": base}


def in_order(found: list[dict], cut: str, labels: Mapping[str, str]) -> list[dict]:
    """The rows of one cut, in the order of its codes, in words; their bases as they may be shown."""
    by_value = {row["value"]: {**row, "base": about(int(row["base"]))} for row in found if row["cut"] == cut}
    return [{**by_value[value], "label": label} for value, label in labels.items() if value in by_value]
