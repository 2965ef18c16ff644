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
YES_AND_NO = {"yes", "no"}
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

    @property
    def distances(self) -> tuple[float, float]:
        """How far this year's share is from the earlier one, in points: as it stands, and exchanged."""
        now, before = self.shares
        return abs(now - before), abs((100 - now) - before)

    @property
    def nearer_as_it_is(self) -> bool:
        as_it_is, exchanged = self.distances
        return as_it_is < exchanged


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
    if not any(one.part.count == CAPACITY and {one.one.code, one.other.code} == YES_AND_NO for one in found):
        yield capacity_as_before(figures, earlier, title)
    yield from changed_since(figures, earlier[0], compared.ended)


def capacity_as_before(figures: Figures, earlier: list[Earlier], title: str) -> Check:
    """The check that matters most, with its figures: whether yes and no fit the years before better than exchanged.

    It passes on nothing less. Where there is too little to be sure of an exchange, it wants somebody to look.
    """
    tried = [one for one in (capacity_in(figures, before) for before in earlier) if one is not None]
    if not tried:
        return Check("V15", "sg3a", title, Result.NOT_CHECKED, "There are too few answers to compare.", ("SG3a",))
    now = tried[0].shares[0]
    before = ", ".join(f"{one.shares[1]:.0f}% in {one.earlier.named}" for one in tried)
    sentence = f"Of those with an answer, {now:.0f}% lacked capacity; {before}. "
    fits = all(one.nearer_as_it_is for one in tried)
    if fits:
        sentence += f"That is nearer than {100 - now:.0f}%, which it would be with yes and no exchanged."
    else:
        sentence += (
            f"Exchanged, it would be {100 - now:.0f}%, which is as near or nearer; they are too few, or too near to "
            "half, to tell whether yes and no have changed places. Open some of the records behind both cells before "
            "anything is sent, and say what you found."
        )
    result = Result.PASS if fits else Result.COMMENT
    return Check("V15", "sg3a", title, result, sentence, ("SG3a",), (("now, per cent", round(now)),))


def capacity_in(figures: Figures, before: Earlier) -> Exchange | None:
    """Yes and no on capacity, now and in an earlier year, by their words; None where there are none to compare."""
    part = figures.layout.parts.get(CAPACITY)
    labels = {label.code: label for label in part.rows} if part else {}
    if part is None or not labels.keys() >= YES_AND_NO:
        return None
    now, was = sums(figures, part, "row"), sums(before.figures, part, "row")
    yes, no = labels["yes"], labels["no"]
    tried = Exchange(part, yes, no, (now[yes], now[no]), (was[yes], was[no]), before)
    return tried if sum(tried.now) and sum(tried.before) else None


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
    as_it_is, exchanged = tried.distances
    return gain > MUCH_BETTER and as_it_is > tolerance["share_points"] and exchanged < as_it_is / 2


def by_table(found: list[Exchange]) -> Iterator[tuple[str, list[Exchange]]]:
    for table in dict.fromkeys(one.part.table for one in found):
        yield table, [one for one in found if one.part.table == table]


def changed_since(figures: Figures, before: Earlier, ended: bool) -> Iterator[Check]:
    """One line for each part of which a total or a share moved beyond the tolerance; one that passes if none did."""
    parts = [part for part in figures.layout.parts.values() if enough(figures, before, part)]
    moved = [check for part in parts if (check := moved_part(figures, before, part, ended))]
    yield from moved
    smallest = f"{figures.layout.tolerance['smallest_base']:g}"
    if not parts:
        why = f"No table has {smallest} or more, this year or in {before.named}."
        yield Check("V15", "", "What moved since the year before", Result.NOT_CHECKED, why)
    elif not moved:
        title = "Nothing moved beyond the tolerance"
        yield Check("V15", "", title, Result.PASS, f"Compared with {before.named}, where there are {smallest} or more.")


def enough(figures: Figures, before: Earlier, part: Part) -> bool:
    """Whether there is enough in a part of the return, now or then, to say that it moved."""
    now, was = figures.total(part.count), before.figures.total(part.count)
    return now is not None and was is not None and max(now, was) >= figures.layout.tolerance["smallest_base"]


def moved_part(figures: Figures, before: Earlier, part: Part, ended: bool) -> Check | None:
    """What moved in one part of the return that has enough in it; None where nothing did.

    A total is compared once, in the table of cases, of concluded enquiries or of reviews: the others follow it.
    """
    tolerance = figures.layout.tolerance
    now, was = figures.total(part.count) or 0, before.figures.total(part.count) or 0
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
    """Rows that stand in no cell of the return: what is wrong with each is put right in the record."""
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
        because = gap.because or f"{what} is not recorded"
        where = f"{gap.part.table}, {gap.part.enquiry_type}"
        are = "1 is" if gap.number == 1 else f"{gap.number} are"
        sentence = f"{where}: {are} counted nowhere, because {because}."
        yield Check("Gap", of, "Counted nowhere", Result.GAP, sentence, (gap.part.table,), (("rows", gap.number),))
