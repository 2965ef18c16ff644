"""How widely something was said, in the words of the report on 2013/14. Pure.

Printed there for 43 councils: all; "the majority", 22 or more; "a significant number", 11 to 21; "a number", 5 to 10;
and, beneath a finding, "many" or "some" for more or less than half. As shares, which fit any number of councils, these
are more than a half, a quarter and a tenth. A version of a codebook holds its own. Of ten, a tenth is one alone, of
which the report said no such word: so a band has a smallest number of sources too.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from math import ceil, floor
from typing import Any

ALL = "all"
FEWEST = 2
"""The smallest number of sources for which a word stands, where a band does not say another: one alone has none."""


@dataclass(frozen=True)
class Band:
    """What it is called when at least this share, in per cent, said it; or `more` than it, as a majority is."""

    name: str
    at_least: Fraction
    more: bool = False
    fewest: int = FEWEST

    @property
    def share(self) -> str:
        """As it was typed."""
        return f"{float(self.at_least):g}"

    def holds(self, count: int, of: int) -> bool:
        return count >= self.least(of)

    def least(self, of: int) -> int:
        """The smallest count that it is called so for."""
        share = self.at_least * of / 100
        return max(self.fewest, floor(share) + 1 if self.more else ceil(share))


def bands_from(kept: Iterable[Mapping[str, Any]]) -> tuple[Band, ...]:
    """The bands of a version of a codebook, the widest first."""
    bands = [
        Band(one["name"], Fraction(one["at_least"]), bool(one.get("more")), one.get("fewest") or FEWEST) for one in kept
    ]
    return tuple(sorted(bands, key=lambda band: -band.at_least))


def band_of(count: int, of: int, bands: Iterable[Band]) -> str:
    """The word for so many of so many; beneath the least band the count itself, as "3 of 43"."""
    if count == of >= FEWEST:
        return ALL
    return next((band.name for band in bands if count and band.holds(count, of)), f"{count} of {of}")


def within(count: int, of: int) -> str:
    """Inside a finding: "many" are more than half of those who said it, "some" are fewer; one alone is one."""
    if not count:
        return f"none of {of}"
    if count < FEWEST:
        return f"{count} of {of}"
    if count == of:
        return ALL
    if count * 2 == of:
        return "half"
    return "many" if count * 2 > of else "some"
