"""The pages of who is around the adult, and of how each is reached safely."""

import pytest
from django.urls import reverse

from alongside.concerns.actions import correct_concern
from alongside.history.models import Event
from alongside.people.actions import add_person, change_details, change_person, check_contact
from alongside.people.around import SafeContact, SignificantPerson
from alongside.people.reaching import may_leave
from conftest import FRIDAY

TODAY = {"verified_on_0": "5", "verified_on_1": "6", "verified_on_2": "2026"}
BROTHER = {"name": "Jan Nowak", "relationship": "brother", "adult_wants_them": "yes", "poses_risk": "no"}


@pytest.fixture
def at_home(amina, mrs_k, concern):
    """Mrs K. has an address and a phone; domestic abuse is alleged."""
    change_details(by=amina, adult=mrs_k, address="9 Tower Road", postcode="ZZ2 2BB", phone="01632 960002")
    return mrs_k


@pytest.fixture
def sister(amina, mrs_k):
    return add_person(by=amina, adult=mrs_k, name="Irena Nowak", relationship="sister", adult_wants_them="yes")


def text(response) -> str:
    return " ".join(response.content.decode().split())


def test_somebody_is_added_and_changed(amina, mrs_k, concern, signed_in):
    client = signed_in(amina)
    assert client.post(f"/people/A{mrs_k.pk}/important-people/new/", {**BROTHER, "name": ""}).status_code == 422
    done = client.post(f"/people/A{mrs_k.pk}/important-people/new/", BROTHER)
    person = SignificantPerson.objects.get()
    assert done.url == f"/people/A{mrs_k.pk}/important-people/"
    assert "Jan Nowak" in text(client.get(done.url))
    change = f"/people/SN{person.pk}/change/"
    assert client.post(change, {**BROTHER, "poses_risk": "yes", "seen": "1"}).status_code == 409
    client.post(change, {**BROTHER, "poses_risk": "yes", "seen": str(person.event_id)})
    assert SignificantPerson.objects.get().poses_risk
    assert Event.objects.get(verb="changed-somebody").facts == {"changed": {"poses_risk": [False, True]}}
    assert "Jan Nowak is recorded as posing a risk" in text(client.get(done.url))


def test_a_source_of_risk_is_chosen_from_the_enquiries(amina, mrs_k, enquiry, signed_in):
    source = enquiry.sources.get()
    answers = {**BROTHER, "name": "Piotr", "poses_risk": "yes", "source": source.pk}
    signed_in(amina).post(f"/people/A{mrs_k.pk}/important-people/new/", answers)
    assert SignificantPerson.objects.get().source == source


def test_several_ways_are_checked_in_one_go(amina, at_home, signed_in):
    client, page = signed_in(amina), reverse("people:check-contact", args=[at_home.pk])
    assert "9 Tower Road" in text(client.get(page))
    answers = {
        **TODAY, "confirmed_how": "alone", "safe-post": "no", "why-post": "He opens her letters.", "safe-phone": "yes",
        "may_leave_message": "no", "times": "Mornings", "safe-email": "yes", "at-email": "k@example.org",
        "others_see": "email", "at-phone": "01632 960002", "at-post": "9 Tower Road ZZ2 2BB",
    }  # fmt: skip
    done = client.post(page, answers)
    assert done.url == f"/people/A{at_home.pk}/contact/"
    found = {check.channel: check for check in SafeContact.objects.all()}
    assert {channel: check.safe for channel, check in found.items()} == {"post": "no", "phone": "yes", "email": "yes"}
    assert {check.at for check in found.values()} == {"9 Tower Road ZZ2 2BB", "01632 960002", "k@example.org"}
    assert (found["phone"].may_leave_message, found["email"].others_see) == (False, True)
    shown = text(client.get(done.url))
    assert "<strong>Not safe.</strong> It is not safe to reach Kathleen by post" in shown
    assert "<strong>Safe.</strong> Confirmed on 5 June 2026" in shown
    assert "<strong>Not safe until confirmed.</strong> Domestic abuse is alleged" in shown
    assert "Mornings" in text(client.get(page))


def test_what_is_confirmed_is_what_was_seen(amina, at_home, signed_in):
    """The number changes between opening the page and sending it: nobody asked about the new one."""
    client, page = signed_in(amina), reverse("people:check-contact", args=[at_home.pk])
    client.get(page)
    change_details(by=amina, adult=at_home, phone="01632 960007")
    sent = {**TODAY, "confirmed_how": "alone", "safe-phone": "yes", "at-phone": "01632 960002"}
    client.post(page, sent)
    assert "another address or number" in may_leave(adult=at_home, by="phone").why
    client.post(page, {**sent, "at-phone": "01632 960007", "submission": ""})
    assert may_leave(adult=at_home, by="phone").allowed


@pytest.mark.parametrize(
    ("missing", "error"),
    [
        ({}, "Say of at least one way whether it is safe"),
        ({"safe-post": "yes"}, "Select how you know that it is safe"),
    ],
)
def test_a_check_says_what_is_missing(missing, error, amina, at_home, signed_in):
    page = reverse("people:check-contact", args=[at_home.pk])
    client = signed_in(amina)
    refused = client.post(page, {**TODAY, **missing})
    assert refused.status_code == 422
    assert error in text(refused)
    assert client.post(page, {**TODAY, "safe-post": "not-known"}).status_code == 302


def test_the_ways_to_somebody_around_them_are_their_own(amina, mrs_k, sister, concern, signed_in):
    client = signed_in(amina)
    page = reverse("people:check-contact-person", args=[sister.pk])
    done = client.post(page, {**TODAY, "confirmed_how": "phone-alone", "safe-phone": "yes", "at-phone": ""})
    assert done.url == f"/people/SN{sister.pk}/contact/"
    assert may_leave(adult=mrs_k, by="phone", to=sister).allowed
    assert not may_leave(adult=mrs_k, by="phone").allowed


@pytest.mark.parametrize("name", ["people:around", "people:contact"])
def test_a_page_takes_as_many_queries_for_much_as_for_little(
    name, amina, mrs_k, sister, enquiry, signed_in, django_assert_max_num_queries
):
    client, page = signed_in(amina), reverse(name, args=[mrs_k.pk])
    client.get(page)
    for number in range(10):
        person = add_person(by=amina, adult=mrs_k, name=f"Invented {number}")
        for who in (None, person):
            check_contact(
                by=amina, adult=mrs_k, person=who, verified_on=FRIDAY, ways=[{"channel": "post", "safe": "no"}]
            )
    with django_assert_max_num_queries(10):
        client.get(page)


@pytest.mark.parametrize(
    ("referrer", "warned"), [("Piotr", True), ("PIOTR", True), ("Jo Baptiste", False), ("", False)]
)
def test_answering_the_person_who_raised_it_warns_if_they_may_be_the_source_of_risk(
    referrer, warned, amina, mrs_k, concern, signed_in
):
    correct_concern(by=amina, concern=concern, referrer_name=referrer)
    shown = text(signed_in(amina).get(f"/concerns/C{concern.pk}/answer/"))
    assert ("named as a source of risk on this record" in shown) is warned


def test_answering_a_relative_who_poses_a_risk_or_is_not_wanted_warns(amina, mrs_k, sister, concern, signed_in):
    client, page = signed_in(amina), f"/concerns/C{concern.pk}/answer/"
    correct_concern(by=amina, concern=concern, referrer_name="irena nowak")
    assert "Before you tell them anything" not in text(client.get(page))
    change_person(by=amina, person=sister, adult_wants_them="no")
    assert "does not want Irena Nowak to be involved or told" in text(client.get(page))
    change_person(by=amina, person=sister, poses_risk=True)
    assert "Irena Nowak is recorded as posing a risk" in text(client.get(page))
