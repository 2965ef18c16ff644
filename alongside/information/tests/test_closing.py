"""Whom the adult can turn to, and the conversation with which safeguarding ends and does not drift."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.urls import reverse
from django.utils.timezone import localdate

from alongside.history.recording import recording
from alongside.information.actions import name_contact, record_closing
from alongside.information.models import ClosingConversation
from alongside.people.actions import check_contact
from alongside.prompts.actions import answer_of
from alongside.prompts.owed import asked_on
from alongside.voice.actions import Said
from conftest import FRIDAY

NOTE = "No closing conversation is recorded"


def sent(**answers) -> dict:
    return {"held_on_0": "5", "held_on_1": "6", "held_on_2": "2026", **answers}


def test_the_conclude_page_says_once_that_it_is_missing_and_bars_nothing(amina, enquiry, signed_in):
    client, page = signed_in(amina), reverse("enquiries:conclude", args=[enquiry.pk])
    assert client.get(page).content.decode().count(NOTE) == 1
    record_closing(by=amina, enquiry=enquiry, held_on=FRIDAY, held_with="adult")
    assert NOTE not in client.get(page).content.decode()


def test_where_it_alone_is_owed_the_conclude_page_does_not_say_that_nothing_is(amina, enquiry, signed_in):
    client, page = signed_in(amina), reverse("enquiries:conclude", args=[enquiry.pk])
    with recording("answered-what-is-asked", by=amina, adult=enquiry.adult, about=enquiry) as keep:
        for one in asked_on(enquiry, closing=True).apart("no_closing_talk")[1].owed:
            keep(answer_of(enquiry, one.code, reason="not-now", answered_on=localdate()))
    shown = client.get(page).content.decode()
    assert shown.index(NOTE) < shown.index("Nothing else is owed at present.") < shown.index("Answered, and not asked")
    record_closing(by=amina, enquiry=enquiry, held_on=FRIDAY, held_with="adult")
    assert "Nothing is owed at present." in client.get(page).content.decode()


def test_the_conclude_page_learns_it_with_all_that_is_owed(amina, enquiry, signed_in, django_assert_num_queries):
    client, page = signed_in(amina), reverse("enquiries:conclude", args=[enquiry.pk])
    client.get(page)
    with django_assert_num_queries(8) as asked:
        client.get(page)
    assert not [one for one in asked.captured_queries if "closingconversation" in one["sql"]]


def test_what_was_said_about_ending_is_kept_and_whose_words_they_are(amina, enquiry, signed_in):
    client, page = signed_in(amina), reverse("information:closing", args=[enquiry.pk])
    words = "  She’d say it’s enough. "
    done = client.post(page, sent(held_with="advocate", advocate_who="Femi Obi", advocate_said=words, said="Not this."))
    assert done.status_code == 302
    talk = ClosingConversation.objects.get()
    assert (talk.statement.words, talk.statement.spoken_by, talk.statement.speaker) == (words, "advocate", "Femi Obi")
    assert "She’d say it’s enough." in client.get(done.url).content.decode()


def test_where_it_could_not_be_held_the_reason_is_asked_for(amina, enquiry, signed_in):
    client, page = signed_in(amina), reverse("information:closing", args=[enquiry.pk])
    refused = client.post(page, sent(held_with="nobody"))
    assert "Enter why it could not be held" in refused.content.decode()
    assert client.post(page, sent(held_with="nobody", why_not="She moved away.", said="Lost")).status_code == 302
    talk = ClosingConversation.objects.get()
    assert (talk.why_not, talk.statement) == ("She moved away.", None)
    for wrong in ({"held_with": "nobody", "why_not": ""}, {"held_with": "adult", "why_not": "She moved."}):
        row = ClosingConversation(enquiry=enquiry, held_on=FRIDAY, **wrong)
        with (
            pytest.raises(IntegrityError),
            transaction.atomic(),
            recording("held-closing-conversation", by=amina, adult=enquiry.adult, about=row) as keep,
        ):
            keep(row)


def test_it_is_not_held_before_the_enquiry_began(amina, enquiry):
    early = enquiry.started_on - timedelta(1)
    with pytest.raises(ValidationError, match="on or after the day on which the enquiry started"):
        record_closing(by=amina, enquiry=enquiry, held_on=early, held_with="adult", said=Said("Enough."))
    record_closing(by=amina, enquiry=enquiry, held_on=enquiry.started_on, held_with="adult", said=Said("Enough."))


def test_who_is_helping_me_is_shown_only_where_it_is_safe_to_hand_over(
    amina, enquiry, signed_in, django_assert_num_queries
):
    client, page = signed_in(amina), reverse("information:helping", args=[enquiry.pk])
    refused = client.get(page).content.decode()
    assert "Domestic abuse is alleged" in refused
    assert "The person I can turn to" not in refused
    safe = [{"channel": "hand", "safe": "yes"}]
    check_contact(by=amina, adult=enquiry.adult, verified_on=FRIDAY, confirmed_how="alone", ways=safe)
    shown = client.get(page).content.decode()
    assert "Amina Yusuf" in shown
    name_contact(by=amina, enquiry=enquiry, name="Jo Baptiste", reached="01632 960111", from_on=FRIDAY)
    with django_assert_num_queries(8):
        shown = client.get(f"{page}?large").content.decode()
    assert "Jo Baptiste" in shown
    assert "Who looks into what happened" in shown
    assert "leaflet--large" in shown


def test_a_new_contact_follows_the_one_before_and_both_can_be_read(amina, enquiry, signed_in):
    client, page = signed_in(amina), reverse("information:contact", args=[enquiry.pk])
    assert client.get(page).context["form"]["name"].value() == "Amina Yusuf"
    day = {"from_on_0": "5", "from_on_1": "6", "from_on_2": "2026"}
    assert client.post(page, {"name": "Amina Yusuf", **day}).status_code == 422
    for name, why in (("Amina Yusuf", ""), ("Jo Baptiste", "Amina is away until August.")):
        sent_ = {"name": name, "reached": "01632 960101", "why_changed": why, **day}
        assert client.post(page, sent_).status_code == 302
    shown = client.get(reverse("information:of-adult", args=[enquiry.adult_id])).content.decode()
    assert shown.index("Jo Baptiste") < shown.index("Amina Yusuf, since")
    assert "Amina is away until August." in shown
