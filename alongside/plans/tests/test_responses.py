"""Responses: the catalogue, what may endanger, what the adult said, and how well it worked."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from alongside.enquiries.actions import start_enquiry
from alongside.people.known import known_about
from alongside.plans.actions import add_response, change_response, follow_response, judge_response, offer_response
from alongside.plans.models import HowItWorked, Response, ResponseUsed
from alongside.risk.actions.asking import look_for_coercion
from alongside.voice.actions import Said
from conftest import FRIDAY, MONDAY

JULY = date(2026, 7, 1)
TWENTY = 20


def catalogued(key: str) -> Response:
    return Response.objects.offered().get(key=key)


def day(name: str, when: date) -> dict:
    return {f"{name}_0": when.day, f"{name}_1": when.month, f"{name}_2": when.year}


@pytest.fixture
def check(amina, enquiry):
    found = {"found": "signs", "conclusion": "He decides whom she sees."}
    return look_for_coercion(by=amina, enquiry=enquiry, checked_on=FRIDAY, **found)


@pytest.fixture
def used(amina, enquiry):
    return offer_response(by=amina, enquiry=enquiry, response=catalogued("advocacy-buddying"), offered_on=FRIDAY)


def test_the_twenty_responses_of_the_toolkit_come_with_the_product(db):
    assert Response.objects.filter(kind="toolkit", in_use=True).count() == TWENTY
    assert Response.objects.filter(kind="legal").count() >= 3
    endangering = set(Response.objects.filter(may_endanger=True).values_list("key", flat=True))
    assert endangering == {"mediation", "restorative-justice", "family-group-conference", "joint-meeting"}


def test_what_may_endanger_is_offered_with_a_check_or_a_reason(enquiry, check, amina, signed_in):
    client, page = signed_in(amina), f"/enquiries/E{enquiry.pk}/responses/offer/"
    sent = {"response": catalogued("mediation").pk, "answer": "not-yet", **day("offered_on", FRIDAY)}
    refused = client.post(page, sent)
    assert refused.status_code == 422
    assert "Domestic abuse is alleged" in refused.content.decode()
    assert client.post(page, {**sent, "safe_because": "Her adviser is there throughout."}).status_code == 302
    assert client.post(page, {**sent, "coercion_check": check.pk}).status_code == 302
    assert ResponseUsed.objects.count() == 2


def test_domestic_abuse_that_another_concern_reports_asks_for_a_check_too(mrs_k, concern, amina, north, signed_in):
    sent = {"response": catalogued("mediation").pk, "answer": "not-yet", **day("offered_on", FRIDAY)}
    other = start_enquiry(by=amina, adult=mrs_k, kind="other", team=north, lead=amina, started_on=FRIDAY)
    page = f"/enquiries/E{other.pk}/responses/offer/"
    assert known_about(mrs_k).domestic
    assert "Domestic abuse is alleged" in signed_in(amina).post(page, sent).content.decode()
    assert signed_in(amina).post(page, {**sent, "safe_because": "Her adviser is there."}).status_code == 302


def test_the_database_refuses_what_may_endanger_without_either(used, check, amina):
    mediation = catalogued("mediation")
    with pytest.raises(ValidationError, match="may endanger"):
        offer_response(by=amina, enquiry=used.enquiry, response=mediation, offered_on=FRIDAY, safe_because=" ")
    stored = ResponseUsed.objects.filter(pk=used.pk)
    with pytest.raises(IntegrityError, match="coercion check or a reason"), transaction.atomic():
        stored.update(response=mediation)
    with pytest.raises(IntegrityError, match="coercion check or a reason"), transaction.atomic():
        stored.update(response=mediation, safe_because="\n ")
    stored.update(response=mediation, coercion_check=check)


def test_a_check_of_another_enquiry_does_not_stand_for_this_one(check, mrs_k, amina, north):
    other = start_enquiry(by=amina, adult=mrs_k, kind="other", team=north, lead=amina, started_on=FRIDAY)
    with pytest.raises(IntegrityError, match="made in the enquiry"), transaction.atomic():
        offer_response(
            by=amina, enquiry=other, response=catalogued("mediation"), offered_on=FRIDAY, coercion_check=check
        )


def test_a_response_serves_wishes_of_its_own_enquiry(outcomes, used, mrs_k, amina, north):
    response = catalogued("counselling")
    offer_response(by=amina, enquiry=used.enquiry, response=response, offered_on=FRIDAY, outcomes=outcomes)
    other = start_enquiry(by=amina, adult=mrs_k, kind="other", team=north, lead=amina, started_on=FRIDAY)
    with pytest.raises(IntegrityError, match="belong to one enquiry"), transaction.atomic():
        offer_response(by=amina, enquiry=other, response=response, offered_on=FRIDAY, outcomes=outcomes)


def test_what_they_said_is_kept_in_their_words(used, amina, signed_in):
    sent = {"answer": "declined", "answer_words": "No. Not her. ", **day("on", JULY)}
    assert signed_in(amina).post(f"/responses/RS{used.pk}/answer/", {**sent, "seen": used.event_id}).status_code == 302
    used.refresh_from_db()
    assert (used.answer, used.answer_words.words) == ("declined", "No. Not her. ")


def test_a_response_is_used_after_it_was_offered_and_ends_after_it_began(used, amina):
    for days in ({"used_from": MONDAY}, {"used_to": JULY}, {"used_from": JULY, "used_to": FRIDAY}):
        with pytest.raises(ValidationError):
            follow_response(by=amina, used=ResponseUsed.objects.get(), on=JULY, **days)
    with pytest.raises(IntegrityError), transaction.atomic():
        ResponseUsed.objects.update(used_to=JULY)
    follow_response(by=amina, used=used, on=JULY, used_from=FRIDAY, used_to=JULY)


def test_how_well_it_worked_is_two_judgements_kept_apart(used, amina, signed_in):
    client, page = signed_in(amina), f"/responses/RS{used.pk}/worked/"
    assert client.post(page, day("judged_on", JULY)).status_code == 422
    with pytest.raises(IntegrityError), transaction.atomic():
        judge_response(by=amina, used=used, judged_on=JULY, adult=None, practitioner=None)
    with pytest.raises(ValidationError):
        judge_response(by=amina, used=used, judged_on=MONDAY, adult="very")
    sent = {"adult": "not-very", "adults_words": "She talked too much.", "practitioner": "fairly"}
    assert client.post(page, {**sent, **day("judged_on", JULY)}).status_code == 302
    row = HowItWorked.objects.get()
    assert (row.adult, row.practitioner, row.adults_words) == ("not-very", "fairly", "She talked too much.")
    shown = client.get(used.get_absolute_url()).content.decode()
    assert shown.index("Not very well") < shown.index("Fairly well")


def test_a_council_adds_its_own_and_what_was_offered_keeps_its_version(used, ben, amina, signed_in):
    old = used.response
    other_words = {"title": "Advocacy", "about": "Somebody at your side.", "may_endanger": False}
    changed = change_response(by=ben, response=old, **other_words)
    assert (changed.version, changed.in_use, catalogued(old.key)) == (2, True, changed)
    used.refresh_from_db()
    assert used.response == old
    with pytest.raises(ValidationError, match="meantime"):
        change_response(by=ben, response=old, **other_words)
    add_response(by=ben, title="Walking group")
    with pytest.raises(ValidationError, match="already"):
        add_response(by=ben, title="Walking Group")
    ours = catalogued("walking-group")
    offer_response(by=amina, enquiry=used.enquiry, response=ours, offered_on=FRIDAY, answered=Said("Yes!"))
    withdrawn = {"title": "Walking group", "about": "", "may_endanger": False, "in_use": False}
    gone = change_response(by=ben, response=ours, **withdrawn)
    assert gone not in Response.objects.offered()
    page = signed_in(ben).get("/responses/").content.decode()
    assert page.index("No longer offered") < page.index("Walking group")


def test_a_list_of_much_takes_few_queries(outcomes, used, amina, signed_in, django_assert_max_num_queries):
    for response in Response.objects.filter(may_endanger=False)[:8]:
        offer = {"offered_on": FRIDAY, "outcomes": outcomes, "answered": Said("Yes.")}
        one = offer_response(by=amina, enquiry=used.enquiry, response=response, **offer)
        judge_response(by=amina, used=one, judged_on=JULY, adult="very", practitioner="very")
    client = signed_in(amina)
    with django_assert_max_num_queries(10):
        page = client.get(f"/enquiries/E{used.enquiry_id}/responses/")
    assert page.content.decode().count("Very well".lower()) >= 8
