"""Clocks that pause and go on: in order, while they run, and told with their reason; a departure is a decision."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from alongside.history.recording import recording
from alongside.timeliness.actions import agree_variation, pause_clocks, resume_clocks
from alongside.timeliness.models import Pause, Resumption

TUESDAY = date(2026, 6, 2)  # the enquiry starts
DAY = timedelta(days=1)
SHE_ASKED = {"reason": "asked-for-time", "agrees": "agreed"}


def raw(by, adult, *rows):
    """Write rows past the actions, and let the database look at them as at the end of a transaction."""
    with transaction.atomic():
        with recording("paused-clocks", by=by, adult=adult, about=rows[0]) as keep:
            for row in rows:
                keep(row)
        with connection.cursor() as cursor:
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
            cursor.execute("SET CONSTRAINTS ALL DEFERRED")


def days_of(pause):
    return pause.from_on, pause.went_on.resumed_on if pause.went_on else None


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(some.lists(some.tuples(some.integers(-2, 20), some.none() | some.integers(-1, 8)), min_size=1, max_size=6))
def test_page_and_database_agree_on_which_pauses_can_follow_one_another(amina, enquiry, wanted):
    with transaction.atomic():
        kept = []
        for start, length in wanted:
            first = TUESDAY + DAY * start
            end = None if length is None else first + DAY * length
            clash = any(first < (e or date.max) and f < (end or date.max) for f, e in kept)
            possible = first >= TUESDAY and (end is None or end > first) and not clash
            pause = Pause(adult=enquiry.adult, enquiry=enquiry, from_on=first, **SHE_ASKED)
            try:
                raw(amina, enquiry.adult, pause, *([Resumption(pause=pause, resumed_on=end)] if end else []))
                held = True
            except IntegrityError:
                held = False
            assert held is possible
            if held:
                kept.append((first, end))
                with pytest.raises(ValidationError):
                    pause_clocks(by=amina, record=enquiry, from_on=first, went_on=end, **SHE_ASKED)
        transaction.set_rollback(True)


def test_a_pause_goes_on_once_and_after_it_began(amina, enquiry):
    pause = pause_clocks(by=amina, record=enquiry, from_on=TUESDAY, **SHE_ASKED)
    with pytest.raises(ValidationError, match="after the day on which they were paused"):
        resume_clocks(by=amina, pause=pause, resumed_on=TUESDAY)
    with pytest.raises(IntegrityError, match="goes on after the day"):
        raw(amina, enquiry.adult, Resumption(pause=pause, resumed_on=TUESDAY))
    resume_clocks(by=amina, pause=pause, resumed_on=TUESDAY + DAY * 3)
    pause.refresh_from_db()
    assert days_of(pause) == (TUESDAY, TUESDAY + DAY * 3)
    with pytest.raises(ValidationError, match="go on already"):
        resume_clocks(by=amina, pause=pause, resumed_on=TUESDAY + DAY * 4)


def test_what_is_decided_is_not_paused_after_the_day(amina, concern, enquiry):
    concern.refresh_from_db()
    with pytest.raises(ValidationError, match="The clocks run from 1 June 2026 until 2 June 2026"):
        pause_clocks(by=amina, record=concern, from_on=TUESDAY + DAY, **SHE_ASKED)
    with pytest.raises(IntegrityError, match="only while it runs"):
        raw(amina, concern.adult, Pause(adult=concern.adult, concern=concern, from_on=TUESDAY + DAY, **SHE_ASKED))
    assert pause_clocks(by=amina, record=concern, from_on=TUESDAY, **SHE_ASKED).concern == concern


WHY = {
    "because": "her daughter lands on the 30th",
    "benefit": "She is not alone when she hears it.",
    "agreed_on": TUESDAY,
}


def test_a_departure_is_agreed_by_a_manager_and_reads_as_later_because(amina, ben, enquiry):
    later = {**WHY, "departs": "timescale", "stage": "conclusion", "new_date": TUESDAY + DAY * 60}
    with pytest.raises(ValidationError, match="Choose a manager"):
        agree_variation(by=amina, record=enquiry, agreed_by=amina, **later)
    with pytest.raises(ValidationError, match="on or after 2 June 2026"):
        agree_variation(by=amina, record=enquiry, agreed_by=ben, **{**later, "new_date": TUESDAY - DAY})
    agreed = agree_variation(by=amina, record=enquiry, agreed_by=ben, **later)
    assert agreed.says == "Later than usual because her daughter lands on the 30th."
    with pytest.raises(IntegrityError), transaction.atomic():
        agree_variation(by=amina, record=enquiry, agreed_by=ben, **{**later, "departs": "procedure"})
    procedure = {"departs": "procedure", "procedure": "no meeting is held."}
    other = agree_variation(by=amina, record=enquiry, agreed_by=ben, **WHY, **procedure)
    assert other.says == "In another way than usual (no meeting is held) because her daughter lands on the 30th."
