"""Who waits: found at once, in the order the page says, only by those who may know of them, in few queries."""

import re
from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.timezone import localdate, localtime

from alongside.access.actions import restrict_record
from alongside.concerns.actions import decide, report_concern
from alongside.concerns.models import Concern
from alongside.enquiries.actions import change_enquiry
from alongside.people.actions import open_record
from alongside.timeliness.actions import pause_clocks, settle_timescale
from alongside.voice.actions import Said, record_conversation
from alongside.waiting.actions import check_safe_today
from alongside.waiting.models import SafeTodayCheck
from tests.account import ACCOUNT, ALL_MET

TODAY = localdate()


def days_ago(number):
    return TODAY - timedelta(days=number)


def page_of(client, **query):
    return client.get(reverse("waiting:waiting"), query)


def first_line(page):
    inset = re.search(r'<div class="govuk-inset-text">(.*?)</div>', page.content.decode(), re.DOTALL)
    return " ".join(re.sub(r"<[^>]+>", " ", inset[1]).split())


def in_order(page):
    return [it.record.adult.given_name for it in page.context["each"]]


@pytest.fixture
def waits(amina, north):
    """Report a concern about somebody new, so many days ago: `waits("Ada", 10)`."""

    def report(name, days, team=north, **more):
        adult = open_record(by=amina, given_name=name, family_name="Waite")
        return report_concern(by=amina, adult=adult, team=team, raised_on=days_ago(days), **{**ACCOUNT, **more})

    return report


def asked(by, record, days, answer="yes", **how):
    moment = localtime() - timedelta(days=days)  # by the clock on the wall: summer time ends between two of these days
    return check_safe_today(by=by, record=record, asked_at=moment, **{"asked": "phone", "answer": answer, **how})


def to_enquire(amina, ben, concern, days):
    view = {"adults_view": "followed", "adults_view_words": "Yes."}
    how = {"decision": "section-42", "decided_on": days_ago(days), "decided_by": ben, **view, **ALL_MET}
    decide(by=amina, concern=concern, **how)


def test_whoever_waited_longest_without_a_check_is_the_first_line_and_the_order_is_the_rule(
    amina, ben, waits, signed_in, django_assert_max_num_queries
):
    client = signed_in(ben)
    waits("N", 40)
    safe, old, afraid, tried = (waits(n, d) for n, d in [("S", 90), ("O", 70), ("A", 20), ("T", 50)])
    asked(amina, safe, 3)
    asked(amina, old, 60)
    asked(amina, afraid, 2, "no", done="Her sister stays tonight.")
    asked(amina, tried, 1, "not-known", asked="not-reached")
    page_of(client)
    with django_assert_max_num_queries(10):
        page = page_of(client)
    assert in_order(page) == ["A", "T", "N", "O", "S"]
    assert "O Waite has waited longest without a safety check: 60 days." in first_line(page)
    text = " ".join(page.content.decode().split())
    assert "Tried on" in text
    assert "Nobody has asked yet: 2." in text
    asked(amina, old, 0, asked="visit")
    page = page_of(client)
    assert "T Waite has waited longest without a safety check: 50 days. Nobody has asked since concern" in first_line(
        page
    )
    assert in_order(page) == ["A", "T", "N", "S", "O"]


def test_a_check_counts_only_from_the_day_on_which_this_matter_began(amina, ben, waits, north, signed_in):
    returns, feeding, waited = waits("R", 2), waits("E", 30), waits("W", 90)
    asked(amina, returns, 730)
    asked(amina, feeding, 25)
    to_enquire(amina, ben, feeding, 20)
    asked(amina, waited, 400, "not-known", asked="not-reached")
    page = page_of(signed_in(ben))
    assert in_order(page) == ["W", "R", "E"], "asked while it was a concern is asked; asked years ago is not"
    assert "W Waite has waited longest without a safety check: 90 days." in first_line(page)
    text = " ".join(page.content.decode().split())
    assert "Nobody has asked yet: 2." in text
    assert f"Before this: safe on {date_format(days_ago(730))}" in text
    assert "Tried on" not in text
    asked(amina, returns, 0)
    assert in_order(page_of(signed_in(ben))) == ["W", "E", "R"]
    assert "Before this" not in page_of(signed_in(ben)).content.decode()


def test_whoever_was_reported_as_not_safe_stands_first_until_somebody_has_asked(amina, ben, waits, signed_in):
    client = signed_in(ben)
    waits("O", 80)
    new, enquired = waits("N", 0, safe_now="no"), waits("E", 9, safe_now="no")
    to_enquire(amina, ben, enquired, 8)
    page = page_of(client)
    assert in_order(page) == ["E", "N", "O"]
    text = " ".join(page.content.decode().split())
    assert text.count("<strong>Not safe when it was raised</strong>") == 2
    assert "when last asked or when it was raised: 2. Nobody has asked yet: 3." in text
    asked(amina, new, 0)
    asked(amina, enquired, 0, "not-known")
    page = page_of(client)
    assert in_order(page) == ["E", "O", "N"]
    assert "Not safe when it was raised" not in page.content.decode()


def test_an_enquiry_waits_while_nobody_leads_it_or_when_it_is_quiet(amina, ben, enquiry, signed_in):
    client = signed_in(ben)
    assert "No contact since it started" in page_of(client).content.decode()  # led, and quiet since June
    talk = {"stage": "enquiry", "means": "phone", "said": [Said("I am all right.")]}
    record_conversation(by=amina, enquiry=enquiry, held_on=days_ago(10), **talk)
    assert in_order(page_of(client)) == []
    settle_timescale(by=ben, rule="quiet", number=1, unit="weeks", says="Agreed in May", from_on=days_ago(1))
    assert "no contact for 7 days" in " ".join(page_of(client).content.decode().split())
    assert in_order(page_of(client)) == ["Kathleen"]
    record_conversation(by=amina, enquiry=enquiry, held_on=TODAY, **talk)
    assert in_order(page_of(client)) == []
    change_enquiry(by=ben, enquiry=enquiry, lead=None)
    pause_clocks(by=amina, record=enquiry, from_on=TODAY, reason="hospital")
    page = page_of(client).content.decode()
    assert "Nobody leads it" in page
    assert "Paused: they are in hospital, or too ill" in page


def test_nobody_is_listed_whom_the_reader_may_not_know_of(amina, ben, ada, carol, south, waits, signed_in):
    waits("North", 9)
    waits("South", 8, team=south)
    hidden = waits("Hidden", 80)
    restrict_record(by=ben, adult=hidden.adult, entitled=[ben], why="Known to staff.")
    assert in_order(page_of(signed_in(amina))) == ["North"]
    assert in_order(page_of(signed_in(carol))) == ["South"]
    assert in_order(page_of(signed_in(ben))) == ["Hidden", "North"]
    everywhere = page_of(signed_in(ada))
    assert in_order(everywhere) == ["North", "South"]
    assert "North Waite has waited longest" in first_line(everywhere)
    assert in_order(page_of(signed_in(ada), team=south.pk)) == ["South"]
    assert in_order(page_of(signed_in(ada), team="nonsense")) == ["North", "South"]


def test_the_page_asks_the_same_few_queries_of_many_pages(amina, ben, waits, signed_in, django_assert_max_num_queries):
    adult = waits("Many", 5).adult
    north = Concern.objects.get(adult=adult).team
    for _ in range(60):
        report_concern(by=amina, adult=adult, team=north, raised_on=TODAY, **ACCOUNT)
    client = signed_in(ben)
    page_of(client)
    with django_assert_max_num_queries(10):
        page = page_of(client, page=3)
    assert len(in_order(page)) == 11


def test_a_check_is_recorded_from_the_page_with_what_the_law_of_it_refuses(amina, enquiry, signed_in):
    client, moment = signed_in(amina), localtime()
    url = reverse("waiting:check-enquiry", args=[enquiry.pk])
    when = {"asked_on_0": moment.day, "asked_on_1": moment.month, "asked_on_2": moment.year, "asked_time": "00:00"}
    for wrong, said in [
        ({"asked": "not-reached", "answer": "yes"}, "could not be reached"),
        ({"asked": "alone", "answer": "no"}, "Enter what was done about it today"),
        ({"asked": "through", "answer": "yes"}, "Enter who has seen them"),
    ]:
        assert said in client.post(url, {**when, **wrong}).content.decode()
        with pytest.raises(IntegrityError), transaction.atomic():
            asked(amina, enquiry, 0, wrong["answer"], asked=wrong["asked"])
    good = {**when, "asked": "alone", "answer": "yes", "said": "  I’m fine, love. "}
    assert client.post(url, good).headers["Location"] == reverse("waiting:waiting")
    assert SafeTodayCheck.objects.get().said == "  I’m fine, love. "
    assert "I’m fine, love." in client.get(reverse("waiting:of-adult", args=[enquiry.adult_id])).content.decode()
    assert "Spoke with them, alone." in client.get(enquiry.get_absolute_url()).content.decode()
    later = moment + timedelta(days=1)
    answer = client.post(url, {**good, "asked_on_0": later.day, "asked_on_1": later.month, "asked_on_2": later.year})
    assert answer.status_code == 422
