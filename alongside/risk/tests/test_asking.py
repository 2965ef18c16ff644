"""Whether it is safe to ask, and the look for coercion and control: what the database refuses."""

from datetime import date

import pytest
from django.db import IntegrityError, transaction

from alongside.risk.actions.asking import consider_asking, look_for_coercion
from conftest import FRIDAY


@pytest.mark.parametrize(
    ("refused", "why", "good"),
    [
        ({"decision": "not-now"}, "says_what_instead", {"instead": "Her GP asks.", "look_again_on": FRIDAY}),
        (
            {"decision": "now", "look_again_on": date(2026, 6, 4)},
            "looked_at_again_later",
            {"look_again_on": FRIDAY},
        ),
        ({"decision": "now", "immediate_danger": True}, "danger_was_answered", {"danger_done": "Rang 999."}),
    ],
)
def test_a_stop_says_what_instead_and_danger_says_what_was_done(refused, why, good, amina, mrs_k, enquiry):
    about = {"by": amina, "adult": mrs_k, "enquiry": enquiry, "considered_on": FRIDAY}
    with pytest.raises(IntegrityError, match=why), transaction.atomic():
        consider_asking(**about, **refused)
    kept = consider_asking(**about, **{**refused, **good})
    assert kept.decision == refused["decision"]


def test_a_look_for_coercion_comes_to_a_conclusion(amina, enquiry):
    looked = {"by": amina, "enquiry": enquiry, "checked_on": FRIDAY, "found": "not-known"}
    with pytest.raises(IntegrityError, match="has_a_conclusion"), transaction.atomic():
        look_for_coercion(**looked, conclusion=" ")
    assert look_for_coercion(**looked, conclusion="Nobody has talked with her alone.").found == "not-known"


def text(response) -> str:
    return " ".join(response.content.decode().split())


DAY = {"considered_on_0": "5", "considered_on_1": "6", "considered_on_2": "2026"}
LATER = {"look_again_on_0": "9", "look_again_on_1": "6", "look_again_on_2": "2026"}
NOT_NOW = {**DAY, **LATER, "decision": "not-now", "instead": "Her district nurse asks on Tuesday."}


def test_before_contact_the_pages_say_what_stands_in_the_way(amina, concern, enquiry, signed_in):
    client = signed_in(amina)
    pages = [f"/enquiries/E{enquiry.pk}/talk/", f"/concerns/C{concern.pk}/", f"/enquiries/E{enquiry.pk}/"]
    for page in pages:
        assert "nobody has recorded whether it is safe to ask" in text(client.get(page)), page
    done = client.post(f"/concerns/C{concern.pk}/asking/", NOT_NOW)
    assert done.url == f"/people/A{enquiry.adult_id}/asking/"
    assert "Her district nurse asks on Tuesday." in text(client.get(done.url))
    stop = "On 5 June 2026 it was thought not safe to ask Kathleen now. Instead: Her district nurse asks on Tuesday."
    for page in pages:
        assert f"{stop} Look again on 9 June 2026." in text(client.get(page)), page
    client.post(f"/enquiries/E{enquiry.pk}/asking/", {**DAY, "decision": "now", "alone": "yes"})
    for page in pages[:2]:
        assert "calm-note__title" not in text(client.get(page)), page
    assert "Thought safe to ask on 5 June 2026." in text(client.get(pages[2]))


def test_it_prompts_and_bars_nothing(amina, enquiry, signed_in):
    client, page = signed_in(amina), f"/enquiries/E{enquiry.pk}/talk/"
    client.post(f"/enquiries/E{enquiry.pk}/asking/", NOT_NOW)
    day = {f"held_on_{place}": part for place, part in enumerate(("5", "6", "2026"))}
    assert client.post(page, {**day, "means": "phone", "words-0": "He is out. Be quick."}).status_code == 302


@pytest.mark.parametrize(
    ("changed", "error"),
    [
        ({"instead": ""}, "Enter what will be done instead"),
        ({"look_again_on_0": "4"}, "must be on or after the date you thought about it"),
        ({"immediate_danger": "yes"}, "Enter what was done"),
        ({"decision": ""}, "Select whether it is safe to ask now"),
    ],
)
def test_a_stop_without_its_sense_is_asked_again(changed, error, amina, mrs_k, enquiry, signed_in):
    client, page = signed_in(amina), f"/people/A{mrs_k.pk}/asking/new/"
    refused = client.post(page, {**NOT_NOW, **changed})
    assert refused.status_code == 422
    assert error in text(refused)
    assert client.post(page, NOT_NOW).status_code == 302


def test_a_look_for_coercion_is_read_where_it_is_needed(amina, enquiry, signed_in):
    client, page = signed_in(amina), f"/enquiries/E{enquiry.pk}/coercion/look/"
    day = {f"checked_on_{place}": part for place, part in enumerate(("5", "6", "2026"))}
    sent = {
        **day,
        "found": "signs",
        "before": "mediation",
        "also_there": ["pets", "stalking"],
        "conclusion": "He reads her post.",
    }
    assert client.post(page, {**sent, "conclusion": " "}).status_code == 422
    done = client.post(page, sent)
    shown = text(client.get(done.url))
    assert "5 June 2026: signs of coercion or control" in shown
    assert "Pets, Trackers, cameras or other stalking technology" in shown


@pytest.mark.parametrize("page", ["/people/A{adult}/asking/", "/enquiries/E{enquiry}/coercion/"])
def test_a_list_takes_few_queries(page, amina, mrs_k, enquiry, signed_in, django_assert_max_num_queries):
    client, path = signed_in(amina), page.format(adult=mrs_k.pk, enquiry=enquiry.pk)
    client.get(path)
    for _ in range(12):
        consider_asking(by=amina, adult=mrs_k, considered_on=FRIDAY, decision="now")
        look_for_coercion(by=amina, enquiry=enquiry, checked_on=FRIDAY, found="signs", conclusion="He holds her keys.")
    with django_assert_max_num_queries(10):
        client.get(path)
