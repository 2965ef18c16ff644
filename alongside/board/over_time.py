"""Complaints and early conversations over time, beside one another (Q3), and how much is helped another way (H16)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from alongside.access.permissions import needs
from alongside.access.roles import Permission
from alongside.design.pictures.picture import path_of
from alongside.measures.columnar.expressions import rows
from alongside.measures.columnar.snapshot import Snapshot
from alongside.measures.disclosure import protect
from alongside.measures.measure import Period
from alongside.measures.over_time import EARLY, complaints_by_quarter, concerns_by_quarter, talks_by_quarter
from alongside.measures.proportions import Proportion
from alongside.measures.small_numbers import FEWEST, about

from . import snapshots
from .charts import BOTTOM, HIGH, LEFT, WIDE, height
from .figures import text_of
from .pictures.over_time import OverTime
from .surrounding import around

QUARTERS = 12
TALKS = "Concerns with an early conversation"


@dataclass(frozen=True)
class Quarter:
    """One quarter as it is shown: rounded counts, and a share only where enough are behind it."""

    first: date
    complaints: int
    base: int
    early: int
    raised: int
    another_way: int

    @property
    def name(self) -> str:
        return f"{self.first:%B} to {self.last:%B %Y}"

    @property
    def short(self) -> str:
        return f"{self.first:%B %Y}"

    @property
    def last(self) -> date:
        return next_quarter(self.first) - timedelta(days=1)

    @property
    def talks(self) -> Proportion:
        """Of concerns, those with an early talk; as they may be shown."""
        early, _, base = protect([[self.early, self.base - self.early]], columns=False)[0].tolist()
        return Proportion(early, base)

    @property
    def complaints_shown(self) -> int | None:
        """To the nearest five, as in the table, so that the picture gives no more away."""
        return int(about(self.complaints)) if self.complaints >= FEWEST else None

    @property
    def shown(self) -> dict[str, str]:
        another_way, _, raised = protect([[self.another_way, self.raised - self.another_way]], columns=False)[0]
        return {"complaints": about(self.complaints), "raised": text_of(raised), "another_way": text_of(another_way)}


@dataclass(frozen=True)
class Line:
    """One line of a picture: a place for each quarter, empty where there is nothing to show."""

    places: Sequence[tuple[float, float] | None]
    top: int

    @property
    def points(self) -> list[tuple[float, float]]:
        return [place for place in self.places if place]

    @property
    def path(self) -> str:
        return path_of(self.places)

    @property
    def marks(self) -> list[dict]:
        return [{"y": height(value, self.top), "value": value} for value in (0, self.top // 2, self.top)]


@require_safe
@needs(Permission.BOARD)
def over_time(request: HttpRequest) -> HttpResponse:
    """Both trends by quarter, each in a picture of its own, with the table that both are drawn from."""
    taken = snapshots.current()
    quarters = quarters_until(taken.tables, taken.at.date())
    context = {
        **around(request, taken, ("coming-back", "who-is-reached", "other-ways-to-help-and-what-could-not-be-had")),
        "quarters": quarters,
        "complaints": line_of([*(one.complaints_shown for one in quarters[:-1]), None]),  # the last is going on
        "talks": OverTime("talks", TALKS, [(one.short, one.talks) for one in quarters], "Quarter from", True),
        "first": quarters[0].first,
        "last": quarters[-1].first,
        "foot": HIGH - BOTTOM,
        "early": EARLY,
        "fewest": FEWEST,
    }
    return render(request, "board/over_time.html", context)


def line_of(values: Sequence[int | None]) -> Line:
    """The line of these values, in their order; one that may not be shown leaves a gap."""
    most = max([*(value for value in values if value is not None), 10])
    most += most % 2
    step = (WIDE - LEFT - 12) / max(len(values) - 1, 1)
    places = [
        None if value is None else (round(LEFT + step * number, 1), height(value, most))
        for number, value in enumerate(values)
    ]
    return Line(places, most)


def quarters_until(tables: Snapshot, day: date) -> list[Quarter]:
    """The quarters up to the one in which a day falls, every quarter in its place."""
    first = date(day.year - QUARTERS // 4, (day.month - 1) // 3 * 3 + 1, 1)
    starts = [first := next_quarter(first) for _ in range(QUARTERS)]
    period = Period(starts[0], day)
    found: dict[date, dict] = {}
    for table in (talks_by_quarter(period, day), concerns_by_quarter(period)):
        for row in rows(tables, table):
            found.setdefault(row["quarter"], {}).update(row)
    complaints = {row["quarter"]: row["number"] for row in rows(tables, complaints_by_quarter(period))}
    names = ("base", "early", "raised", "another_way")
    return [
        Quarter(one, complaints.get(one, 0), **{name: found.get(one, {}).get(name, 0) for name in names})
        for one in starts
    ]


def next_quarter(first: date) -> date:
    """The first day of the quarter after the one that begins on a day."""
    return date(first.year + first.month // 10, (first.month + 2) % 12 + 1, 1)
