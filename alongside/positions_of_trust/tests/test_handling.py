"""Handling a record: told, heard, weighed, disclosed only with reasons, looked at again, and closed."""

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError
from django.urls import reverse

from alongside.history.models import Event
from alongside.positions_of_trust import models
from alongside.positions_of_trust.actions import add_role, correct_position, hear_subject, open_position, tell_subject
from alongside.positions_of_trust.actions.keeping import keeping
from alongside.positions_of_trust.wall import seen_by
from conftest import FRIDAY, MONDAY

from .case import ANSWER, SUBJECT, TOLD, rows_of


@pytest.fixture
def position(ben):
    return open_position(by=ben, opened_on=FRIDAY, words=TOLD, **SUBJECT)


def day(name, on=FRIDAY):
    return {f"{name}_0": on.day, f"{name}_1": on.month, f"{name}_2": on.year}


def page(position, name, *row):
    return reverse(f"positions_of_trust:{name}", args=[position.pk, *row])


def test_a_record_is_opened_about_somebody_with_no_adult_known(ben, signed_in):
    client = signed_in(ben)
    asked = {"name": "Desmond Fairweather", "concerned": ["harmed-adult", "unsuitable"], "source": "A neighbour"}
    told = {"words": TOLD, **day("opened_on"), "roles-0-kind": "voluntary", "roles-1-kind": "employed"}
    refused = client.post(reverse("positions_of_trust:new"), asked | told | {"roles-1-organisation_name": "Hartside"})
    assert refused.status_code == 422
    assert "Enter what they do, or with whom" in refused.content.decode()
    told["roles-0-what_they_do"] = "Drives the minibus"
    client.post(reverse("positions_of_trust:new"), asked | told | {"roles-1-organisation_name": "Hartside"})
    with seen_by(ben):
        opened = models.PositionOfTrust.objects.get()
    shown = client.get(opened.get_absolute_url()).content.decode()
    for words in ("Desmond Fairweather", TOLD, "Drives the minibus", "Hartside", "Ben Okafor", "Say whether they were"):
        assert words in shown


def test_a_decision_to_tell_says_what_they_said_and_why_it_is_necessary(position, ben, signed_in):
    client = signed_in(ben)
    decision = {
        "disclose": "yes",
        "power": "Care Act 2014, section 6",
        "to_whom": "Hartside Care",
        "what": "That he is said to have taken money.",
        "necessity": "He goes into homes alone.",
        "proportionality": "No more than bears on that.",
        "heard": "weighed",
        "weighed_words": "He says that she asked him to.",
        "decided_by": "Ben Okafor",
        **day("decided_on"),
    }
    refused = client.post(page(position, "decide"), decision)
    assert refused.status_code == 422
    assert "Nothing that they said is recorded" in refused.content.decode()
    client.post(page(position, "heard"), {"words": ANSWER, **day("given_on")})
    assert client.post(page(position, "decide"), decision).status_code == 302
    with seen_by(ben):
        assert models.Representation.objects.get().words == ANSWER
        made = models.DisclosureDecision.objects.get()
    assert "Record that Hartside Care was told" in client.get(position.get_absolute_url()).content.decode()
    early = {"to_whom": "Jo Baptiste", "how": "By telephone.", **day("made_on", MONDAY)}
    assert client.post(page(position, "disclose", made.pk), early).status_code == 422
    client.post(page(position, "disclose", made.pk), early | day("made_on"))
    shown = client.get(position.get_absolute_url()).content.decode()
    assert "Jo Baptiste was told" in shown
    assert "Ask what the employer or organisation has done" in shown


@pytest.mark.parametrize(
    ("row", "wrong", "rule"),
    [
        ("decision", {"power": " "}, "disclosure_rests_on_a_power"),
        ("decision", {"necessity": ""}, "disclosure_says_why_necessary"),
        ("decision", {"heard": "not-asked", "heard_words": ""}, "disclosure_weighs_what_they_said"),
        ("told", {"told": False, "why_not": "", "may_respond": None}, "subject_told_or_a_reason"),
        ("assurance", {"enough": False}, "assurance_says_what_is_still_needed"),
        ("said", {"words": " "}, "representation_has_words"),
    ],
)
def test_the_database_holds_what_the_law_asks_of_each_step(position, ben, row, wrong, rule):
    right, spoiled = rows_of(position), None
    with keeping("added-to-position", by=ben, position=position) as keep:
        keep(right[row])
        right[row].pk, right[row]._state.adding = None, True
        spoiled = right[row]
        for name, value in wrong.items():
            setattr(spoiled, name, value)
    with pytest.raises(IntegrityError, match=rule), keeping("added-to-position", by=ben, position=position) as keep:
        keep(spoiled)


def test_history_holds_nothing_of_what_a_record_says(position, ben):
    correct_position(by=ben, position=position, why="It is spelt otherwise.", name="Desmond Fayreweather")
    tell_subject(by=ben, position=position, on=FRIDAY, told=False, why_not="The police asked for time.")
    hear_subject(by=ben, position=position, given_on=FRIDAY, words=ANSWER)
    add_role(by=ben, position=position, kind="voluntary", what_they_do="Drives the minibus")
    lines = Event.objects.about_row(position)
    assert {line.verb for line in lines} >= {"opened-position", "corrected-position", "told-subject", "heard-subject"}
    told = " ".join(f"{line.why} {line.facts} {line.page}" for line in lines)
    assert not any(word in told for word in ("Fair", "Fayre", "spelt", "police", "purse", "minibus"))
    with seen_by(ben):
        assert models.PositionCorrection.objects.get().changed["name"] == [
            "Desmond Fairweather",
            "Desmond Fayreweather",
        ]


def test_a_closed_record_takes_nothing_more(position, ben, signed_in):
    client = signed_in(ben)
    before = {"outcome": "managed", "why": "His employer manages it.", **day("closed_on", MONDAY)}
    assert client.post(page(position, "close"), before).status_code == 422
    assert client.post(page(position, "close"), before | day("closed_on")).status_code == 302
    assert client.get(page(position, "heard")).status_code == 302
    assert client.get(page(position, "correct")).status_code == 302
    with pytest.raises(ValidationError, match="closed"), seen_by(ben):
        hear_subject(by=ben, position=models.PositionOfTrust.objects.get(), given_on=FRIDAY, words="No.")


def test_the_page_of_a_record_costs_few_queries(position, ben, signed_in, django_assert_max_num_queries):
    with keeping("added-to-position", by=ben, position=position) as keep:
        for row in rows_of(position).values():
            keep(row)
        for _ in range(20):
            keep(models.PositionAccount(position=position, told_on=FRIDAY, words="More."))
    client = signed_in(ben)
    client.get(reverse("positions_of_trust:positions"))  # the first page of a session writes when it was
    with django_assert_max_num_queries(10):
        shown = client.get(position.get_absolute_url()).content.decode()
    assert "The people whose homes he goes into." in shown
    with django_assert_max_num_queries(10):
        client.get(reverse("positions_of_trust:positions"))
