"""What people type and send that a form did not foresee, each on one page."""

from urllib.parse import quote

import pytest
from django.urls import reverse
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from alongside.concerns.models import Concern
from alongside.people.models import Adult


@given(text=st.text(max_size=80))
@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
def test_anything_may_be_searched_for(text, mrs_k, amina, signed_in):
    sendable = text.encode("utf-8", "replace").decode("utf-8")
    assert signed_in(amina).get("/people/", {"q": sendable}).status_code == 200


NUMBERS = ["0", "999999999999", "9999999999999", "9" * 50, "-1", "1.5", "٣", "1%00", "x", ""]
PLACES = ["people/A", "concerns/C", "enquiries/E", "outcomes/O", "statements/S", "accounts/0"]


@pytest.mark.parametrize("place", PLACES)
def test_an_unknown_number_is_not_found_and_says_no_more(place, ben, idris, signed_in):
    client = signed_in(idris if place.startswith("accounts") else ben)
    nothing = client.get("/nothing-is-here/").content
    for number in NUMBERS:
        answer = client.get(f"/{place}{quote(number, safe='%')}/")
        assert answer.status_code == 404, number
        assert answer.content == nothing, number


def test_bytes_that_are_no_text_are_read_as_well_as_can_be(enquiry, amina, signed_in):
    body = b"words-0=%ED%A0%80keys%FF%00&held_on_0=5&held_on_1=6&held_on_2=2026&means=phone"
    client, page = signed_in(amina), f"/enquiries/E{enquiry.pk}/talk/"
    refused = client.post(page, body, content_type="application/x-www-form-urlencoded")
    assert refused.status_code == 422
    assert "hidden character" in refused.content.decode()
    taken = client.post(page, body.replace(b"%00", b""), content_type="application/x-www-form-urlencoded")
    assert taken.status_code == 302


@pytest.mark.parametrize(
    "content_type", ["application/json", "text/plain", "multipart/form-data; boundary=x", "nonsense"]
)
def test_a_body_of_another_kind_is_an_empty_form(content_type, enquiry, amina, signed_in):
    page = f"/enquiries/E{enquiry.pk}/talk/"
    assert signed_in(amina).post(page, b"\xff\x00{", content_type=content_type).status_code in {400, 422}


def test_more_than_a_form_could_hold_is_refused(enquiry, amina, signed_in):
    client, page = signed_in(amina), f"/enquiries/E{enquiry.pk}/talk/"
    assert client.post(page, {"words-0": "x" * 3_000_000}).status_code == 400
    assert client.post(page, {f"words-{n}": "x" for n in range(2_000)}).status_code == 400
    assert client.post(page, {"words-0": "x" * 100_001, "means": "phone"}).status_code == 422


IMPOSSIBLE = [
    ("31", "2", "2026"),
    ("0", "1", "2026"),
    ("1", "13", "2026"),
    ("29", "2", "2025"),
    ("1", "1", "26"),
    ("1", "1", "9999"),
    ("x", "y", "z"),
]


@pytest.mark.parametrize("day", IMPOSSIBLE)
def test_an_impossible_date_is_explained_and_kept_as_typed(day, amina, signed_in):
    client = signed_in(amina)
    name = {"given_name": "Grace", "family_name": "Mensah"}
    refused = client.post("/people/new/", {**name, **{f"date_of_birth_{i}": part for i, part in enumerate(day)}})
    assert refused.status_code == 422
    assert f'value="{day[0]}"' in refused.content.decode()
    assert Adult.objects.count() == 0
    good = {f"date_of_birth_{i}": part for i, part in enumerate(("29", "2", "1948"))}
    assert client.post("/people/new/", {**name, **good}).status_code == 302


def test_a_name_of_ten_thousand_characters_is_refused_and_one_of_two_hundred_is_kept(amina, signed_in):
    client, sure = signed_in(amina), {"believed_adult": "yes"}
    assert client.post("/people/new/", {"family_name": "x" * 10_000, **sure}).status_code == 422
    assert client.post("/people/new/", {"family_name": "ß" * 200, **sure}).status_code == 302
    assert Adult.objects.get().family_name == "ß" * 200


@pytest.mark.parametrize("name", ["🗝️", "محمد", "\u202eevil", "<script>alert(1)</script>", "Ó Súilleabháin", "{{ 7 }}"])
def test_a_name_of_any_kind_is_kept_and_shown_as_text(name, amina, north, signed_in):
    client = signed_in(amina)
    done = client.post("/people/new/", {"family_name": name, "believed_adult": "yes"})
    adult = Adult.objects.get()
    assert adult.family_name == name
    page = client.get(done.url).content.decode()
    assert "<script>alert" not in page
    assert name.replace("<", "&lt;").replace(">", "&gt;") in page


def test_a_date_of_birth_after_the_incident_is_refused_with_the_reason(mrs_k, amina, north, signed_in):
    sent = {
        "happened": "Shouting.", "types": "physical", "safe_now": "yes", "adult_knows": "yes", "referrer_kind": "other",
        "referrer_owed_answer": "no", "wish_known": "no", "team": north.pk, "raised_on_0": "1", "raised_on_1": "6",
        "raised_on_2": "2026", "happened_on_0": "8", "happened_on_1": "3", "happened_on_2": "1941",
    }  # fmt: skip
    client, page = signed_in(amina), reverse("concerns:about", args=[mrs_k.pk])
    refused = client.post(page, sent)
    assert refused.status_code == 422
    assert "must be after their date of birth" in refused.content.decode()
    assert client.post(page, {**sent, "happened_on_2": "1999"}).status_code == 302
    assert Concern.objects.count() == 1
