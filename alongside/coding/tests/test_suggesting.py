"""Suggestions, measured on statements that people coded by hand: what is learnt, and where nothing is."""

import socket

import numpy as np
import pytest
import wordllama  # noqa: F401  # what it imports tries, once, whether this machine has IPv6, by a socket that goes nowhere
from django.core.exceptions import ValidationError

from alongside.coding import suggested as coding_suggested
from alongside.coding.actions import answer_suggestion, begin_settling, finish, mark, settle
from alongside.coding.models import Passage
from alongside.coding.suggested import how_good, offered_to
from alongside.coding.suggesting.balance import counts_for, evenly, shares
from alongside.coding.suggesting.learning import Coding, folds_of, suggested
from alongside.coding.suggesting.meaning import Sentences
from alongside.coding.suggesting.measuring import NONE, measured
from alongside.coding.suggesting.themes import near_duplicates, themes_in
from alongside.coding.tests.case import code, coded_by_two, statement
from alongside.coding.worked_example import statements

ALL, MAJORITY, SIGNIFICANT, A_NUMBER = {1, 2, 17, 18}, {3, 5, 9, 10, 11, 12, 13, 14, 15, 16}, {4, 6, 7}, {8}
CONTROL, ADVOCACY, WORKLOAD = 1, 9, 17


@pytest.fixture(autouse=True)
def no_network(monkeypatch):
    """Whoever opens a socket from Python fails; the database's own connection is of another kind."""
    monkeypatch.setattr(socket, "socket", lambda *_, **__: pytest.fail("something wants to go on the network"))


@pytest.fixture(scope="module")
def coded():
    rows = [(one.reference, *sentence) for one in statements() for sentence in one.sentences]
    references, words, codes = zip(*rows, strict=True)
    given = {code: np.array([code in each for each in codes]) for code in range(1, 19)}
    return Sentences(tuple(words)), references, given


@pytest.fixture(scope="module")
def results(coded):
    return measured(*coded)


def test_the_invented_statements_mean_each_finding_as_widely_as_the_report_says():
    counts = {code: sum(code in one.codes for one in statements()) for code in range(1, 19)}
    assert len(statements()) == 43
    assert {code for code, count in counts.items() if count == 43} == ALL
    assert {code for code, count in counts.items() if 22 <= count < 43} == MAJORITY
    assert {code for code, count in counts.items() if 11 <= count < 22} == SIGNIFICANT
    assert {code for code, count in counts.items() if 5 <= count < 11} == A_NUMBER
    first = statements()[0]
    assert next(first.body[start:end] for _, start, end in first.passages()).startswith("Asking at the first visit")


def test_what_is_suggested_is_right_far_more_often_than_chance_and_than_key_words(results):
    both, words, first, first_by_words = (
        sum((getattr(one, name) for one in results), NONE)
        for name in ("by_both", "by_words", "first", "first_by_words")
    )
    chance = both.marked / (18 * results[0].sentences)
    assert chance < 0.06
    assert both.precision > 0.43 > 0.37 > words.precision
    assert both.recall > 0.50 > 0.47 > words.recall
    assert first.right > first_by_words.right + 30
    advocacy = results[ADVOCACY - 1]
    assert advocacy.learnt
    assert advocacy.by_both.right >= 20
    assert advocacy.by_both.suggested <= 26


def test_where_nothing_is_learnt_it_says_so(coded):
    sentences, texts, given = coded
    by_lot = np.random.default_rng(2014).permutation(given[ADVOCACY])
    few = given[ADVOCACY] & (np.cumsum(given[ADVOCACY]) <= 5)
    lot, too_few, prevention = measured(sentences, texts, {1: by_lot, 2: few, 8: given[8]})
    assert (
        lot.says
        == prevention.says
        == "Nothing is learnt: what is suggested is right no more often than chance would have it."
    )
    assert too_few.says == "Too few passages to learn from: 5, and 6 are needed."
    assert [one.learnt for one in (lot, prevention, too_few)] == [False] * 3


def test_a_suggestion_stands_beside_the_passage_it_is_most_like_and_comes_only_from_what_was_not_read(coded):
    sentences, texts, given = coded
    folds = folds_of(texts)
    read, rest = np.flatnonzero(folds != 0), np.flatnonzero(folds == 0)
    marked = [one for one in read if given[ADVOCACY][one]]
    of_code = Coding(sentences, texts, given[ADVOCACY][:, np.newaxis])
    (found,) = suggested(of_code, read=read, among=[rest], most=3)
    assert [one.sentence in rest and one.like in marked for one in found] == [True] * 3
    assert all(given[ADVOCACY][one.sentence] for one in found)
    assert [found] == suggested(of_code, read=read, among=[rest], most=3), "the same again"
    few = Coding(sentences, texts, np.isin(np.arange(len(texts)), marked[:5])[:, np.newaxis])
    assert suggested(few, read=read, among=[rest], most=3) == [[]]


def test_what_is_held_out_changes_nothing_of_what_it_is_measured_by(coded):
    sentences, texts, given = coded
    folds, table = folds_of(texts), np.column_stack([given[code] for code in sorted(given)])
    read, (first, *others) = np.flatnonzero(folds != 0), np.flatnonzero(folds == 0)
    words = list(sentences.words)
    for place in others:
        words[place] = "Tractors, tractors and advocates: quite another text about tractors."
    before, after = (Coding(Sentences(tuple(each)), texts, table) for each in (sentences.words, words))
    one = np.array([first])
    assert (before.scores(one, read=read) == after.scores(one, read=read)).all()
    assert (before.least(read) == after.least(read)).all()
    everything = np.arange(len(texts))
    assert (before.scores(one, read=everything) != after.scores(one, read=everything)).any(), "read, it would"


def test_a_long_transcript_counts_as_much_as_a_hundred_sentences(coded, results):
    sentences, texts, given = coded
    talk = [f"Speaker {place} went on about the {place % 97} buses and the weather." for place in range(1_000)]
    longer, none = Sentences((*sentences.words, *talk)), np.zeros(1_000, dtype=bool)
    among = {code: np.concatenate([flags, none]) for code, flags in given.items()}
    beside = measured(longer, [*texts, *["FG1"] * 1_000], among)
    assert beside[0].sentences == results[0].sentences + 100
    was, now = (sum((one.first for one in each), NONE) for each in (results, beside))
    assert now.marked == was.marked
    assert now.right > was.right * 0.95, "where each sentence counted alike, a fifth of what is right would be lost"
    assert counts_for(["FG1"] * 2_000 + ["S1"] * 10).tolist() == [0.05] * 2_000 + [1.0] * 10
    assert shares([2_000, 10, 400], 600) == [295, 10, 295]
    assert evenly(2_000, 4) == [0, 500, 1_000, 1_500]


def test_from_one_long_transcript_alone_there_is_something_to_learn(coded):
    sentences, texts, given = coded
    one_text = Coding(sentences, ["FG1"] * 400 + ["new"] * (len(texts) - 400), given[ADVOCACY][:, np.newaxis])
    (found,) = suggested(one_text, read=range(400), among=[range(400, len(texts))], most=3)
    assert sum(bool(given[ADVOCACY][one.sentence]) for one in found) >= 2


def test_near_duplicates_and_themes():
    once = [
        "The advocate came with her to every meeting.",
        "The advocate came with her to every meeting!",
        "An independent advocate spoke for him.",
        "Advocacy was hard to find in the county.",
        "The computer has no field for an outcome.",
        "Our recording system cannot count outcomes.",
        "A new screen of the system records what was wanted.",
        "Yes.",
        "Yes.",
    ]
    sentences = Sentences(tuple(once))
    assert [(one, other) for one, other, _ in near_duplicates(sentences)] == [(0, 1)]
    themes = themes_in(sentences, range(9), most=2)
    assert themes == themes_in(sentences, range(9), most=2)
    assert all(set(one.sentences) <= {0, 1, 2, 3} or set(one.sentences) <= {4, 5, 6} for one in themes)
    assert themes
    assert near_duplicates(Sentences(())) == themes_in(Sentences(()), (), most=2) == []


@pytest.mark.django_db
def test_a_coder_takes_a_suggestion_or_refuses_it_for_good(coral, cole, eva):
    told = statements()
    collection, texts = coded_by_two(coral, cole, texts=[statement(one.body) for one in told[:11]], by=eva)
    version = collection.version
    assert how_good(collection).codes == [], "nobody has finished anything"
    for text, one in list(zip(texts, told, strict=False))[:10]:
        passages = list(one.passages())
        for number in {CONTROL, WORKLOAD} & one.codes:
            stretches = [(start, end) for given, start, end in passages if given == number]
            mark(by=coral, text=text, stretches=stretches, codes=[code(version, number)])
        finish(by=coral, text=text)
    found = {one.number: measured for one, measured in how_good(collection).codes}
    assert found[CONTROL].by_both.marked >= 10
    assert found[WORKLOAD].first.right >= 5
    assert found[ADVOCACY].says.startswith("Too few passages")
    last = texts[10]
    offered = offered_to(coral, last)
    assert offered
    assert {one.line.text for one in offered} == {last.pk}
    assert all(one.like.text != last.pk for one in offered)
    assert offered_to(cole, last) == [], "what is suggested to one is not learnt from another's marks"
    first, second = ({"code": one.code, "start": one.line.start, "end": one.line.end} for one in offered[:2])
    taken = answer_suggestion(by=coral, text=last, likeness=0.4, taken=True, **first)
    assert (taken.passage.coder, taken.passage.start, taken.passage.code) == (coral, first["start"], first["code"])
    assert Passage.objects.filter(text=last, coder=coral, taken_back_on=None).count() == 1, "an ordinary mark"
    answer_suggestion(by=coral, text=last, likeness=0.3, taken=False, **second)
    again = [(one.code, one.line.start) for one in offered_to(coral, last)]
    assert (first["code"], first["start"]) not in again
    assert (second["code"], second["start"]) not in again, "what was refused stays refused"
    with pytest.raises(ValidationError, match="answered this suggestion already"):
        answer_suggestion(by=coral, text=last, likeness=0.3, taken=True, **second)
    finish(by=coral, text=last)
    with pytest.raises(ValidationError, match="finished"):
        answer_suggestion(by=coral, text=last, likeness=0.3, taken=True, code=second["code"], start=0, end=5)


@pytest.mark.django_db
def test_what_was_settled_is_learnt_from_and_measured_against_instead_of_single_marks(coral, cole, eva):
    told = statements()[:10]
    collection, texts = coded_by_two(coral, cole, texts=[statement(one.body) for one in told], by=eva)
    control, workload = (code(collection.version, number) for number in (CONTROL, WORKLOAD))
    said = {number: [list(one.passages()) for one in told] for number in (CONTROL, WORKLOAD)}
    for text, passages in zip(texts, said[CONTROL], strict=True):
        meant = [(start, end) for given, start, end in passages if given == CONTROL]
        mark(by=coral, text=text, stretches=meant[:1], codes=[control, workload])
        for somebody in (coral, cole):
            finish(by=somebody, text=text)
    single = marked_in(collection)
    assert single[CONTROL] == single[WORKLOAD] >= 10, "as one of the two marked them"
    _, (last,) = coded_by_two(coral, cole, title="More", texts=[statement(statements()[10].body)], by=eva)
    assert offered_to(cole, last) == [], "cole marked nothing"
    collection = begin_settling(by=eva, collection=collection)
    for text, passages in zip(texts, said[CONTROL], strict=True):
        start, end = next((start, end) for given, start, end in passages if given == CONTROL)
        where = {"by": eva, "text": text, "start": start, "end": end}
        settle(**where, code=workload, holds=True, why="At first.")
        settle(**where, code=workload, holds=False, why="It is of control.")
        settle(**where, code=control, holds=True, why="It is.")
    assert marked_in(collection) == {CONTROL: single[CONTROL]}, "what was settled last, and once"
    assert {one.code.number for one in offered_to(cole, last)} == {CONTROL}, "learnt though cole marked nothing"
    assert {one.code.number for one in offered_to(coral, last)} == {CONTROL}, "not learnt any more from coral's mark"


def marked_in(collection) -> dict[int, int]:
    return {code.number: one.marked for code, one in how_good(collection).codes if one.marked}


@pytest.mark.django_db
def test_each_text_gives_its_share_of_sentences_a_long_one_from_all_of_it(coral, cole, eva, monkeypatch):
    monkeypatch.setattr(coding_suggested, "MOST_SENTENCES", 60)
    told = statements()
    long = " ".join(one.body for one in told[:20])
    _, texts = coded_by_two(coral, cole, texts=[statement(long), *(statement(one.body) for one in told[20:23])], by=eva)
    lines = coding_suggested.share_of(texts)
    assert len(lines) <= 60
    assert [line for line in lines if line.text != texts[0].pk] == list(coding_suggested.lines_of(texts[1:])), "whole"
    assert max(line.end for line in lines if line.text == texts[0].pk) > len(long) * 0.9, "spread over all of it"
