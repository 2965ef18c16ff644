"""Words are kept exactly as given; a correction or a changed wish is a new row beside the old one."""

import html
import re
from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from alongside.history.models import Event
from alongside.voice.actions import (
    Said,
    agree_outcome,
    correct_words,
    record_conversation,
    record_desired_outcomes,
    review_outcome,
)
from alongside.voice.models import DesiredOutcome, OutcomeReview, Statement
from conftest import FRIDAY

IN_THE_TEST = settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
DAY = {"held_on_0": "5", "held_on_1": "6", "held_on_2": "2026", "means": "phone"}
WORDS = {
    "spaces at both ends": "  I want my keys back.  ",
    "lines as a browser sends them": "First,\r\nthen\r\n\r\nlast.",
    "emoji": "🗝️ back please 👵🏽 ✊🏿",
    "right to left": "أريد مفاتيحي \u202eback\u202c",
    "Welsh, Polish and Yoruba": "Dw i eisiau fy allweddi. Chcę moje klucze. Mo fẹ́ kọ́kọ́rọ́ mi.",
    "a script": "<script>alert('keys')</script> & \"quotes\" {{ curly }} {% now 'Y' %}",
    "a combining accent": "Zoe\u0308 and Zoë",
    "one letter": "k",
    "no letters": "…?!",
    "many": "no " * 5_000,
}
TEXT = st.text(st.characters(exclude_characters="\x00", exclude_categories=("Cs",)), min_size=1, max_size=300)


@pytest.fixture
def talk(enquiry) -> str:
    return f"/enquiries/E{enquiry.pk}/talk/"


@pytest.mark.parametrize("what", WORDS)
def test_words_typed_on_the_page_are_kept_to_the_letter_and_shown_as_text(what, talk, enquiry, amina, signed_in):
    client = signed_in(amina)
    assert client.post(talk, {**DAY, "words-0": WORDS[what]}).status_code == 302
    statement = Statement.objects.get()
    assert statement.words == WORDS[what]
    for page in (statement, enquiry, enquiry.adult):
        shown = client.get(page.get_absolute_url()).content.decode()
        assert "<script>alert" not in shown
        quoted = re.findall(r'<blockquote class="own-words__said" dir="auto">(.*?)</blockquote>', shown, re.DOTALL)
        assert WORDS[what] in [html.unescape(words) for words in quoted]


@IN_THE_TEST
@given(words=TEXT)
def test_any_words_are_kept_to_the_letter(words, talk, amina, signed_in):
    before = Statement.objects.count()
    answer = signed_in(amina).post(talk, {**DAY, "words-0": words})
    assert answer.status_code == 302
    if words.strip():
        assert Statement.objects.latest("pk").words == words
    else:
        assert Statement.objects.count() == before


def test_every_box_is_a_statement_with_whose_words_it_is(talk, amina, signed_in):
    sent = {"words-0": "My keys.", "words-1": "She wants her keys.", "whose-1": "advocate"}
    sent |= {"speaker-1-advocate": "Pat Doyle", "speaker-1-representative": "Not chosen", "words-2": "And peace."}
    signed_in(amina).post(talk, {**DAY, **sent})
    assert [(s.words, s.whose) for s in Statement.objects.order_by("pk")] == [
        ("My keys.", "The adult"),
        ("She wants her keys.", "An advocate (Pat Doyle)"),
        ("And peace.", "The adult"),
    ]


def test_a_correction_is_a_new_row_with_its_reason_and_the_first_words_stay(conversation, amina, ben, signed_in):
    first = conversation.statements.get()
    page = f"/statements/S{first.pk}/correct/"
    client = signed_in(amina)
    assert client.post(page, {"words": "I want my cheese back."}).status_code == 422
    done = client.post(page, {"words": "I want my cheese back.", "why": "I misheard."})
    correction = Statement.objects.get(corrects=first)
    assert done.url == correction.get_absolute_url()
    first.refresh_from_db()
    assert first.words.startswith("I want my keys back")
    assert list(conversation.statements.standing()) == [correction]
    shown = client.get(done.url).content.decode()
    for words in ("I want my cheese back.", "I want my keys back", "Reason: I misheard."):
        assert words in shown
    assert Event.objects.get(verb="corrected-words").why == "I misheard."


def test_a_second_correction_of_the_same_words_is_refused_and_what_was_typed_is_kept(conversation, amina, signed_in):
    first = conversation.statements.get()
    correct_words(by=amina, statement=first, words="My cheese.", why="Misheard.")
    with pytest.raises(ValidationError):
        correct_words(by=amina, statement=first, words="My knees.", why="Misheard again.")
    client, page = signed_in(amina), f"/statements/S{first.pk}/correct/"
    late = client.post(page, {"words": "My knees.", "why": "Misheard again."})
    assert late.status_code == 422
    assert "My knees." in late.content.decode()
    correct_words(by=amina, statement=first.correction, words="My knees.", why="Misheard again.")
    assert Statement.objects.count() == 3


def test_a_correction_needs_a_reason_in_the_database_too(conversation, amina):
    first = conversation.statements.get()
    with pytest.raises(IntegrityError), transaction.atomic():
        correct_words(by=amina, statement=first, words="My cheese.", why="  ")
    correct_words(by=amina, statement=first, words="My cheese.", why="Misheard.")


def test_a_changed_wish_is_a_new_row_that_follows_the_old_one(outcomes, amina):
    keys = outcomes[0]
    review_outcome(by=amina, outcome=keys, reviewed_on=FRIDAY, stage="review", new_words="A new lock, not the keys.")
    changed = DesiredOutcome.objects.get(follows=keys)
    keys.refresh_from_db()
    assert (keys.words, changed.words) == ("I want my keys back.", "A new lock, not the keys.")
    assert set(DesiredOutcome.objects.current()) == {outcomes[1], changed}


def test_a_wish_changes_once_and_then_the_newer_one_changes(outcomes, amina, signed_in):
    keys, client = outcomes[0], signed_in(amina)
    day = {"reviewed_on_0": "5", "reviewed_on_1": "6", "reviewed_on_2": "2026", "stage": "review"}
    changed = {**day, "still": "changed", "new_words": "A new lock."}
    assert client.post(f"/outcomes/O{keys.pk}/review/", changed).status_code == 302
    late = client.post(f"/outcomes/O{keys.pk}/review/", {**changed, "new_words": "A dog."})
    assert late.status_code == 422
    assert "A dog." in late.content.decode()
    newer = DesiredOutcome.objects.get(follows=keys)
    assert client.post(f"/outcomes/O{newer.pk}/review/", {**changed, "new_words": "A dog."}).status_code == 302
    assert [wish.words for wish in DesiredOutcome.objects.current().order_by("pk")] == [
        "My son to stop shouting.",
        "A dog.",
    ]
    life = client.get(f"/outcomes/O{keys.pk}/").content.decode()
    assert life.index("I want my keys back.") < life.index("A new lock.") < life.index("A dog.")


def test_the_adults_judgement_and_the_practitioners_stand_apart(outcomes, amina, signed_in):
    keys, client = outcomes[0], signed_in(amina)
    day = {"reviewed_on_0": "5", "reviewed_on_1": "6", "reviewed_on_2": "2026", "stage": "review", "still": "yes"}
    judged = {
        "adults_view": "partly",
        "adults_words": " One key. ",
        "achieved": "fully",
        "ease": "hard",
        "why": "Locksmith.",
    }
    client.post(f"/outcomes/O{keys.pk}/review/", {**day, **judged})
    made = OutcomeReview.objects.get()
    assert (made.adults_view, made.achieved, made.adults_words) == ("partly", "fully", " One key. ")
    life = client.get(f"/outcomes/O{keys.pk}/").content.decode()
    assert "Has it happened? The adult: partly. The practitioner: yes, fully." in life


def test_nothing_said_yet_is_not_an_answer(outcomes, amina, signed_in):
    day = {"reviewed_on_0": "5", "reviewed_on_1": "6", "reviewed_on_2": "2026", "stage": "review", "still": "not-asked"}
    signed_in(amina).post(
        f"/outcomes/O{outcomes[0].pk}/review/", {**day, "achieved": "too-soon", "adults_view": "too-soon"}
    )
    made = OutcomeReview.objects.get()
    assert (made.still_wanted, made.achieved, made.adults_view, made.changed) == (None, None, None, False)


def test_empty_words_are_refused_by_the_database(enquiry, amina):
    for empty in ("", "   ", "\r\n\t"):
        with pytest.raises(IntegrityError), transaction.atomic():
            record_desired_outcomes(by=amina, enquiry=enquiry, wishes=[Said(empty)], voiced_on=FRIDAY)
    record_desired_outcomes(by=amina, enquiry=enquiry, wishes=[Said(" . ")], voiced_on=FRIDAY)
    assert DesiredOutcome.objects.get().words == " . "


def test_a_conversation_may_be_recorded_in_which_nothing_was_said(enquiry, amina):
    talk = record_conversation(by=amina, enquiry=enquiry, held_on=FRIDAY, stage="enquiry", means="phone")
    assert talk.statements.count() == 0


def test_a_changed_wish_is_theirs_who_spoke_it_and_not_theirs_who_spoke_the_old_one(amina, enquiry):
    said = [Said("She says she will stay.", "representative", "Piotr")]
    [wish] = record_desired_outcomes(by=amina, enquiry=enquiry, wishes=said, voiced_on=FRIDAY)
    review_outcome(by=amina, outcome=wish, reviewed_on=FRIDAY, stage="review", new_words="I said I go.")
    now = DesiredOutcome.objects.get(follows=wish)
    assert (now.voiced_by, now.speaker) == ("adult", "")
    look = {"by": amina, "outcome": now, "reviewed_on": FRIDAY, "stage": "review"}
    review_outcome(**look, new_words="She wants to go to Ewa.", voiced_by="advocate", speaker="Jo")
    assert DesiredOutcome.objects.get(follows=now).whose == "An advocate (Jo)"


def test_the_enquirys_page_shows_corrected_words_in_place_of_the_wrong_ones(amina, enquiry, conversation, signed_in):
    wrong = conversation.statements.get()
    assert wrong.words in html.unescape(signed_in(amina).get(enquiry.get_absolute_url()).content.decode())
    correct_words(by=amina, statement=wrong, words="I want my KEY back.", why="I misheard.")
    page = html.unescape(signed_in(amina).get(enquiry.get_absolute_url()).content.decode())
    assert "I want my KEY back." in page
    assert wrong.words not in page


def test_a_wish_is_linked_to_the_statement_it_was_said_in(amina, enquiry, conversation):
    wishes = [Said("my son to stop shouting"), Said("A cat.")]
    outcomes = record_desired_outcomes(
        by=amina, enquiry=enquiry, wishes=wishes, voiced_on=FRIDAY, conversation=conversation
    )
    assert [outcome.statement for outcome in outcomes] == [conversation.statements.get(), None]


def test_nothing_becomes_of_a_wish_before_it_was_voiced(amina, outcomes):
    wish, before = outcomes[0], date(2026, 6, 1)
    agreement = {"by": amina, "outcome": wish, "words": "A second set.", "agreed_with": "adult", "differs": False}
    with pytest.raises(ValidationError, match="on or after"):
        agree_outcome(**agreement, agreed_on=before)
    with pytest.raises(ValidationError, match="on or after"):
        review_outcome(by=amina, outcome=wish, reviewed_on=before, stage="review")
    agree_outcome(**agreement, agreed_on=FRIDAY)
    assert wish.agreements.count() == 1
