"""The capacity room's part of the whole case: one row in each of its tables."""

from datetime import date

from ..actions.assessments import record_assessment, record_no_doubt
from ..actions.authorities import record_authority
from ..actions.best_interests import decide_in_best_interests
from ..actions.liberty import record_liberty
from ..codes.assessments import Ability, Finding
from ..models import LegalTest

MONDAY, FRIDAY = date(2026, 6, 1), date(2026, 6, 5)
HELPED = {
    "given_on": MONDAY,
    "kind": "pictures",
    "done": "Photographs of both flats, on two mornings.",
    "present": "Jo",
}
LACKING = {
    "domain": "residence",
    "decision": "where I live",
    "question": "Do you want to live in your flat, or somewhere with people about at night?",
    "conclusion": "lacks",
    "impaired": True,
    "impairment": "Dementia, moderate.",
    "causal_link": "Because of it she holds each flat in mind only while its picture is before her.",
    "reasons": "She could not weigh what she could not keep in mind.",
    "assessor": "Amina Yusuf",
    "assessed_on": FRIDAY,
}
NOT_RETAINED = {
    "finding": "not-able",
    "evidence": "Two minutes later she asked which flat we meant.",
    "reply": "What flat?",
    "asked": "What would be different there?",
}
DECIDED = {
    "decided_on": FRIDAY,
    "decision_maker": "Ben Okafor",
    "decision": "She stays at home, with somebody there at night.",
    "reasons": "It is what she has always wanted, and the nights can be made safe.",
}
OPTIONS = [
    {"option": "Stay at home, with somebody there at night", "emotional": "Her own things about her."},
    {"option": "Move to a flat with care", "burdens": "She would lose her garden."},
]


def every_ability(finding: str = Finding.ABLE, **otherwise: dict) -> list[dict]:
    """The four abilities with the same finding, but for those named in `otherwise`."""
    return [{"ability": ability, "finding": finding, **otherwise.get(ability.value, {})} for ability in Ability]


def lacking(adult, *, by, **otherwise):
    """An assessment that found that the adult cannot decide where to live."""
    given = {"support": [HELPED], "abilities": every_ability(retain=NOT_RETAINED), **LACKING, **otherwise}
    return record_assessment(by=by, adult=adult, **given)


def fill(case, *, by, manager) -> None:
    """Add a row to each table of the room, and say under which letters each record is opened."""
    adult = case.adult
    record_no_doubt(
        by=by,
        adult=adult,
        enquiry=case.enquiry,
        domain="contact",
        decision="who visits me",
        assessor="Amina Yusuf",
        assessed_on=FRIDAY,
    )
    assessment = lacking(adult, by=by, enquiry=case.enquiry)
    test = LegalTest.objects.of_liberty().on(FRIDAY).get()
    case.records["CA"] = assessment
    case.records["BI"] = decide_in_best_interests(
        by=manager,
        assessment=assessment,
        options=OPTIONS,
        consultees=[{"name": "Piotr", "role": "family", "consulted": False, "why_not": "He is a source of risk."}],
        **DECIDED,
    )
    case.records["LA"] = record_authority(by=by, adult=adult, kind="lpa-money", holder="Piotr", holder_is_risk=True)
    case.records["DL"] = record_liberty(
        by=by,
        adult=adult,
        test=test,
        considered_on=FRIDAY,
        setting="own-home",
        restrictions="The door is locked at night.",
        notes=dict.fromkeys(test.criteria.all(), "Noted."),
    )
