"""Rounding half up, of exact fractions: what is half-way goes up, whatever a computer's fractions make of it."""

from collections.abc import Sequence
from fractions import Fraction
from statistics import median_high, median_low

Number = int | Fraction


def half_up(number: Number, base: int = 1, places: int = 0) -> str:
    """A quotient to so many places, half up, as it is printed."""
    scale = 10**places
    whole = int((Fraction(number) / base * scale * 2 + 1) // 2)
    text = str(abs(whole)).rjust(places + 1, "0")
    sign = "-" if whole < 0 else ""
    return f"{sign}{text[:-places]}.{text[-places:]}" if places else f"{sign}{text}"


def signed(points: Number) -> str:
    """Points more or fewer, to one place: +6.3 or −6.3."""
    text = half_up(points, 1, 1)
    return minus(text) if text.startswith("-") else f"+{text}"


def minus(text: str) -> str:
    """A number as it is printed: with the sign that is as wide as a plus, and no hyphen."""
    return text.replace("-", "−")


def mean(numbers: Sequence[Number], places: int = 0) -> str:
    return half_up(sum(numbers), len(numbers), places)


def middle(numbers: Sequence[int]) -> str:
    """The median: of an even number of values, half-way between the two in the middle."""
    twice = median_low(numbers) + median_high(numbers)
    return half_up(twice, 2, twice % 2)
