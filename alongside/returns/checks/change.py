"""V15: this year against the years before; above all whether one answer may stand in another's place.

One council's return once had its answers on capacity in each other's columns, and it could not be put right, because
what was behind it was gone. Here every pair of rows and of columns is tried: would this year look much more like the
years before if the two were exchanged?
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from math import log

from ..figures import Cell, Figures
from ..layout import Label, Part
from .result import Check, Compared, Earlier, Result

MUCH_BETTER = 10.0
"""By how much, as the natural logarithm of the odds: some 22,000 to one. Chance alone does not come near it."""
CAPACITY = "sg3a-capacity"


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
    def sentence(self) -> str:
        now, before = self.shares
        return (
            f"“{self.one.words}” and “{self.other.words}” look as if they had changed places in {self.part.table}: "
            f"{self.now[0]} and {self.now[1]} now ({now:.0f}% of the two), {self.before[0]} and {self.before[1]} in "
            f"{self.earlier.named} ({before:.0f}%); exchanged, it would be {100 - now:.0f}%. Open some of the records "
            "behind both cells before anything is sent, and say what you found."
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
        sentence = " ".join(dict.fromkeys(one.sentence for one in swapped))
        shown = tuple(
            (f"{words.words}, {when}", number)
            for one in swapped[:1]
            for when, numbers in (("now", one.now), (one.earlier.named, one.before))
            for words, number in zip((one.one, one.other), numbers, strict=True)
        )
        says = "Two answers may be in each other’s place"
        yield Check("V15", f"{table}-exchanged", says, Result.FAIL, sentence, (table,), shown, exchanged=True)
    if not any(one.part.count == CAPACITY for one in found):
        yield capacity_as_before(figures, earlier, title)
    yield from changed_since(figures, earlier[0])


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
            for one, other in combinations(labels, 2):
                for before in earlier:
                    tried = Exchange(
                        part, one, other,
                        (said(figures, part, axis, one), said(figures, part, axis, other)),
                        (said(before.figures, part, axis, one), said(before.figures, part, axis, other)),
                        before,
                    )  # fmt: skip
                    if fits_exchanged(tried, figures.layout.tolerance):
                        found.append(tried)
    return found


def said(figures: Figures, part: Part, axis: str, label: Label) -> int:
    """How many have an answer: by its words as they stand in the file, else by its code."""
    cells = [cell for cell in figures.cells if same_block(cell, part)]
    by_words = [cell for cell in cells if getattr(cell, axis).words == label.words]
    found = by_words or [cell for cell in cells if getattr(cell, axis).code == label.code]
    return sum(cell.value or 0 for cell in found)


def same_block(cell: Cell, part: Part) -> bool:
    return cell.part.count == part.count


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


def changed_since(figures: Figures, before: Earlier) -> Iterator[Check]:
    """One line for each part of which a total or a share moved beyond the tolerance; one that passes if none did."""
    moved = [check for part in figures.layout.parts.values() if (check := moved_part(figures, before, part))]
    yield from moved
    if not moved:
        title = "Nothing moved beyond the tolerance"
        yield Check("V15", "", title, Result.PASS, f"Compared with {before.named}.")


def moved_part(figures: Figures, before: Earlier, part: Part) -> Check | None:
    """What moved in one part of the return; None where nothing did, or there is too little to tell."""
    tolerance = figures.layout.tolerance
    now, was = figures.total(part.count), before.figures.total(part.count)
    if now is None or was is None or max(now, was) < tolerance["smallest_base"]:
        return None
    said_so = []
    if abs(now - was) * 100 > tolerance["change_percent"] * max(was, 1):
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
        for label in labels if len(labels) > 1 else ():
            share = 100 * said(figures, part, axis, label) / now
            then = 100 * said(before.figures, part, axis, label) / was
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
        sentence = f"{where}: {gap.number} are counted nowhere, because {what} is not recorded."
        yield Check("Gap", of, "Counted nowhere", Result.GAP, sentence, (gap.part.table,), (("rows", gap.number),))
