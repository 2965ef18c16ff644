"""The benchmark of measures holds two engines to the same cells before it says anything of time."""

import pytest

from alongside.bench.measures import compare, engines, quiet
from alongside.bench.measures.compare import Differs, Ratio
from alongside.bench.measures.generate import SCALES, Scale, generate
from alongside.measures.extract.checking import check

YEARS = range(2024, 2026)


@pytest.fixture
def small(monkeypatch):
    monkeypatch.setitem(SCALES, "small", Scale(councils=3, years=2, concerns=900))


def test_the_engine_gives_what_plain_pandas_gives(small, tmp_path):
    compare.prepare("small", 3, tmp_path)
    ours, theirs = (run(tmp_path, YEARS)() for run in (engines.ours, engines.reference))
    assert {code: engines.digest(frame) for code, frame in ours.items()} == {
        code: engines.digest(engines.as_polars(frame)) for code, frame in theirs.items()
    }
    assert 850 < sum(ours["sg1f-concerns"]["number"]) < 900  # one in a hundred is no concern by the council's own rule
    wrong = theirs["sg1f-concerns"].assign(number=theirs["sg1f-concerns"]["number"] + 1)
    assert engines.digest(engines.as_polars(wrong)) != engines.digest(ours["sg1f-concerns"])
    ours_told, theirs_told = (engines.published(*one, tmp_path, YEARS) for one in (("ours", ours), ("pandas", theirs)))
    assert len(ours_told["digests"]) == len(ours)
    assert ours_told["digests"] == theirs_told["digests"]


def test_an_invented_extract_is_one_that_may_be_read(small, tmp_path):
    generate(SCALES["small"], 3, tmp_path)
    assert [fault for fault in check(tmp_path) if fault.refuses] == []


def test_no_time_is_told_when_a_table_differs(small, monkeypatch):
    said = {"ours": {"sg1a": "one", "sg1b": "two"}, "pandas": {"sg1a": "one", "sg1b": "another"}}
    monkeypatch.setattr(compare, "run", lambda name, folder, years: {"digests": said[name]})
    with pytest.raises(Differs, match="sg1b: no time"):
        compare.compare("small", 1, 3)


@pytest.mark.parametrize(("quiet", "met"), [(True, True), (False, None)])
def test_nothing_is_met_by_rounds_in_which_others_used_the_machine(small, monkeypatch, quiet, met):
    taken = dict.fromkeys(("wall", "cpu", "publish", "protect", "megabytes"), 1.0) | {"digests": {"sg1a": "one"}}
    monkeypatch.setattr(compare, "run", lambda name, folder, years: taken)
    monkeypatch.setattr(compare, "wait_for_quiet", lambda: quiet)
    monkeypatch.setattr(compare.Clock, "quiet", quiet)
    monkeypatch.setitem(compare.GOALS, "small", {"wall / B": (8, 5)})
    found = compare.compare("small", 3, 3)
    assert (found.measured, found.dropped) == (quiet, 0 if quiet else 3)
    assert found.ratios[0].met is met


def test_what_others_used_is_what_everybody_used_but_for_ourselves(monkeypatch):
    used = {"all": 100.0, "us": 10.0}
    monkeypatch.setattr(quiet, "used_by_all", lambda: used["all"])
    monkeypatch.setattr(quiet, "used_by_us", lambda: used["us"])
    clock = quiet.Clock()
    used |= {"all": 1_000_000.0, "us": 10.0}
    assert not clock.quiet
    used["us"] = 999_910.0
    assert clock.quiet


@pytest.mark.parametrize(
    ("name", "values", "met"),
    [("wall / B", [7, 9, 8], True), ("wall / B", [9, 9, 1], False), ("pandas / ours", [5, 3, 4], True)],
)
def test_the_middle_of_the_rounds_is_held_to_what_must_be(name, values, met):
    assert Ratio(name, values, *compare.GOALS["nat1"][name]).met is met
