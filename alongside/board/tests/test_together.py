"""The lines of the outcome measure stand together: nothing of one is had from the others, solved for as by a reader."""

from random import Random

import numpy as np
import pytest

from alongside.board.figures import protected
from alongside.board.together import protected_together
from alongside.measures.disclosure import HIDDEN, LEAST_LEFT
from alongside.measures.measure import Tally
from alongside.measures.msp import BY_CODE
from alongside.measures.tests.auditor import MOST, held_to, values_left

PARTS = ("fully", "partly", "not", "not said", "no wish", "not asked", "not recorded")
TOTALS = {
    "met": ("fully", "partly"),
    "expressed": ("met", "not", "not said"),
    "asked": ("expressed", "no wish"),
    "concluded": ("asked", "not asked", "not recorded"),
}
NAMES = [*PARTS, *TOTALS]
SUMS = np.array([[(one == total) - (one in parts) for one in NAMES] for total, parts in TOTALS.items()], dtype=float)
SHOWN = {
    **{name: (name, 0) for name in ("fully", "partly", "met", "expressed", "asked", "concluded")},
    "not": ("not-met", 0),
    "not said": ("met", 2),
    "not recorded": ("asked", 2),
}
"""Where a reader finds each: of which figure, and whether it is its number or what is not recorded."""


def tallies_of(parts: dict[str, int]) -> tuple[dict[str, int], dict[str, list[Tally]]]:
    """Every part and total, and the measures that are counted of them."""
    all_of = dict(parts)
    for total, of in TOTALS.items():
        all_of[total] = sum(all_of[one] for one in of)
    wishes, every = all_of["expressed"], all_of["concluded"]
    found = {code: [Tally(wishes, all_of[code], all_of["not said"])] for code in ("fully", "partly", "met")}
    found |= {code: [Tally(every, all_of[code], all_of["not recorded"])] for code in ("asked", "expressed")}
    found |= {"not-met": [Tally(wishes, all_of["not"], all_of["not said"])], "concluded": [Tally(every, every, 0)]}
    return all_of, found


def left_open(all_of: dict[str, int], cells: dict) -> dict[str, int]:
    """How many values remain of each that is few or not shown, to a reader who is told which parts are few."""
    shown = {name: cells[code][0][at] for name, (code, at) in SHOWN.items()}
    low, high = np.array([held_to(shown[name]) if name in shown else (0, MOST) for name in NAMES]).T
    found = {}
    for place, name in enumerate(NAMES):
        few = name in PARTS and 0 < all_of[name] < 5
        if few or shown.get(name) == HIDDEN:
            least, most = low.copy(), high.copy()
            least[place], most[place] = max(least[place], 1), 4 if few else most[place]
            found[name] = values_left(place, SUMS, least, most)
    return found


def test_what_is_hidden_in_one_line_is_not_had_from_the_others_as_it_is_where_each_stands_alone():
    parts = dict(zip(PARTS, (0, 12, 0, 1, 1, 0, 8), strict=True))
    all_of, counted = tallies_of(parts)
    alone = {code: protected([tallies])[0].tolist() for code, tallies in counted.items()}
    assert left_open(all_of, {code: [cells[0]] for code, cells in alone.items()})["no wish"] == 1
    assert min(left_open(all_of, protected_together(counted)).values()) >= LEAST_LEFT


@pytest.mark.parametrize("top", [4, 12, 60])
def test_nothing_is_had_in_any_council_and_every_figure_is_right(top):
    chance = Random(top)
    for _ in range(25):
        all_of, counted = tallies_of({name: chance.choice([0, chance.randint(0, top)]) for name in PARTS})
        cells = protected_together(counted)
        assert cells.keys() == {code for code in BY_CODE if code in counted}
        assert min(left_open(all_of, cells).values(), default=LEAST_LEFT) >= LEAST_LEFT, all_of
        for name, (code, at) in SHOWN.items():
            assert cells[code][0][at] in (HIDDEN, (all_of[name] + 2) // 5 * 5), name
            assert cells[code][0][at] == 0 or all_of[name]


def test_a_concern_that_is_decided_is_not_had_from_those_raised_and_those_undecided():
    cells = protected_together({"raised": [Tally(6, 6, 0)], "undecided": [Tally(6, 5, 0)]})
    assert (cells["raised"][0][0], cells["undecided"][0]) == (5, (HIDDEN, HIDDEN, 0, 5))
