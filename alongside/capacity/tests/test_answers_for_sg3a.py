"""SG3a's two answers follow from assessments and from advocacy; a different answer has a reason, and both are kept."""

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.urls import reverse

from alongside.capacity.actions.advocacy import arrange_advocacy, consider_advocacy, tell_step
from alongside.capacity.actions.assessments import record_no_doubt
from alongside.enquiries.actions import conclude, reopen
from alongside.enquiries.derived import derived_answers
from alongside.enquiries.models import Conclusion
from alongside.measures.tables import enquiry as published
from alongside.published.run import rows
from conftest import FRIDAY, MONDAY, TUESDAY

from .case import lacking
from .case_advocacy import IN_DIFFICULTY, NO_DIFFICULTY, NOBODY
from .test_advocacy import EWA

CLOSE = {"concluded_on_0": "5", "concluded_on_1": "6", "concluded_on_2": "2026"}
NO_DOUBT = {"domain": "contact", "decision": "who visits me", "assessor": "Amina Yusuf", "assessed_on": MONDAY}


def answers(enquiry) -> tuple:
    derived = derived_answers(enquiry)
    return derived["lacked_capacity"], derived["supported"]


def counted(enquiry) -> tuple:
    (row,) = rows(published, enquiry_id=[enquiry.reference])
    return row["lacked_capacity"], row["supported"]


def test_capacity_follows_from_the_newest_assessment_of_each_decision(enquiry, amina):
    adult = enquiry.adult
    assert answers(enquiry)[0] is None
    record_no_doubt(by=amina, adult=adult, enquiry=enquiry, **NO_DOUBT)
    assert answers(enquiry)[0] == "no"
    cannot = lacking(adult, by=amina, enquiry=enquiry)
    assert answers(enquiry)[0] == "yes"
    later = {**NO_DOUBT, "domain": cannot.domain, "decision": cannot.decision.upper(), "assessed_on": FRIDAY}
    record_no_doubt(by=amina, adult=adult, enquiry=enquiry, **later)
    assert answers(enquiry)[0] == "no"


def test_an_assessment_outside_the_enquiry_says_nothing_of_it(enquiry, amina):
    lacking(enquiry.adult, by=amina)
    assert answers(enquiry)[0] is None


def test_support_follows_from_contact_or_from_an_appropriate_individual(enquiry, amina):
    adult, common = enquiry.adult, {"by": amina, "adult": enquiry.adult, "enquiry": enquiry}
    consider_advocacy(considered_on=MONDAY, individual="not-known", **NO_DIFFICULTY, **common)
    assert answers(enquiry)[1] is None
    consider_advocacy(considered_on=MONDAY, **IN_DIFFICULTY, **EWA, **common)
    assert answers(enquiry)[1] is True
    consider_advocacy(considered_on=TUESDAY, **IN_DIFFICULTY, **NOBODY, **common)
    assert answers(enquiry)[1] is False
    arrange_advocacy(kind="attorney", name="Ewa", recognised_on=MONDAY, **common)
    it = arrange_advocacy(kind="care-act", recognised_on=MONDAY, **common)
    tell_step(by=amina, advocacy=it, step="accepted", happened_on=TUESDAY)
    assert answers(enquiry)[1] is False
    tell_step(by=amina, advocacy=it, step="contact", happened_on=TUESDAY)
    assert answers(enquiry)[1] is True
    assert adult.advocacies.count() == 2


def test_what_the_record_says_is_what_is_counted_unless_another_answer_is_given(enquiry, amina, ben):
    lacking(enquiry.adult, by=amina, enquiry=enquiry)
    with pytest.raises(ValidationError, match="why you see it differently"):
        conclude(by=amina, enquiry=enquiry, concluded_on=FRIDAY, lacked_capacity="no")
    conclude(
        by=amina, enquiry=enquiry, concluded_on=FRIDAY, lacked_capacity="no", capacity_reason="Delirium, gone by then."
    )
    assert counted(enquiry) == ("no", None)
    reopen(by=ben, enquiry=enquiry, reopened_on=FRIDAY, why="Her son came back.")
    assert counted(enquiry) == ("yes", None)
    conclude(by=amina, enquiry=enquiry, concluded_on=FRIDAY)
    assert counted(enquiry) == ("yes", None)


def test_where_nothing_is_recorded_an_answer_needs_no_reason(enquiry, amina):
    conclude(
        by=amina, enquiry=enquiry, concluded_on=FRIDAY, lacked_capacity="yes", supported=True, supported_by="family"
    )
    assert counted(enquiry) == ("yes", True)


def test_a_reason_goes_with_an_answer(enquiry, amina):
    with pytest.raises(IntegrityError), transaction.atomic():
        conclude(by=amina, enquiry=enquiry, concluded_on=FRIDAY, capacity_reason="Because.")
    conclude(by=amina, enquiry=enquiry, concluded_on=FRIDAY, lacked_capacity="no", capacity_reason="Because.")


def test_the_page_shows_what_is_derived_and_asks_only_whether_it_differs(enquiry, amina, signed_in):
    lacking(enquiry.adult, by=amina, enquiry=enquiry)
    consider_advocacy(by=amina, adult=enquiry.adult, enquiry=enquiry, considered_on=TUESDAY, **IN_DIFFICULTY, **NOBODY)
    client, page = signed_in(amina), reverse("enquiries:conclude", args=[enquiry.pk])
    shown = client.get(page).content.decode()
    assert "From the assessments: they lacked capacity for these decisions." in shown
    assert "From the record: nobody has supported them yet." in shown
    differs = {**CLOSE, "support_differs": "yes", "supported": "friend"}
    assert client.post(page, differs).status_code == 422
    done = client.post(page, {**differs, "supported_reason": "Her friend Ola sat with her each time."})
    assert done.status_code == 302
    end = Conclusion.objects.get()
    assert (end.lacked_capacity, end.supported, end.supported_by) == (None, True, "friend")
    read = client.get(enquiry.get_absolute_url()).content.decode()
    assert "From the record: They lacked capacity for these decisions. Nobody is recorded" in read
    assert "Her friend Ola sat with her each time." in read
    assert counted(enquiry) == ("yes", True)
