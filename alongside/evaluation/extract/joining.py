"""Two extracts of one survey are joined by the answers in both, which are a fingerprint: what they tell together. Pure.

So what leaves is looked at with all that left before, as if every respondent who is there now had been in it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

Parts = Mapping[str, str]
"""What is told instead of each value: "Inner London" of an inner borough, or only that it is in the south."""


@dataclass(frozen=True)
class Left:
    """An extract of the same survey that left before: on which day, and what it told instead of each value."""

    on: date
    told: Mapping[str, Parts]


def together(own: Mapping[str, Parts], before: Sequence[Left]) -> dict[str, Parts]:
    """What an extract tells joined with those before it, thing by thing: as fine as all of them make it."""
    names = dict.fromkeys([*own, *(name for left in before for name in left.told)])
    return {name: in_one([own[name]] if name in own else [], told_before(name, before)) for name in names}


def told_before(name: str, before: Sequence[Left]) -> list[Parts]:
    """Each way in which one thing was told, once."""
    found: list[Parts] = []
    for left in before:
        if name in left.told and left.told[name] not in found:
            found.append(left.told[name])
    return found


def in_one(own: list[Parts], earlier: list[Parts]) -> Parts:
    """Several ways of telling one thing as one."""
    every = [*own, *(one for one in earlier if one not in own)]
    return {value: " / ".join(one.get(value, value) for one in every) for value in dict.fromkeys(values_of(every))}


def values_of(every: Sequence[Parts]) -> list[str]:
    return [value for one in every for value in one]


def adds(own: Mapping[str, Parts], before: Sequence[Left]) -> bool:
    """Whether an extract tells anything that those before it did not: another thing, or one of them more finely."""
    return bool(before) and any(finer(parts, told_before(name, before)) for name, parts in own.items())


def finer(own: Parts, earlier: list[Parts]) -> bool:
    """Whether it parts what all earlier ones left together."""
    if not earlier:
        return True
    known = {value: tuple(one.get(value, value) for one in earlier) for value in values_of([own, *earlier])}
    parted = {(then, own.get(value, value)) for value, then in known.items()}
    return len(parted) > len(set(known.values()))
