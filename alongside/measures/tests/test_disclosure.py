"""No hidden number can be had: somebody solves for each with all that is shown, and several values always remain."""

from unittest.mock import patch

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from alongside.measures import disclosure
from alongside.measures.disclosure import HIDDEN, LEAST_LEFT, MISSING, protect, protect_together

from .auditor import left_open

FEW = st.sampled_from([0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 6, 7, 8, 9, 11, 12, 13, 40, -1])


@st.composite
def tables(draw, many=1, most=4):
    high, wide = draw(st.integers(1, most)), draw(st.integers(1, most))
    size = many * high * wide
    return np.array(draw(st.lists(FEW, min_size=size, max_size=size))).reshape(many, high, wide)


def with_sums(table, regions=None):
    """The true figures with every total: which of them are small is what somebody may be told."""
    known = np.maximum(table, 0)
    if regions is not None:
        each = [known[[one == region for one in regions]].sum(axis=0) for region in range(max(regions) + 1)]
        known = np.concatenate([known, each, [known.sum(axis=0)]])
    known = np.concatenate([known, known.sum(axis=-1, keepdims=True)], axis=-1)
    return np.concatenate([known, known.sum(axis=-2, keepdims=True)], axis=-2)


def open_to_whoever_is_told(table, *, rows=True, columns=True, regions=None):
    """How many values remain for each hidden cell, to somebody told of a part of a table that it is one to four."""
    true = with_sums(table, regions)
    small = (true > 0) & (true < 5)
    small[len(table) :], small[:, -1], small[:, :, -1] = False, False, False
    seen = slice(None if columns else -1), slice(None if rows else -1)
    shown = protect(table, rows=rows, columns=columns, regions=regions)
    return left_open([shown], [small[:, *seen]], rows=rows, columns=columns, regions=regions)


@given(tables(), st.booleans(), st.booleans())
@settings(max_examples=60, deadline=None)
def test_no_hidden_cell_of_a_table_with_its_totals_can_be_had_by_subtraction(table, rows, columns):
    left = open_to_whoever_is_told(table, rows=rows, columns=columns)
    assert [cell for cell, values in left.items() if values < LEAST_LEFT] == []


@given(
    tables(many=4, most=2),
    st.sampled_from([[0, 0, 1, 1], [0, 1, 0, 0]]),
)
@settings(max_examples=15, deadline=None)
def test_nor_one_of_councils_within_regions_within_all(table, regions):
    left = open_to_whoever_is_told(table, regions=regions)
    assert [cell for cell, values in left.items() if values < LEAST_LEFT] == []


@st.composite
def of_the_same_people(draw):
    """Two or three tables of the same people, by one thing and another: rows of the same totals."""
    wide, high = draw(st.integers(1, 4)), draw(st.integers(1, 2))
    first = [draw(st.lists(st.integers(0, 12), min_size=wide, max_size=wide)) for _ in range(high)]
    cuts = [draw(st.lists(st.floats(0, 1), max_size=3).map(sorted)) for _ in range(draw(st.integers(1, 2)))]
    others = [[np.diff([0, *(int(cut * sum(row)) for cut in by), sum(row)]) for row in first] for by in cuts]
    return [np.array(table) for table in (first, *others)]


@given(of_the_same_people(), st.booleans())
@settings(max_examples=40, deadline=None)
def test_nor_one_of_tables_of_the_same_people(tables, columns):
    shown = protect_together(tables, columns=columns)
    left = left_open([table[None] for table in shown], None, rows=True, columns=columns)
    assert [cell for cell, values in left.items() if values < LEAST_LEFT] == []


def test_the_auditor_finds_what_is_hidden_too_little():
    """With the small numbers hidden and nothing else, it finds cells that can be had: the proof proves something."""
    table = np.array([[[1, 5, 0], [7, 20, 12]]])
    with patch.object(disclosure, "hide_more", lambda *_: None):
        assert min(open_to_whoever_is_told(table).values()) < LEAST_LEFT
    assert min(open_to_whoever_is_told(table).values()) >= LEAST_LEFT


def test_one_cell_that_stands_on_two_loops_at_once_is_hidden_for_either():
    """Found by solving: what one loop hid in a region's table, the next loop through it showed again."""
    left = open_to_whoever_is_told(np.array([[[4, 11], [9, 13]], [[0, 9], [3, 13]]]), regions=[0, 1])
    assert min(left.values()) >= LEAST_LEFT


def test_nought_a_few_and_nothing_recorded_are_told_apart():
    shown = protect([[0, 3, -1, 20, 31]], columns=False)
    assert shown.tolist() == [[0, HIDDEN, MISSING, 20, 30, 55]]


def test_tables_that_cannot_be_of_the_same_people_are_refused():
    with pytest.raises(ValueError, match="the same totals"):
        protect_together([[[5, 6]], [[5, 7]]])
