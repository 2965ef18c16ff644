"""People around Mrs K. in the whole case, and how each can be reached."""

from datetime import date

from alongside.people.actions import add_person, check_contact

FRIDAY = date(2026, 6, 5)


def fill(case, *, by, manager):
    """Her sister, whom she wants; and how she herself and her sister can be reached."""
    sister = add_person(
        by=by, adult=case.adult, name="Irena Nowak", relationship="sister", speaks_for="family", adult_wants_them="yes"
    )
    found = {"verified_on": FRIDAY, "confirmed_how": "alone"}
    check_contact(by=by, adult=case.adult, ways=[{"channel": "hand", "safe": "yes"}], **found)
    check_contact(by=by, adult=case.adult, person=sister, ways=[{"channel": "phone", "safe": "yes"}], **found)
    case.records["SN"] = sister
