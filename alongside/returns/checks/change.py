"""V15: this year against the years before; above all whether one answer may stand in another's place.

One council's return once had its answers on capacity in each other's columns, and it could not be put right, because
what was behind it was gone. Here every pair of rows and of columns is tried: would this year look much more like the
years before if the two were exchanged?
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from math import log

from ..figures import Figures
from ..layout import Label, Part
from .result import Check, Compared, Earlier, Result

MUCH_BETTER = 10.0
"""By how much, as the natural logarithm of the odds: some 22,000 to one. Chance alone does not come near it."""
CAPACITY = "sg3a-capacity"
TOTALS_OF = ("SG1f", "SG3a", "SG3b", "SG5a")


@dataclass(frozen=True)
class Exchange:
    """Two answers which, in each other's place, would look like the years before."""

    part: Part
    one: Label
    other: Label
    now: tuple[int, int]
    before: tuple[int, int]
    earlier: Earlier

    @property
    def shares(self) -> tuple[float, float]:
        """Per cent of the two that have the first answer: now, and before."""
        return (100 * self.now[0] / sum(self.now), 100 * self.before[0] / sum(self.before))


def in_words(swapped: list[Exchange]) -> str:
    """What is said of two answers that may have changed places, with each year that says so."""
    first = swapped[0]
    years = ", ".join(
        f"{tried.before[0]} and {tried.before[1]} in {tried.earlier.named} ({tried.shares[1]:.0f}%)"
        for tried in swapped
    )
    return (
        f"“{first.one.words}” and “{first.other.words}” look as if they had changed places in {first.part.table}: "
        f"{first.now[0]} and {first.now[1]} now ({first.shares[0]:.0f}% of the two); {years}. Exchanged, it would be "
        f"{100 - first.shares[0]:.0f}%. Open some of the records behind both cells before anything is sent, and say "
        "what you found."
    )


def against_years_before(figures: Figures, compared: Compared) -> Iterator[Check]:
    """V15 for the return: answers that may be exchanged, and then what changed beyond the council's tolerance."""
    earlier = [one for one in (compared.last_year, compared.own_pattern) if one is not None]
    title = "The answers on capacity are as in the years before"
    if not earlier:
        why = "There is no earlier year to compare with. Compare the answers on capacity with what you know by hand."
        yield Check("V15", "sg3a", title, Result.NOT_CHECKED, why, ("SG3a",))
        return
    found = exchanges(figures, earlier)
    for table, swapped in by_table(found):
        pairs = dict.fromkeys((tried.part.count, tried.one, tried.other) for tried in swapped)
        of_pair = [[one for one in swapped if (one.part.count, one.one, one.other) == pair] for pair in pairs]
        sentence = " ".join(in_words(tried) for tried in of_pair)
        shown = tuple(
            (f"{words.words}, {when}", number)
            for when, numbers in (("now", swapped[0].now), (swapped[0].earlier.named, swapped[0].before))
            for words, number in zip((swapped[0].one, swapped[0].other), numbers, strict=True)
        )
        says = "Two answers may be in each other’s place"
        yield Check("V15", f"{table}-exchanged", says, Result.FAIL, sentence, (table,), shown, exchanged=True)
    if not any(one.part.count == CAPACITY for one in found):
        yield capacity_as_before(figures, earlier, title)
    yield from changed_since(figures, earlier[0], compared.ended)


def capacity_as_before(figures: Figures, earlier: list[Earlier], title: str) -> Check:
    """The pass of the check that matters most, with its figures, or why it could not be made."""
    shares = [(one.named, share_of_yes(one.figures)) for one in earlier]
    now = share_of_yes(figures)
    if now is None or all(share is None for _, share in shares):
        return Check("V15", "sg3a", title, Result.NOT_CHECKED, "There are too few answers to compare.", ("SG3a",))
    said = ", ".join(f"{share:.0f}% in {named}" for named, share in shares if share is not None)
    sentence = f"Of those with an answer, {now:.0f}% lacked capacity; {said}. Yes and no are not exchanged."
    return Check("V15", "sg3a", title, Result.PASS, sentence, ("SG3a",), (("now, per cent", round(now)),))


def share_of_yes(figures: Figures) -> float | None:
    """Per cent of yes among yes and no on capacity."""
    yes, no = (figures.total(CAPACITY, row=answer) or 0 for answer in ("yes", "no"))
    return 100 * yes / (yes + no) if yes + no else None


def exchanges(figures: Figures, earlier: list[Earlier]) -> list[Exchange]:
    """Every pair of rows or columns that would fit an earlier year much better in each other's place."""
    found = []
    for part in figures.layout.parts.values():
        for axis, labels in (("row", part.rows), ("column", part.columns)):
            now = sums(figures, part, axis)
            for before in earlier:
                was = sums(before.figures, part, axis)
                for one, other in combinations(labels, 2):
                    pairs = ((now[one], now[other]), (was[one], was[other]))
                    tried = Exchange(part, one, other, *pairs, before)
                    if fits_exchanged(tried, figures.layout.tolerance):
                        found.append(tried)
    return found


def sums(figures: Figures, part: Part, axis: str) -> dict[Label, int]:
    """How many have each answer of a part: by its words as they stand in the file, else by its code."""
    by_words: dict[str, int] = {}
    by_code: dict[str | None, int] = {}
    for cell in figures.of_part.get(part.count, ()):
        label = getattr(cell, axis)
        for found, key in ((by_words, label.words), (by_code, label.code)):
            found[key] = found.get(key, 0) + (cell.value or 0)
    labels = part.rows if axis == "row" else part.columns
    return {label: by_words.get(label.words, by_code.get(label.code, 0)) for label in labels}


def fits_exchanged(tried: Exchange, tolerance: dict) -> bool:
    """Whether the exchange makes this year much more likely, and brings it near the year before."""
    smallest = tolerance["smallest_base"]
    if sum(tried.now) < smallest or sum(tried.before) < smallest:
        return False
    gain = (tried.now[0] - tried.now[1]) * log((tried.before[1] + 0.5) / (tried.before[0] + 0.5))
    now, before = tried.shares
    as_it_is, exchanged = abs(now - before), abs((100 - now) - before)
    return gain > MUCH_BETTER and as_it_is > tolerance["share_points"] and exchanged < as_it_is / 2


def by_table(found: list[Exchange]) -> Iterator[tuple[str, list[Exchange]]]:
    for table in dict.fromkeys(one.part.table for one in found):
        yield table, [one for one in found if one.part.table == table]


def changed_since(figures: Figures, before: Earlier, ended: bool) -> Iterator[Check]:
    """One line for each part of which a total or a share moved beyond the tolerance; one that passes if none did."""
    parts = figures.layout.parts.values()
    moved = [check for part in parts if (check := moved_part(figures, before, part, ended))]
    yield from moved
    if not moved:
        title = "Nothing moved beyond the tolerance"
        yield Check("V15", "", title, Result.PASS, f"Compared with {before.named}.")


def moved_part(figures: Figures, before: Earlier, part: Part, ended: bool) -> Check | None:
    """What moved in one part of the return; None where nothing did, or there is too little to tell.

    A total is compared once, in the table of cases, of concluded enquiries or of reviews: the others follow it.
    """
    tolerance = figures.layout.tolerance
    now, was = figures.total(part.count), before.figures.total(part.count)
    if now is None or was is None or max(now, was) < tolerance["smallest_base"]:
        return None
    said_so = []
    if ended and part.table in TOTALS_OF and abs(now - was) * 100 > tolerance["change_percent"] * max(was, 1):
        said_so.append(f"the total went from {was} to {now}")
    if min(now, was) >= tolerance["smallest_base"]:
        said_so += shares_moved(figures, before, part, now, was)
    if not said_so:
        return None
    sentence = f"{part.table}, {part.enquiry_type}, against {before.named}: {'; '.join(said_so)}. Say why, if you know."
    shown = (("now", now), (before.named, was))
    title = "A change beyond the tolerance"
    return Check("V15", part.count, title, Result.COMMENT, sentence, (part.table,), shown)


def shares_moved(figures: Figures, before: Earlier, part: Part, now: int, was: int) -> list[str]:
    """The rows and columns whose share of the part moved beyond the tolerance, in words."""
    moved = []
    for axis, labels in (("row", part.rows), ("column", part.columns)):
        these, those = sums(figures, part, axis), sums(before.figures, part, axis)
        for label in labels if len(labels) > 1 else ():
            share, then = 100 * these[label] / now, 100 * those[label] / was
            if abs(share - then) > figures.layout.tolerance["share_points"]:
                moved.append(f"“{label.words}” from {then:.0f}% to {share:.0f}%")
    return moved


def gaps(figures: Figures) -> Iterator[Check]:
    """Rows that stand in no cell of the return: each is put right in the record."""
    for gap in figures.gaps:
        of = gap.part.count
        if gap.unknown:
            sentence = (
                f"{gap.part.table}: {gap.number} have a code without a label in the layout: {', '.join(gap.unknown)}."
            )
            yield Check(
                "V14", of, "Every code has a row", Result.FAIL, sentence, (gap.part.table,), (("rows", gap.number),)
            )
            continue
        what = "a type, a place or a source" if gap.part.table.startswith("SG2") else "an answer"
        where = f"{gap.part.table}, {gap.part.enquiry_type}"
        are = "1 is" if gap.number == 1 else f"{gap.number} are"
        sentence = f"{where}: {are} counted nowhere, because {what} is not recorded."
        yield Check("Gap", of, "Counted nowhere", Result.GAP, sentence, (gap.part.table,), (("rows", gap.number),))
