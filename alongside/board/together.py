"""Figures of the same people that stand beside each other, protected together: none is had from the others.

Each line of the outcome measure is of people whom the line before it counts (J2): of all that were concluded some were
asked, of those some said what they want, for some of those it was met, and for some of these fully. So each count is a
total of others, or a part of one. By the rule of `protect`, figures are rounded to five, one to four are hidden, and
more is hidden until every hidden count could be three numbers at least. Nobody is part of two totals that do not lie
within each other, so what each count could be is found exactly: from the parts up to the totals, and back again.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from alongside.measures.disclosure import HIDDEN, LEAST_LEFT, rounded
from alongside.measures.measure import Measure, Tally
from alongside.measures.msp import asked, concluded, expressed, fully, met, not_met, partly, raised, undecided
from alongside.measures.proportions import counts_shown_as
from alongside.measures.small_numbers import FEWEST

Cells = Sequence[int]
"""As they may be shown: who counts, who does not, of whom it is not recorded, and all."""
ENDLESS = 10**9
NOBODY = ""


@dataclass(frozen=True)
class Family:
    """Counts of which some are totals of others, and the measures by which they are shown."""

    totals: Mapping[str, Sequence[str]]
    """Each total with its parts, the innermost first. At most one part of each is shown nowhere."""
    shown: Mapping[Measure, tuple[str, str, str]]
    """Of each measure: what its number is, of whom it is not recorded, and its base."""

    def counts(self, tallies: Mapping[Measure, Tally]) -> dict[str, int]:
        """Every count, also of those parts that are shown nowhere."""
        found: dict[str, int] = {}
        for one, (number, unknown, base) in self.shown.items():
            found |= {base: tallies[one].base, number: tallies[one].number, unknown: tallies[one].not_recorded}
        found.pop(NOBODY, None)
        for total, parts in self.totals.items():
            rest = found[total] - sum(found.get(part, 0) for part in parts)
            found |= {part: rest for part in parts if part not in found}
        return found

    @property
    def names(self) -> frozenset[str]:
        """Of all that is shown anywhere."""
        return frozenset(name for names in self.shown.values() for name in names if name != NOBODY)

    def hidden(self, counts: Mapping[str, int]) -> list[str]:
        """What may not be shown: the few, and the smallest parts, then totals, without which these could be had."""
        hidden = [name for name, count in counts.items() if 0 < count < FEWEST]
        while told := [name for name in hidden if self.left(counts, hidden, name) < LEAST_LEFT]:
            could = [name for name in self.names if counts[name] and name not in hidden]
            if not could:
                break
            could.sort(key=lambda name: (name in self.totals, counts[name], name))
            enough = [one for one in could if self.left(counts, [*hidden, one], told[0]) >= LEAST_LEFT]
            hidden.append((enough or could)[0])
        return hidden

    def left(self, counts: Mapping[str, int], hidden: Sequence[str], name: str) -> int:
        """How many values of a hidden count are possible, to whoever is told that it is few, if it is a part."""
        low, high = dict.fromkeys(counts, 0), dict.fromkeys(counts, ENDLESS)
        for one in self.names:
            low[one], high[one] = (1, ENDLESS) if one in hidden else counts_shown_as(int(rounded(counts[one])))
        low[name] = max(low[name], 1)
        if counts[name] < FEWEST and name not in self.totals:
            high[name] = FEWEST - 1
        for total, parts in self.totals.items():
            low[total] = max(low[total], sum(low[part] for part in parts))
            high[total] = min(high[total], sum(high[part] for part in parts))
        for total, parts in reversed(list(self.totals.items())):
            least, most = sum(low[part] for part in parts), sum(high[part] for part in parts)
            ends = {one: (low[total] - most + high[one], high[total] - least + low[one]) for one in parts}
            for one, (lowest, highest) in ends.items():
                low[one], high[one] = max(low[one], lowest), min(high[one], highest)
        return high[name] - low[name] + 1

    def cells(self, tallies: Mapping[Measure, Tally]) -> dict[str, Cells]:
        """Of each measure. Who does not count is not shown by itself."""
        counts = self.counts(tallies)
        hidden = self.hidden(counts)
        shown = {name: HIDDEN if name in hidden else int(rounded(count)) for name, count in counts.items()}
        return {
            one.code: (shown[number], HIDDEN, shown.get(unknown, 0), shown[base])
            for one, (number, unknown, base) in self.shown.items()
        }


OUTCOME = Family(
    totals={
        "met": ("fully", "partly"),
        "with a wish": ("met", "not met", "not said"),
        "asked": ("with a wish", "without a wish"),
        "concluded": ("asked", "not asked", "not recorded"),
    },
    shown={
        concluded: ("concluded", NOBODY, "concluded"),
        asked: ("asked", "not recorded", "concluded"),
        expressed: ("with a wish", "not recorded", "concluded"),
        met: ("met", "not said", "with a wish"),
        fully: ("fully", "not said", "with a wish"),
        partly: ("partly", "not said", "with a wish"),
        not_met: ("not met", "not said", "with a wish"),
    },
)
CONCERNS = Family(
    totals={"raised": ("undecided", "decided")},
    shown={raised: ("raised", NOBODY, "raised"), undecided: ("undecided", NOBODY, "raised")},
)
FAMILIES = (OUTCOME, CONCERNS)


def with_family(measures: Iterable[Measure]) -> list[Measure]:
    """These measures, and all that one of them is protected together with."""
    known = list(measures)
    families = [family for family in FAMILIES if family.shown.keys() & set(known)]
    return list(dict.fromkeys([*known, *(one for family in families for one in family.shown)]))


def protected_together(counted: Mapping[str, Sequence[Tally]]) -> dict[str, list[Cells]]:
    """Of each measure that has a family here: its cells in each of several places (months, groups), place by place."""
    found: dict[str, list[Cells]] = {}
    for family in FAMILIES:
        if all(one.code in counted for one in family.shown):
            tallies = zip(*(counted[one.code] for one in family.shown), strict=True)
            places = [family.cells(dict(zip(family.shown, each, strict=True))) for each in tallies]
            found |= {one.code: [place[one.code] for place in places] for one in family.shown}
    return found
