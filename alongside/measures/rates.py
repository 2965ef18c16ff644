"""Rates for each 100,000 adults, and the national publication's derived figures (standards 2.2), from unrounded counts.

Populations come in a file that a council can replace (populations/README.md). A council that is not in it gets no
rates, and a sentence that says why: it never stops the rest.
"""

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from .disclosing.cells import FEWEST
from .intervals import Interval, of_count, of_rate

PER = 100_000
BANDS = ("18-64", "65-74", "75-84", "85+")
PARTS = {"85+": ("85-94", "95+")}
"""The return tells ages from 85 on more finely than populations are known."""
WHERE = ("council", "name", "region", "region_name", "council_type")
COLUMNS = (*WHERE, *BANDS)
MID_2020 = Path(__file__).parent / "populations" / "mid-2020.csv"


class Unreadable(ValueError):
    """A file of populations that cannot be used: with one sentence for each fault."""


@dataclass(frozen=True)
class Population:
    """The adults who live in a council, by band of age, and where it is."""

    council: str
    name: str
    region: str
    region_name: str
    council_type: str
    bands: Mapping[str, int]

    @property
    def adults(self) -> int:
        return sum(self.bands.values())


def read_populations(path: Path = MID_2020) -> dict[str, Population]:
    """Populations by council's code. Raises `Unreadable` with every fault found."""
    if not path.is_file():
        raise Unreadable(f"There is no file {path} with populations.")
    with path.open(encoding="utf-8-sig", newline="") as file:
        lines = csv.DictReader(file)
        absent = [column for column in COLUMNS if column not in (lines.fieldnames or ())]
        if absent:
            raise Unreadable(f"{path.name} has no column {', '.join(absent)}. It needs {', '.join(COLUMNS)}.")
        found: dict[str, Population] = {}
        faults: list[str] = []
        for number, line in enumerate(lines, start=2):
            bands = {band: number_in(line[band]) for band in BANDS}
            faults += faults_of(line, bands, f"{path.name}, line {number}", found)
            found[line["council"]] = Population(**{name: line[name] for name in WHERE}, bands=bands)
    if faults or not found:
        raise Unreadable("\n".join(faults) or f"{path.name} has no councils.")
    return found


def number_in(text: str | None) -> int:
    """A whole number as it is written, with or without commas between thousands; -1 where it is none."""
    plain = (text or "").strip().replace(",", "")
    return int(plain) if plain.isascii() and plain.isdigit() else -1


def faults_of(line: dict, bands: dict[str, int], where: str, found: Mapping) -> list[str]:
    """What is wrong with a line of a file of populations, in sentences."""
    wrong = [band for band, people in bands.items() if people < 0]
    faults = [f"{where}: {band} is “{line[band] or ''}”, which is not a whole number of people." for band in wrong]
    if not line["council"]:
        faults.append(f"{where}: the council has no code.")
    elif line["council"] in found:
        faults.append(f"{where}: {line['council']} stands in an earlier line too.")
    if not wrong and not sum(bands.values()):
        faults.append(f"{where}: nobody lives in {line['council']}.")
    return faults


@dataclass(frozen=True)
class Rate:
    """Events for each 100,000 adults, with its interval; where there is none, why."""

    value: float | None
    interval: Interval | None = None
    why_not: str = ""


TOO_FEW = Rate(None, why_not=f"Fewer than {FEWEST} in what it is worked out from, which could be had from it.")


def rate(number: int, people: int, *, of: str = "this group") -> Rate:
    """A rate as it may be shown: none of fewer than five, from which they could be worked out, unless of nobody."""
    if people <= 0:
        return Rate(None, why_not=f"No population is known of {of}.")
    if few(number):
        return Rate(None, why_not=f"Fewer than {FEWEST} in {of}.")
    return Rate(PER * number / people, of_rate(number, people, PER))


def few(*numbers: int) -> bool:
    """Whether one of these is so small that nothing may be shown from which it could be worked out."""
    return any(0 < number < FEWEST for number in numbers)


def rate_of_council(number: int, council: str, populations: Mapping[str, Population]) -> Rate:
    """A rate for all adults of a council."""
    if council not in populations:
        return Rate(None, why_not=no_population(council))
    return rate(number, populations[council].adults, of=populations[council].name)


def no_population(council: str) -> str:
    return f"No population is known of {council}, so no rate can be given. Name a file that has it with --populations."


def in_bands(by_age: Mapping[str, int]) -> dict[str, int]:
    """Counts by the return's bands of age as counts by the bands of populations; an age not known is in none."""
    return {band: by_age.get(band, 0) + sum(by_age.get(part, 0) for part in PARTS.get(band, ())) for band in BANDS}


def rates_by_age(by_age: Mapping[str, int], population: Population) -> dict[str, float | None]:
    """Events for each 100,000 of each band, not rounded: for the national tables, and to work out others from."""
    counts = in_bands(by_age)
    return {band: PER * counts[band] / people if people else None for band, people in population.bands.items()}


def shares_of_england(populations: Mapping[str, Population]) -> dict[str, float]:
    """Of all adults in a file of populations, the share of each band."""
    sums = {band: sum(one.bands[band] for one in populations.values()) for band in BANDS}
    return {band: people / sum(sums.values()) for band, people in sums.items()}


def standardised(by_age: Mapping[str, int], population: Population, shares: Mapping[str, float]) -> Rate:
    """The rate that a council would have with England's mixture of ages (direct standardisation).

    None while a band has so few that its own rate is hidden: with those of the other bands it would give them back.
    The interval is Dobson's: that of the count, scaled by how the variance grows with the weights.
    """
    counts, rates = in_bands(by_age), rates_by_age(by_age, population)
    number = sum(counts.values())
    empty = [band for band, value in rates.items() if value is None]
    if empty:
        return Rate(None, why_not=f"Nobody aged {', '.join(empty)} lives in {population.name}.")
    if few(*counts.values()):
        return TOO_FEW
    value = sum(shares[band] * PER * counts[band] / population.bands[band] for band in BANDS)
    variance = sum((shares[band] * PER / population.bands[band]) ** 2 * counts[band] for band in BANDS)
    low, high = of_count(number)
    scale = (variance / number) ** 0.5 if number else PER / population.adults
    return Rate(value, Interval(value + scale * (low - number), value + scale * (high - number)))


def proportion_section_42(section_42: int, other: int) -> Rate:
    """Per cent of enquiries started that are section 42 enquiries."""
    return share(section_42, section_42 + other, section_42, other)


def conversion(section_42: int, other: int, concerns: int) -> Rate:
    """Enquiries started for each hundred concerns raised. Of different people: it can be more than a hundred."""
    return share(section_42 + other, concerns, section_42, other, concerns)


def share(number: int, base: int, *parts: int) -> Rate:
    """Per cent, unless one of the counts that it is worked out from is of a few."""
    if not base:
        return Rate(None, why_not="There was nothing to take a share of.")
    return TOO_FEW if few(*parts) else Rate(100 * number / base)
