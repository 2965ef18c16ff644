"""What was done to prevent harm and what came of it; other ways to help; needs; and who may read a complaint."""

from datetime import date
from types import SimpleNamespace

import pytest
from django.core.exceptions import ValidationError
from django.db import DatabaseError, IntegrityError, connection, transaction

from alongside.access.actions import restrict_record
from alongside.access.roles import Role
from alongside.history.models import Event
from alongside.people.actions import open_record
from alongside.prevention import actions
from alongside.prevention.models import Complaint, PathwayFollowed, UnmetNeed
from alongside.prevention.tests.case import helped_another_way
from alongside.voice.actions import Said
from conftest import FRIDAY, MONDAY, account

JULY = date(2026, 7, 1)
KEY_SAFE = {"kind": "home", "what": "A key safe.", "done_by": "adult"}


def day(name: str, when: date) -> dict:
    return {f"{name}_0": when.day, f"{name}_1": when.month, f"{name}_2": when.year}


def test_her_own_step_is_recorded_and_what_it_did_in_her_view_first(enquiry, amina, signed_in):
    client, home = signed_in(amina), f"/people/A{enquiry.adult_id}/prevention/"
    sent = {**KEY_SAFE, "case": enquiry.reference, **day("done_on", FRIDAY)}
    assert client.post(f"{home}done/", sent).status_code == 302
    page = client.get(home).content.decode()
    assert "Kathleen: A key safe." in page
    assert "has not been looked at yet" in page
    number = page.partition("preventiveaction-")[2].partition('"')[0]
    look = f"/prevention/PV{number}/effect/"
    assert client.post(look, day("looked_on", JULY)).status_code == 422
    seen = {"helped": "very", "words": "I sleep again. ", "worker": "fairly", **day("looked_on", JULY)}
    assert client.post(look, seen).status_code == 302
    page = client.get(home).content.decode()
    assert page.index("I sleep again. ") < page.index("In their view it helped: very well")
    early = {**seen, **day("looked_on", MONDAY)}
    assert "on or after the date on which it was done" in client.post(look, early).content.decode()


def test_what_was_possibly_prevented_says_on_what_grounds_and_is_worded_so(enquiry, amina, signed_in):
    client, home = signed_in(amina), f"/people/A{enquiry.adult_id}/prevention/"
    sent = {"what": "He lets himself in.", "kind": "more-abuse", "sure": "maybe", "view": "adult"}
    sent |= {"words": "He would have come.", **day("thought_on", JULY)}
    assert client.post(f"{home}possibly/", sent).status_code == 422
    assert client.post(f"{home}possibly/", {**sent, "grounds": "Twice in May."}).status_code == 302
    page = client.get(home).content.decode()
    for words in ("Possibly prevented: more of the same", "Because:", "It may well be.", "He would have come."):
        assert words in page
    gained = {"view": "adult", **day("looked_on", JULY)}
    assert client.post(f"{home}gained/", gained).status_code == 422
    assert client.post(f"{home}gained/", {**gained, "reliance": "less"}).status_code == 302
    early = {"what": "Her sister keeps the keys.", "way": "family-group-conference", "less_than_offered": "yes"}
    assert (
        client.post(f"{home}early/", {**early, "case": enquiry.reference, **day("resolved_on", JULY)}).status_code
        == 302
    )
    page = client.get(home).content.decode()
    assert "In the first stage of an enquiry" in page
    assert "chose less than services would have proposed" in page


def test_what_came_of_another_way_to_help_is_followed(concern, amina, ben, signed_in):
    earlier = helped_another_way(SimpleNamespace(adult=concern.adult, concern=concern), by=amina, manager=ben)
    client, home = signed_in(amina), f"/concerns/C{earlier.pk}/"
    assert (
        "Care review and Advice and information. What came of it is not recorded yet."
        in client.get(home).content.decode()
    )
    sent = {"pathway": "care-review", "came": "not-taken-up", **day("on", JULY)}
    assert client.post(f"{home}pathways/follow/", sent).status_code == 422
    assert client.post(f"{home}pathways/follow/", {**sent, "why_not": "too-long"}).status_code == 302
    assert "recorded for 1 of 2" in client.get(home).content.decode()
    assert "The wait was too long".lower() in client.get(f"{home}pathways/").content.decode()
    decision = earlier.decisions.get()
    with pytest.raises(ValidationError, match="decided on"):
        actions.follow_pathway(by=amina, decision=decision, pathway="police", on=JULY, came="under-way")
    assert PathwayFollowed.objects.count() == 1
    decision.pathways.append("police")  # past the act
    actions.follow_pathway(by=amina, decision=decision, pathway="police", on=JULY, came="under-way")
    with pytest.raises(IntegrityError, match="its decision names"):
        connection.check_constraints()


def test_a_need_that_cannot_be_met_is_told_to_somebody_and_met_later(outcomes, enquiry, amina, signed_in):
    need = actions.record_unmet_need(
        by=amina, adult=enquiry.adult, enquiry=enquiry, outcome=outcomes[0], recorded_on=FRIDAY, wanted="A flat.",
        lacking="housing",
    )  # fmt: skip
    client, page = signed_in(amina), f"/prevention/UN{need.pk}/"
    told = {"told": "Housing commissioner", "seen": need.event_id}
    assert client.post(page, told).status_code == 422
    assert client.post(page, {**told, **day("told_on", MONDAY)}).status_code == 422
    assert client.post(page, {**told, **day("told_on", JULY)}).status_code == 302
    need.refresh_from_db()
    assert (need.told, need.told_on, need.met_on) == ("Housing commissioner", JULY, None)
    other = open_record(by=amina, given_name="Somebody", family_name="Else")
    for raw in ({"met_on": JULY}, {"told_on": None}, {"told": " ", "told_on": JULY}):
        with pytest.raises(IntegrityError), transaction.atomic():
            UnmetNeed.objects.filter(pk=need.pk).update(**raw)
    actions.record_preventive_action(by=amina, adult=other, enquiry=enquiry, done_on=FRIDAY, **KEY_SAFE)
    with pytest.raises(IntegrityError, match="lean on the record of another"):
        connection.check_constraints()


@pytest.fixture
def complaint(ben, mrs_k, concern):
    about = {"from_kind": "family-friend", "kind": "not-heard", "what": "Nobody asked her.", "stage": "put-right"}
    return actions.record_complaint(by=ben, adult=mrs_k, received_on=JULY, **about)


def test_a_complaint_is_for_those_who_keep_them_and_reach_the_record(
    complaint, amina, ben, ada, carol, signed_in, south
):
    page = complaint.get_absolute_url()
    assert "Nobody asked her." in signed_in(ben).get(page).content.decode()
    assert [signed_in(one).get(page).status_code for one in (amina, ada, carol)] == [403, 403, 403]
    ben.teams.set([south])
    elsewhere = signed_in(ben)
    assert elsewhere.get(page).content == elsewhere.get("/complaints/CP999999999999/").content
    assert complaint.reference not in elsewhere.get("/complaints/").content.decode()
    assert elsewhere.post(f"{page}change/", {}).status_code == 404
    whole = actions.record_complaint(
        by=ben, received_on=JULY, from_kind="provider", kind="delay", what="All take long.", stage="formal"
    )
    assert "All take long." in elsewhere.get(whole.get_absolute_url()).content.decode()
    eve = account("eve", "Eve Nwosu", Role.ENQUIRY_MANAGER, complaint.adult.concerns.get().team)
    assert signed_in(eve).get(page).status_code == 200
    restrict_record(by=ben, adult=complaint.adult, entitled=[amina], why="Known to staff.")
    assert signed_in(eve).get(page).status_code == 404
    looked = Event.objects.filter(about=f"prevention.complaint:{complaint.pk}")
    assert looked.exists()
    assert not looked.exclude(adult=None).exists()  # more people read an adult's history than a complaint


def test_a_complaint_is_settled_with_its_day_and_what_was_learned(complaint, ben, signed_in):
    client, page = signed_in(ben), f"{complaint.get_absolute_url()}change/"
    sent = {name: getattr(complaint, name) for name in ("kind", "stage")}
    sent |= {"seen": complaint.event_id, "result": "upheld", "learned": "Ask first."}
    assert client.post(page, sent).status_code == 422
    assert client.post(page, {**sent, **day("settled_on", FRIDAY)}).status_code == 422
    assert client.post(page, {**sent, **day("settled_on", date(2026, 7, 20))}).status_code == 302
    complaint.refresh_from_db()
    assert (complaint.result, complaint.learned) == ("upheld", "Ask first.")
    with pytest.raises(IntegrityError), transaction.atomic():
        Complaint.objects.update(settled_on=None)


@pytest.mark.parametrize("rewritten", [{"what": "She is content."}, {"from_kind": "adult"}, {"from_name": "Jo"}])
def test_who_complained_of_what_is_never_rewritten(rewritten, complaint, ben, signed_in):
    page = f"{complaint.get_absolute_url()}change/"
    sent = {"seen": complaint.event_id, "kind": "delay", "stage": "formal", **rewritten}
    assert "Nobody asked her." not in signed_in(ben).get(page).content.decode()
    assert signed_in(ben).post(page, sent).status_code == 302
    complaint.refresh_from_db()
    assert (complaint.kind, complaint.from_kind, complaint.from_name) == ("delay", "family-friend", "")
    assert complaint.what == "Nobody asked her."
    with pytest.raises(DatabaseError, match="Cannot update"), transaction.atomic():
        actions.change_complaint(by=ben, complaint=complaint, **rewritten)


def test_awareness_is_logged_by_managers_and_shows_whom_it_reached(amina, ben, signed_in):
    sent = {"what": "Focus groups.", "kind": "focus-group", "communities": ["asian"], "came": "1,200"}
    sent |= {"heard": "We did not know whom to ring.", **day("held_on", FRIDAY)}
    assert signed_in(amina).post("/awareness/new/", sent).status_code == 403
    assert "whole number" in signed_in(ben).post("/awareness/new/", {**sent, "came": "many"}).content.decode()
    assert signed_in(ben).post("/awareness/new/", sent).status_code == 302
    page = signed_in(amina).get("/awareness/").content.decode()
    assert "1200 people" in page
    assert "Asian communities" in page


def test_much_prevention_takes_few_queries(enquiry, amina, signed_in, django_assert_max_num_queries):
    for _ in range(6):
        done = actions.record_preventive_action(by=amina, adult=enquiry.adult, done_on=FRIDAY, **KEY_SAFE)
        actions.look_at_effect(by=amina, action=done, looked_on=JULY, helped="very", said=Said("Yes."))
    client = signed_in(amina)
    with django_assert_max_num_queries(14):
        assert client.get(f"/people/A{enquiry.adult_id}/prevention/").content.decode().count("A key safe.") >= 6
