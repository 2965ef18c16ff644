"""Few people cannot be picked out of what is shown."""

import pytest

from alongside.measures.small_numbers import about, share_of


@pytest.mark.parametrize(
    ("number", "base", "share"),
    [(5, 10, 50), (15, 40, 38), (4, 40, None), (5, 6, None), (5, 5, None), (36, 40, None), (0, 0, None)],
)
def test_a_share_is_given_only_where_enough_are_behind_it_and_enough_are_not(number, base, share):
    assert share_of(number, base) == share


def test_a_count_is_told_to_the_nearest_five():
    assert [about(number) for number in (0, 1, 4, 5, 7, 8)] == ["0", "fewer than 5", "fewer than 5", "5", "5", "10"]
