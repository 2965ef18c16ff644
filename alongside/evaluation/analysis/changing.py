"""Before and now, of the same respondents: means, who rose and who fell, and Wilcoxon's test for pairs (R5)."""

from dataclasses import dataclass

import numpy as np
import scipy  # which loads its statistics, a second's work, when they are first used

from alongside.surveys.content import BEFORE, NOW

from .answered import Answered
from .crossing import Tested
from .rounding import half_up

FEWEST_PAIRS = 6
"""Of fewer who changed no difference could be told from chance."""
EXACT_TO = 25
"""Of so many who changed, and fewer, every way in which chance could share out rises and falls is counted."""


@dataclass(frozen=True)
class Change:
    """What changed for those who gave both."""

    pairs: int
    before: str
    now: str
    rose: int
    same: int
    fell: int
    test: Tested

    @property
    def says(self) -> str:
        return (
            f"{self.pairs} gave both: mean {self.before} before and {self.now} now; "
            f"{self.rose} rose, {self.same} stayed, {self.fell} fell. {self.test.says}"
        )


def change(answered: Answered, key: str) -> Change | None:
    """Before and now on the scale; whoever gave one of them, or said why not, is left out. None of nobody."""
    values = np.array(
        [int(one.code) if one.code.isdecimal() and not one.aside else 0 for one in answered.question(key).options]
    )
    before, now = (values[answered.in_row(key, row)] * (answered.in_row(key, row) >= 0) for row in (BEFORE, NOW))
    both = (before > 0) & (now > 0)
    before, now = before[both], now[both]
    if not both.any():
        return None
    steps = now - before
    return Change(
        pairs=len(steps),
        before=half_up(int(before.sum()), len(steps), 2),
        now=half_up(int(now.sum()), len(steps), 2),
        rose=int((steps > 0).sum()),
        same=int((steps == 0).sum()),
        fell=int((steps < 0).sum()),
        test=wilcoxon(steps),
    )


def wilcoxon(steps: np.ndarray) -> Tested:
    """Pratt's form: whoever stayed is ranked and then left out; steps of one size share their rank."""
    changed = int((steps != 0).sum())
    if changed < FEWEST_PAIRS:
        return Tested("", None, f"Not tested: fewer than {FEWEST_PAIRS} changed.")
    if changed <= EXACT_TO:
        p, how = exact(steps), "exact"
    else:
        p = float(scipy.stats.wilcoxon(steps, zero_method="pratt", correction=True, method="asymptotic").pvalue)
        how = "by the normal approximation, with its correction for continuity"
    why = (
        f"{len(steps) - changed} who stayed are ranked and then left out (Pratt); "
        f"steps of one size share their rank; {how}."
    )
    return Tested("Wilcoxon’s signed-rank test", p, why)


def exact(steps: np.ndarray) -> float:
    """How likely ranks so unevenly shared are, if each who changed might as well have risen as fallen.

    Ranks are doubled, so that shared ones are whole; `ways` counts in how many ways rises could sum to each number.
    """
    ranks = np.rint(2 * scipy.stats.rankdata(np.abs(steps))).astype(int)
    rose, fell = (int(ranks[side].sum()) for side in (steps > 0, steps < 0))
    ways = np.ones(1)
    for rank in ranks[steps != 0]:
        apart = np.zeros(rank)
        ways = np.concatenate([ways, apart]) + np.concatenate([apart, ways])
    return min(1.0, float(2 * ways[max(rose, fell) :].sum() / ways.sum()))
