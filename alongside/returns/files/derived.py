"""derived.csv: what the national publication works out from a return: rates, and shares of what was counted.

Not part of what is sent. It says beforehand what will be published of the council, and how far chance may move it.
"""

from collections.abc import Iterator, Mapping

from alongside.measures.publication import whole
from alongside.measures.rates import (
    BANDS,
    PARTS,
    TOO_FEW,
    Population,
    Rate,
    conversion,
    few,
    in_bands,
    no_population,
    proportion_section_42,
    rate,
    rate_of_council,
    shares_of_england,
    standardised,
)

from ..figures import Figures
from .lines import written

COLUMNS = ("FIGURE", "VALUE", "FROM", "TO", "AS_PUBLISHED", "WHY_NOT")
NOT_COUNTED = Rate(None, why_not="The figures that it is worked out from are blank.")
COUNTED = {
    "concerns": ("sg1f-concerns",),
    "section 42 enquiries": ("sg1f-section-42",),
    "other enquiries": ("sg1f-other",),
    "all enquiries": ("sg1f-section-42", "sg1f-other"),
}


def derived_csv(figures: Figures, council: str, populations: Mapping[str, Population]) -> bytes:
    """Each derived figure with its interval of 95%, and rounded as it is published; or why there is none."""
    return written(COLUMNS, (line(name, of) for name, of in derived(figures, council, populations)))


def line(name: str, of: Rate) -> tuple[str, ...]:
    if of.value is None:
        return (name, "", "", "", "", of.why_not)
    low, high = (f"{end:.2f}" for end in of.interval) if of.interval else ("", "")
    return (name, f"{of.value:.2f}", low, high, f"{whole(of.value):.0f}", "")


def derived(figures: Figures, council: str, populations: Mapping[str, Population]) -> Iterator[tuple[str, Rate]]:
    """The publication's figures of a council, by their names (standards 2.2)."""
    for name, counts in COUNTED.items():
        found = [figures.total(count) for count in counts]
        known = [number for number in found if number is not None]
        of = NOT_COUNTED if len(known) < len(found) else rate_of_council(sum(known), council, populations)
        gives_away = of.value is not None and len(known) > 1 and few(*known)
        yield f"{name} for each 100,000 adults", TOO_FEW if gives_away else of
    yield from rates_of_ages(figures, populations.get(council), no_population(council), populations)
    section_42, other, concerns = (figures.total(f"sg1f-{what}") for what in ("section-42", "other", "concerns"))
    if section_42 is None or other is None:
        return
    yield "section 42 enquiries of all enquiries, per cent", proportion_section_42(section_42, other)
    if concerns is not None:
        yield "enquiries for each hundred concerns", conversion(section_42, other, concerns)


def rates_of_ages(
    figures: Figures, population: Population | None, why_not: str, populations: Mapping[str, Population]
) -> Iterator[tuple[str, Rate]]:
    """People in section 42 enquiries for each 100,000 of their age, and as it would be with England's ages."""
    ages = [age for band in BANDS for age in (band, *PARTS.get(band, ()))]
    found = {age: figures.total("sg1a-section-42", row=age) for age in ages}
    by_age = {age: number for age, number in found.items() if number is not None}
    counts = in_bands(by_age)
    for band in BANDS:
        name = f"people aged {band} in section 42 enquiries for each 100,000"
        none = NOT_COUNTED if population else Rate(None, why_not=why_not)
        yield name, rate(counts[band], population.bands[band], of=name) if population and by_age else none
    name = "people in section 42 enquiries for each 100,000, standardised for age"
    if not population or not by_age:
        yield name, NOT_COUNTED if population else Rate(None, why_not=why_not)
    elif len(populations) < 2:
        yield (
            name,
            Rate(None, why_not="The populations given are of one council: there is no England in them."),
        )
    else:
        yield name, standardised(by_age, population, shares_of_england(populations))
