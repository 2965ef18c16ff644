"""Intervals agree with published ones, to the places that are published."""

import pytest

from alongside.measures.intervals import of_count, of_rate, wilson


@pytest.mark.parametrize(
    ("number", "base", "low", "high"),
    # Newcombe 1998, Statistics in Medicine 17, table I, method 3.
    [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718)],
)
def test_an_interval_of_a_proportion_is_wilsons(number, base, low, high):
    assert wilson(number, base) == pytest.approx((low, high), abs=5e-5)
    assert wilson(base - number, base) == pytest.approx((1 - high, 1 - low), abs=5e-5)


def test_none_of_nobody_has_no_interval_and_what_cannot_be_is_refused():
    assert wilson(0, 0) is None
    assert (wilson(0, 7).low, wilson(7, 7).high) == (0.0, 1.0)
    for number, base in ((3, 2), (-1, 2)):
        with pytest.raises(ValueError, match="no proportion"):
            wilson(number, base)


@pytest.mark.parametrize(
    ("number", "low", "high", "near"),
    # Garwood 1936: exact limits. Byar's, from ten on, are close to them and not the same.
    [
        (0, 0.0, 3.689, 5e-4),
        (1, 0.0253, 5.572, 5e-4),
        (2, 0.2422, 7.225, 5e-4),
        (5, 1.6235, 11.668, 5e-4),
        (9, 4.1154, 17.085, 5e-4),
        (10, 4.795, 18.390, 0.02),
        (20, 12.217, 30.888, 0.02),
        (50, 37.111, 65.919, 0.02),
        (100, 81.364, 121.627, 0.02),
    ],
)
def test_an_interval_of_a_count_is_exact_below_ten_and_byars_from_there(number, low, high, near):
    assert of_count(number) == pytest.approx((low, high), abs=near)


def test_an_interval_of_a_rate_is_that_of_its_count():
    assert of_rate(65, 123_456) == pytest.approx((40.63, 67.11), abs=0.02)
    assert of_rate(3, 0) is None
