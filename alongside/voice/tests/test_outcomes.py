"""What the adult wants, that they were asked, what was agreed beside it, and the classification they never see."""

import html

import pytest
from django.db import IntegrityError, transaction

from alongside.voice.actions import agree_outcome, record_asking
from alongside.voice.codes import Asked, GapReason, NotAskedReason
from alongside.voice.models import AskedOutcome, ClassificationScheme, DesiredOutcome, NegotiatedOutcome, SchemeCode
from conftest import FRIDAY

DAY = {"voiced_on_0": "5", "voiced_on_1": "6", "voiced_on_2": "2026"}
AGREED = {
    "agreed_on_0": "5",
    "agreed_on_1": "6",
    "agreed_on_2": "2026",
    "agreed_with": "adult",
    "words": "A spare set.",
}


@pytest.fixture
def wishes(enquiry) -> str:
    return f"/enquiries/E{enquiry.pk}/wishes/"


def test_each_box_is_a_wish_and_that_they_were_asked_is_recorded(wishes, enquiry, amina, signed_in):
    sent = {**DAY, "asked": "expressed", "words-0": " My keys.", "words-1": "Quiet.", "began_with_professional": "yes"}
    done = signed_in(amina).post(wishes, sent)
    assert done.url == f"/enquiries/E{enquiry.pk}/classify/"
    assert [wish.words for wish in enquiry.outcomes.order_by("pk")] == [" My keys.", "Quiet."]
    assert all(wish.began_with_professional for wish in enquiry.outcomes.all())
    assert AskedOutcome.objects.get().answer == Asked.EXPRESSED


@pytest.mark.parametrize("answer", [code for code in Asked.values if code != Asked.EXPRESSED])
def test_that_they_were_asked_or_not_is_an_answer_of_its_own(answer, wishes, enquiry, amina, signed_in):
    reason = {"not_asked_reason": "unsafe", "more": "Her son was there."} if answer == "not-asked" else {}
    done = signed_in(amina).post(wishes, {**DAY, "asked": answer, **reason})
    assert done.url == enquiry.get_absolute_url()
    made = AskedOutcome.objects.get()
    assert (made.answer, made.not_asked_reason) == (answer, reason.get("not_asked_reason"))
    assert enquiry.outcomes.count() == 0


def test_not_asked_needs_its_reason_and_only_that_has_one(enquiry, amina, wishes, signed_in):
    assert signed_in(amina).post(wishes, {**DAY, "asked": "not-asked"}).status_code == 422
    for answer in Asked.values:
        for reason in (None, *NotAskedReason.values):
            asked = {"answer": answer, "asked_on": FRIDAY, "not_asked_reason": reason}
            if (answer == Asked.NOT_ASKED) == (reason is not None):
                record_asking(by=amina, enquiry=enquiry, **asked)
            else:
                with pytest.raises(IntegrityError), transaction.atomic():
                    record_asking(by=amina, enquiry=enquiry, **asked)


def test_words_and_the_answer_must_agree(wishes, enquiry, amina, signed_in):
    client = signed_in(amina)
    assert client.post(wishes, {**DAY, "asked": "expressed", "words-0": "  "}).status_code == 422
    typed = client.post(wishes, {**DAY, "asked": "declined", "words-0": "My keys."})
    assert typed.status_code == 422
    assert "My keys." in typed.content.decode()
    assert (DesiredOutcome.objects.count(), AskedOutcome.objects.count()) == (0, 0)


def labels() -> set[str]:
    return {html.escape(label) for label in SchemeCode.objects.values_list("label", flat=True)}


def test_no_page_that_the_adult_may_see_names_a_classification(case_so_far, amina, signed_in):
    client, number = signed_in(amina), case_so_far.enquiry.pk
    talk = client.get(f"/enquiries/E{number}/talk/").content.decode()
    asked = client.get(f"/enquiries/E{number}/wishes/").content.decode()
    after = client.get(f"/enquiries/E{number}/wishes/{case_so_far.conversation.pk}/").content.decode()
    agreed = client.get(f"/outcomes/O{case_so_far.outcome.pk}/agree/").content.decode()
    reviewed = client.get(f"/outcomes/O{case_so_far.outcome.pk}/review/").content.decode()
    for page in (talk, asked, after, agreed, reviewed):
        assert [label for label in labels() if f">{label}<" in page or f"{label}\n" in page] == []
    schemes = ClassificationScheme.objects.filter(in_use=True)
    assert schemes.count() == 3
    assert len(labels()) > 15
    classify = client.get(f"/enquiries/E{number}/classify/").content.decode()
    assert all(html.escape(scheme.title) in classify for scheme in schemes)
    assert all(label in classify for label in labels())
    assert "The adult is never shown this page" in classify


def test_wishes_are_classified_afterwards_and_an_earlier_classification_stays(enquiry, outcomes, amina, signed_in):
    client, keys = signed_in(amina), outcomes[0]
    first, second = ClassificationScheme.objects.first().codes.all()[:2]
    name = f"o{keys.pk}-{first.scheme_id}"
    client.post(f"/enquiries/E{enquiry.pk}/classify/", {name: [first.pk]})
    page = client.get(f"/enquiries/E{enquiry.pk}/classify/")
    assert page.context["form"].outcomes == [outcomes[1]]
    client.post(f"/outcomes/O{keys.pk}/classify/", {name: [second.pk], f"o{keys.pk}-other": "A lock"})
    codes = [[chosen.code for chosen in made.codes.all()] for made in keys.classifications.order_by("pk")]
    assert codes == [[first], [second]]
    assert keys.classifications.latest("pk").other == "A lock"


def test_what_was_agreed_stands_beside_the_wish_and_never_instead_of_it(enquiry, outcomes, amina, signed_in):
    client, keys = signed_in(amina), outcomes[0]
    assert client.post(f"/outcomes/O{keys.pk}/agree/", {**AGREED, "differs": "no"}).status_code == 302
    page = client.get(f"/enquiries/E{enquiry.pk}/outcomes/").content.decode()
    assert page.index("I want my keys back.") < page.index("A spare set.")
    keys.refresh_from_db()
    assert keys.words == "I want my keys back."


def test_a_gap_has_its_reason_and_only_a_gap_has_one(outcomes, amina, signed_in):
    client, keys = signed_in(amina), outcomes[0]
    assert client.post(f"/outcomes/O{keys.pk}/agree/", {**AGREED, "differs": "yes"}).status_code == 422
    told = {"differs": "yes", "gap_reason": "not-in-power", "gap_explained": "I said that we cannot make him."}
    assert client.post(f"/outcomes/O{keys.pk}/agree/", {**AGREED, **told}).status_code == 302
    assert client.post(f"/outcomes/O{keys.pk}/agree/", {**AGREED, **told, "differs": "no"}).status_code == 302
    assert [(a.differs, a.gap_reason) for a in NegotiatedOutcome.objects.order_by("pk")] == [
        (True, "not-in-power"),
        (False, None),
    ]
    agreement = {"words": "A spare set.", "agreed_on": FRIDAY, "agreed_with": "adult"}
    for differs, reason in ((True, None), (False, GapReason.LAW)):
        with pytest.raises(IntegrityError), transaction.atomic():
            agree_outcome(by=amina, outcome=keys, differs=differs, gap_reason=reason, **agreement)


def test_what_others_want_is_kept_apart_and_attributed(enquiry, outcomes, amina, signed_in):
    client = signed_in(amina)
    sent = {"words": " She should move.", "speaker": "Piotr", "relationship": "son", "conflicts": "yes"}
    day = {"said_on_0": "5", "said_on_1": "6", "said_on_2": "2026"}
    client.post(f"/enquiries/E{enquiry.pk}/others/", {**sent, **day})
    assert enquiry.others_wishes.get().words == " She should move."
    assert enquiry.outcomes.count() == 2
    page = client.get(enquiry.get_absolute_url()).content.decode()
    assert "What others want" in page
    assert "conflicts with what Kathleen wants" in page


def test_whether_they_feel_safe_is_asked_again_and_again(enquiry, amina, signed_in):
    client, day = signed_in(amina), {"asked_on_0": "5", "asked_on_1": "6", "asked_on_2": "2026"}
    for answer in ("no", "mostly"):
        client.post(f"/enquiries/E{enquiry.pk}/safety/", {**day, "answer": answer, "words": "At night, no."})
    assert [check.answer for check in enquiry.safety_checks.order_by("pk")] == ["no", "mostly"]


def test_a_first_conversation_with_two_wishes_takes_three_screens(enquiry, amina, signed_in):
    client = signed_in(amina)
    held = {"held_on_0": "5", "held_on_1": "6", "held_on_2": "2026", "means": "phone", "words-0": "My keys, and quiet."}
    second = client.post(f"/enquiries/E{enquiry.pk}/talk/", held).url
    third = client.post(second, {**DAY, "asked": "expressed", "words-0": "My keys.", "words-1": "Quiet."}).url
    last = client.post(third, {"nothing": "chosen"}).url
    assert last == enquiry.get_absolute_url()
    assert {wish.conversation_id for wish in enquiry.outcomes.all()} == {enquiry.conversations.get().pk}
