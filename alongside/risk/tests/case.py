"""What was weighed in the whole case: whether it was safe to ask, and whether anybody controls her."""

from datetime import date

from alongside.risk.actions.asking import consider_asking, look_for_coercion

FRIDAY = date(2026, 6, 5)


def fill(case, *, by, manager):
    """She is asked at the day centre; her son decides whom she sees."""
    consider_asking(
        by=by,
        adult=case.adult,
        enquiry=case.enquiry,
        considered_on=FRIDAY,
        decision="now",
        place_and_pace="The day centre",
    )
    look_for_coercion(
        by=by, enquiry=case.enquiry, checked_on=FRIDAY, found="signs", conclusion="He decides whom she sees."
    )
