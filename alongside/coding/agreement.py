"""How far coders agree on whether a code is there: Cohen's kappa for two, Krippendorff's alpha for all. Pure.

Both compare with what would come of chance. Where everybody gave one and the same answer throughout, chance alone
explains everything, and neither can be worked out: `value` is None, and `why_not` says so.
"""

from collections import Counter
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

NOTHING_SHARED = "No unit was coded by two people."
ALL_ALIKE_PRESENT = "Everybody found it in every unit, so there is nothing to compare with chance."
ALL_ALIKE_ABSENT = "Nobody found it in any unit, so there is nothing to compare with chance."


@dataclass(frozen=True)
class Agreed:
    """A coefficient, its base, and the counts that it comes from."""

    value: float | None
    units: int
    alike: int
    present: int
    why_not: str = ""

    @property
    def shown(self) -> str:
        """To two places; 1.00 is agreement on everything, 0 is what chance would give."""
        return "Cannot be worked out" if self.value is None else f"{self.value:.2f}".replace("-", "−")


def kappa(pairs: Counter[tuple[bool, bool]]) -> Agreed:
    """Cohen's kappa (1960) of two coders: how often the one and the other found the code in a unit, or did not."""
    units, both, neither = pairs.total(), pairs[True, True], pairs[False, False]
    first, second = both + pairs[True, False], both + pairs[False, True]
    base: dict[str, Any] = {"units": units, "alike": both + neither, "present": units - neither}
    by_chance = first * second + (units - first) * (units - second)
    if not units or by_chance == units**2:
        return Agreed(None, **base, why_not=nothing_to_compare(units, both))
    return Agreed((units * (both + neither) - by_chance) / (units**2 - by_chance), **base)


def alpha(counts: Counter[tuple[int, int]]) -> Agreed:
    """Krippendorff's alpha (2011), nominal: in how many units so many coders found the code, and so many did not.

    A unit with one coder says nothing about agreement and is left out of the base.
    """
    shared = {(yes, no): times for (yes, no), times in counts.items() if yes + no > 1}
    found = sum(yes * times for (yes, _), times in shared.items())
    base: dict[str, Any] = {
        "units": sum(shared.values()),
        "alike": sum(times for (yes, no), times in shared.items() if not yes or not no),
        "present": sum(times for (yes, _), times in shared.items() if yes),
    }
    values = sum((yes + no) * times for (yes, no), times in shared.items())
    if not found or found == values:
        return Agreed(None, **base, why_not=nothing_to_compare(base["units"], found))
    observed = sum(Fraction(yes * no * times, yes + no - 1) for (yes, no), times in shared.items())
    by_chance = Fraction(found * (values - found), values - 1)
    return Agreed(float(1 - observed / by_chance), **base)


def nothing_to_compare(units: int, found: int) -> str:
    if not units:
        return NOTHING_SHARED
    return ALL_ALIKE_PRESENT if found else ALL_ALIKE_ABSENT
