"""One decision at one time: nobody lacks capacity without its evidence, and nothing is a flag on a person."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, transaction

from alongside.history.recording import recording
from alongside.people.actions import open_record
from alongside.voice.models import Statement

from ..actions.assessments import record_no_doubt
from ..codes.assessments import Conclusion, Finding
from ..models import AbilityFinding, CapacityAssessment, CapacitySupport
from .case import FRIDAY, HELPED, LACKING, NOT_RETAINED, every_ability, lacking

SATURDAY = date(2026, 6, 6)
PRESUMED = {"domain": "contact", "decision": "who visits me", "assessor": "Amina Yusuf", "assessed_on": FRIDAY}


def at_once():
    """Have the database look at once at what it otherwise looks at when the transaction ends."""
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        cursor.execute("SET CONSTRAINTS ALL DEFERRED")


def ended(act, *args, **given):
    """Do an act as one whole transaction, with what the database looks at when it ends."""
    with transaction.atomic():
        done = act(*args, **given)
        at_once()
    return done


def add(row, *, by):
    """One more row to an assessment, written past the actions."""
    adult = row.assessment.adult
    with recording("assessed-capacity", by=by, adult=adult, about=row.assessment) as keep:
        return keep(row)


def written_raw(adult, amina, *, support=True, ability="not-able", evidence="She asked again.", **otherwise):
    """An assessment written past the action, with its rows, as a mistaken program could."""
    with transaction.atomic():
        row = CapacityAssessment(adult=adult, kind="full", **{**LACKING, **otherwise})
        with recording("assessed-capacity", by=amina, adult=adult, about=row) as keep:
            keep(row)
            if support:
                keep(CapacitySupport(assessment=row, **HELPED))
            keep(AbilityFinding(assessment=row, ability="retain", finding=ability, evidence=evidence))
        at_once()
    return row


def test_a_full_assessment_keeps_every_part_and_their_own_words_as_given(mrs_k, amina):
    its = lacking(mrs_k, by=amina)
    at_once()
    assert its.support.get().done == HELPED["done"]
    retained = its.abilities.get(ability="retain")
    assert (retained.finding, retained.reply.words) == (Finding.NOT_ABLE, NOT_RETAINED["reply"])
    assert retained.reply.adult == mrs_k
    assert its.found == "Cannot at present decide"


def test_the_database_takes_lacking_with_its_evidence(mrs_k, amina):
    assert written_raw(mrs_k, amina).conclusion == Conclusion.LACKS


@pytest.mark.parametrize(
    "short_of",
    [
        {"support": False},
        {"ability": "able"},
        {"ability": "not-tested"},
        {"evidence": " "},
        {"impaired": None},
        {"impaired": False},
        {"impairment": " "},
        {"causal_link": ""},
    ],
    ids=str,
)
def test_the_database_refuses_lacking_without_its_evidence(short_of, mrs_k, amina):
    with pytest.raises(IntegrityError):
        written_raw(mrs_k, amina, **short_of)
    assert written_raw(mrs_k, amina).pk


@pytest.mark.parametrize("given_on", [date(2026, 6, 5), date(2026, 6, 6)])
def test_help_is_dated_before_the_assessment(given_on, mrs_k, amina):
    helped = [{**HELPED, "given_on": given_on}]
    if given_on <= FRIDAY:
        assert lacking(mrs_k, by=amina, support=helped).pk
        return
    with pytest.raises(ValidationError, match="on or before the assessment"):
        lacking(mrs_k, by=amina, support=helped)
    fresh = lacking(mrs_k, by=amina)
    with pytest.raises(IntegrityError, match="tried before"):
        ended(add, CapacitySupport(assessment=fresh, **helped[0]), by=amina)


def test_the_action_says_what_is_missing(mrs_k, amina):
    with pytest.raises(ValidationError, match="tried to help them decide"):
        lacking(mrs_k, by=amina, support=[])
    with pytest.raises(ValidationError, match="at least one of the four abilities"):
        lacking(mrs_k, by=amina, abilities=every_ability())
    assert lacking(mrs_k, by=amina, abilities=every_ability(), conclusion="has").found == "Can decide"


def test_no_doubt_is_one_short_record_without_a_test(mrs_k, amina):
    presumed = record_no_doubt(by=amina, adult=mrs_k, **PRESUMED)
    at_once()
    assert presumed.found == "No doubt arose"
    with pytest.raises(IntegrityError, match="belongs to a full one"):
        ended(add, CapacitySupport(assessment=presumed, **HELPED), by=amina)
    with pytest.raises(IntegrityError, match="presumed_carries_no_test"), transaction.atomic():
        record_no_doubt(by=amina, adult=mrs_k, impaired=True, **PRESUMED)


def test_decisions_stand_side_by_side_each_newest_by_its_name(mrs_k, amina):
    lacking(mrs_k, by=amina)
    record_no_doubt(by=amina, adult=mrs_k, **PRESUMED)
    again = lacking(mrs_k, by=amina, decision="Where I live", conclusion="has", assessed_on=SATURDAY)
    standing = [(one.decision, one.found) for one in mrs_k.capacity_assessments.side_by_side()]
    assert standing == [("Where I live", "Can decide"), ("who visits me", "No doubt arose")]
    assert [one.found for one in mrs_k.capacity_assessments.earlier()] == ["Cannot at present decide"]
    assert again.supersedes.found == "Cannot at present decide"


def test_an_older_assessment_written_down_late_does_not_stand_before_a_newer_one(mrs_k, amina):
    newer = lacking(mrs_k, by=amina)
    older = lacking(mrs_k, by=amina, assessed_on=date(2026, 6, 3), conclusion="has")
    assert older.supersedes is None
    assert list(mrs_k.capacity_assessments.standing()) == [newer]


def test_the_same_assessment_is_superseded_once(mrs_k, amina):
    first = lacking(mrs_k, by=amina)
    assert lacking(mrs_k, by=amina, supersedes=first, decision="home", conclusion="has").supersedes == first
    with pytest.raises(ValidationError, match="assessed again already"):
        lacking(mrs_k, by=amina, supersedes=first)


def test_an_assessment_never_leans_on_another_adult(mrs_k, amina):
    other = open_record(by=amina, given_name="Ivor", family_name="Pugh")
    theirs = lacking(other, by=amina)
    with pytest.raises(IntegrityError, match="same adult"):
        written_raw(mrs_k, amina, supersedes=theirs)
    with pytest.raises(IntegrityError, match="same adult"):
        written_raw(mrs_k, amina, comments=Statement.objects.get(adult=other))
    assert written_raw(other, amina, supersedes=theirs, comments=Statement.objects.get(adult=other)).pk


def test_that_the_decision_waits_has_a_reason(mrs_k, amina):
    waiting = {"conclusion": "not-concluded", "waits": True, "support": [], "abilities": []}
    with pytest.raises(IntegrityError, match="waiting_has_a_reason"), transaction.atomic():
        lacking(mrs_k, by=amina, **waiting)
    relaxed = lacking(mrs_k, by=amina, **waiting, waiting_reason="The infection is being treated.")
    assert relaxed.found == "Not concluded"


def test_history_holds_the_act_and_none_of_the_words(mrs_k, amina):
    its = lacking(mrs_k, by=amina)
    event = its.event
    assert (event.verb, event.on) == ("assessed-capacity", FRIDAY)
    assert event.facts == {"domain": "residence", "conclusion": "lacks", "kind": "full"}
