"""Re-referrals and trends over small published tables whose answers were counted by hand, on each engine.

Two councils have the same records under the same keys: so each figure is twice what was counted by hand.
"""

from datetime import date
from functools import partial

import polars as pl
import pytest

from alongside.measures.advocacy import days_waited, people_in_need
from alongside.measures.columnar import expressions
from alongside.measures.columnar.kept import with_places
from alongside.measures.columnar.snapshot import Snapshot
from alongside.measures.measure import Period
from alongside.measures.over_time import complaints_by_quarter, concerns_by_quarter, talks_by_quarter
from alongside.measures.prevention import counted, pathways
from alongside.measures.rereferral import rereferred
from alongside.measures.time_spent import meetings_by, said_at_all, time_by
from alongside.published.run import rows

from .engines import NEEDS_SPARK, Duck, Spark, before_the_views, frames

YEAR, AS_OF = Period(date(2025, 4, 1), date(2026, 3, 31)), date(2026, 6, 30)
CLOSED = date(2025, 5, 31)
STARTED = Period(date(2025, 3, 1), date(2025, 3, 1))

# enquiry, adult, concluded on; every one concluded in the year is told below, window by window.
ENQUIRIES = [
    ("E1", "A1", CLOSED),  # came back after two months
    ("E2", "A2", CLOSED),  # came back on the last day of six months, 30 November
    ("E3", "A3", CLOSED),  # came back after a year and a day
    ("E4", "A4", CLOSED),  # died in the fourth month, after a new concern in the second
    ("E5", None, CLOSED),  # nobody knows whose it is
    ("E6", "A6", CLOSED),  # a concern on the day itself, and one that feeds this very enquiry: nothing new
    ("E7", "A1", date(2026, 3, 31)),  # three months can be seen, six cannot
    ("E8", "A8", date(2025, 3, 31)),  # concluded before the year
    ("E9", "A9", None),  # not concluded
    ("C7", "A7", None),  # not concluded, and its key is that of a concern, which is another thing
]
CONCERNS = [  # concern, adult, raised on, decided on, decision
    ("C1", "A1", date(2025, 7, 31), None, None),
    ("C2", "A2", date(2025, 11, 30), None, None),
    ("C3", "A3", date(2026, 6, 1), None, None),
    ("C4", "A4", date(2025, 7, 1), None, None),
    ("C5", "A6", CLOSED, None, None),
    ("C6", "A6", date(2025, 6, 2), None, None),
    ("C7", "A7", date(2025, 4, 1), date(2025, 4, 2), "no-enquiry"),  # came back with C8, and again with C9
    ("C8", "A7", date(2025, 5, 1), date(2025, 5, 1), "section-42"),
    ("C9", "A7", date(2025, 6, 1), None, None),
    ("C10", "A8", date(2025, 4, 5), None, None),
    ("C11", "A6", date(2025, 6, 3), date(2025, 6, 4), "no-enquiry"),  # does not count, by the council's own rule
]
NOT_COUNTED = {"C11"}
#                        closed, base, returned, people, too soon, died, not known
BY_HAND = {
    ("enquiry", 3): (7, 6, 2, 2, 0, 0, 1),
    ("enquiry", 6): (7, 4, 2, 2, 1, 1, 1),
    ("enquiry", 12): (7, 4, 2, 2, 1, 1, 1),
    ("another-way", 3): (1, 1, 1, 1, 0, 0, 0),
    ("another-way", 6): (1, 1, 1, 1, 0, 0, 0),
    ("another-way", 12): (1, 1, 1, 1, 0, 0, 0),
}
COUNCILS = ("E06000001", "E06000002")
NAMES = ("closed", "base", "returned", "people", "too_soon", "died", "not_known")
SUPPORT = {
    "advocacy_need": [{"need_id": "N1", "adult_id": "A1", "considered_on": CLOSED, "result": "duty"}],
    "advocacy": [
        {"advocacy_id": "V1", "need_id": "N1", "support": "care-act"}
        | {"recognised_on": CLOSED, "referred_on": CLOSED, "first_contact_on": date(2025, 6, 10)}
    ],
    "advocacy_delay": [{"advocacy_id": "V1", "reason": "waiting-list"}],
    "time_spent": [{"enquiry_id": "E1", "activity": "contact", "minutes": minutes} for minutes in (20, 40)],
    "meeting": [{"meeting_id": "M1", "enquiry_id": "E1", "kind": "planning", "with_adult": True}],
}
"""An advocate who came after ten days and with a delay, an hour of work in two parts, and a meeting."""
TALK = {
    "concern_id": "C1",
    "raised_on": date(2025, 7, 31),
    "decided_on": date(2025, 9, 1),
    "asked_by_decision": False,
}
TALKS = [
    {"first_talk_on": date(2025, 8, 7)},  # on the seventh day
    {"first_talk_on": date(2025, 8, 8)},  # later, and yet before the decision
    {"first_talk_on": date(2025, 9, 2)},
    {"asked_by_decision": True},
    {"decided_on": None},  # so long ago that a talk would not be early any more
    {"decided_on": None, "raised_on": date(2026, 6, 29)},  # too soon to say, and after the year
]


def told() -> dict[str, list[dict]]:
    """The published tables: each row with the columns that matter here."""
    adults = {adult for _, adult, *_ in (*ENQUIRIES, *CONCERNS) if adult}
    return {
        "adult": [{"adult_id": one, "died_on": date(2025, 9, 15) if one == "A4" else None} for one in sorted(adults)],
        "enquiry": [
            dict(zip(("enquiry_id", "adult_id", "concluded_on"), row, strict=True))
            | {"kind": "section-42", "started_on": STARTED.first if row[0] == "E1" else None}
            for row in ENQUIRIES
        ],
        "concern": [
            dict(zip(("concern_id", "adult_id", "raised_on", "decided_on", "decision"), row, strict=True))
            | {"counts": False if row[0] in NOT_COUNTED else None}
            for row in CONCERNS
        ],
        "concern_enquiry": [
            {"concern_id": concern, "enquiry_id": it} for concern, it in (("C6", "E6"), ("C8", "C7"), ("C9", "C7"))
        ],
        "early_talk": [TALK | other for other in TALKS],
        "complaint": [{"received_on": day} for day in (date(2025, 4, 1), date(2025, 6, 30), date(2025, 7, 1), AS_OF)],
        "pathway": [
            {"decided_on": CLOSED, "pathway": "advice", "came": came} for came in ("taken-up", "not-taken-up", None)
        ],
        "unmet_need": [{"recorded_on": CLOSED, "lacking": "housing"}, {"recorded_on": CLOSED, "lacking": "housing"}],
        **SUPPORT,
        "gain": [{"looked_on": CLOSED, "reliance": "less"}, {"looked_on": CLOSED, "confidence": "more"}],
    }


def of_each_council() -> dict[str, pl.DataFrame]:
    """The published tables of two councils, which hold the same."""
    return frames(
        **{name: [{"council": one} | row for one in COUNCILS for row in found] for name, found in told().items()}
    )


@pytest.fixture(
    params=[
        *(pytest.param("postgresql", marks=pytest.mark.django_db), "duckdb", "snapshot"),
        pytest.param("spark", marks=NEEDS_SPARK),
    ]
)
def ask(request):
    """Run an expression over these tables: `ask(expression)` gives its rows, on the one engine or another."""
    if request.param == "snapshot":
        coded, keys = with_places(of_each_council())
        yield partial(expressions.rows, Snapshot(coded, {name: frame.lazy() for name, frame in keys.items()}))
    elif request.param != "postgresql":
        yield {"duckdb": Duck, "spark": Spark}[request.param](of_each_council())
    else:
        # In our own database these stand before the views of the same names, for the owner and until the test ends.
        with request.getfixturevalue("as_owner")() as cursor:
            before_the_views(cursor, of_each_council())
            yield rows


def test_who_came_back_is_counted_from_closings_whose_whole_window_can_be_seen(ask):
    found = {
        (row["after"], row["months"]): tuple(int(row[name]) for name in NAMES) for row in ask(rereferred(YEAR, AS_OF))
    }
    assert found == {after: tuple(2 * number for number in numbers) for after, numbers in BY_HAND.items()}
    assert all(closed == base + sum(apart) for closed, base, _, _, *apart in found.values())


def test_trends_are_counted_by_quarter(ask):
    def by_quarter(expression, *names):
        return {
            (row["quarter"].year, row["quarter"].month): tuple(int(row[n]) for n in names) for row in ask(expression)
        }

    assert by_quarter(talks_by_quarter(YEAR, AS_OF), "base", "early") == {(2025, 7): (10, 6)}
    assert by_quarter(complaints_by_quarter(YEAR), "number") == {(2025, 4): (4,), (2025, 7): (2,)}
    spring = by_quarter(concerns_by_quarter(YEAR), "raised", "another_way")[2025, 4]
    assert spring == (12, 2)


def test_prevention_and_pathways_are_counted_with_what_is_not_recorded(ask):
    cuts = {(row["cut"], row["value"]): row["number"] for row in ask(counted(YEAR))}
    assert (cuts["reliance", "less"], cuts["reliance", ""], cuts["confidence", "more"]) == (2, 2, 2)
    assert cuts["lacking", "housing"] == 4
    (way,) = ask(pathways(YEAR))
    assert [int(way[name]) for name in ("base", "taken_up", "under_way", "not_taken_up", "not_recorded")] == [
        *(6, 2, 0, 2, 2),
    ]


def test_keys_are_a_councils_own_where_advocates_time_and_meetings_are_counted(ask):
    (people,) = ask(people_in_need(YEAR))
    assert {name: int(number) for name, number in people.items() if number} == {
        "considered": 2, "duty": 2, "referred": 2, "contacted": 2
    }  # fmt: skip
    waited = {row["cut"]: (int(row["arranged"]), row["whole_middle"]) for row in ask(days_waited(YEAR))}
    assert waited == dict.fromkeys(("all", "support", "service", "reason"), (2, 10))
    (said,) = ask(said_at_all(STARTED))
    assert {name: int(number) for name, number in said.items()} == {"base": 2, "number": 2, "without": 0}
    assert {row["cut"]: int(row["base"]) for row in ask(time_by(STARTED))} == {"all": 2, "activity": 2, "stage": 2}
    assert {row["value"]: int(row["base"]) for row in ask(meetings_by(YEAR))} == {"with-adult": 14, "without-adult": 14}
