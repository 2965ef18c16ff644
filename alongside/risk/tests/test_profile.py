"""The one-page profile and the sheet for deciding with support: the adult's own, as they said it."""

import html

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import IntegrityError, transaction

from alongside.papers.tests.case import picture
from alongside.risk.actions.profile import write_profile
from alongside.risk.models import OnePageProfile, SupportedDecision
from alongside.risk.models.supported import THEMES
from conftest import FRIDAY

WRITTEN = {"written_on_0": "5", "written_on_1": "6", "written_on_2": "2026"}
TALKED = {"talked_on_0": "5", "talked_on_1": "6", "talked_on_2": "2026"}


def text(response) -> str:
    return html.unescape(response.content.decode())


@pytest.fixture
def page(mrs_k, enquiry):
    return f"/people/A{mrs_k.pk}/profile/"


def test_the_newest_profile_stands_and_those_before_it_stay(page, amina, signed_in):
    client = signed_in(amina)
    assert "has none yet" in text(client.get(page))
    assert client.post(page + "write/", WRITTEN).status_code == 422
    assert client.post(page + "write/", {**WRITTEN, "liked": " I make people laugh."}).url == page
    begun = text(client.get(page + "write/"))
    assert " I make people laugh." in begun
    client.post(page + "write/", {**WRITTEN, "liked": "My songs.", "may_see": "Not my brother."})
    shown = text(client.get(page))
    assert shown.index("My songs.") < shown.index("As it was on 5 June 2026") < shown.index(" I make people laugh.")
    assert "Not my brother." in shown


def test_a_photo_is_kept_until_it_is_taken_away(page, mrs_k, amina, signed_in):
    client = signed_in(amina)
    photo = SimpleUploadedFile("me.png", picture(), content_type="image/png")
    assert client.post(page + "write/", {**WRITTEN, "liked": "My songs.", "photo": photo}).status_code == 302
    first = mrs_k.profiles.get()
    assert f"/papers/PA{first.photo_id}/" in text(client.get(page))
    client.post(page + "write/", {**WRITTEN, "liked": "My songs, and my cakes."})
    assert mrs_k.profiles.latest("pk").photo_id == first.photo_id
    client.post(page + "write/", {**WRITTEN, "liked": "My cakes.", "leave_out": "yes"})
    assert mrs_k.profiles.latest("pk").photo is None
    sound = SimpleUploadedFile("me.pdf", b"%PDF-1.4\nstartxref\n1\n%%EOF")
    refused = client.post(page + "write/", {**WRITTEN, "liked": "My songs.", "photo": sound})
    assert refused.status_code == 422


def test_a_profile_says_something(mrs_k, amina):
    with pytest.raises(IntegrityError, match="profile_says_something"), transaction.atomic():
        write_profile(by=amina, adult=mrs_k, written_on=FRIDAY, liked=" ")
    assert write_profile(by=amina, adult=mrs_k, written_on=FRIDAY, support="Slowly.").photo is None
    assert OnePageProfile.objects.count() == 1


def test_the_sheet_keeps_each_answer_as_it_was_said_and_asks_for_none(enquiry, amina, signed_in):
    client, ask = signed_in(amina), f"/enquiries/E{enquiry.pk}/risk/talk/"
    asked = text(client.get(ask))
    assert all(question in asked for _, question in THEMES)
    done = client.post(ask, {**TALKED, "decision": "Whether Sam cooks", "matters": " My own kitchen."})
    sheet = SupportedDecision.objects.get()
    assert sheet.answers() == [("What matters to you most in this?", " My own kitchen.")]
    assert " My own kitchen." in text(client.get(done.url))
    assert client.post(ask, {**TALKED, "decision": "Whether Sam drives"}).status_code == 302
