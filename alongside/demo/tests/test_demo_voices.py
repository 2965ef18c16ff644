"""The demonstration's voices: many, distinct, and grammatical."""

import re
from collections import Counter
from dataclasses import fields, is_dataclass
from datetime import date
from random import Random

import pytest

from alongside.demo import calibration as cal
from alongside.demo import grammar, names, situations
from alongside.demo.life import lives, someone
from alongside.demo.voices import Voice

DAY = date(2025, 6, 1)
BOOKS = ("wishes", "wishes_manner", "around", "changes", "agreed", "narratives", "practitioner")
ENDS = re.compile(r"[.!?…][\"'”’)]?$")
NAMES_SOURCE = re.compile(r"\{(he|him|his|himself|src|srcname|relword|srcrole)\}", re.IGNORECASE)
HAS_SOURCE = {"one", "many", "kin", "partner", "friend", "staff", "resident", "provider", "child"}
WORDS_FIELDS = {
    "narrative",
    "safety",
    "early_wish",
    "contact_caution",
    "evidence",
    "reasons",
    "view",
    "ground_words",
    "text",
    "words",
    "gap_words",
    "achieved_why",
    "handled",
    "note",
    "closing_words",
    "reason",
    "closing_reason",
}


def voice(rng):
    kind = situations.first_type(rng, 1)
    adult, age, reason = someone(rng, "a", kind, DAY)
    return Voice(rng, adult, situations.situation(rng, kind, adult, age), age=age, support_reason=reason)


@pytest.fixture(scope="module")
def wishes():
    rng, found = Random(11), []
    while len(found) < 20_000:
        speaker = voice(rng)
        found += [
            speaker.wish(rng.choices(("adult", "observed", "representative", "advocate"), (80, 4, 9, 7))[0])
            for _ in range(4)
        ]
    return found


@pytest.fixture(scope="module")
def texts(wishes):
    """Every sentence that some hundreds of lives bring, and the wishes."""
    return [wish.text for wish in wishes[:6000]] + [
        text for life in lives(8, 1500, date(2023, 4, 1), DAY) for text in words_in(life)
    ]


def words_in(thing):
    if is_dataclass(thing):
        for field in fields(thing):
            value = getattr(thing, field.name)
            if field.name in WORDS_FIELDS and isinstance(value, str):
                yield value
            else:
                yield from words_in(value)
    elif isinstance(thing, list | tuple):
        for one in thing:
            yield from words_in(one)


def test_twenty_thousand_wishes_give_thousands_of_distinct_ones(wishes):
    assert len({wish.text for wish in wishes}) >= 3000


def test_wishes_come_from_at_least_three_hundred_different_sentences(wishes):
    assert len({wish.core for wish in wishes}) >= 300


def test_no_one_sentence_is_heard_too_often(wishes):
    assert Counter(wish.core for wish in wishes).most_common(1)[0][1] < len(wishes) * 0.02


def test_every_code_of_the_toolkit_is_wanted_by_somebody(wishes):
    assert {wish.code for wish in wishes} == set(cal.WISH_WEIGHTS)


def test_texts_have_no_unfilled_slots_or_doubled_spaces(texts):
    for text in texts:
        assert not re.search(r"[{}\[\]<>|]|  |\bNone\b(?! that)|\s[.,?!]", text), text


def test_texts_begin_with_a_capital_and_end_with_punctuation(texts):
    for text in texts:
        assert text[0].isupper() or text[0] in '"£', text
        assert ENDS.search(text), text


def test_a_and_an_agree_with_the_next_word(texts):
    sounded = re.compile(r"\b(a [aeio]\w+|an [bcdfgjklmnpqrstvwxyz]\w*)", re.IGNORECASE)
    for text in texts:
        wrong = [hit for hit in sounded.findall(text) if not re.match(r"(?i)a (one|once)\b|an (nhs|mri)", hit)]
        assert not wrong, (wrong, text)


def test_verbs_agree_with_their_pronouns(texts):
    wrong = re.compile(
        r"(?<!as if )(?<!if )\b(he|she) (are|do|were|need)\b|\bthey (is|has|does|was|wants)\b|\bhim (is|own)\b"
    )
    for text in texts:
        assert not wrong.search(text), text


@pytest.mark.parametrize("name", BOOKS)
def test_a_line_that_names_the_source_of_risk_asks_for_one(name):
    for lines in grammar.book(name).lines.values():
        for line in lines:
            if NAMES_SOURCE.search(line.text):
                assert any(need <= HAS_SOURCE for need in line.needs), line.text


def test_every_kind_of_wish_has_something_that_can_be_agreed():
    agreed = grammar.book("agreed").lines
    for name in ("wishes", "wishes_manner", "changes"):
        assert set(grammar.book(name).lines) <= set(agreed)


def test_a_gap_is_explained_once_and_a_wish_met_whole_needs_no_explaining():
    for lines in grammar.book("agreed").lines.values():
        for line in lines:
            assert line.text.count("//") == int(not any("no-gap" in need for need in line.needs)), line.text


def test_every_change_of_mind_can_be_reached():
    topics = {f"was-{topic}" for name in ("wishes", "wishes_manner") for topic in grammar.book(name).lines}
    known = topics | {topic.partition("/")[0] for topic in topics}
    for section, lines in grammar.book("changes").lines.items():
        own = f"was-{section.partition('/')[0]}"
        for line in lines:
            was = frozenset().union(*(need for need in line.needs if any(flag.startswith("was-") for flag in need)))
            assert was, line.text
            assert was <= known, line.text
            assert any(flag.partition("/")[0] != own for flag in was), line.text


def test_a_name_is_of_its_time():
    rng = Random(1)
    elders = {names.given_name(rng, "english", "female", 1938) for _ in range(300)}
    assert "Dorothy" in elders
    assert "Kayleigh" not in elders


def test_an_unknown_slot_is_an_error():
    with pytest.raises(KeyError):
        grammar.fill(grammar.split_parts("I want {nothing known}.".replace(" known", "")), {"plural": False}, Random(1))
