"""A review on its pages: from a referral to evidence, who reaches it, and what whoever referred it may see."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from alongside.access.actions import restrict_record
from alongside.adult_reviews import actions
from alongside.adult_reviews.models import AdultReview, ReviewedAdult, ReviewEvidence, ReviewReferral
from alongside.history.models import Event
from alongside.people.actions import change_details
from conftest import FRIDAY, MONDAY

from .case import FOUND

JULY = date(2026, 7, 1)
CASE = {"happened": "Locked in for a month.", "agencies": "Nobody asked the pharmacist."}


def day(name: str, when: date) -> dict:
    return {f"{name}_0": when.day, f"{name}_1": when.month, f"{name}_2": when.year}


@pytest.fixture
def referral(amina, enquiry):
    who = {"referred_from": "council", "referrer_name": "Amina Yusuf"}
    return actions.refer(by=amina, adult=enquiry.adult, adults=[], referred_on=MONDAY, **who, **CASE)


def decide(mina, referral, **when):
    """The chair decides that a review must be held."""
    must = {"decision": "mandatory", "reasons": "Secret.", "chair": "Bola", **FOUND}
    actions.decide(by=mina, referral=referral, **must, **when)


@pytest.fixture
def review(mina, referral):
    decide(mina, referral, decided_on=FRIDAY)
    return AdultReview.objects.select_related("referral").get()


def test_whoever_keeps_the_record_refers_and_sees_that_it_was_decided_and_no_more(amina, mina, enquiry, signed_in):
    adult, hers, boards = enquiry.adult, signed_in(amina), signed_in(mina)
    page = f"/people/A{adult.pk}/adult-reviews/"
    sent = {**CASE, "signed_off_by": "Ada Lindqvist", **day("referred_on", MONDAY)}
    assert "Enter the date when they agreed" in hers.post(f"{page}refer/", sent).content.decode()
    assert hers.post(f"{page}refer/", {**sent, **day("signed_off_on", MONDAY)}).url == page
    referral = ReviewReferral.objects.get()
    assert "not received yet" in hers.get(adult.get_absolute_url()).content.decode()
    received = {"title": "Adult K", **day("received_on", FRIDAY)}
    assert (
        boards.post(f"/adult-reviews/AR{referral.pk}/receive/", {**received, "seen": referral.event_id}).status_code
        == 302
    )
    assert "received, not decided yet" in hers.get(adult.get_absolute_url()).content.decode()
    decide(mina, referral, decided_on=JULY)
    shown = hers.get(page).content.decode()
    assert "A review that must be held: section 44(1), 1 July 2026" in shown
    assert "Secret." not in shown
    assert hers.get(referral.get_absolute_url()).status_code == 403


def test_a_referral_carries_what_the_record_knows_of_the_adult(amina, enquiry):
    adult = change_details(by=amina, adult=enquiry.adult, died_on=JULY)
    who = {"referred_from": "council", "referrer_name": "Amina Yusuf"}
    made = actions.refer(by=amina, adult=adult, adults=[{"described": "Her sister"}], referred_on=JULY, **who, **CASE)
    hers, sister = made.adults.order_by("pk")
    assert (hers.died, hers.died_on, hers.birth_date) == (True, JULY, adult.date_of_birth)
    assert (sister.died, sister.described) == (None, "Her sister")
    assert Event.objects.get(verb="referred-for-review").adult == adult
    with pytest.raises(ValidationError, match="at least one adult"):
        actions.refer(by=amina, adults=[], referred_on=JULY, **who, **CASE)


def test_the_boards_manager_reaches_every_referral_and_a_restricted_name_reaches_nobody(
    mina, ben, amina, referral, signed_in
):
    boards, page = signed_in(mina), referral.get_absolute_url()
    assert "Kathleen Kowalska" in boards.get(page).content.decode()
    looked = Event.objects.filter(verb="looked", by=mina, about=f"adult_reviews.reviewreferral:{referral.pk}")
    assert looked.count() == 1
    restrict_record(by=ben, adult=referral.adults.get().adult, entitled=[amina], why="Known to staff.")
    shown = boards.get(page).content.decode()
    assert "Kowalska" not in shown
    assert "An adult on record" in shown
    for other in (ben, amina):
        assert signed_in(other).get(page).status_code == 403
    nothing = boards.get("/nothing-is-here/").content
    for missing in ("AR999/", "AR999/decide/", f"AR{referral.pk}/publish/", "IR999/", "RT999/evidence/"):
        answer = boards.get(f"/adult-reviews/{missing}")
        assert (answer.status_code, answer.content) == (404, nothing), missing


def test_a_partners_referral_is_typed_in_with_each_adult(mina, signed_in):
    client = signed_in(mina)
    sent = {
        "referred_from": "police",
        "referrer_name": "Sgt Rao",
        **CASE,
        **day("referred_on", MONDAY),
        "adults-0-described": "Adult L",
        "adults-0-died": "no",
        **day("adults-0-died_on", MONDAY),
    }
    refused = client.post("/adult-reviews/new/", sent).content.decode()
    assert "Select yes if they have died, as you have entered a date" in refused
    assert client.post("/adult-reviews/new/", {**sent, "adults-0-died": "yes"}).status_code == 302
    person = ReviewedAdult.objects.get()
    assert (person.described, person.died, person.died_on) == ("Adult L", True, MONDAY)
    assert "Sgt Rao" in client.get(person.referral.get_absolute_url()).content.decode()


def test_a_recommendation_is_seen_through_to_evidence_that_somebody_else_checked(mina, review, signed_in):
    advice = actions.recommend(by=mina, review=review, words="Tell the pharmacist.", made_on=JULY)
    action = actions.act_on(by=mina, recommendation=advice, what="Agree a form.", agency="The ICB", due_on=JULY)
    client, page = signed_in(mina), f"/adult-reviews/RT{action.pk}/evidence/"
    sent = {"result": "done", "words": "An audit of 20.", "given_by": "Dee", "checked_by": "DEE", **day("on", JULY)}
    refused = client.post(page, {**sent, **day("checked_on", JULY)}).content.decode()
    assert "checked by somebody other than who gave it" in refused
    assert client.post(page, {**sent, "checked_by": "Bola", **day("checked_on", JULY)}).status_code == 302
    assert "Checked by" in client.get(review.referral.get_absolute_url()).content.decode()
    given = {"action": action, "on": JULY, "result": "done", "words": "An audit.", "event": action.event}
    for bad in ({"given_by": "Dee", "checked_by": "dee", "checked_on": JULY}, {"checked_by": "Bola"}, {"words": " "}):
        with pytest.raises(IntegrityError), transaction.atomic():
            ReviewEvidence.objects.create(**given | bad)


PUBLISHED = {"publication": "published", "published_on": JULY, "address": "harrowmere.example/k", "anonymised": True}
REFUSED = {
    "published before it is completed": {"completed_on": None},
    "published nowhere": {"address": ""},
    "published with names": {"anonymised": False},
    "nobody knows whether with names": {"anonymised": None},
    "published and why not": {"why_not_published": "The family asked."},
    "not published, no reason": {"publication": "not-published", "published_on": None, "address": ""},
    "a day, and no word whether": {"publication": None},
    "completed before it began": {"completed_on": MONDAY},
}


@pytest.mark.parametrize("fields", REFUSED.values(), ids=REFUSED)
def test_the_database_refuses_a_publication_that_contradicts_itself(fields, review, mina):
    rows = AdultReview.objects.filter(pk=review.pk)
    actions.complete(by=mina, review=review, completed_on=JULY)
    with pytest.raises(IntegrityError), transaction.atomic():
        rows.update(**PUBLISHED | fields)
    assert rows.update(**PUBLISHED) == 1


def test_a_review_is_completed_and_then_published(mina, review, signed_in):
    client, base = signed_in(mina), f"/adult-reviews/AR{review.referral_id}/"
    sent = {
        "publication": "published",
        "anonymised": "yes",
        "address": "harrowmere.example/k",
        **day("published_on", JULY),
    }
    early = client.post(f"{base}publish/", {**sent, "seen": review.event_id})
    assert "once it is completed" in early.content.decode()
    done = {"later_because": "The trial came first.", **day("completed_on", JULY), "seen": review.event_id}
    assert client.post(f"{base}complete/", done).status_code == 302
    review.refresh_from_db()
    assert client.post(f"{base}publish/", {**sent, "seen": review.event_id}).status_code == 302
    assert "Published on 1 July 2026" in client.get(base).content.decode()


def test_pages_of_much_take_few_queries(mina, review, signed_in, django_assert_max_num_queries):
    for number in range(12):
        advice = actions.recommend(by=mina, review=review, words=f"Advice {number}.", made_on=JULY)
        for _ in range(3):
            action = actions.act_on(by=mina, recommendation=advice, what="Do it.", agency="The ICB")
            actions.give_evidence(by=mina, action=action, on=JULY, result="partly", words="Begun.")
        actions.refer(
            by=mina,
            adults=[{"described": "Adult"}],
            referred_on=JULY,
            referred_from="health",
            referrer_name="Jo",
            **CASE,
        )
        actions.add_adult(by=mina, referral=review.referral, described=f"Adult {number}")
    client = signed_in(mina)
    for page in ("/adult-reviews/", review.referral.get_absolute_url()):
        with django_assert_max_num_queries(18):
            assert client.get(page).status_code == 200
