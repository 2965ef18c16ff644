"""What a concern and an enquiry say of themselves is what their decisions and conclusions say."""

from datetime import date

import pytest
from django.db import IntegrityError, connection, transaction

from alongside.concerns.actions import decide, report_concern
from alongside.concerns.models import ConcernEnquiry, Decision
from alongside.enquiries.actions import conclude, reopen
from alongside.enquiries.models import Conclusion
from alongside.history.recording import recording
from alongside.people.actions import open_record
from conftest import ACCOUNT, ALL_MET, FRIDAY, TUESDAY

VIEW = {"adults_view": "followed", "adults_view_words": "Yes."}


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


@transaction.atomic
def written_alone(row, *, by, adult, verb):
    """Write the row with its line of history, and nothing of what should go with it."""
    with recording(verb, by=by, adult=adult, about=row) as keep:
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


def test_a_decision_alone_does_not_change_what_a_concern_says(amina, ben, concern):
    decision = Decision(concern=concern, decided_on=TUESDAY, decided_by=ben, decision="section-42", **VIEW, **ALL_MET)
    with pytest.raises(IntegrityError, match="newest decision"):
        written_alone(decision, by=amina, adult=concern.adult, verb="decided-on-concern")
    decide(by=amina, concern=concern, decided_on=TUESDAY, decided_by=ben, decision="section-42", **VIEW, **ALL_MET)
    at_commit()


def test_a_conclusion_alone_does_not_conclude(amina, enquiry):
    conclusion = Conclusion(enquiry=enquiry, concluded_on=FRIDAY)
    with pytest.raises(IntegrityError, match="conclusion says so"):
        written_alone(conclusion, by=amina, adult=enquiry.adult, verb="concluded-enquiry")


def test_the_database_lets_a_concern_feed_only_enquiries_about_the_same_adult(amina, concern, enquiry, north):
    grace = open_record(by=amina, given_name="Grace", family_name="Mensah")
    hers = report_concern(by=amina, adult=grace, team=north, raised_on=TUESDAY, **ACCOUNT)
    with pytest.raises(IntegrityError, match="same adult"):
        written_alone(ConcernEnquiry(concern=hers, enquiry=enquiry), by=amina, adult=grace, verb="joined-concern")
    assert list(enquiry.concerns.all()) == [concern]


def test_a_look_lets_nothing_be_written(amina, concern):
    with pytest.raises(IntegrityError, match="line of history"):
        say(concern, by=amina, verb="looked", happened="Something else.")
    say(concern, by=amina, verb="corrected-concern", happened="Something else.")
