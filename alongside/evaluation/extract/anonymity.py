"""Whether anybody could be picked out by what is told of them (k-anonymity), and what would mend it.

Looked at is what the list of those asked says, and what respondents say of themselves: who they work for, in what job;
and together with it what earlier extracts of the same survey told, for the answers in both join them.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from alongside.surveys.content import ENGLISH, Kind, said
from alongside.surveys.wave import Wave

from .joining import Left, Parts, adds, together

FRAME = {"region": "region", "council_type": "type of council", "level": "level of engagement", "group": "group"}
"""What of the list of those asked can leave. The council itself never does."""
WHO_THEY_ARE = ("engagement-level", "year-started", "organisation", "job-role", "role")
"""Questions whose answers tell who somebody is, as the list does."""
LEAST = 5
"""How many respondents share each combination at least (k), if nobody says otherwise."""
OTHERS, NOT_KNOWN = "Other or not known", "Not known"
PARENTS = {
    "region": {
        "North East": "North",
        "North West": "North",
        "Yorkshire and The Humber": "North",
        "Yorkshire and the Humber": "North",
        "East Midlands": "Midlands and East",
        "West Midlands": "Midlands and East",
        "East of England": "Midlands and East",
        "London": "London and South",
        "South East": "London and South",
        "South West": "London and South",
    },
    "council_type": {
        "Inner London": "Metropolitan or London",
        "Outer London": "Metropolitan or London",
        "London Borough": "Metropolitan or London",
        "Metropolitan district": "Metropolitan or London",
        "Shire county": "Shire or unitary",
        "Unitary authority": "Shire or unitary",
    },
}
"""Wider parts that narrower ones merge into."""


@dataclass(frozen=True)
class Coarsening:
    """What of the frame is left out, and in what its parts are merged: into wider ones, or the small ones together."""

    dropped: frozenset[str] = frozenset()
    merged: frozenset[str] = frozenset()

    def says(self, told: "Told") -> str:
        """What was done, in words."""
        parts = [
            f"{what}: {', '.join(one.label for name, one in told.items() if name in fields)}"
            for what, fields in (("left out", self.dropped), ("merged into wider parts", self.merged - self.dropped))
            if fields
        ]
        return "; ".join(parts) or "nothing left out and nothing merged"


@dataclass(frozen=True)
class Tells:
    """One thing that is told of every respondent: what it is called, what it says of each, and what it could say."""

    label: str
    values: tuple[str, ...]
    can_be: frozenset[str]


Told = Mapping[str, Tells]


def told_of(wave: Wave) -> dict[str, Tells]:
    """All that is told of the respondents of a wave, in their order; what it says of nobody is left out."""
    found = {name: of_the_list(wave, name) for name in FRAME}
    for key in WHO_THEY_ARE:
        question = wave.instrument.questions.get(key)
        if question is not None and question.kind == Kind.ONE:
            words = {option.code: said(option.says, ENGLISH) for option in question.options}
            given = (str(one.answers.get(key) or "") for one in wave.respondents)
            found[key] = Tells(
                label=f"answer to “{said(question.says, ENGLISH)}”",
                values=tuple(words.get(one, NOT_KNOWN) for one in given),
                can_be=frozenset({*words.values(), NOT_KNOWN}),
            )
    return {name: one for name, one in found.items() if set(one.values) - {NOT_KNOWN}}


def of_the_list(wave: Wave, name: str) -> Tells:
    values = tuple(getattr(one, name) or NOT_KNOWN for one in wave.respondents)
    asked = (getattr(one, name) or NOT_KNOWN for one in wave.frame)
    return Tells(FRAME[name], values, frozenset({*values, *asked}))


@dataclass(frozen=True)
class Few:
    """A combination that fewer than k share."""

    values: tuple[tuple[str, str], ...]
    count: int


@dataclass(frozen=True)
class Checked:
    """How a set of respondents stands: its combinations, the smallest, and those that too few share.

    `joined`: whether they are those of what is told now and before, together.
    """

    least: int
    combinations: int
    smallest: int
    few: tuple[Few, ...]
    joined: bool = False

    @property
    def alone(self) -> int:
        """How many respondents stand in a combination that too few share."""
        return sum(one.count for one in self.few)

    @property
    def may_leave(self) -> bool:
        return self.smallest >= self.least


@dataclass(frozen=True)
class Offer:
    """One more step of coarsening, and how many respondents it would still leave in too small a combination."""

    says: str
    field: str
    drop: bool
    left: int


def coarse(told: Told, by: Coarsening, least: int = LEAST) -> dict[str, tuple[str, ...]]:
    """What the extract says of each respondent, thing by thing."""
    return said_of_each(told, parts_of(told, by, least))


def parts_of(told: Told, by: Coarsening, least: int = LEAST) -> dict[str, Parts]:
    """What is told instead of each value, thing by thing: how coarse an extract is, as data.

    Of every value that there could be, so that what is kept of it does not say which of them somebody gave.
    """
    return {
        name: merged(name, one, least) if name in by.merged else {value: value for value in sorted(one.can_be)}
        for name, one in told.items()
        if name not in by.dropped
    }


def merged(name: str, one: Tells, least: int) -> Parts:
    """Narrow parts as wider ones, and those that are still too small together, with the next smallest if need be."""
    wider = {value: PARENTS.get(name, {}).get(value, value) for value in sorted(one.can_be)}
    counts = Counter(wider[value] for value in one.values)
    small: set[str] = set()
    gathered = 0
    for value in sorted(set(wider.values()), key=lambda part: (counts[part], part)):
        if counts[value] < least or 0 < gathered < least:
            small.add(value)
            gathered += counts[value]
    return {value: OTHERS if part in small else part for value, part in wider.items()}


def said_of_each(told: Told, parts: Mapping[str, Parts]) -> dict[str, tuple[str, ...]]:
    """What is told of each respondent; a value that came since an extract stands as it is."""
    return {
        name: tuple(part.get(value, value) for value in told[name].values)
        for name, part in parts.items()
        if name in told
    }


def check(told: Told, by: Coarsening, respondents: int, least: int = LEAST, before: Sequence[Left] = ()) -> Checked:
    """Every combination of what leaves, and those that fewer than `least` share.

    With what left `before`, where this extract would add to it: the two are joined by the answers. One that tells
    nothing more than they did is looked at by itself.
    """
    parts = parts_of(told, by, least)
    joined = adds(parts, before)
    columns = said_of_each(told, together(parts, before) if joined else parts)
    rows = list(zip(*columns.values(), strict=True)) if columns else [()] * respondents
    counts = Counter(rows)
    few = [Few(tuple(zip(columns, row, strict=True)), count) for row, count in counts.items() if count < least]
    few.sort(key=lambda one: (one.count, one.values))
    return Checked(least, len(counts), min(counts.values(), default=0), tuple(few), joined)


def offers(
    told: Told, by: Coarsening, respondents: int, least: int = LEAST, before: Sequence[Left] = ()
) -> list[Offer]:
    """What could be done next, that which leaves the fewest alone first; merging before leaving out."""
    found = []
    for name, one in told.items():
        if name in by.dropped:
            continue
        if name not in by.merged and fewer_parts(name, one, least):
            left = check(told, replace(by, merged=by.merged | {name}), respondents, least, before).alone
            found.append(Offer(f"Merge {one.label} into wider parts", name, False, left))
        left = check(told, replace(by, dropped=by.dropped | {name}), respondents, least, before).alone
        found.append(Offer(f"Leave out {one.label}", name, True, left))
    return sorted(found, key=lambda one: (one.left, one.drop))


def fewer_parts(name: str, one: Tells, least: int) -> bool:
    parts = merged(name, one, least)
    return len({parts[value] for value in one.values}) < len(set(one.values))


def enough(told: Told, respondents: int, least: int = LEAST, before: Sequence[Left] = ()) -> Coarsening:
    """A coarsening that lets the extract leave: by steps, or as an earlier one where that still can and parts more."""
    again = (as_then(told, left) for left in reversed(before))
    there = [by for by in again if check(told, by, respondents, least, before).may_leave]
    ways = [by_steps(told, respondents, least, before), *there]
    return max(ways, key=lambda by: check(told, by, respondents, least).combinations)


def by_steps(told: Told, respondents: int, least: int, before: Sequence[Left]) -> Coarsening:
    """By taking the best offer each time; all left out, if need be."""
    by = Coarsening()
    while not check(told, by, respondents, least, before).may_leave:
        found = offers(told, by, respondents, least, before)
        if not found:
            break
        best = found[0]
        if best.drop:
            by = replace(by, dropped=by.dropped | {best.field})
        else:
            by = replace(by, merged=by.merged | {best.field})
    return by


def as_then(told: Told, left: Left) -> Coarsening:
    """How coarse an extract was that left before."""
    merged_then = {name for name, parts in left.told.items() if any(value != part for value, part in parts.items())}
    return Coarsening(frozenset(told) - frozenset(left.told), frozenset(merged_then))
