"""What is decided for somebody: only what they cannot decide, only what the Act allows, and by the law of the day."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from alongside.history.recording import recording
from alongside.people.actions import open_record
from alongside.people.around import SignificantPerson

from ..actions.authorities import change_authority, record_authority
from ..actions.best_interests import decide_in_best_interests
from ..actions.liberty import change_authorisation, record_liberty
from ..codes.assessments import Domain
from ..codes.best_interests import EXCLUDED, refusal_for
from ..models import BestInterestsDecision, BestInterestsOption, LegalTest
from .case import DECIDED, FRIDAY, MONDAY, OPTIONS, lacking
from .test_assessing import at_once, ended

TUESDAY = date(2026, 6, 2)


def decided_raw(assessment, amina, *, options=OPTIONS, **otherwise):
    """A best interests decision written past the action."""
    row = BestInterestsDecision(assessment=assessment, **{"domain": assessment.domain, **DECIDED, **otherwise})
    with transaction.atomic():
        with recording("decided-in-best-interests", by=amina, adult=assessment.adult, about=row) as keep:
            keep(row)
            for option in options:
                keep(BestInterestsOption(best_interests=row, **option))
        at_once()
    return row


def test_a_best_interests_decision_weighs_two_options_or_more(mrs_k, amina):
    cannot = lacking(mrs_k, by=amina)
    with pytest.raises(ValidationError, match="at least two options"):
        decide_in_best_interests(by=amina, assessment=cannot, options=OPTIONS[:1], **DECIDED)
    with pytest.raises(IntegrityError, match="at least two options"):
        decided_raw(cannot, amina, options=OPTIONS[:1])
    decided = decide_in_best_interests(by=amina, assessment=cannot, options=OPTIONS, **DECIDED)
    at_once()
    assert [option.option for option in decided.options.all()] == [option["option"] for option in OPTIONS]


def test_nothing_is_decided_for_somebody_who_can_decide_it(mrs_k, amina):
    can = lacking(mrs_k, by=amina, conclusion="has")
    with pytest.raises(ValidationError, match="nobody else may make it"):
        decide_in_best_interests(by=amina, assessment=can, options=OPTIONS, **DECIDED)
    with pytest.raises(IntegrityError, match="capacity was found lacking"):
        decided_raw(can, amina)
    assert decided_raw(lacking(mrs_k, by=amina), amina).pk


@pytest.mark.parametrize("domain", sorted(EXCLUDED))
def test_what_the_act_excludes_is_refused_with_its_section(domain, mrs_k, amina):
    cannot = lacking(mrs_k, by=amina, domain=domain)
    with pytest.raises(ValidationError, match=r"Nobody can .* \(Mental Capacity Act 2005, section \d+"):
        decide_in_best_interests(by=amina, assessment=cannot, options=OPTIONS, **DECIDED)
    with pytest.raises(IntegrityError, match="not_of_an_excluded_decision"):
        decided_raw(cannot, amina)
    with pytest.raises(IntegrityError, match="capacity was found lacking"):
        decided_raw(cannot, amina, domain="residence")


def test_every_other_kind_of_decision_may_be_made_in_best_interests():
    assert [domain for domain in Domain if not refusal_for(domain)] == [d for d in Domain if d not in EXCLUDED]
    assert not refusal_for("residence")


def test_departing_from_their_wishes_is_justified_and_not_asking_somebody_is_explained(mrs_k, amina):
    cannot = lacking(mrs_k, by=amina)
    with pytest.raises(IntegrityError, match="departure_has_reason"):
        decided_raw(cannot, amina, departs_from_wishes=True)
    unasked = {"name": "Piotr", "role": "family", "consulted": False}
    with pytest.raises(IntegrityError, match="not_consulted_has_reason"), transaction.atomic():
        decide_in_best_interests(by=amina, assessment=cannot, options=OPTIONS, consultees=[unasked], **DECIDED)
    explained = [{**unasked, "why_not": "He is a source of risk."}]
    decided = decide_in_best_interests(by=amina, assessment=cannot, options=OPTIONS, consultees=explained, **DECIDED)
    assert decided.consultees.get().why_not


def test_a_decision_comes_after_the_assessment_it_rests_on(mrs_k, amina):
    cannot = lacking(mrs_k, by=amina)
    with pytest.raises(ValidationError, match="on or after the assessment"):
        decide_in_best_interests(by=amina, assessment=cannot, options=OPTIONS, **{**DECIDED, "decided_on": MONDAY})


def test_what_is_known_of_an_authority_changes_with_its_history(mrs_k, amina):
    held = record_authority(by=amina, adult=mrs_k, kind="lpa-money", holder="Piotr", holder_is_risk=True)
    assert held.held_by_a_risk
    change_authority(by=amina, authority=held, evidence="The stamped power.", evidence_seen_on=FRIDAY)
    held.refresh_from_db()
    assert held.event.verb == "changed-authority"
    assert held.event.facts["changed"]["evidence_seen_on"] == [None, "2026-06-05"]


def test_a_holder_is_somebody_in_the_life_of_the_same_adult(mrs_k, amina):
    other = open_record(by=amina, given_name="Ivor", family_name="Pugh")
    people = {}
    for adult in (mrs_k, other):
        people[adult] = SignificantPerson(adult=adult, name="Pat", poses_risk=True)
        with recording("changed-details", by=amina, adult=adult, about=people[adult]) as keep:
            keep(people[adult])
    assert record_authority(by=amina, adult=mrs_k, kind="epa", holder="Pat", person=people[mrs_k]).held_by_a_risk
    with pytest.raises(IntegrityError, match="does not lean on the record of another"):
        ended(record_authority, by=amina, adult=mrs_k, kind="epa", holder="Pat", person=people[other])


@pytest.mark.parametrize(("day", "version"), [(MONDAY, 1), (TUESDAY, 2), (FRIDAY, 2)])
def test_one_test_is_the_law_on_any_day(day, version, mrs_k, amina):
    test = LegalTest.objects.of_liberty().on(day).get()
    assert (test.version, test.held_on(day)) == (version, True)
    facts = {"setting": "care-home", "restrictions": "The door is locked.", "considered_on": day}
    noted = record_liberty(
        by=amina, adult=mrs_k, test=test, notes=dict.fromkeys(test.criteria.all(), "Noted."), **facts
    )
    at_once()
    assert noted.notes.count() == test.criteria.count() > 3
    other = LegalTest.objects.exclude(pk=test.pk).get()
    with pytest.raises(IntegrityError, match="test of that day"):
        ended(record_liberty, by=amina, adult=mrs_k, test=other, notes={}, **facts)


def test_authorisation_changes_and_the_facts_and_the_test_stay(mrs_k, amina):
    test = LegalTest.objects.of_liberty().on(FRIDAY).get()
    facts = {"setting": "care-home", "restrictions": "The door is locked.", "considered_on": FRIDAY}
    noted = record_liberty(by=amina, adult=mrs_k, test=test, notes={}, **facts)
    change_authorisation(by=amina, liberty=noted, route="standard", starts_on=FRIDAY, expires_on=date(2027, 6, 4))
    noted.refresh_from_db()
    assert noted.event.verb == "changed-authorisation"
    assert noted.event.facts["changed"]["route"] == [None, "standard"]
    assert not {field.name for field in noted._meta.get_fields()} & {"deprived", "is_deprived", "answer"}
