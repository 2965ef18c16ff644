"""A database and a snapshot in memory give the same figures for the same measures, whatever is recorded."""

from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st
from ibis import _

from alongside.measures import asking
from alongside.measures.columnar import census, counting, kept
from alongside.measures.columnar.snapshot import Snapshot
from alongside.measures.dimension import Dimension, age_at_end_of_year
from alongside.measures.extract.contract import CONTRACT
from alongside.measures.facts import ALLEGATION, CONCERN, ENQUIRY, OUTCOME
from alongside.measures.measure import Count, Measure, Period, Quartiles, Spread, Tally
from alongside.measures.msp import BOARD
from alongside.measures.tables import allegation

from .engines import Duck, frames

YEAR = Period.year(2026)
AGE = Dimension(
    "age", "Age", of=age_at_end_of_year, bands=((18, "18-64"), (65, "65-74"), (75, "75-84"), (85, "85-94"), (95, "95+"))
)
GENDER = Dimension("gender", "Gender", of="gender")
TYPE = Dimension("type", "Type of abuse", of="type", through=allegation)
WHO = Dimension("who", "Source of risk", of="source", through=allegation)
SOURCE = Dimension("source", "Source of risk", of="source")
OF_TYPE = Dimension("type", "Type of abuse", of="type")
PEOPLE = Count("people", "How many people?", ENQUIRY, "started_on", _.kind == "section-42", "adult_id", (AGE,))
HARM = Count("harm", "What harm?", ALLEGATION, "concluded_on", _.kind == "section-42", "enquiry_id", (OF_TYPE, SOURCE))
AGAIN = Count("again", "Which harm to whom?", ENQUIRY, "started_on", _.kind.notnull(), "adult_id", (TYPE, GENDER))
MET = Measure(
    "with-meetings",
    "In how many did the adult come to a meeting, of those with one?",
    ENQUIRY,
    "concluded_on",
    among=_.meetings > 0,
    counts=_.meetings_with_adult > 0,
    unknown=_.advocate,
)
WISHES = Measure("kept", "Which wishes?", OUTCOME, "concluded_on", among=_.reviews.notnull(), counts=_.reviews >= 2)
DAYS = Spread(
    "days", "How long?", ENQUIRY, "concluded_on", _.kind.notnull(), _.concluded_on.delta(_.started_on, unit="day")
)

day = st.dates(date(2025, 12, 1), date(2027, 6, 30))
maybe = lambda *codes: st.sampled_from([None, *codes])  # noqa: E731
council = st.sampled_from(["E06000001", "E06000002"])
number = st.integers(1, 5).map(str)
ADULT = {
    "adult_id": number, "council": council, "birth_date": st.none() | st.dates(date(1928, 1, 1), date(2009, 1, 1)),
    "died_on": st.none() | day, "gender": maybe("male", "female"),
}  # fmt: skip
AN_ENQUIRY = {
    "enquiry_id": number, "council": council, "adult_id": st.none() | number, "kind": maybe("section-42", "other"),
    "started_on": day, "concluded_on": st.none() | day, "outcomes_achieved": maybe("fully", "partly", "not"),
    "outcomes_asked": maybe("expressed", "none-expressed", "not-asked"),
}  # fmt: skip
OTHERS = {
    "allegation": {"allegation_id": number, "council": council, "enquiry_id": st.none() | number,
                   "type": maybe("physical", "sexual"), "source": maybe("known", "unknown")},
    "meeting": {"meeting_id": number, "council": council, "enquiry_id": number, "with_adult": maybe(True, False)},
    "advocacy": {"advocacy_id": number, "council": council, "enquiry_id": number, "first_contact_on": st.none() | day},
    "outcome": {"outcome_id": number, "council": council, "enquiry_id": number, "voiced_on": day},
    "outcome_review": {"review_id": number, "council": council, "outcome_id": number, "reviewed_on": day},
    "concern": {"concern_id": number, "council": council, "adult_id": number, "raised_on": day,
                "decided_on": st.none() | day},
}  # fmt: skip


def rows_of(columns: dict, key: str) -> st.SearchStrategy:
    return st.lists(st.fixed_dictionaries(columns), max_size=9, unique_by=lambda row: (row["council"], row[key]))


told = st.fixed_dictionaries({
    "adult": rows_of(ADULT, "adult_id"), "enquiry": rows_of(AN_ENQUIRY, "enquiry_id"),
    **{name: rows_of(columns, next(iter(columns))) for name, columns in OTHERS.items()},
})  # fmt: skip


def whole(tables: dict[str, list[dict]]) -> dict[str, list[dict]]:
    """The same without keys that name nothing: an extract that has any is refused."""
    for of, key in (("adult", "adult_id"), ("enquiry", "enquiry_id"), ("outcome", "outcome_id")):
        there = {(row["council"], row[key]) for row in tables[of]} | {("E06000001", None), ("E06000002", None)}
        for name, rows in tables.items():
            if name != of:
                tables[name] = [row for row in rows if key not in row or (row["council"], row[key]) in there]
    return tables


@settings(max_examples=8, deadline=None)
@given(told)
def test_both_engines_give_the_same_figures(tables):
    found = frames(**whole(tables))
    found = {name: found[name] for name in (*tables, "concern_enquiry", "risk_result")}
    duck, snapshot = Duck(found), Snapshot(found)
    measures = [one for one in (*BOARD, MET, WISHES) if one.fact is not CONCERN]
    assert counting.tallies(snapshot, BOARD, YEAR) == asking.tallies(duck, BOARD, YEAR)
    for where in ((), (("council", "E06000001"), ("kind", "section-42")), (("kind", None),)):
        asked = asking.tallies(duck, measures, YEAR, where=where)
        assert counting.tallies(snapshot, measures, YEAR, where=where) == asked
    of_enquiries = [measure for measure in measures if measure.fact is ENQUIRY]
    for by in ((AGE,), (GENDER, AGE), (TYPE,), (TYPE, GENDER, WHO)):
        asked = asking.tallies(duck, of_enquiries, YEAR, by)
        assert counting.tallies(snapshot, of_enquiries, YEAR, by) == asked
    for years in ((2026,), (2025, 2026)):
        assert census.cells(snapshot, [PEOPLE, HARM], years) == asking.cells(duck, [PEOPLE, HARM], years)
    with TemporaryDirectory() as folder:
        kept.save({name: frame for name, frame in found.items() if name in CONTRACT}, Path(folder))
        again = kept.load(Path(folder))
        assert census.cells(again, [PEOPLE, HARM, AGAIN], (2025, 2026)) == asking.cells(
            duck, [PEOPLE, HARM, AGAIN], (2025, 2026)
        )
        assert counting.tallies(again, of_enquiries, YEAR, (TYPE, AGE)) == asking.tallies(
            duck, of_enquiries, YEAR, (TYPE, AGE)
        )
    (spread,) = duck(asking.spread_of(DAYS, YEAR))
    assert counting.spreads(snapshot, [DAYS], YEAR)["days"][()] == Quartiles(**spread)


def test_a_few_enquiries_counted_by_hand():
    """Two enquiries of one man, one of them with two harms from one kind of source; a woman who died at 84."""
    both = {"kind": "section-42", "started_on": date(2026, 5, 1), "concluded_on": date(2026, 6, 1)}
    tables = frames(
        adult=[
            {"adult_id": "A", "birth_date": date(1980, 4, 1), "gender": "male"},
            {"adult_id": "B", "birth_date": date(1942, 1, 1), "died_on": date(2026, 12, 31), "gender": "female"},
        ],
        enquiry=[
            {"enquiry_id": "1", "adult_id": "A", **both, "outcomes_asked": "expressed"},
            {"enquiry_id": "2", "adult_id": "A", **both},
            {"enquiry_id": "3", "adult_id": "B", **both, "outcomes_asked": "none-expressed"},
        ],
        allegation=[
            {"allegation_id": "x", "enquiry_id": "1", "type": "physical", "source": "known"},
            {"allegation_id": "y", "enquiry_id": "1", "type": "physical", "source": "known"},
            {"allegation_id": "z", "enquiry_id": "1", "type": "sexual", "source": "known"},
        ],
    )
    for cells in (
        census.cells(Snapshot(tables), [PEOPLE, HARM], (2026,)),
        asking.cells(Duck(tables), [PEOPLE, HARM], (2026,)),
    ):
        assert cells == {
            "people": {("E06000001", 2026, "18-64"): 1, ("E06000001", 2026, "75-84"): 1},
            "harm": {("E06000001", 2026, "physical", "known"): 1, ("E06000001", 2026, "sexual", "known"): 1},
        }
    asked = counting.tallies(Snapshot(tables), BOARD, YEAR, (GENDER,))["asked"]
    assert asked == {("male",): Tally(2, 1, 1), ("female",): Tally(1, 1, 0)}
