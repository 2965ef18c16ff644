"""Every measure's examples come to what they say, on PostgreSQL, DuckDB and in memory; and what no measure may be."""

from dataclasses import replace
from datetime import timedelta
from functools import cache

import pytest
from ibis import _

from alongside.measures import asking
from alongside.measures.columnar import counting
from alongside.measures.columnar.snapshot import Rows, Snapshot
from alongside.measures.dimension import Dimension
from alongside.measures.dimensions import GENDER, TEAM
from alongside.measures.example import DAY, ComesTo, examples_of
from alongside.measures.extract.columns import Column
from alongside.measures.extract.contract import CONTRACT
from alongside.measures.fact import Fact
from alongside.measures.facts import ENQUIRY
from alongside.measures.manual import manual
from alongside.measures.measure import Measure, Spread
from alongside.measures.reading import AboutAPerson, names_in, refuse_one_person, resolved
from alongside.measures.subjects import ALL, BY_CODE, breakdowns
from alongside.published.management.commands.describe_measures import PAGE
from alongside.published.run import rows

from .engines import Duck, before_the_views, frame
from .specs import BY_EXAMPLE, BY_NAME, YEAR, expected, frames_of, name_of, numbers, own

MEASURES = [asked for asked in BY_CODE.values() if isinstance(asked, Measure)]
SPREADS = [asked for asked in BY_CODE.values() if isinstance(asked, Spread)]


@cache
def tables():
    return frames_of(BY_CODE.values())


def differences(found: dict, measures=MEASURES) -> dict:
    """By measure, what came out against what its examples say, where the two differ."""
    wanted = expected(measures)
    came = {code: own(code, found[code]) for code in wanted}
    return {code: (came[code], said) for code, said in wanted.items() if came[code] != said}


def spread_differences(ask) -> dict:
    came = {spread.code: own_numbers(spread, ask(spread)) for spread in SPREADS}
    return {spread.code: came[spread.code] for spread in SPREADS if came[spread.code] != numbers(spread)}


def own_numbers(spread: Spread, found: dict) -> dict:
    """The middle of each example's own little council, which has but one."""
    mine = {group: it for group, it in found.items() if group[0].partition("#")[0] == spread.code and it.base}
    return {group: it.middle for group, it in mine.items()}


def asked_of(run):
    """Spreads as a database gives them."""

    def ask(spread: Spread) -> dict:
        found = run(asking.spread_of(spread, YEAR, BY_EXAMPLE))
        return {
            (row["by_council"],): counting.Quartiles(row["base"], row["low"], row["middle"], row["high"])
            for row in found
        }

    return ask


def test_examples_come_to_what_they_say_in_memory():
    snapshot = Snapshot(tables())
    assert differences(counting.tallies(snapshot, MEASURES, YEAR, BY_EXAMPLE)) == {}
    assert spread_differences(lambda one: counting.spreads(snapshot, [one], YEAR, BY_EXAMPLE)[one.code]) == {}


def test_examples_come_to_what_they_say_on_duckdb():
    duck = Duck(tables())
    assert differences(asking.tallies(duck, MEASURES, YEAR, BY_EXAMPLE)) == {}
    assert spread_differences(asked_of(duck)) == {}


def test_examples_come_to_what_they_say_on_postgresql(as_owner):
    with as_owner() as cursor:
        before_the_views(cursor, tables())
        assert differences(asking.tallies(rows, MEASURES, YEAR, BY_EXAMPLE)) == {}
        assert spread_differences(asked_of(rows)) == {}


def test_an_example_that_is_wrong_is_found():
    """The examples of one measure for another, which counts what that one does not."""
    wrong = [replace(BY_CODE["met"], examples=BY_CODE["not-met"].examples)]
    snapshot = Snapshot(frames_of(wrong))
    assert differences(counting.tallies(snapshot, wrong, YEAR, BY_EXAMPLE), wrong).keys() == {"met"}


def test_every_measure_says_what_it_is():
    """A plain question with its source; examples that count, and of each way in which it is not recorded."""
    assert len(BY_CODE) == sum(len(subject.measures) for subject in ALL) >= 60
    for asked in BY_CODE.values():
        assert asked.asks.endswith("?"), asked.code
        assert asked.asks[0].isupper(), asked.code
        assert "_" not in asked.asks, asked.code
        assert asked.because, asked.code
        verdicts = {example.comes_to for example in examples_of(asked)}
        assert len(verdicts) > 1, asked.code
        if isinstance(asked, Measure):
            assert ComesTo.COUNTS in verdicts, asked.code
            assert (ComesTo.NOT_RECORDED in verdicts) == (asked.unknown is not None), asked.code


@pytest.mark.parametrize("subject", ALL, ids=lambda subject: subject.title)
def test_no_measure_and_no_breakdown_is_about_one_person(subject):
    for asked in subject.measures:
        reads = asked.reads.union(*(by.reads(asked.dated_by) for by in subject.breakdowns(asked)))
        refuse_one_person(reads, asked.code)
    with pytest.raises(AboutAPerson):
        Dimension("worker_id", "Worker", of="worker_id")
    with pytest.raises(AboutAPerson):
        Measure("x", "How many of hers?", ENQUIRY, "started_on", among=_.adult_id == "A1", counts=_.kind.notnull())


def test_where_nothing_is_recorded_a_measure_says_so():
    """What is counted but is null must be unknown: never silently a no."""
    empty = {name: frame(name, []) for name in BY_NAME}
    for measure in MEASURES:
        name = name_of(measure.fact.table)
        row = Rows(Snapshot(empty | {name: frame(name, [{}])}), measure.fact)
        reads = names_in(measure.counts) - names_in(measure.among)
        if reads and resolved(measure.counts, row).nothing().any():
            assert measure.unknown is not None, measure.code
            assert resolved(measure.unknown, row).true.all(), measure.code


def by_each() -> dict[Dimension, Measure]:
    """Every breakdown that there is, with a measure that has it."""
    return {by: one for one in reversed(MEASURES) for by in breakdowns(one)}


def test_each_breakdown_gives_the_same_on_a_database_and_in_memory():
    duck, snapshot = Duck(tables()), Snapshot(tables())
    for by, one in by_each().items():
        asked = asking.tallies(duck, [one], YEAR, (by,))
        assert counting.tallies(snapshot, [one], YEAR, (by,)) == asked, by.code


@pytest.mark.parametrize("empty", ["adult", "concern", "enquiry", "plan", "outcome"])
def test_a_breakdown_is_given_where_what_rows_belong_to_is_not_there(empty):
    told = tables() | {empty: frame(empty, [])}
    duck, snapshot = Duck(told), Snapshot(told)
    for by, one in by_each().items():
        assert counting.tallies(snapshot, [one], YEAR, (by,)) == asking.tallies(duck, [one], YEAR, (by,)), by.code


def test_a_row_is_found_by_either_of_what_it_belongs_to():
    """An action by its plan or by its enquiry, and an answer about what is missing by its enquiry or its concern."""
    told = {name: frame(name, []) for name in BY_NAME} | {
        "adult": frame("adult", [{"adult_id": "A", "gender": "female"}, {"adult_id": "B", "gender": "male"}]),
        "concern": frame("concern", [{"concern_id": "C", "adult_id": "B"}]),
        "enquiry": frame("enquiry", [{"enquiry_id": "E", "adult_id": "A", "team": "North"}]),
        "plan": frame("plan", [{"plan_id": "P", "enquiry_id": "E"}]),
        "plan_action": frame("plan_action", [
            {"action_id": "1", "enquiry_id": "E", "due_on": DAY, "result": "done"},
            {"action_id": "2", "plan_id": "P", "due_on": DAY},
            {"action_id": "3", "enquiry_id": "E", "plan_id": "P", "due_on": DAY},
            {"action_id": "4", "due_on": DAY},
        ]),
        "gap_answer": frame("gap_answer", [
            {"answer_id": "1", "concern_id": "C", "answered_on": DAY, "reason": "unsafe"},
            {"answer_id": "2", "enquiry_id": "E", "answered_on": DAY, "reason": "not-applicable"},
        ]),
    }  # fmt: skip
    duck, snapshot = Duck(told), Snapshot(told)
    actions, answers = BY_CODE["action-done"], BY_CODE["does-not-apply"]
    for engine, source in ((counting.tallies, snapshot), (asking.tallies, duck)):
        found = engine(source, [actions], YEAR, (TEAM, GENDER))["action-done"]
        assert found == {("North", "female"): (3, 1, 2), (None, None): (1, 0, 1)}
        assert engine(source, [actions], YEAR, where=(("team", "North"),))["action-done"] == {(): (3, 1, 2)}
        found = engine(source, [answers], YEAR, (GENDER,))["does-not-apply"]
        assert found == {("female",): (1, 1, 0), ("male",): (1, 0, 0)}


def test_what_is_not_due_yet_is_not_counted():
    """A year that has not ended, with an action of today and one of tomorrow."""
    due = [{"action_id": str(day), "due_on": DAY + timedelta(days=day)} for day in (0, 1)]
    told = {name: frame(name, []) for name in BY_NAME} | {"plan_action": frame("plan_action", due)}
    actions = [BY_CODE["action-done"]]
    assert counting.tallies(Snapshot(told), actions, YEAR)["action-done"] == {(): (2, 0, 2)}
    assert counting.tallies(Snapshot(told, day=DAY), actions, YEAR)["action-done"] == {(): (1, 0, 1)}
    assert asking.tallies(Duck(told), actions, YEAR.until(DAY))["action-done"] == {(): (1, 0, 1)}


def column_of(fact: Fact, name: str) -> Column:
    """The column of the contract in which a fact finds what it knows."""
    parent = fact.through(name)
    return CONTRACT[name_of(fact.table)].columns[name] if parent is None else column_of(parent.fact, name)


def test_codes_of_breakdowns_are_those_of_the_contract():
    """The words of a breakdown are words for every code of its column, in the contract's order, and for no other."""
    for by, one in by_each().items():
        if not by.labels or by.bands:
            continue
        codes = column_of(by.theirs if by.through is not None else one.fact, by.of).codes
        assert not codes or tuple(code for code in by.labels if code is not None) == tuple(codes), by.code


def test_the_manual_is_what_the_measures_say():
    """Out of date? `./run alongside describe-measures` writes it again."""
    assert PAGE.read_text(encoding="utf-8") == manual()
