"""Nothing leaves to an unsafe address, number or person: the one function that decides, and what it reads."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, transaction

from alongside.concerns.actions import report_concern
from alongside.enquiries.actions import add_allegation, start_enquiry
from alongside.enquiries.codes import AbuseType
from alongside.people.actions import add_person, change_details, change_person, check_contact, open_record
from alongside.people.around import SignificantPerson
from alongside.people.codes import Channel
from alongside.people.known import DOMESTIC
from alongside.people.reaching import check_may_leave, may_leave, why_not_named
from conftest import ACCOUNT, FRIDAY, MONDAY, TUESDAY

WEDNESDAY = date(2026, 6, 3)
HOME = {"address": "2 Mill Lane", "postcode": "ZZ1 1AA", "phone": "01632 960001"}
NOT_DOMESTIC = {**ACCOUNT, "types": ["financial"], "source_name": ""}


@pytest.fixture
def mr_abara(amina):
    return open_record(
        by=amina,
        given_name="Chidi",
        family_name="Abara",
        address="2 Mill Lane",
        postcode="ZZ1 1AA",
        phone="01632 960001",
    )


@pytest.fixture
def daughter(amina, mr_abara):
    return add_person(by=amina, adult=mr_abara, name="Ngozi Abara", relationship="daughter", adult_wants_them="yes")


def confirm(by, adult, channel, *, safe="yes", on=FRIDAY, **more):
    way = {"channel": channel, "safe": safe, **more}
    return check_contact(by=by, adult=adult, verified_on=on, confirmed_how="alone", ways=[way])


def test_a_way_that_nobody_checked_is_open_and_says_so(mr_abara):
    answer = may_leave(adult=mr_abara, by="post")
    assert answer.allowed
    assert answer.why == "It has not been checked whether it is safe to reach Chidi by post."


def test_a_way_found_unsafe_is_shut_until_it_is_found_safe(amina, mr_abara):
    confirm(amina, mr_abara, "post", safe="no", on=MONDAY, why="His nephew opens the letters.")
    shut = may_leave(adult=mr_abara, by="post")
    assert not shut.allowed
    assert shut.why == "It is not safe to reach Chidi by post: found on 1 June 2026. His nephew opens the letters."
    assert may_leave(adult=mr_abara, by="phone").allowed
    confirm(amina, mr_abara, "post", on=TUESDAY)
    assert (
        may_leave(adult=mr_abara, by="post").why == "Confirmed on 2 June 2026 that it is safe to reach Chidi by post."
    )


def test_an_earlier_day_written_down_late_does_not_stand(amina, mr_abara):
    confirm(amina, mr_abara, "post", safe="no", on=FRIDAY)
    confirm(amina, mr_abara, "post", safe="yes", on=MONDAY)
    assert not may_leave(adult=mr_abara, by="post").allowed


def test_how_to_call_goes_with_the_answer(amina, mr_abara):
    confirm(amina, mr_abara, "phone", times="Tuesday mornings", name_to_use="Mr Abara", say_they_are="the library")
    assert may_leave(adult=mr_abara, by="phone").why == (
        "Confirmed on 5 June 2026 that it is safe to reach Chidi by phone. When: Tuesday mornings. Ask for: Mr Abara. "
        "Say that you are: the library."
    )


@pytest.mark.parametrize("by", Channel.values)
def test_where_domestic_abuse_is_alleged_every_way_is_shut_until_confirmed(by, amina, mrs_k, concern):
    assert not may_leave(adult=mrs_k, by=by).allowed
    confirm(amina, mrs_k, by)
    assert may_leave(adult=mrs_k, by=by).allowed


def test_domestic_abuse_alleged_in_an_enquiry_counts_too(amina, mr_abara, north):
    assert DOMESTIC == AbuseType.DOMESTIC
    report_concern(by=amina, adult=mr_abara, team=north, raised_on=MONDAY, **NOT_DOMESTIC)
    enquiry = start_enquiry(by=amina, adult=mr_abara, kind="other", team=north, lead=None, started_on=MONDAY)
    assert may_leave(adult=mr_abara, by="post").allowed
    add_allegation(by=amina, enquiry=enquiry, type="domestic", location=None, source=None)
    assert "counts as unsafe until" in may_leave(adult=mr_abara, by="post").why


def test_a_confirmation_is_of_one_address_and_one_number(amina, mrs_k, concern):
    change_details(by=amina, adult=mrs_k, address="9 Tower Road", phone="01632 960002")
    for way in ("post", "phone", "hand"):
        confirm(amina, mrs_k, way)
    change_details(by=amina, adult=mrs_k, address="9, Tower Road.", phone="01632960002")
    assert may_leave(adult=mrs_k, by="post").allowed
    assert may_leave(adult=mrs_k, by="phone").allowed
    change_details(by=amina, adult=mrs_k, address="4 Quay Street", phone="01632 960003")
    assert may_leave(adult=mrs_k, by="hand").allowed
    assert not may_leave(adult=mrs_k, by="phone").allowed
    shut = may_leave(adult=mrs_k, by="post")
    assert not shut.allowed
    assert shut.why.endswith("What was confirmed was for another address or number.")


def test_what_was_found_unsafe_stays_so_when_the_number_changes(amina, mr_abara):
    confirm(amina, mr_abara, "phone", safe="no")
    change_details(by=amina, adult=mr_abara, phone="01632 960009")
    assert not may_leave(adult=mr_abara, by="phone").allowed


def test_what_the_caller_has_in_hand_may_be_out_of_date(amina, mr_abara, daughter):
    held = SignificantPerson.objects.get(pk=daughter.pk)
    change_person(by=amina, person=daughter, poses_risk=True)
    assert not may_leave(adult=mr_abara, by="phone", to=held).allowed


def test_nothing_reaches_whoever_poses_a_risk(amina, mr_abara, daughter):
    assert may_leave(adult=mr_abara, by="phone", to=daughter).allowed
    change_person(by=amina, person=daughter, poses_risk=True)
    shut = may_leave(adult=mr_abara, by="phone", to=daughter)
    assert not shut.allowed
    assert shut.why.startswith("Ngozi Abara is recorded as posing a risk to Chidi.")
    with pytest.raises(ValidationError, match="recorded as posing a risk"):
        check_may_leave(adult=mr_abara, by="phone", to=daughter)


def test_nothing_reaches_a_source_of_risk_of_an_enquiry(amina, mrs_k, enquiry):
    son = add_person(by=amina, adult=mrs_k, name="P. Kowalski", source=enquiry.sources.get())
    assert son.poses_risk
    confirmed = {"verified_on": FRIDAY, "confirmed_how": "alone", "person": son}
    check_contact(by=amina, adult=mrs_k, ways=[{"channel": "phone", "safe": "yes"}], **confirmed)
    assert not may_leave(adult=mrs_k, by="phone", to=son).allowed


@pytest.mark.parametrize(
    ("name", "relationship", "stopped"),
    [
        ("PIOTR", "", True),
        ("Piótr", "friend", True),
        ("Piotr Kowalski", "son", True),
        ("Piotr Kowalski", "neighbour", False),
        ("Irena Nowak", "son", False),
    ],
)
def test_somebody_named_like_a_source_of_risk_is_stopped_until_it_is_cleared_up(
    name, relationship, stopped, amina, mr_abara, north
):
    person = add_person(by=amina, adult=mr_abara, name=name, relationship=relationship)
    assert may_leave(adult=mr_abara, by="phone", to=person).allowed
    named = {**NOT_DOMESTIC, "source_name": "Piotr"}
    report_concern(by=amina, adult=mr_abara, team=north, raised_on=MONDAY, **named)
    answer = may_leave(adult=mr_abara, by="phone", to=person)
    assert answer.allowed is not stopped
    assert ("named as a source of risk on this record" in answer.why) is stopped


@pytest.mark.parametrize(("relationship", "stopped"), [("Son", True), ("neighbour", False), ("", False)])
def test_a_source_of_risk_without_a_name_may_be_whoever_is_the_same_to_the_adult(
    relationship, stopped, amina, mr_abara, north
):
    person = add_person(by=amina, adult=mr_abara, name="Obi Abara", relationship=relationship)
    report_concern(by=amina, adult=mr_abara, team=north, raised_on=MONDAY, **NOT_DOMESTIC)
    assert may_leave(adult=mr_abara, by="phone", to=person).allowed is not stopped


def test_a_source_of_risk_of_an_enquiry_is_known_by_name(amina, mrs_k, enquiry):
    namesake = add_person(by=amina, adult=mrs_k, name="Piotr")
    assert "“Piotr”, who is named" in may_leave(adult=mrs_k, by="phone", to=namesake).why


def test_nothing_reaches_whom_the_adult_does_not_want(amina, mr_abara, daughter):
    change_person(by=amina, person=daughter, adult_wants_them="no")
    shut = may_leave(adult=mr_abara, by="hand", to=daughter)
    assert not shut.allowed
    assert shut.why == "Chidi does not want Ngozi Abara to be involved or told."


def test_not_asked_about_somebody_is_said(amina, mr_abara):
    friend = add_person(by=amina, adult=mr_abara, name="Sam Ord")
    assert may_leave(adult=mr_abara, by="email", to=friend).why.endswith(
        "Chidi has not been asked whether Sam Ord may be told."
    )


def test_what_comes_into_a_home_where_a_risk_lives_needs_a_confirmation(amina, mr_abara, daughter):
    nephew = add_person(by=amina, adult=mr_abara, name="Obi", lives_with_adult=True, poses_risk=True)
    shut = may_leave(adult=mr_abara, by="post")
    assert not shut.allowed
    assert shut.why.startswith("Obi, who poses a risk, lives at the same address as Chidi.")
    assert may_leave(adult=mr_abara, by="email").allowed
    assert may_leave(adult=mr_abara, by="post", to=daughter).allowed
    change_person(by=amina, person=daughter, address="2 Mill Lane, ZZ1 1AA")
    assert not may_leave(adult=mr_abara, by="post", to=daughter).allowed
    confirm(amina, mr_abara, "post")
    assert may_leave(adult=mr_abara, by="post").allowed
    change_person(by=amina, person=nephew, lives_with_adult=False)
    assert may_leave(adult=mr_abara, by="phone").allowed


def test_no_message_where_none_may_be_left(amina, mr_abara):
    assert may_leave(adult=mr_abara, by="voicemail").allowed
    confirm(amina, mr_abara, "phone", may_leave_message=False)
    assert may_leave(adult=mr_abara, by="voicemail").why == "No message may be left on the phone for Chidi."


def test_a_watched_account_is_unsafe_where_domestic_abuse_is_alleged(amina, mr_abara, mrs_k, concern):
    for adult in (mr_abara, mrs_k):
        confirm(amina, adult, "email", others_see=True)
    assert may_leave(adult=mr_abara, by="email").allowed
    assert not may_leave(adult=mrs_k, by="email").allowed


def test_nothing_is_sent_to_somebody_who_has_died(amina, mr_abara, daughter):
    change_details(by=amina, adult=mr_abara, died_on=FRIDAY)
    assert may_leave(adult=mr_abara, by="post").why == "Chidi has died. Nothing is sent to them."
    told = may_leave(adult=mr_abara, by="post", to=daughter)
    assert told.allowed
    assert told.why.endswith("Chidi has died: share only what Ngozi Abara may rightly know.")


def test_somebody_of_another_record_is_not_reached_from_this_one(mr_abara, mrs_k, daughter):
    assert may_leave(adult=mr_abara, by="post", to=daughter).allowed
    assert not may_leave(adult=mrs_k, by="post", to=daughter).allowed


def test_an_answer_takes_two_queries(amina, mrs_k, enquiry, django_assert_num_queries):
    sister = add_person(by=amina, adult=mrs_k, name="Irena Nowak")
    with django_assert_num_queries(2):
        may_leave(adult=mrs_k, by="post", to=sister)


def test_a_way_that_is_none_is_refused(mr_abara):
    with pytest.raises(ValueError, match="pigeon"):
        may_leave(adult=mr_abara, by="pigeon")


def test_the_database_refuses_what_cannot_be(amina, mr_abara, mrs_k, daughter, enquiry):
    with pytest.raises(IntegrityError, match="safe_contact_is_confirmed_somehow"), transaction.atomic():
        check_contact(by=amina, adult=mr_abara, verified_on=FRIDAY, ways=[{"channel": "post", "safe": "yes"}])
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
    with pytest.raises(IntegrityError, match="a source of risk is one of an enquiry"), transaction.atomic():
        add_person(by=amina, adult=mr_abara, name="Piotr", source=enquiry.sources.get())
    with pytest.raises(IntegrityError, match="does not lean on the record of another"), transaction.atomic():
        check_contact(
            by=amina, adult=mrs_k, person=daughter, verified_on=FRIDAY, ways=[{"channel": "post", "safe": "no"}]
        )


def test_post_to_somebody_who_lives_with_the_adult_is_confirmed_for_that_home_alone(amina, mr_abara):
    son = add_person(by=amina, adult=mr_abara, name="Obi", adult_wants_them="yes", lives_with_adult=True)
    ways = [{"channel": "post", "safe": "yes"}]
    check_contact(by=amina, adult=mr_abara, person=son, ways=ways, verified_on=WEDNESDAY, confirmed_how="alone")
    assert "Confirmed on" in may_leave(adult=mr_abara, by="post", to=son).why
    change_details(by=amina, adult=mr_abara, **{**HOME, "address": "9 Other Street"})
    assert "was for another address" in may_leave(adult=mr_abara, by="post", to=son).why


@pytest.mark.parametrize(
    ("called", "stopped"),
    [("Łukasz Wójcik", True), ("lukasz wojcik, Hartside Care", True), ("Łukasz Nowak, Hartside Care", False)],
)
def test_a_professional_called_like_a_source_of_risk_is_stopped_however_the_name_is_written(
    amina, mr_abara, north, called, stopped
):
    account = {**NOT_DOMESTIC, "source_name": "Łukasz Wójcik", "source_relationship": "carer"}
    report_concern(by=amina, adult=mr_abara, team=north, raised_on=MONDAY, **account)
    assert bool(why_not_named(adult=mr_abara, text=called)) == stopped


def test_a_professional_called_like_somebody_whom_the_adult_does_not_want_told_is_stopped(amina, mr_abara, daughter):
    assert why_not_named(adult=mr_abara, text="Ngozi Abara, Abara and Co") == ""
    change_person(by=amina, person=daughter, adult_wants_them="no")
    assert "does not want" in why_not_named(adult=mr_abara, text="Ngozi Abara, Abara and Co")
