"""How far a figure may be from what it stands for, by chance alone: 95% intervals for proportions and for rates (J12).

An interval answers "how much would this figure move if the same work met other people?". It says nothing of what was
never recorded, and two intervals that overlap may still differ. Methods are those that public health in England uses
(Technical Briefing 3 of the public health observatories, 2008): Wilson for proportions; for counts Byar's, and the
exact limits below ten, where Byar's are not close enough.
"""

from math import exp, sqrt
from typing import NamedTuple

NORMAL = 1.959963984540054
"""97.5% of a normal distribution lie below so many standard deviations."""
BYAR_FROM = 10
"""From how large a count on Byar's limits are close enough."""


class Interval(NamedTuple):
    """From low to high, in the unit of the figure."""

    low: float
    high: float


def wilson(number: int, base: int) -> Interval | None:
    """The interval of a proportion, from 0 to 1; none of nobody. Wilson 1927, as recommended by Newcombe 1998."""
    if not 0 <= number <= base:
        raise ValueError(f"{number} of {base} is no proportion")
    if not base:
        return None
    share, over = number / base, NORMAL**2 / base
    middle, reach = share + over / 2, NORMAL * sqrt(share * (1 - share) / base + over / (4 * base))
    low, high = (middle - reach) / (1 + over), (middle + reach) / (1 + over)
    return Interval(low if number else 0.0, high if number < base else 1.0)


def of_count(number: int) -> Interval:
    """The interval of a count of events that happen independently of each other (Poisson)."""
    if number < 0:
        raise ValueError(f"{number} is no count")
    if number >= BYAR_FROM:
        return Interval(byar(number, -NORMAL), byar(number + 1, NORMAL))
    low = exact(number - 1, 0.975) if number else 0.0
    return Interval(low, exact(number, 0.025))


def byar(number: int, deviations: float) -> float:
    return number * (1 - 1 / (9 * number) + deviations / (3 * sqrt(number))) ** 3


def exact(number: int, chance: float) -> float:
    """The mean of a Poisson distribution of which so great a part is at or below a number, by halving."""
    low, high = 0.0, 10.0 * BYAR_FROM
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (middle, high) if at_most(number, middle) > chance else (low, middle)
    return (low + high) / 2


def at_most(number: int, mean: float) -> float:
    """The part of a Poisson distribution that is at or below a number."""
    term = total = exp(-mean)
    for count in range(1, number + 1):
        term *= mean / count
        total += term
    return total


def of_rate(number: int, people: int, per: int = 100_000) -> Interval | None:
    """The interval of a rate: so many events for so many people; none where there are no people."""
    if people <= 0:
        return None
    low, high = of_count(number)
    return Interval(per * low / people, per * high / people)


def whole_per_cent(number: int, base: int) -> int:
    """A share in whole per cent, half up. `base` is more than 0."""
    return (number * 200 + base) // (2 * base)
