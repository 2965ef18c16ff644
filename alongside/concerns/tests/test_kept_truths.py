"""What a concern and an enquiry say of themselves is what their decisions and conclusions say."""

from datetime import date

import pytest
from django.db import IntegrityError, connection, transaction

from alongside.concerns.actions import decide
from alongside.enquiries.actions import conclude, reopen
from alongside.history.recording import recording
from conftest import ALL_MET, FRIDAY, TUESDAY


def at_commit():
    """Let the database check now what it checks when a transaction ends."""
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        cursor.execute("SET CONSTRAINTS ALL DEFERRED")


@transaction.atomic
def say(row, *, by, verb, **claims):
    """Change the row alone, with its line of history but without the decision or conclusion that it claims."""
    with recording(verb, by=by, adult=row.adult, about=row) as keep:
        for name, value in claims.items():
            setattr(row, name, value)
        keep(row)
    at_commit()


def test_a_concern_cannot_say_it_is_decided_without_a_decision(amina, ben, concern):
    with pytest.raises(IntegrityError, match="newest decision"):
        say(concern, by=amina, verb="corrected-concern", decision="section-42", decided_on=TUESDAY)
    concern.refresh_from_db()
    decide(
        by=amina,
        concern=concern,
        decided_on=TUESDAY,
        decided_by=ben,
        decision="section-42",
        adults_view="followed",
        **ALL_MET,
    )
    at_commit()
    concern.refresh_from_db()
    assert (concern.decision, concern.decided_on) == ("section-42", TUESDAY)


def test_a_concern_may_be_decided_again_and_the_newest_decision_stands(amina, ben, concern):
    unknown = {**ALL_MET, "cannot_protect": "not-yet-known", "cannot_protect_evidence": ""}
    common = {"by": amina, "concern": concern, "decided_on": TUESDAY, "decided_by": ben, "adults_view": "followed"}
    decide(decision="more-information", **common, **unknown)
    decide(decision="section-42", **common, **ALL_MET)
    at_commit()
    concern.refresh_from_db()
    assert concern.decision == "section-42"
    assert concern.decisions.count() == 2


def test_an_enquiry_cannot_say_it_is_concluded_without_its_conclusion(amina, enquiry):
    with pytest.raises(IntegrityError, match="conclusion says so"):
        say(enquiry, by=amina, verb="changed-enquiry", concluded_on=date(2026, 7, 1))
    enquiry.refresh_from_db()
    conclude(by=amina, enquiry=enquiry, concluded_on=FRIDAY)
    at_commit()
    reopen(by=amina, enquiry=enquiry, reopened_on=FRIDAY, why="She rang: it has begun again.")
    at_commit()
    conclude(by=amina, enquiry=enquiry, concluded_on=date(2026, 7, 1))
    at_commit()
    assert enquiry.conclusions.count() == 2
