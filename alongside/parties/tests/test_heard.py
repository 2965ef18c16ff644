"""Rights of who is said to pose a risk: told where that is safe, heard in their own words, and answered."""

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError
from django.urls import reverse

from alongside.history.recording import recording
from alongside.parties.actions import answer_request, link_cases, receive_request, record_heard
from alongside.parties.models import SourceHeard
from conftest import FRIDAY, MONDAY

from .case import KNOWN

DAY = dict(zip(("on_0", "on_1", "on_2"), (FRIDAY.day, FRIDAY.month, FRIDAY.year), strict=True))


def test_they_are_heard_in_their_own_words_or_the_reason_why_not_stands(enquiry, amina, signed_in):
    client, source = signed_in(amina), enquiry.sources.get()
    page = reverse("parties:heard", args=[enquiry.pk, source.pk])
    assert client.post(page, {"chance": "unsafe", **DAY}).status_code == 422
    assert client.post(page, {"chance": "responded", **DAY}).status_code == 422
    client.post(page, {"chance": "unsafe", "why_unsafe": "He would know who told.", **DAY})
    words = "  I never took them.\r\nAsk her sister. "
    client.post(
        page, {"told": "yes", "chance": "responded", "words": words, "is_carer": "yes", "needs": "Rest.", **DAY}
    )
    assert SourceHeard.objects.latest("pk").words == words
    shown = client.get(reverse("parties:of-enquiry", args=[enquiry.pk])).content.decode()
    assert all(
        text in shown for text in ("He would know who told.", "Ask her sister.", "Rest.", "Nothing here is a finding")
    )
    assert "1 of 1 had a chance to respond." in client.get(enquiry.get_absolute_url()).content.decode()


@pytest.mark.parametrize(
    ("wrong", "rule"),
    [
        ({"chance": "responded"}, "source_responded_with_words"),
        ({"chance": "unsafe", "why_not": " "}, "source_not_heard_for_a_reason"),
        ({"chance": "guilty"}, "source_chance_known"),
    ],
)
def test_the_database_holds_that_a_reason_is_given(enquiry, amina, wrong, rule):
    source, adult = enquiry.sources.get(), enquiry.adult
    record_heard(by=amina, source=source, on=FRIDAY, chance="not-yet")
    with (
        pytest.raises(IntegrityError, match=rule),
        recording("heard-source", by=amina, adult=adult, about=enquiry) as keep,
    ):
        keep(SourceHeard(source=source, on=FRIDAY, **wrong))


def test_what_they_ask_is_kept_and_answered(enquiry, ben, signed_in):
    because = {"why": "The same.", "sure": "certain"}
    party = link_cases(by=ben, cases=[enquiry.sources.get()], name="Piotr", **because, **KNOWN)
    asked = receive_request(by=ben, party=party, asks="correction", asked_on=FRIDAY, words="It is spelt Pjotr.")
    with pytest.raises(ValidationError, match="on or after"):
        answer_request(by=ben, request=asked, answered_on=MONDAY, words="Put right.")
    page = reverse("parties:answer", args=[party.pk, asked.pk])
    when = {"answered_on_0": 5, "answered_on_1": 6, "answered_on_2": 2026}
    assert signed_in(ben).post(page, {"words": "Put right.", **when}).status_code == 302
    shown = signed_in(ben).get(party.get_absolute_url()).content.decode()
    assert "It is spelt Pjotr." in shown
    assert "Put right." in shown
    assert signed_in(ben).get(page).status_code == 404
