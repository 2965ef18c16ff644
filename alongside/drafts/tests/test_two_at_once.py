"""Two people change the same record: both versions are shown, question by question, and nothing is overwritten."""

import pytest

from alongside.concerns.actions import correct_concern
from alongside.concerns.models import Concern
from alongside.drafts.models import Draft
from alongside.enquiries.actions import change_enquiry
from alongside.enquiries.models import Enquiry
from alongside.people.actions import change_details
from alongside.people.models import Adult
from conftest import ACCOUNT

DETAILS = {
    "given_name": "Kathleen",
    "family_name": "Kowalska",
    "date_of_birth_0": "9",
    "date_of_birth_1": "3",
    "date_of_birth_2": "1941",
}
ANSWERS = {**ACCOUNT, "referrer_owed_answer": "yes", "adult_knows": "yes"}


@pytest.fixture
def page(concern) -> str:
    return f"/people/A{concern.adult_id}/details/"


def seen_on(client, path: str) -> str:
    return str(client.get(path).context["seen"])


def test_a_stale_change_of_details_shows_both_and_overwrites_neither(page, amina, ben, concern, signed_in):
    mine = signed_in(amina)
    seen = seen_on(mine, page)
    change_details(by=ben, adult=Adult.objects.get(pk=concern.adult_id), phone="020 7946 0000", postcode="N1 9GU")
    both = mine.post(page, {**DETAILS, "phone": "0161 496 0000", "address": "Flat 2", "seen": seen})
    assert both.status_code == 409
    html = both.content.decode()
    for words in ("Ben Okafor", "0161 496 0000", "020 7946 0000", "N1 9GU", "Not recorded", "Flat 2"):
        assert words in html
    now = Adult.objects.get(pk=concern.adult_id)
    assert (now.phone, now.postcode, now.address) == ("020 7946 0000", "N1 9GU", "")
    assert Draft.objects.filter(user=amina, path=page).exists()


def test_the_same_change_is_saved_at_once_when_nobody_else_made_one(page, amina, concern, signed_in):
    client = signed_in(amina)
    sent = {**DETAILS, "phone": "0161 496 0000", "seen": seen_on(client, page)}
    assert client.post(page, sent).status_code == 302
    assert Adult.objects.get(pk=concern.adult_id).phone == "0161 496 0000"


def test_each_answer_is_chosen_and_then_saved(page, amina, ben, concern, signed_in):
    mine = signed_in(amina)
    seen = seen_on(mine, page)
    change_details(by=ben, adult=Adult.objects.get(pk=concern.adult_id), phone="020 7946 0000", postcode="N1 9GU")
    both = mine.post(page, {**DETAILS, "phone": "0161 496 0000", "address": "Flat 2", "seen": seen})
    assert {d.name for d in both.context["differences"]} == {"phone", "postcode", "address"}
    chosen = dict(both.context["carried"]) | {"seen": both.context["seen"], "submission": both.context["submission"]}
    chosen |= {"choose-phone": "theirs", "choose-postcode": "theirs", "choose-address": "mine"}
    assert mine.post(page, chosen).status_code == 302
    now = Adult.objects.get(pk=concern.adult_id)
    assert (now.phone, now.postcode, now.address) == ("020 7946 0000", "N1 9GU", "Flat 2")
    assert not Draft.objects.exists()


def test_a_third_change_while_choosing_is_shown_too(page, amina, ben, concern, signed_in):
    mine = signed_in(amina)
    seen = seen_on(mine, page)
    change_details(by=ben, adult=Adult.objects.get(pk=concern.adult_id), phone="1")
    both = mine.post(page, {**DETAILS, "phone": "2", "seen": seen})
    change_details(by=ben, adult=Adult.objects.get(pk=concern.adult_id), phone="3")
    chosen = {**dict(both.context["carried"]), "seen": both.context["seen"], "choose-phone": "mine"}
    again = mine.post(page, chosen)
    assert again.status_code == 409
    assert [(d.mine, d.theirs) for d in again.context["differences"]] == [("2", "3")]


@pytest.mark.parametrize("seen", ["", "0", "nonsense", "9" * 30, "\x00"])
def test_a_form_that_does_not_say_what_was_seen_is_compared_and_not_believed(seen, page, amina, concern, signed_in):
    answer = signed_in(amina).post(page, {**DETAILS, "phone": "0161 496 0000", "seen": seen})
    assert answer.status_code == 409
    assert Adult.objects.get(pk=concern.adult_id).phone == ""


def test_a_draft_kept_before_somebody_elses_change_is_still_compared_with_it(page, amina, ben, concern, signed_in):
    mine = signed_in(amina)
    seen = seen_on(mine, page)
    mine.post(f"/drafts/save/?path={page}", {**DETAILS, "phone": "2", "seen": seen})
    change_details(by=ben, adult=Adult.objects.get(pk=concern.adult_id), phone="1")
    assert seen_on(mine, page) == seen
    assert mine.post(page, {**DETAILS, "phone": "2", "seen": seen}).status_code == 409


def test_a_stale_correction_of_a_concern_shows_both(concern, amina, ben, signed_in):
    mine, page = signed_in(amina), f"/concerns/C{concern.pk}/correct/"
    seen = seen_on(mine, page)
    correct_concern(by=ben, concern=Concern.objects.get(pk=concern.pk), location="hospital-acute", types=["physical"])
    both = mine.post(page, {**ANSWERS, "safe_now": "no", "made_safe": "A neighbour sits with her.", "seen": seen})
    assert both.status_code == 409
    html = both.content.decode()
    for words in ("Acute hospital", "Their own home", "Psychological, Domestic abuse", "Physical", "A neighbour sits"):
        assert words in html
    assert Concern.objects.get(pk=concern.pk).types == ["physical"]
    chosen = [(name, value) for name, value in both.context["carried"]]
    sent = {name: [v for n, v in chosen if n == name] for name, _ in chosen}
    sent |= {"seen": both.context["seen"], "choose-types": "theirs", "choose-location": "mine"}
    assert mine.post(page, sent).status_code == 302
    now = Concern.objects.get(pk=concern.pk)
    assert (now.types, now.location, now.safe_now) == (["physical"], "own-home", "no")


def test_a_stale_change_of_who_leads_shows_both(enquiry, amina, ben, signed_in):
    mine, page = signed_in(amina), f"/enquiries/E{enquiry.pk}/details/"
    seen = seen_on(mine, page)
    change_enquiry(by=ben, enquiry=Enquiry.objects.get(pk=enquiry.pk), lead=ben, support_reason="physical")
    both = mine.post(page, {"lead": amina.pk, "support_reason": "sensory", "seen": seen})
    assert both.status_code == 409
    assert {(d.mine, d.theirs) for d in both.context["differences"]} == {
        ("Amina Yusuf", "Ben Okafor"),
        ("Sensory support", "Physical support"),
    }
    sent = {**dict(both.context["carried"]), "seen": both.context["seen"], "choose-lead": "theirs"}
    assert mine.post(page, sent).status_code == 302
    now = Enquiry.objects.get(pk=enquiry.pk)
    assert (now.lead, now.support_reason) == (ben, "sensory")
