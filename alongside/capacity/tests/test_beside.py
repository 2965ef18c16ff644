"""The line beside a person's page: decisions side by side, and never a flag."""

from ..actions.assessments import record_no_doubt
from ..beside import side_by_side
from .case import FRIDAY, lacking


def test_the_line_beside_their_page_tells_decisions_apart_and_is_no_flag(mrs_k, amina):
    lacking(mrs_k, by=amina)
    lacking(mrs_k, by=amina, domain="money", decision="my money")
    record_no_doubt(
        by=amina, adult=mrs_k, domain="contact", decision="who visits me", assessor="Amina", assessed_on=FRIDAY
    )
    facts = mrs_k.capacity_assessments.side_by_side().values("decision", "kind", "conclusion")
    assert side_by_side(facts) == "No doubt arose: who visits me. Cannot at present decide: my money, where I live."
    assert side_by_side([]) == ""
