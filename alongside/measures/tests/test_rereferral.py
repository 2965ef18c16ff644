"""Re-referrals and trends over small published tables whose answers were counted by hand, on both databases."""

from datetime import date

import ibis
import pytest

from alongside.measures.measure import Period
from alongside.measures.over_time import complaints_by_quarter, concerns_by_quarter, talks_by_quarter
from alongside.measures.prevention import counted, needs, pathways
from alongside.measures.rereferral import rereferred
from alongside.measures.tables import TABLES
from alongside.published.run import sql_of

YEAR, AS_OF = Period(date(2025, 4, 1), date(2026, 3, 31)), date(2026, 6, 30)
CLOSED = date(2025, 5, 31)

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
]
#                        closed, base, returned, people, too soon, died, not known
BY_HAND = {
    ("enquiry", 3): (7, 6, 2, 2, 0, 0, 1),
    ("enquiry", 6): (7, 4, 2, 2, 1, 1, 1),
    ("enquiry", 12): (7, 4, 2, 2, 1, 1, 1),
    ("another-way", 3): (1, 1, 1, 1, 0, 0, 0),
    ("another-way", 6): (1, 1, 1, 1, 0, 0, 0),
    ("another-way", 12): (1, 1, 1, 1, 0, 0, 0),
}
NAMES = ("closed", "base", "returned", "people", "too_soon", "died", "not_known")


def told() -> dict[str, list[dict]]:
    """The published tables: each row with the columns that matter here."""
    adults = {adult for _, adult, *_ in (*ENQUIRIES, *CONCERNS) if adult}
    talk = {
        "concern_id": "C1",
        "raised_on": date(2025, 7, 31),
        "decided_on": date(2025, 9, 1),
        "asked_by_decision": False,
    }
    return {
        "adult": [{"adult_id": one, "died_on": date(2025, 9, 15) if one == "A4" else None} for one in sorted(adults)],
        "enquiry": [dict(zip(("enquiry_id", "adult_id", "concluded_on"), row, strict=True)) for row in ENQUIRIES],
        "concern": [
            dict(zip(("concern_id", "adult_id", "raised_on", "decided_on", "decision"), row, strict=True))
            for row in CONCERNS
        ],
        "concern_enquiry": [{"concern_id": "C6", "enquiry_id": "E6"}],
        "early_talk": [
            {**talk, "first_talk_on": date(2025, 8, 7)},  # on the seventh day
            {**talk, "first_talk_on": date(2025, 8, 8)},  # later, and yet before the decision
            {**talk, "first_talk_on": date(2025, 9, 2)},
            {**talk, "asked_by_decision": True},
            {**talk, "decided_on": None},  # so long ago that a talk would not be early any more
            {**talk, "decided_on": None, "raised_on": date(2026, 6, 29)},  # too soon to say, and after the year
        ],
        "complaint": [{"received_on": day} for day in (date(2025, 4, 1), date(2025, 6, 30), date(2025, 7, 1), AS_OF)],
        "pathway": [
            {"decided_on": CLOSED, "pathway": "advice", "came": came} for came in ("taken-up", "not-taken-up", None)
        ],
        "unmet_need": [
            {"recorded_on": CLOSED, "lacking": "housing", "told_on": CLOSED},
            {"recorded_on": CLOSED, "lacking": "housing", "met_on": AS_OF},
        ],
        "gain": [{"looked_on": CLOSED, "reliance": "less"}, {"looked_on": CLOSED, "confidence": "more"}],
    }


@pytest.fixture(params=["postgres", "duckdb"])
def ask(request):
    """Run an expression over these tables: `ask(expression)` gives its rows, on the one database or the other."""
    if request.param == "duckdb":
        yield filled(ibis.duckdb.connect().con, "?", lambda expression: ibis.to_sql(expression, dialect="duckdb"))
    else:
        # In our own database these stand before the views of the same names, for the owner and until the test ends.
        with request.getfixturevalue("as_owner")() as cursor:
            yield filled(cursor, "%s", sql_of)


def filled(cursor, mark: str, in_its_sql):
    """Make and fill the tables; give what runs an expression over them."""
    kinds, known = {"string": "text", "int64": "bigint", "array<string>": "text[]"}, told()
    for table in TABLES:
        name, columns = table.get_name(), table.schema().items()
        listed = ", ".join(f'"{column}" {kinds.get(str(kind), str(kind))}' for column, kind in columns)
        cursor.execute(f"CREATE TEMPORARY TABLE {name} ({listed})")
        for row in known.get(name.removeprefix("published_"), []):
            wanted, marks = ", ".join(f'"{column}"' for column in row), ", ".join([mark] * len(row))
            cursor.execute(f"INSERT INTO {name} ({wanted}) VALUES ({marks})", list(row.values()))

    def run(expression) -> list[dict]:
        cursor.execute(in_its_sql(expression))
        return [dict(zip([c[0] for c in cursor.description], row, strict=True)) for row in cursor.fetchall()]

    return run


def test_who_came_back_is_counted_from_closings_whose_whole_window_can_be_seen(ask):
    found = {
        (row["after"], row["months"]): tuple(int(row[name]) for name in NAMES) for row in ask(rereferred(YEAR, AS_OF))
    }
    assert found == BY_HAND
    assert all(closed == base + sum(apart) for closed, base, _, _, *apart in found.values())


def test_trends_are_counted_by_quarter(ask):
    def by_quarter(expression, *names):
        return {
            (row["quarter"].year, row["quarter"].month): tuple(int(row[n]) for n in names) for row in ask(expression)
        }

    assert by_quarter(talks_by_quarter(YEAR, AS_OF), "base", "early") == {(2025, 7): (5, 3)}
    assert by_quarter(complaints_by_quarter(YEAR), "number") == {(2025, 4): (2,), (2025, 7): (1,)}
    spring = by_quarter(concerns_by_quarter(YEAR), "raised", "another_way")[2025, 4]
    assert spring == (6, 1)


def test_prevention_pathways_and_needs_are_counted_with_what_is_not_recorded(ask):
    cuts = {(row["cut"], row["value"]): row["number"] for row in ask(counted(YEAR))}
    assert (cuts["reliance", "less"], cuts["reliance", ""], cuts["confidence", "more"]) == (1, 1, 1)
    assert cuts["lacking", "housing"] == 2
    (way,) = ask(pathways(YEAR))
    assert [int(way[name]) for name in ("base", "taken_up", "under_way", "not_taken_up", "not_recorded")] == [
        3,
        1,
        0,
        1,
        1,
    ]
    (need,) = ask(needs(YEAR))
    assert (need["base"], need["told"], need["met"]) == (2, 1, 1)
