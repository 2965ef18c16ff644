"""Each measure on a small table whose answer was counted by hand."""

import ast
import re
import sys
from datetime import date
from pathlib import Path

import pytest

import alongside.measures
from alongside.concerns.actions import report_concern
from alongside.enquiries.actions import conclude, start_enquiry
from alongside.measures.asking import counted_together
from alongside.measures.measure import Period
from alongside.measures.msp import BOARD, BY_CODE
from alongside.people.actions import open_record
from alongside.published.run import rows
from alongside.voice.actions import Said, record_asking, record_desired_outcomes, review_outcome
from conftest import ACCOUNT

YEAR = Period(date(2026, 4, 1), date(2027, 3, 31))
FIRST_DAY, LAST_DAY, DAY_BEFORE, DAY_AFTER = date(2026, 4, 1), date(2027, 3, 31), date(2026, 3, 31), date(2027, 4, 1)
JUNE = date(2026, 6, 5)

# kind, started, concluded, what asking gave, what became of the wish
ENQUIRIES = [
    ("section-42", FIRST_DAY, FIRST_DAY, "expressed", "fully"),
    ("section-42", JUNE, LAST_DAY, "expressed", "partly"),
    ("section-42", JUNE, JUNE, "expressed", "not"),
    ("section-42", JUNE, JUNE, "expressed", None),
    ("section-42", JUNE, JUNE, "none-expressed", None),
    ("section-42", JUNE, JUNE, "declined", None),
    ("section-42", JUNE, JUNE, "not-asked", None),
    ("section-42", JUNE, JUNE, "dont-know", None),
    ("section-42", JUNE, JUNE, None, None),
    # None of these is concluded in the year as a section 42 enquiry.
    ("other", JUNE, JUNE, "expressed", "fully"),
    ("section-42", DAY_BEFORE, DAY_BEFORE, "expressed", "fully"),
    ("section-42", JUNE, DAY_AFTER, "expressed", "fully"),
    ("section-42", JUNE, None, "expressed", "fully"),
]
#            base, number, not recorded
BY_HAND = {
    "concluded": (9, 9, 0),
    "asked": (9, 6, 1),
    "expressed": (9, 4, 1),
    "met": (4, 2, 1),
    "fully": (4, 1, 1),
    "partly": (4, 1, 1),
    "not-met": (4, 1, 1),
    "started": (11, 11, 0),
    "raised": (3, 3, 0),
    "undecided": (3, 3, 0),
}


@pytest.fixture
def year(amina, north):
    """The enquiries above, and three concerns of the year between two of other years."""
    for kind, started, concluded, asked, achieved in ENQUIRIES:
        adult = open_record(by=amina, given_name="Invented", family_name="Person")
        it = start_enquiry(by=amina, adult=adult, kind=kind, team=north, lead=amina, started_on=started)
        if asked == "expressed":
            (wish,) = record_desired_outcomes(by=amina, enquiry=it, wishes=[Said("Peace.")], voiced_on=started)
            if achieved:
                review_outcome(by=amina, outcome=wish, reviewed_on=started, stage="close", achieved=achieved)
        elif asked:
            reason = "unsafe" if asked == "not-asked" else None
            record_asking(by=amina, enquiry=it, answer=asked, asked_on=started, not_asked_reason=reason)
        if concluded:
            conclude(by=amina, enquiry=it, concluded_on=concluded)
    for day in (DAY_BEFORE, FIRST_DAY, JUNE, LAST_DAY, DAY_AFTER):
        report_concern(by=amina, adult=adult, team=north, raised_on=day, **ACCOUNT)


def counted(period: Period) -> dict:
    found = {}
    for reading in counted_together(BOARD, period):
        found |= rows(reading)[0]
    return {
        code: tuple(int(found[f"{code}:{what}"]) for what in ("base", "number", "not_recorded")) for code in BY_CODE
    }


def test_every_measure_gives_what_was_counted_by_hand(year):
    assert counted(YEAR) == BY_HAND


@pytest.mark.parametrize("code", BY_HAND)
def test_the_rows_behind_a_figure_add_up_to_it(code, year):
    found = rows(BY_CODE[code].rows(YEAR))
    counts = (len(found), sum(row["counted"] for row in found), sum(row["not_recorded"] for row in found))
    assert counts == BY_HAND[code]


def test_both_ends_of_a_period_are_in_it(year):
    assert counted(Period(FIRST_DAY, FIRST_DAY))["concluded"] == (1, 1, 0)
    assert counted(Period(LAST_DAY, LAST_DAY))["concluded"] == (1, 1, 0)


def test_nothing_recorded_counts_nothing(db):
    assert set(counted(YEAR).values()) == {(0, 0, 0)}


def test_a_number_is_never_more_than_its_base_whatever_the_year(year):
    for first in (2025, 2026, 2027):
        for base, number, not_recorded in counted(Period(date(first, 4, 1), date(first + 1, 3, 31))).values():
            assert number + not_recorded <= base


def test_measures_know_nothing_of_django_or_of_the_rooms():
    known = set()
    for path in Path(alongside.measures.__file__).parent.rglob("*.py"):
        if "tests" in path.parts:
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                known |= {name.name.split(".")[0] for name in node.names}
            elif isinstance(node, ast.ImportFrom) and not node.level:
                known.add(re.sub(r"^alongside\.measures\b.*|\..*", "", node.module))
    known.discard("")  # what they know of one another
    assert known - set(sys.stdlib_module_names) == {"ibis", "numpy", "polars"}
