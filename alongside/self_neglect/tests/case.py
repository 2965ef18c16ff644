"""This room's rows of the whole case."""

from datetime import date

from alongside.self_neglect.actions import (
    begin,
    consider_power,
    name_agency,
    note_what_was_seen,
    record_attempt,
    record_meeting,
    review,
)
from alongside.voice.actions import Said

JUNE, JULY = date(2026, 6, 8), date(2026, 7, 6)


def fill(case, *, by, manager):
    """Risk managed with her: an attempt, what was seen, a power, an agency, a meeting and a review."""
    it = begin(
        by=by,
        adult=case.adult,
        enquiry=case.enquiry,
        started_on=JUNE,
        lead=by,
        worry="The stairs are full of newspapers.",
        matters=Said("My papers are my life. I know where everything is."),
    )
    said = Said("You may come back, but leave the papers be.")
    record_attempt(by=by, management=it, on=JUNE, who="Amina", way="visit", came_of_it="talked", said=said)
    note_what_was_seen(by=by, management=it, on=JUNE, told="She clears them weekly.", seen="They are from 2019.")
    consider_power(by=by, management=it, on=JUNE, power="fire", used="not-yet", why="Advice comes first.")
    name_agency(by=by, management=it, from_on=JUNE, agency="Fire service", who="Dee Marsh")
    record_meeting(by=by, management=it, on=JUNE, meeting=case.meeting, agreed="One path is kept clear.")
    review(by=by, management=it, held_on=JULY, adults_view=Said("The path is all right."))
    case.records["MR"] = it
