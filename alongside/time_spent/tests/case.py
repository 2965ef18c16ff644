"""This room's rows of the whole case: an hour and a half with partners, and how the North team is made up."""

from datetime import date

from alongside.time_spent.actions import record_time, say_how_teams_are_made_up

FRIDAY = date(2026, 6, 5)


def fill(case, *, by, manager):
    record_time(by=by, record=case.enquiry, activity="liaison", stage="enquiry", minutes=90, spent_on=FRIDAY)
    say_how_teams_are_made_up(by=manager, ways={case.enquiry.team: "locality"}, from_on=FRIDAY)
