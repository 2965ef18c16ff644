"""Saying how it is on the adult's own page: the adult's own, the advocate's, and what is counted of each."""

from datetime import date

import pytest

from alongside.alarms.models import Alarm
from alongside.feedback.actions import ask_how_it_was, refer_to_advocate
from alongside.feedback.tests.case import version_of
from alongside.own_page.tests.browser import OnTheirPage
from alongside.own_side.actions import switch_on
from alongside.own_side.tests.case import CAT, ONLINE
from alongside.people.actions import check_contact
from alongside.prompts.models import FeedbackAnswer, FeedbackAsked

JUNE = date(2026, 6, 8)
HOW = {"variant": "usual", "stage": "during", "asked_on": JUNE}


@pytest.fixture
def asked(amina, enquiry):
    """She is asked on her page, and an advocate is to ask whoever speaks for her."""
    adult = enquiry.adult
    check_contact(by=amina, adult=adult, verified_on=JUNE, ways=ONLINE)
    seven = version_of("outcomes-framework")
    page = {"asked_by": "worker", "how": "own-page", "to_whom": "adult"}
    hers = ask_how_it_was(by=amina, enquiry=enquiry, version=seven, **page, **HOW)
    talk = {"asked_by": "advocate", "how": "in-person", "to_whom": "representative"}
    theirs = ask_how_it_was(by=amina, enquiry=enquiry, version=seven, **talk, **HOW)
    told = {"reached_safely": "At work, before noon.", "agreed_on": JUNE, "sent_on": JUNE}
    refer_to_advocate(by=amina, asking=theirs, advocate="Rosa Lind", **told)
    return hers, theirs


def browser_of(amina, adult, **whose) -> OnTheirPage:
    return OnTheirPage.of(switch_on(by=amina, adult=adult, **whose, **CAT), by=amina)


def test_her_answers_and_those_that_an_advocate_brings_are_counted_apart(amina, enquiry, asked):
    hers, theirs = asked
    at_home = browser_of(amina, enquiry.adult, who="adult")
    rosa = browser_of(amina, enquiry.adult, who="advocate", name="Rosa Lind", basis="agreed", sees=["questions"])
    assert at_home.get(f"/questions/{theirs.pk}/").status_code == 404
    assert "At work, before noon." in rosa.get(f"/questions/{theirs.pk}/").content.decode()
    assert rosa.get(f"/questions/{hers.pk}/").status_code == 404
    assert rosa.get("/words/").status_code == 404
    own = {"q-listened": "a-lot", "w-listened": "You let me finish."}
    assert at_home.post(f"/questions/{hers.pk}/", own).headers["Location"] == "/questions/?now"
    assert rosa.post(f"/questions/{theirs.pk}/", {"q-listened": "not-at-all"}).status_code == 422
    rosa.post(f"/questions/{theirs.pk}/", {"q-listened": "not-at-all", "how": "phone"})
    counted = FeedbackAnswer.objects.order_by("pk").values_list("question", "answer", "spoken_by", "asked__how")
    assert list(counted) == [
        ("listened", "a-lot", "adult", "writing"),
        ("listened", "not-at-all", "representative", "phone"),
    ]
    assert at_home.get(f"/questions/{hers.pk}/").status_code == 404


def test_to_decline_is_an_answer_and_not_to_be_safe_is_heard_at_once(amina, enquiry, asked):
    hers, theirs = asked
    at_home = browser_of(amina, enquiry.adult, who="adult")
    at_home.post(f"/questions/{hers.pk}/", {"q-safe-now": "no"})
    assert Alarm.objects.get().through == "questionnaire"
    rosa = browser_of(amina, enquiry.adult, who="advocate", name="rosa lind", basis="agreed", sees=["questions"])
    rosa.post(f"/questions/{theirs.pk}/", {"declined": "1"})
    assert FeedbackAsked.objects.order_by("-pk").first().came == "declined"
    at_home.post("/say/now/", {})
    assert Alarm.objects.filter(through="own-page", said_by="adult").count() == 1
