"""Self-neglect: what the database refuses, that nothing ends on a refusal alone, and what the pages show."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils.timezone import localdate
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from alongside.history.models import Event
from alongside.people.actions import open_record
from alongside.self_neglect.actions import (
    begin,
    change,
    consider_power,
    end,
    name_agency,
    note_what_was_seen,
    record_attempt,
    review,
)
from alongside.self_neglect.codes import Ending, Way
from alongside.self_neglect.ending import what_is_missing
from alongside.self_neglect.models import EngagementAttempt, RiskManagement
from alongside.voice.actions import Said
from alongside.voice.models import Statement
from conftest import FRIDAY, MONDAY

JULY = date(2026, 7, 6)
KNOWN = "The milkman rings if two bottles stand there."
PAPERS = "My papers are my life."


@pytest.fixture
def risk(amina, enquiry):
    return begin(
        by=amina,
        adult=enquiry.adult,
        started_on=MONDAY,
        worry="Fire.",
        matters=Said(PAPERS),
        lead=amina,
        enquiry=enquiry,
    )


def day(name: str, when: date) -> dict:
    return {f"{name}_0": when.day, f"{name}_1": when.month, f"{name}_2": when.year}


def tries(amina, risk, *attempts, on=FRIDAY):
    for way, who in attempts:
        record_attempt(by=amina, management=risk, on=on, way=way, who=who, came_of_it="declined")


def test_it_begins_with_what_matters_in_one_act_and_is_looked_at_again_in_four_weeks(risk, amina):
    assert (risk.matters.words, risk.next_review_on) == (PAPERS, MONDAY + timedelta(days=28))
    event = Event.objects.get(verb="began-managing-risk")
    assert {risk.event_id, risk.matters.event_id} == {event.pk}
    assert event.facts == {"in_enquiry": True}
    with pytest.raises(ValidationError, match="must be after"):
        change(by=amina, management=risk, on=FRIDAY, next_review_on=MONDAY)


REFUSED = {
    "open and never looked at again": {"next_review_on": None},
    "ended and still looked at again": {"ended_on": FRIDAY, "ending": "safer"},
    "ended, nobody knows how": {"ended_on": FRIDAY, "next_review_on": None},
    "ended before it began": {"ended_on": date(2026, 5, 1), "ending": "safer", "next_review_on": None},
    "looked at again before it began": {"next_review_on": MONDAY},
    "a manager's reason of no manager": {"despite": "Because."},
    "no worry": {"worry": " "},
    "an unknown ending": {"ended_on": FRIDAY, "ending": "closed", "next_review_on": None},
}


@pytest.mark.parametrize("fields", REFUSED.values(), ids=REFUSED)
def test_the_database_refuses_what_contradicts_itself(fields, risk):
    with pytest.raises(IntegrityError), transaction.atomic():
        RiskManagement.objects.filter(pk=risk.pk).update(**fields)


def test_nothing_ends_on_a_refusal_alone(risk, amina, signed_in):
    client, page = signed_in(amina), f"/self-neglect/MR{risk.pk}/end/"
    sent = {"ending": "declined", "contingency": KNOWN, **day("ended_on", JULY)}
    tries(amina, risk, ("visit", "Amina"), ("visit", " amina "))
    refused = client.post(page, sent).content.decode()
    assert "They declined, and that alone is not a reason to stop." in refused
    assert "If you end it although too little was tried" not in refused
    tries(amina, risk, ("visit", "Father Dominic"))
    assert "Enter how we would know" in client.post(page, {**sent, "contingency": ""}).content.decode()
    assert client.post(page, {**sent, "despite": "I say so."}).status_code == 302
    risk.refresh_from_db()
    assert (risk.ending, risk.contingency, risk.despite) == ("declined", KNOWN, "")
    with pytest.raises(ValidationError, match="has ended"):
        tries(amina, risk, ("phone", "Amina"))


def test_a_manager_may_end_it_all_the_same_and_says_why(risk, amina, ben, signed_in):
    sent = {"ending": "declined", "despite": "He went to Spain.", **day("ended_on", JULY)}
    with pytest.raises(ValidationError, match="ask a manager"):
        end(by=amina, management=risk, ended_on=JULY, ending="declined", contingency=KNOWN, despite="He went to Spain.")
    assert signed_in(ben).post(f"/self-neglect/MR{risk.pk}/end/", sent).status_code == 302
    page = signed_in(amina).get(risk.get_absolute_url()).content.decode()
    assert "Ended all the same by Ben Okafor" in page


ATTEMPTS = st.lists(st.tuples(st.sampled_from(Way.values[:3]), st.sampled_from(["Amina", "AMINA ", "Jo"])), max_size=3)


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(attempts=ATTEMPTS, contingency=st.sampled_from(["", " \n", KNOWN]), ending=st.sampled_from(Ending.values))
def test_page_and_database_agree_on_every_ending(attempts, contingency, ending, risk, amina):
    with transaction.atomic():
        tries(amina, risk, *attempts)
        missing = ending == Ending.DECLINED and what_is_missing(attempts, contingency)
        ended = {"ended_on": JULY, "ending": ending, "next_review_on": None, "contingency": contingency}
        try:
            with transaction.atomic():
                event = Event.objects.order_by("-seq").first()
                RiskManagement.objects.filter(pk=risk.pk).update(**ended, event=event)
            taken = True
        except IntegrityError:
            taken = False
        assert taken == (not missing), (attempts, contingency, ending)
        transaction.set_rollback(True)


def test_an_attempt_after_the_end_counts_for_nothing(risk, amina):
    tries(amina, risk, ("visit", "Amina"))
    tries(amina, risk, ("phone", "Jo"), on=JULY + timedelta(days=1))
    with pytest.raises(ValidationError, match="alone is not a reason"):
        end(by=amina, management=risk, ended_on=JULY, ending="declined", contingency=KNOWN)
    end(by=amina, management=risk, ended_on=JULY + timedelta(days=1), ending="declined", contingency=KNOWN)


def test_what_it_leans_on_is_of_the_same_adult(risk, amina, enquiry):
    ivor = open_record(by=amina, given_name="Ivor", family_name="Pugh")
    refusals = [
        lambda: begin(by=amina, adult=ivor, started_on=MONDAY, worry="Cold.", enquiry=enquiry),
        lambda: begin(by=amina, adult=ivor, started_on=MONDAY, worry="Cold.", matters_id=risk.matters_id),
        lambda: EngagementAttempt.objects.create(
            management=begin(by=amina, adult=ivor, started_on=MONDAY, worry="Cold."),
            on=FRIDAY,
            who="Jo",
            way="visit",
            came_of_it="talked",
            said_id=risk.matters_id,
            event=Event.objects.order_by("-seq").first(),
        ),
    ]
    for refused in refusals:
        with pytest.raises(IntegrityError, match="alongside:"), transaction.atomic():
            refused()
    begin(by=amina, adult=ivor, started_on=MONDAY, worry="Cold.")


def test_a_review_says_what_they_think_and_when_next(risk, amina, signed_in):
    client = signed_in(amina)
    sent = {"because": "due", "adults_view": "It is all right now. ", **day("held_on", JULY)}
    assert client.post(f"/self-neglect/MR{risk.pk}/review/", sent).status_code == 302
    held = risk.reviews.get()
    risk.refresh_from_db()
    assert (held.due_on, held.adults_view.words) == (MONDAY + timedelta(days=28), "It is all right now. ")
    assert risk.next_review_on == JULY + timedelta(days=28)
    with pytest.raises(ValidationError, match="on or after"):
        review(by=amina, management=risk, held_on=date(2026, 5, 1))


def test_an_attempt_keeps_their_words_and_the_adults_page_says_how_it_stands(risk, amina, signed_in):
    client, adult = signed_in(amina), risk.adult
    assert "Nobody has tried yet." in client.get(adult.get_absolute_url()).content.decode()
    sent = {"way": "doorstep", "who": "Amina", "came_of_it": "declined", "said": "Not today. ", **day("on", FRIDAY)}
    assert client.post(f"/self-neglect/MR{risk.pk}/attempt/", sent).status_code == 302
    assert Statement.objects.get(words="Not today. ").adult == adult
    says = "1 attempt, the last on 5 June 2026."
    for page in (adult.get_absolute_url(), risk.enquiry.get_absolute_url()):
        assert says in client.get(page).content.decode()
    shown = client.get(risk.get_absolute_url()).content.decode()
    assert "A talk at the door, or through it, by Amina: they said no" in shown
    change(by=amina, management=risk, on=localdate(), matters=Said("My cats."))
    assert "My cats." in client.get(f"/people/A{adult.pk}/self-neglect/").content.decode()
    assert Statement.objects.filter(words=PAPERS).exists()


@pytest.mark.parametrize("path", ["/self-neglect/MR{0}/", "/people/A{1}/self-neglect/", "/self-neglect/MR{0}/change/"])
def test_a_page_of_much_takes_few_queries(path, risk, amina, signed_in, django_assert_max_num_queries):
    for number in range(20):
        tries(amina, risk, ("visit", f"Worker {number}"))
        note_what_was_seen(by=amina, management=risk, on=FRIDAY, seen="Post lies unopened.")
        consider_power(by=amina, management=risk, on=FRIDAY, power="fire", used="not-yet", why="Advice first.")
        name_agency(by=amina, management=risk, from_on=FRIDAY, agency=f"Agency {number}")
    client = signed_in(amina)
    with django_assert_max_num_queries(13):
        assert client.get(path.format(risk.pk, risk.adult_id)).status_code == 200
