"""Reporting a concern, correcting it, and the answer owed to whoever raised it."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, transaction

from alongside.concerns.actions import correct_concern, report_concern
from alongside.concerns.models import Concern
from alongside.history.models import Event
from alongside.people.actions import open_record
from alongside.voice.actions import Said
from conftest import ACCOUNT, MONDAY

SENT = {
    **ACCOUNT,
    "raised_on_0": "1",
    "raised_on_1": "6",
    "raised_on_2": "2026",
    "wish_known": "yes",
    "wish": "  I want my keys back.\r\n",
    "wish_spoken_by": "representative",
    "wish_speaker": "Jo Baptiste",
    "referrer_owed_answer": "yes",
}


@pytest.fixture
def page(mrs_k) -> str:
    return f"/people/A{mrs_k.pk}/report/"


def test_a_concern_is_recorded_with_what_the_adult_wants_already(page, amina, north, mrs_k, signed_in):
    client = signed_in(amina)
    done = client.post(page, {**SENT, "team": north.pk})
    concern = Concern.objects.get()
    assert done.url == concern.get_absolute_url()
    assert (concern.types, concern.team, concern.raised_on) == (["psychological", "domestic"], north, MONDAY)
    wish = mrs_k.statements.get()
    assert (wish.words, wish.spoken_by, wish.speaker) == ("  I want my keys back.\r\n", "representative", "Jo Baptiste")
    assert (wish.passed_on_by, wish.concern) == ("Jo Baptiste", concern)
    html = client.get(done.url).content.decode()
    for words in ("I want my keys back.", "her son takes her keys", "Piotr", "Care provider", "is owed an answer"):
        assert words in html


@pytest.mark.parametrize(
    "missing", ["happened", "types", "safe_now", "adult_knows", "referrer_kind", "wish_known", "team", "raised_on_0"]
)
def test_what_must_be_known_is_asked_for(missing, page, amina, north, signed_in):
    sent = {**SENT, "team": north.pk}
    assert signed_in(amina).post(page, {k: v for k, v in sent.items() if k != missing}).status_code == 422
    assert Concern.objects.count() == 0


def test_a_concern_may_be_reported_about_somebody_of_another_team_without_seeing_their_record(
    concern, carol, north, signed_in
):
    client = signed_in(carol)
    done = client.post(f"/people/A{concern.adult_id}/report/", {**SENT, "team": north.pk})
    assert done.url == "/"
    assert Concern.objects.count() == 2
    assert client.get(concern.adult.get_absolute_url()).status_code == 404


IMPOSSIBLE = {
    "an event before birth": ({"happened_on": date(1940, 1, 1)}, "after their date of birth"),
    "an event after it was raised": ({"happened_on": date(2026, 6, 2)}, "on or before the date it was raised"),
}


@pytest.mark.parametrize("what", IMPOSSIBLE)
def test_what_cannot_be_is_refused(what, amina, mrs_k, north):
    wrong, says = IMPOSSIBLE[what]
    with pytest.raises(ValidationError, match=says):
        report_concern(by=amina, adult=mrs_k, team=north, raised_on=MONDAY, **ACCOUNT, **wrong)
    report_concern(by=amina, adult=mrs_k, team=north, raised_on=MONDAY, **ACCOUNT, happened_on=MONDAY)
    assert Concern.objects.count() == 1


@pytest.mark.parametrize("what", IMPOSSIBLE)
def test_a_correction_cannot_say_what_cannot_be_either(what, amina, concern):
    wrong, says = IMPOSSIBLE[what]
    with pytest.raises(ValidationError, match=says):
        correct_concern(by=amina, concern=concern, **wrong)
    correct_concern(by=amina, concern=concern, happened_on=MONDAY)
    concern.refresh_from_db()
    assert concern.happened_on == MONDAY


@pytest.mark.parametrize(("born", "transition"), [(date(2009, 6, 1), True), (date(2008, 6, 1), False)])
def test_somebody_of_17_is_recorded_as_approaching_adulthood(born, transition, amina, north):
    adult = open_record(by=amina, given_name="Sam", family_name="Lee", date_of_birth=born)
    concern = report_concern(by=amina, adult=adult, team=north, raised_on=MONDAY, **ACCOUNT)
    assert concern.approaching_adulthood is transition


def test_a_concern_about_somebody_younger_is_refused(amina, north):
    child = open_record(by=amina, given_name="Sam", family_name="Lee", date_of_birth=date(2009, 6, 2))
    with pytest.raises(ValidationError, match="children’s social care"):
        report_concern(by=amina, adult=child, team=north, raised_on=MONDAY, **ACCOUNT)
    assert Concern.objects.count() == 0


def test_a_correction_keeps_what_was_said_before_in_the_history(concern, amina, signed_in):
    client, page = signed_in(amina), f"/concerns/C{concern.pk}/correct/"
    sent = {**SENT, "source_name": "Pawel", "seen": client.get(page).context["seen"]}
    assert client.post(page, sent).status_code == 302
    assert Event.objects.get(verb="corrected-concern").facts["changed"] == {"source_name": ["Piotr", "Pawel"]}


def test_codes_that_nobody_knows_are_refused_by_the_database(amina, mrs_k, north):
    for wrong in ({"types": []}, {"types": ["rudeness"]}, {"safe_now": "perhaps"}, {"referrer_kind": "a friend"}):
        with pytest.raises(IntegrityError), transaction.atomic():
            report_concern(by=amina, adult=mrs_k, team=north, raised_on=MONDAY, **{**ACCOUNT, **wrong})
    report_concern(by=amina, adult=mrs_k, team=north, raised_on=MONDAY, wish=Said("Help."), **ACCOUNT)
    assert Concern.objects.count() == 1


def test_the_referrer_is_owed_an_answer_until_one_is_given(concern, amina, signed_in):
    client, owed = signed_in(amina), "The person who raised it is owed an answer."
    assert owed in client.get(concern.get_absolute_url()).content.decode()
    day = {"given_on_0": "2", "given_on_1": "6", "given_on_2": "2026"}
    assert client.post(f"/concerns/C{concern.pk}/answer/", {"told": "no", **day}).status_code == 422
    done = client.post(f"/concerns/C{concern.pk}/answer/", {"told": "no", "words": "She asked us not to.", **day})
    html = client.get(done.url).content.decode()
    assert owed not in html
    assert "She asked us not to." in html


@pytest.mark.parametrize(
    ("decision", "decided_on"),
    [(None, MONDAY), ("more-information", MONDAY), ("section-42", None), ("unheard-of", MONDAY)],
)
def test_a_decision_and_its_day_cannot_contradict_each_other(decision, decided_on, amina, concern):
    with pytest.raises(IntegrityError), transaction.atomic():
        correct_concern(by=amina, concern=Concern.objects.get(pk=concern.pk), decision=decision, decided_on=decided_on)
    correct_concern(by=amina, concern=concern, location="community")
    concern.refresh_from_db()
    assert (concern.decision, concern.decided_on, concern.location) == (None, None, "community")


def test_a_concern_is_decided_as_its_newest_decision_says_and_not_otherwise(amina, concern, enquiry):
    forged = Concern.objects.get(pk=concern.pk)
    with pytest.raises(IntegrityError, match="as its newest decision says"):
        correct_and_check(by=amina, concern=forged, decision="no-enquiry")
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
    assert Concern.objects.get(pk=concern.pk).decision == "section-42"


@transaction.atomic
def correct_and_check(**correction) -> None:
    """Correct a concern and let the database check at once what it would check when the transaction ends."""
    correct_concern(**correction)
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
