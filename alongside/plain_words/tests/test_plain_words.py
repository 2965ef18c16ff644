"""Plain words: what is found and what is left alone, for any text at all."""

from itertools import pairwise
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alongside.plain_words.advice import LONG, VERY_LONG, Kind, advise
from alongside.plain_words.grade import grade
from alongside.plain_words.jargon import entries, lines
from alongside.plain_words.sentences import sentences
from alongside.plain_words.syllables import syllables

HARD = (
    "The multi-agency strategy discussion will determine whether the safeguarding threshold is substantiated, and "
    "subsequently facilitate implementation of proportionate protective measures."
)
PLAIN = "We meet on Monday. You can come. We talk about what you want."
LISTED = [entry.words for entry in lines()]
ANY_TEXT = st.one_of(
    st.text(),
    st.text(alphabet="aI42 .!?\n'’-–/\"۔ہے"),
    st.lists(st.sampled_from([*LISTED, "you", ".", "\n", "’s", "means", "called"])).map(" ".join),
)


def words(text: str) -> list[str]:
    return [advice.words for advice in advise(text) if advice.kind is Kind.WORDS]


@given(ANY_TEXT)
def test_advice_on_any_text_stands_in_it_and_never_one_word_inside_another(text):
    found = advise(text)
    assert all(text[one.start : one.end] == one.words and one.words and one.kinder for one in found)
    of_words = [one for one in found if one.kind is Kind.WORDS]
    assert all(one.end <= following.start for one, following in pairwise(of_words))
    assert grade(text) >= 0


@given(ANY_TEXT)
def test_sentences_hold_every_word_once(text):
    found = sentences(text)
    assert [one.text for one in found] == [text[one.start : one.end] for one in found]
    assert all(one.end <= following.start for one, following in pairwise(found))
    outside = "".join(text[one.end : following.start] for one, following in pairwise(found))
    assert not any(letter.isalnum() for letter in outside)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", []),
        ("Section 42 enquiries, or a SECTION 42 enquiry", ["Section 42 enquiries", "SECTION 42 enquiry"]),
        ("You were referred. They refer. It is preferred.", ["referred", "refer"]),
        ("Sources of risk and negotiated outcomes", ["Sources of risk", "negotiated outcomes"]),
        ("A multi-agency or multi agency or multiagency team", ["multi-agency", "multi agency", "multiagency"]),
        ("The MDT met. No mdt is met. Salt is no SALT.", ["MDT", "SALT"]),
        ("The agency’s view", ["agency"]),
        ("A case. Just in case.", ["case"]),
        ("Look at. Risk is low.\n\nAt\n\nrisk", []),
        ("Your best interests", ["best interests"]),
        ("اردو میں کوئی انگریزی نہیں۔ safeguarding", ["safeguarding"]),
    ],
)
def test_whole_words_in_every_form_the_longest_first_and_acronyms_as_they_are_written(text, found):
    assert words(text) == found


def test_a_word_that_the_text_explains_is_left_alone():
    assert words("The law calls this an enquiry. An enquiry is not a court.") == []
    assert words("Safeguarding means helping you. Our safeguarding team can come.") == []
    assert words("This person is called an advocate.") == []
    assert words("An enquiry is not a court.") == ["enquiry"]


def test_long_sentences_are_named_with_their_length():
    told = advise(
        "word " * LONG + ". " + "word " * (LONG + 1) + ". Dr. Khan said so at 3.30. " + "word " * (VERY_LONG + 1)
    )
    assert [(one.kind, one.why) for one in told] == [
        (Kind.LONG, f"It has {LONG + 1} words."),
        (Kind.VERY_LONG, f"It has {VERY_LONG + 1} words."),
    ]
    assert len(sentences("Dr. Khan came, e.g. on Monday. It cost 3.50 pounds!\n- And then")) == 3


def test_the_grade_is_that_of_the_formula():
    assert grade("The cat sat on the mat.") == 0.0
    assert grade("Nobody told the family about it.") == pytest.approx(0.39 * 6 + 11.8 * 11 / 6 - 15.59)
    assert grade(PLAIN) < 2
    assert grade(HARD) > 15
    assert grade("") == grade("۔ یہ اردو ہے") == 0.0


@pytest.mark.parametrize(
    ("count", "said"),
    [
        (1, "made makes asked called you eight through 2026 once"),
        (2, "people table tables wanted being quiet client safely statement doesn’t outcome business"),
        (3, "somebody advocate safeguarding everyone period earlier Lewis’s"),
        (4, "situation reliable experience everybody"),
    ],
)
def test_syllables_are_counted_as_they_are_said(count, said):
    told = {word: syllables(word) for word in said.split()}
    assert told == dict.fromkeys(told, count)


def test_the_list_is_kind_itself():
    assert len(entries()) > 120
    assert len(set(LISTED)) == len(LISTED)
    assert [entry.words for entry in entries() if words(entry.kinder) or words(entry.why)] == []
    assert [entry.words for entry in entries() if grade(entry.why) > 6] == []
    assert [words(f"So {entry.words} now") for entry in entries()] == [[entry.words] for entry in entries()]


@pytest.mark.parametrize("of", [HARD + " ", "at ", "e.g.", "\n", "یہ "])
def test_a_very_long_text_is_read_at_once(of):
    text = (of * 200_000)[:200_000]
    began = process_time()
    advise(text)
    grade(text)
    assert process_time() - began < 3  # within one second where nothing else is being done
