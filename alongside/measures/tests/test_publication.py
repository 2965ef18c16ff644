"""The national publication's rounding and suppression are followed to the cell."""

import csv
from math import nan
from pathlib import Path

import numpy as np
import pytest

from alongside.measures.publication import asked_and_achieved, in_tables, on_dashboard, published, round5, summed, whole

VECTORS = list(csv.DictReader((Path(__file__).parent / "data" / "rounding_vectors.csv").open(encoding="utf-8")))


@pytest.mark.parametrize("vector", VECTORS, ids=[one["raw"] or "none" for one in VECTORS])
def test_a_figure_becomes_the_cell_that_the_pipeline_makes_of_it(vector):
    raw = [float(vector["raw"] or "nan")]
    assert published(raw).tolist() == [vector["published_csv"]]
    assert on_dashboard(raw).tolist() == pytest.approx([float(vector["dashboard"] or "nan")], nan_ok=True)


def test_halves_go_up_in_counts_and_to_the_even_number_in_percentages():
    assert round5([2.5, 7.5, 12.4]).tolist() == [5, 10, 10]
    assert whole([0.5, 1.5, 2.5, 66.5]).tolist() == [0, 2, 2, 66]


def test_what_is_not_given_is_a_few_in_the_tables_but_for_the_two_blocks_of_making_safeguarding_personal():
    assert in_tables([nan, 0, 12]).tolist() == ["[c]", "[c]", "10"]
    asked, achieved = asked_and_achieved([[0, 0, 0, 0, 0], [9, 0, 0, 0, 0]], [[3, 0, 8], [nan, nan, nan]])
    assert asked.tolist() == [["[x]"] * 5, ["10", "[c]", "[c]", "[c]", "[c]"]]
    assert achieved.tolist() == [["[c]", "[c]", "10"], ["[x]"] * 3]


def test_regions_and_england_are_sums_of_unrounded_figures_with_nothing_for_what_is_not_given():
    councils = np.array([[2, 7], [2, nan], [3, 7]])
    sums = summed(councils, [0, 0, 1])
    assert sums.tolist() == [[4, 7], [3, 7], [7, 14]]
    assert published(sums).tolist() == [["[c]", "5"], ["[c]", "5"], ["5", "15"]]
