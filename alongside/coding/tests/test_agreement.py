"""Agreement and prevalence, against examples worked by hand."""

from collections import Counter, namedtuple

import pytest

from alongside.coding.agreement import ALL_ALIKE_ABSENT, ALL_ALIKE_PRESENT, NOTHING_SHARED, alpha, kappa
from alongside.coding.counting import Coded, agreement, pairs
from alongside.coding.differing import differing, holds, places
from alongside.coding.names import named_in, not_said, parts_of_names
from alongside.coding.prevalence import band_of, bands_from, within
from alongside.coding.shipped import shipped

Mark = namedtuple("Mark", "coder_id number start end")
Said = namedtuple("Said", "number start end holds")
YES_YES, YES_NO, NO_YES, NO_NO = (True, True), (True, False), (False, True), (False, False)


def test_kappa_as_worked_by_hand():
    """Observed (20 + 15) / 50 = 0.7; by chance 25/50 × 30/50 + 25/50 × 20/50 = 0.5; kappa (0.7 − 0.5) / 0.5 = 0.4."""
    found = kappa(Counter({YES_YES: 20, YES_NO: 5, NO_YES: 10, NO_NO: 15}))
    assert (found.value, found.units, found.alike, found.present) == (pytest.approx(0.4), 50, 35, 35)
    assert found.shown == "0.40"
    assert kappa(Counter({YES_NO: 1, NO_YES: 1})).shown == "−1.00"
    assert kappa(Counter({YES_YES: 3, NO_NO: 4})).value == 1


def test_alpha_as_worked_by_hand():
    """Krippendorff (2011), two coders and ten units: 0 1 0 0 0 0 0 0 1 0 and 1 1 1 0 0 1 0 0 0 0.

    Of 20 values 14 are 0 and 6 are 1. Four units differ, so 8 of the 20 pairs; by chance 2 × 14 × 6 / 19 = 8.842 would.
    Alpha is 1 − 8 / 8.842 = 0.095.
    """
    found = alpha(Counter({(1, 1): 4, (2, 0): 1, (0, 2): 5}))
    assert (round(found.value, 3), found.units, found.alike, found.present) == (0.095, 10, 6, 5)
    # Three coders, one of whom left the last unit out, and a unit that one alone had, which counts for nothing:
    # 6 of 11 values are 1; 3 units of three with pairs 2 × 1 / 2 each differ in two of them, the fourth in none.
    three = Counter({(2, 1): 2, (0, 3): 1, (2, 0): 1, (1, 0): 5})
    assert alpha(three).units == 4
    assert round(alpha(three).value, 3) == round(1 - (2 * 2) / (2 * 6 * 5 / 10), 3)


@pytest.mark.parametrize(
    ("pairs_", "counts", "why"),
    [
        ({}, {(1, 0): 3}, NOTHING_SHARED),
        ({YES_YES: 4}, {(2, 0): 4}, ALL_ALIKE_PRESENT),
        ({NO_NO: 4}, {(0, 3): 4}, ALL_ALIKE_ABSENT),
    ],
)
def test_where_everybody_gave_one_answer_it_is_said_that_nothing_can_be_worked_out(pairs_, counts, why):
    for found in (kappa(Counter(pairs_)), alpha(Counter(counts))):
        assert (found.value, found.why_not, found.shown) == (None, why, "Cannot be worked out")


def test_texts_and_sentences_are_different_units():
    """Both found code 1 in the text, and only one sentence of theirs is the same; code 2 only one of them found."""
    marks = [Mark(7, 1, 0, 12), Mark(8, 1, 5, 9), Mark(7, 2, 20, 25)]
    texts = [Coded(frozenset({7, 8}), [0, 10, 20, 30], marks), Coded(frozenset({7, 8, 9}), [0], [])]
    one, two, three = agreement([1, 2, 3], [*texts, Coded(frozenset({9}), [0], [])], (7, 8))
    assert (one.texts.units, one.texts.present, one.pair_texts.value) == (2, 1, 1)
    assert (one.sentences.units, one.sentences.present, one.sentences.alike) == (5, 2, 4)
    assert round(one.pair_sentences.value, 3) == round((0.8 - 0.56) / (1 - 0.56), 3)  # 4 of 5; 0.4×0.2 + 0.6×0.8
    assert two.pair_texts.value == 0
    assert three.texts.value is None
    assert pairs(texts) == [(7, 8), (7, 9), (8, 9)]


def test_overlapping_marks_are_one_place_and_the_last_word_settles_it():
    marks = [Mark(7, 1, 0, 10), Mark(8, 1, 5, 15), Mark(7, 1, 15, 20), Mark(7, 2, 0, 4)]
    assert [(one.code, one.start, one.end, one.coders) for one in places(marks)] == [
        (1, 0, 15, {7, 8}),
        (1, 15, 20, {7}),
        (2, 0, 4, {7}),
    ]
    both, alone, other = places(marks)
    assert differing(marks, {7, 8}) == [alone, other]
    assert [holds(one, {7, 8}, []) for one in (both, alone, other)] == [True, None, None]
    settled = [Said(1, 14, 20, True), Said(1, 15, 20, False), Said(2, 0, 4, True)]
    assert [holds(one, {7, 8}, settled) for one in (both, alone, other)] == [True, False, True]


@pytest.mark.parametrize(
    ("count", "says"),
    [
        (43, "all"),
        (42, "the majority"),
        (22, "the majority"),
        (21, "a significant number"),
        (11, "a significant number"),
        (10, "a number"),
        (5, "a number"),
        (4, "4 of 43"),
        (0, "0 of 43"),
    ],
)
def test_of_forty_three_councils_the_words_are_those_of_the_report(count, says):
    assert band_of(count, 43, bands_from(shipped("eighteen-findings-1")[1]["bands"])) == says


def test_a_majority_of_an_even_number_is_more_than_half():
    bands = bands_from(shipped("eighteen-findings-1")[1]["bands"])
    assert [band_of(count, 44, bands) for count in (22, 23)] == ["a significant number", "the majority"]
    assert [bands[0].least(of) for of in (43, 44)] == [22, 23]


def test_words_fit_any_number_and_within_a_finding_it_is_many_or_some():
    bands = bands_from([{"name": "few", "at_least": "12.5"}, {"name": "half", "at_least": "50"}])
    assert [band_of(count, 8, bands) for count in (0, 1, 2, 3, 4, 8)] == [
        "0 of 8",
        "1 of 8",
        "few",
        "few",
        "half",
        "all",
    ]
    assert [band.least(8) for band in bands] == [4, 2]
    assert band_of(0, 0, bands) == "0 of 0"
    assert [within(count, 21) for count in (0, 10, 11, 21)] == ["none of 21", "some", "many", "all"]
    assert within(11, 22) == "half"


def test_one_alone_is_told_as_one_and_a_band_may_ask_for_more():
    shipped_bands = shipped("eighteen-findings-1")[1]["bands"]
    assert [band_of(count, 10, bands_from(shipped_bands)) for count in (1, 2, 3)] == [
        "1 of 10",
        "a number",
        "a significant number",
    ]
    assert (band_of(1, 1, bands_from(shipped_bands)), within(1, 5), within(1, 2), within(1, 1)) == (
        *("1 of 1", "1 of 5", "1 of 2", "1 of 1"),
    )
    five = bands_from([one | {"fewest": 5} for one in shipped_bands])
    assert [band_of(count, 10, five) for count in (4, 5, 6, 10)] == [
        "4 of 10",
        "a significant number",
        "the majority",
        "all",
    ]


def test_a_quotation_says_what_was_said_and_names_no_council_or_speaker():
    said = "In Kent we asked\nfirst, and Ann agreed. Reading helps."
    assert not_said("In [a council] we asked first … agreed.", said) == ""
    assert not_said("We always asked first", said) == "We always asked first"
    names = ["Kent", "Reading", "Ann"]
    assert named_in("In Kent we asked", names) == "Kent"
    assert named_in("Kentish. Reading helps. Annual.", names) == ""
    assert named_in("We are Reading, and", names) == "Reading"
    assert named_in("so ann said, in KENT", names) == "Kent"
    assert named_in("will the reading mark may", [*names, "Will", "Mark"]) == ""
    assert named_in("then lee said", parts_of_names(["Ann Lee"])) == "Lee"
