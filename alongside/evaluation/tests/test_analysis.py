"""Counting answers: rounding, bases, protection, tests by their rule, weights, before and now, two waves."""

from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats

from alongside.evaluation.analysis import small
from alongside.evaluation.analysis.answered import Answered
from alongside.evaluation.analysis.changing import change, wilcoxon
from alongside.evaluation.analysis.comparing import compare, difference
from alongside.evaluation.analysis.crossing import between, cross, holm
from alongside.evaluation.analysis.crossing import tested as by_rule
from alongside.evaluation.analysis.edition import derived, draw_all, read
from alongside.evaluation.analysis.rounding import half_up, mean, middle
from alongside.evaluation.analysis.tables import NOT_SHOWN
from alongside.evaluation.analysis.weights import raked, representative, weighted
from alongside.evaluation.pictures import pictures_of
from alongside.evaluation.tests.made_up import ASKED, HELPED, TOO_SOON, WAYS, asking, wave
from alongside.evaluation.worked_example import worked_example
from alongside.measures.disclosure import HIDDEN
from alongside.measures.intervals import Interval
from alongside.surveys.content import Asked


@settings(deadline=None)
@given(st.integers(0, 10**6), st.integers(1, 10**4), st.integers(0, 3))
def test_rounding_is_half_up_and_exact(number, base, places):
    unit = Decimal(1).scaleb(-places)
    assert Decimal(half_up(number, base, places)) == (Decimal(number) / Decimal(base)).quantize(unit, ROUND_HALF_UP)
    assert (half_up(1, 8, 2), half_up(-1, 3, 2), mean([1, 2], 1), middle([4, 1]), middle([3, 1, 2])) == (
        *("0.13", "-0.33", "1.5", "2.5", "2"),
    )


def test_every_question_has_a_table_of_those_who_were_asked_it():
    answers = [
        {"helped": "yes", "ways": ["yes", "no"], "moved": {"before": "2", "now": "4"}, "people": {"all": 4, "met": 2}},
        {"helped": "yes", "ways": ["yes"], "moved": {"before": "3", "now": "3"}, "people": {"all": 9}},
        {"helped": "too-soon", "words": "Not yet."},
        {},
    ]
    it = wave(answers, where=[("North", "County")] * 4, frame=[("North", "County")] * 8)
    found = {table.caption: table for table in draw_all(derived([it]), [it])}
    assert [row[:3] for row in found["Did it help?"].rows] == [
        ("Yes", "2", "50 %"),
        ("No", "0", "0 %"),
        ("Too soon to say", "1", "25 %"),
        ("Total", "4", "100 %"),
    ]
    assert found["Did it help?"].note == "1 of all staff gave no answer."
    assert found["In which ways?"].rows[0] == ("Yes", "2", "100 %")
    assert found["In which ways?"].base_line == "Base: all respondents to A wave (2 respondents)"
    assert "those who were asked" in found["In which ways?"].queries[0].says
    assert found["Where?"].rows[0][-1] == "2.50"
    assert found["How many?"].rows[1] == ("Met", "1", "25 %", "2 – 2; in per cent 50 (2/4) – 50 (2/4)", "2.0", "2")
    assert found["Anything else?"].rows[0] == ("Wrote something", "1", "25 %")
    assert found["Who answered, by region: all staff"].rows[0] == ("North", "4", "8", "50 %")
    hidden = draw_all(derived([it]), [it], least=5)
    assert all(table.protected for table in hidden)
    told = {cell for table in hidden for row in table.rows for cell in row[1:]}
    assert told <= {NOT_SHOWN, "", "–", "10"}, "but how many were asked to answer"


def test_two_surveys_of_one_population_have_a_column_each():
    yes, no = (
        wave([{"helped": one}] * many, title=title)
        for one, many, title in (("yes", 10, "Council A"), ("no", 7, "Council B"))
    )
    edition = derived([yes, no])
    found = next(table for table in draw_all(edition, [yes, no]) if table.caption == "Did it help?")
    assert [row[1:] for row in found.rows[:2]] == [("10", "100 %", "0", "0 %"), ("0", "0 %", "7", "100 %")]
    assert found.columns[1] == "Number of all staff, Council A respondents"
    assert found.base_line == "Base: all respondents to Council A (10 respondents) and Council B (7 respondents)"
    scales = {picture.first: picture.of[0][2] for picture in pictures_of(edition, [Answered(yes), Answered(no)])}
    assert set(scales) == {"all staff, Council A", "all staff, Council B"}
    twins = derived([yes, yes])
    assert [row[1:] for row in draw_all(twins, [yes, yes])[0].rows[:1]] == [("10", "100 %", "10", "100 %")]


def test_the_order_of_a_frame_is_not_the_data():
    frame = [(region, "County") for region in ("West", "North", "", "East") for _ in range(6)]
    it = wave([{"helped": "yes"}] * 3, where=[("South", ""), ("Mid", ""), ("East", "")], frame=frame)
    turned = replace(it, frame=it.frame[::-1], respondents=it.respondents[::-1])
    tables, again = (draw_all(derived([it]), [one]) for one in (it, turned))
    assert again == tables
    regions = next(table for table in tables if "by region" in table.caption)
    assert [row[0] for row in regions.rows] == ["East", "Mid", "North", "South", "West", "Not known", "Total"]
    examples = [replace(one, frame=one.frame[::-1], respondents=one.respondents[::-1]) for one in worked_example()]
    assert draw_all(read("msp-2014-15"), examples) == draw_all(read("msp-2014-15"), worked_example())


def test_who_answered_is_protected_too_and_has_the_base_of_every_table():
    places = {"Army": (1, 1), "Fire": (18, 20), "NHS": (20, 41), "Police": (24, 60)}
    where, frame = ([(name, "") for name, pair in places.items() for _ in range(pair[at])] for at in (0, 1))
    it = wave([{"helped": "yes"}] * 63, where=where, frame=frame)
    shown, helped = (
        next(table for table in draw_all(derived([it]), [it], least=5) if says in table.caption)
        for says in ("by region", "Did it help?")
    )
    rows = {row[0]: row[1:] for row in shown.rows}
    assert rows["Army"] == rows["Fire"] == (NOT_SHOWN,) * 3, "nor the next, from which it could be had"
    assert rows["Police"] == ("25", "60", "42 %")
    assert rows["Total"] == ("65", "120", "54 %")
    assert helped.rows[-1][1] == "65"
    assert "(65 respondents)" in shown.base_line
    assert shown.protected
    all_but_two = wave([{}] * 28, where=[("East", "")] * 28, frame=[("East", "")] * 30)
    silent = draw_all(derived([all_but_two]), [all_but_two], least=5)[0]
    assert "93 %" not in silent.rows[0]
    more = wave([{}] * 9, where=[("East", "")] * 9, frame=[("East", "")] * 6)
    assert draw_all(derived([more]), [more], least=5)[0].rows[0] == ("East", "10", "5", "200 %")


def test_a_mean_leaves_only_where_nobodys_number_can_be_had_from_it():
    def shown(*numbers):
        it = wave([{"people": {"all": number}} for number in numbers])
        found = next(table for table in draw_all(derived([it]), [it], least=5) if table.caption == "How many?")
        return found.rows[0][-2:]

    assert shown(*range(10, 22)) == ("16", NOT_SHOWN)
    assert shown(*range(10, 19)) == shown(*[1] * 20, 900) == shown(*[0] * 20) == (NOT_SHOWN, NOT_SHOWN)


def test_no_row_and_no_group_of_too_few_is_counted_out():
    assert small.grid([[30, 10], [6, 0]], 10) == [([30, 10], 40), ([HIDDEN, HIDDEN], HIDDEN)]
    places = [("North", "")] * 40 + [("South", "")] * 7 + [("West", "")] * 30
    answered = Answered(wave([{"helped": "yes", "ways": ["yes"]}] * 77, where=places))
    for key in ("helped", "ways"):
        found = cross(answered, key, "region", least=10)
        assert found.bases == (40, HIDDEN, HIDDEN)
        assert found.rows[0].cells == [("40 (100 %)", ""), (NOT_SHOWN, ""), (NOT_SHOWN, "")]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(["yes", "no", "too-soon", None]), min_size=5, max_size=60))
def test_no_small_figure_leaves_and_none_can_be_had_from_the_total(chosen):
    it = wave([{"helped": one} if one else {} for one in chosen])
    table = next(one for one in draw_all(derived([it]), [it], least=5) if one.caption == "Did it help?")
    shown = [count for row in table.counts for count in row if count is not None]
    assert all(count in (-1, 0) or (count >= 5 and count % 5 == 0) for count in shown)
    hidden = [row[1] for row in table.counts[:-1] if row[1] == -1]
    small = [chosen.count(one) for one in ("yes", "no", "too-soon")]
    assert bool(hidden) >= any(0 < count < 5 for count in small)


def test_the_test_is_chosen_by_the_smallest_count_that_chance_would_give():
    chi, fisher = by_rule([[20, 30], [30, 20]]), by_rule([[3, 1], [1, 3]])
    assert (chi.name, round(chi.statistic, 6), chi.freedom, round(chi.p, 4)) == ("Chi-square", 4.0, 1, 0.0455)
    assert (fisher.name, round(fisher.p, 4)) == ("Fisher’s exact test", 0.4857)  # the lady who tasted tea
    wide = by_rule([[8, 1, 0], [0, 4, 1], [1, 0, 7]])
    assert wide.p == by_rule([[8, 1, 0], [0, 4, 1], [1, 0, 7]]).p < 0.001
    assert by_rule([[5, 5], [0, 0]]).p is None
    assert holm([0.01, 0.04, 0.03]) == [0.03, 0.06, 0.06]
    places = [("North", "")] * 40 + [("South", "")] * 40
    answers = [{"helped": one} for one in ["yes"] * 30 + ["no"] * 10 + ["yes"] * 15 + ["no"] * 20 + ["too-soon"] * 5]
    found = cross(Answered(wave([*answers, {}], where=[*places, places[0]])), "helped", "region")
    assert (found.bases, found.left_out) == ((41, 40), 5), "who said nothing did not say why"
    assert between(Interval(0.2246, 0.2254)) == "22–23 %"
    found = cross(Answered(wave(answers, where=places)), "helped", "region")
    assert (found.groups, found.bases, found.left_out) == (("North", "South"), (40, 40), 5)
    assert found.test.says.startswith("Chi-square 8.0")
    assert found.rows[0].cells[0] == ("30 (75 %)", "60–86 %")
    protected = cross(Answered(wave(answers, where=places)), "helped", "region", least=5)
    assert (protected.rows[0].cells[0], protected.test) == (("30 (75 %)", ""), None)


def test_before_and_now_with_ties_and_with_those_who_stayed():
    steps = [(1, 2)] * 6 + [(2, 2)] * 3 + [(4, 3)] * 1 + [(2, 4)] * 4
    answers = [{"moved": {"before": str(one), "now": str(two)}} for one, two in steps] + [{"moved": {"before": "3"}}]
    found = change(Answered(wave(answers)), "moved")
    assert (found.pairs, found.rose, found.same, found.fell) == (14, 10, 3, 1)
    assert (found.before, found.now) == ("1.71", "2.64")
    assert found.test.p == pytest.approx(wilcoxon(np.array([0] * 3 + [1] * 6 + [2] * 4 + [-1])).p)
    assert 0.001 < found.test.p < 0.02
    assert wilcoxon(np.array([1] * 6)).p == pytest.approx(2 / 2**6)
    assert wilcoxon(np.array([2, 1, 1, 1, 1, -1] + [0] * 20)).p == pytest.approx(12 / 2**6)
    assert wilcoxon(np.array([1] * 5 + [0])).p is wilcoxon(np.array([1] * 4 + [0] * 20)).p is None
    untied = np.array([1, -2, 3, 4, 5, -6, 7, 8, 9, 10])
    assert wilcoxon(untied).p == pytest.approx(stats.wilcoxon(untied, method="exact").pvalue)
    assert "3 who stayed are ranked and then left out (Pratt)" in found.test.says
    assert change(Answered(wave([{}])), "moved") is None
    assert change(Answered(wave(answers[:3])), "moved").test.p is None


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.integers(1, 9), st.integers(0, 9)), min_size=4, max_size=4), st.integers(0, 2**16))
def test_weights_give_the_frames_shares_by_region_and_by_type(cells, seed):
    kinds = [(region, kind) for region in ("North", "South") for kind in ("County", "Unitary")]
    where = [place for place, (many, _) in zip(kinds, cells, strict=True) for _ in range(many)]
    frame = [place for place, (many, more) in zip(kinds, cells, strict=True) for _ in range(many + more)]
    chosen = np.random.default_rng(seed).choice(["yes", "no"], len(where))
    answered = Answered(wave([{"helped": str(one)} for one in chosen], where=where, frame=frame))
    found = raked(answered)
    assert found.fits
    assert found.weights.min() > 0
    assert found.weights.mean() == pytest.approx(1)
    assert 0 < found.effective <= len(where) + 1e-6
    for at, name in ((0, "North"), (1, "County")):
        mine = np.array([place[at] == name for place in where])
        share = sum(place[at] == name for place in frame) / len(frame)
        assert found.weights[mine].sum() / len(where) == pytest.approx(share, abs=1e-6)
    assert sum(float(row.weighted) for row in weighted(answered, "helped", found)) == pytest.approx(100, abs=0.2)


def test_the_worked_example_is_weighted_and_its_sample_is_told():
    answered = Answered(worked_example()[0])
    found = raked(answered)
    assert (round(found.effective, 1), found.missed, found.fits) == (88.9, (), True)
    by_region, by_level = (representative(answered, field) for field in ("region", "level"))
    assert by_region.test.p < 0.05  # East Midlands 89 per cent, North East 42
    assert by_level.unknown == 40
    empty = Answered(wave([{}], where=[("North", "County")], frame=[("North", "County"), ("South", "County")]))
    assert raked(empty).missed == ("South",)


def test_a_changed_wording_is_said_and_not_compared():
    assert difference((48, 80), (56, 70)) == pytest.approx((5.24, 33.39), abs=0.01)  # Newcombe's own example
    before = Answered(wave([{"helped": "yes"}] * 6 + [{"helped": "no"}] * 4))
    now = Answered(wave([{"helped": "yes"}] * 9 + [{"helped": "no"}] * 1))
    found = compare(before, now, "helped")
    assert (found.differs, found.rows[0].was, found.rows[0].is_now) == ((), "60 % (6 of 10)", "90 % (9 of 10)")
    assert found.rows[0].moved.startswith("+30.0 (")
    reworded = replace(HELPED, version=2, says={"en": "Did it help you?"})
    other = replace(HELPED, version=2, options=(replace(HELPED.options[0], says={"en": "It did"}), TOO_SOON))
    changed, partly = (
        compare(before, Answered(wave([{"helped": "yes"}], instrument=asking(Asked(one), *ASKED[1:]))), "helped")
        for one in (reworded, other)
    )
    assert changed.differs == (("The question", "Did it help?", "Did it help you?"),)
    assert {row.by for row in changed.rows} == {None}
    assert [row.why_not for row in partly.rows] == [
        "Its words changed.",
        "Only in one of the waves.",
        "The question changed.",
    ]
    assert partly.differs == (("Its answers", "Yes; No; Too soon to say", "It did; Too soon to say"),)
    fewer = asking(Asked(HELPED), Asked(WAYS))
    ways, again = ([{"helped": "yes", "ways": ["yes"]}] * 4, [{"helped": "no", "ways": ["no"]}] * 4)
    others = compare(Answered(wave(ways)), Answered(wave(again, instrument=fewer)), "ways")
    assert others.differs == (("Who is asked", "whoever answered Yes to “Did it help?”", "everybody"),)
    assert [row.by for row in others.rows] == [None, None]
    sixteenth = compare(
        *(Answered(wave([{"helped": "yes"}] * many + [{"helped": "no"}] * (16 - many))) for many in (8, 9)), "helped"
    )
    assert sixteenth.rows[0].moved.startswith("+6.3 (−")
