"""Proportions of protected figures: what they say no more than the figures do, and what is hardly chance."""

import pytest

from alongside.measures.disclosure import HIDDEN, MISSING
from alongside.measures.intervals import wilson
from alongside.measures.proportions import Proportion, control


def test_an_interval_holds_every_count_that_is_shown_so():
    assert Proportion(40, 100).interval == pytest.approx((wilson(38, 102).low, wilson(42, 98).high))
    assert Proportion(10, 10).interval == pytest.approx((wilson(8, 12).low, 1.0))
    assert Proportion(0, 15).interval == pytest.approx((0.0, wilson(0, 13).high))


@pytest.mark.parametrize(
    ("number", "base", "why"),
    [(HIDDEN, 10, "not shown"), (5, HIDDEN, "not shown"), (MISSING, 10, "not recorded"), (0, 0, "nobody")],
)
def test_there_is_no_share_of_what_is_hidden_not_recorded_or_of_nobody(number, base, why):
    one = Proportion(number, base)
    assert (one.share, one.interval, one.why_not) == (None, None, why)


def test_limits_vary_with_the_base_and_allow_for_rounding():
    """By hand: of 100, 0.5 ± 3 × √(0.5 × 0.5 / 100 + 2 × (1 + 0.25) / 100²) = 0.5 ± 0.1573; of 20, ± 0.4108."""
    found = control([Proportion(50, 100)] * 8 + [Proportion(10, 20)])
    assert found.mean == 0.5
    assert found.points[0].limits == pytest.approx((0.3427, 0.6573), abs=5e-5)
    assert found.points[8].limits == pytest.approx((0.0892, 0.9108), abs=5e-5)
    assert {point.mark for point in found.points} == {""}


def test_a_point_outside_the_limits_is_marked_and_so_is_a_long_run_on_one_side():
    outside = control([Proportion(50, 100)] * 7 + [Proportion(75, 100), Proportion(25, 100)])
    assert [point.mark for point in outside.points] == [""] * 7 + ["above", "below"]
    run = control([Proportion(45, 100)] * 9 + [Proportion(HIDDEN, 100)] + [Proportion(55, 100)] * 8)
    assert [point.mark for point in run.points] == [""] * 7 + ["under"] * 2 + [""] * 8 + ["over"]


def test_fewer_than_eight_points_have_no_limits():
    assert control([Proportion(5, 100)] * 7 + [Proportion(HIDDEN, 100)]).mean is None
