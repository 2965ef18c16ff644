"""SG3a's question from the assessments: decisions about the enquiry, the newest of each, and nothing else."""

from datetime import date

import pytest

from ..actions.assessments import record_no_doubt
from ..beside import side_by_side
from ..derived import lacked_capacity_in
from .case import FRIDAY, lacking

LATER = date(2026, 6, 20)


def no_doubt(enquiry, by, **otherwise):
    given = {"domain": "take-part", "decision": "taking part", "assessor": "Amina", "assessed_on": FRIDAY, **otherwise}
    return record_no_doubt(by=by, adult=enquiry.adult, enquiry=enquiry, **given)


def test_nothing_is_derived_from_no_assessment_or_from_decisions_of_their_life(enquiry, amina):
    assert lacked_capacity_in(enquiry) is None
    lacking(enquiry.adult, by=amina, enquiry=enquiry, domain="residence")
    assert lacked_capacity_in(enquiry) is None


@pytest.mark.parametrize("domain", ["take-part", "safeguarding", "share-information", "contact"])
def test_one_decision_about_the_enquiry_that_they_cannot_make_is_a_yes(domain, enquiry, amina):
    no_doubt(enquiry, amina)
    assert lacked_capacity_in(enquiry) == "no"
    lacking(enquiry.adult, by=amina, enquiry=enquiry, domain=domain)
    assert lacked_capacity_in(enquiry) == "yes"


def test_capacity_that_returned_is_not_counted_as_lacking(enquiry, amina):
    lacking(enquiry.adult, by=amina, enquiry=enquiry, domain="safeguarding")
    lacking(enquiry.adult, by=amina, enquiry=enquiry, domain="safeguarding", conclusion="has", assessed_on=LATER)
    assert lacked_capacity_in(enquiry) == "no"


def test_what_was_found_outside_the_enquiry_neither_counts_nor_hides(enquiry, amina):
    lacking(enquiry.adult, by=amina, domain="safeguarding")
    assert lacked_capacity_in(enquiry) is None
    lacking(enquiry.adult, by=amina, enquiry=enquiry, domain="safeguarding")
    lacking(enquiry.adult, by=amina, domain="safeguarding", conclusion="has", assessed_on=LATER)
    assert lacked_capacity_in(enquiry) == "yes"


def test_what_was_not_concluded_is_not_known(enquiry, amina):
    lacking(enquiry.adult, by=amina, enquiry=enquiry, domain="take-part", conclusion="not-concluded")
    assert lacked_capacity_in(enquiry) == "dont-know"


def test_the_line_beside_their_page_tells_decisions_apart_and_is_no_flag(mrs_k, amina, signed_in):
    lacking(mrs_k, by=amina)
    lacking(mrs_k, by=amina, domain="money", decision="my money")
    record_no_doubt(
        by=amina, adult=mrs_k, domain="contact", decision="who visits me", assessor="Amina", assessed_on=FRIDAY
    )
    facts = mrs_k.capacity_assessments.side_by_side().values("decision", "kind", "conclusion")
    assert side_by_side(facts) == "No doubt arose: who visits me. Cannot at present decide: my money, where I live."
    assert side_by_side([]) == ""
