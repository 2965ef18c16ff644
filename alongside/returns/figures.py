"""The return as figures: what was counted, put into the cells of a layout, and each cell found again by its codes.

Blank and nought differ: a cell is blank where nothing could be counted, and nought where nobody was in it.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias

from alongside.measures.nowhere import NOWHERE

from .layout import Label, Layout, Part

Codes: TypeAlias = tuple[str | None, ...]
Cells: TypeAlias = Mapping[str, Mapping[Codes, int]]
"""By the code of a count and the codes of its dimensions: how many."""
COLUMNS = ("TABLE_REFERENCE", "ENQUIRY_TYPE", "CATEGORY", "SUBCATEGORY", "VALUE")
ANY = object()
"""Stands for every row, or every column."""


@dataclass(frozen=True)
class Cell:
    """One cell of the return. `value` None: blank."""

    part: Part
    row: Label
    column: Label
    value: int | None

    @property
    def mandatory(self) -> bool:
        return self.part.is_mandatory(self.row)

    @property
    def place(self) -> tuple[str, str, str, str]:
        """Where it stands, in the four words of the national file."""
        return (self.part.table, self.part.enquiry_type, self.row.words, self.column.words)

    @property
    def codes(self) -> Codes:
        return tuple(label.code for label in (self.row, self.column) if label.keyed)

    @property
    def slug(self) -> str:
        """A name for its address, which stays the same whatever its labels become."""
        words = [self.part.count, *(label.code or "not-known" for label in (self.row, self.column) if label.keyed)]
        return "--".join(words).replace("+", "-plus")


@dataclass(frozen=True)
class Gap:
    """Rows that stand in no cell: something is not recorded, has a code that no label knows, or cannot be."""

    part: Part
    number: int
    unknown: tuple[str, ...] = ()
    """Codes for which the layout has no label; empty where something is not recorded."""
    because: str = ""
    """Why, where it is not that something is not recorded which the part asks for."""


@dataclass(frozen=True)
class Figures:
    """A whole return under a layout."""

    layout: Layout
    cells: tuple[Cell, ...]
    gaps: tuple[Gap, ...] = ()

    @cached_property
    def by_codes(self) -> dict[tuple[str, str | None, str | None], Cell]:
        return {(cell.part.count, cell.row.code, cell.column.code): cell for cell in self.cells}

    @cached_property
    def by_slug(self) -> dict[str, Cell]:
        return {cell.slug: cell for cell in self.cells}

    @cached_property
    def by_place(self) -> dict[tuple[str, str, str, str], Cell]:
        return {cell.place: cell for cell in self.cells}

    @cached_property
    def of_part(self) -> dict[str, tuple[Cell, ...]]:
        found: dict[str, list[Cell]] = {count: [] for count in self.layout.parts}
        for cell in self.cells:
            found[cell.part.count].append(cell)
        return {count: tuple(cells) for count, cells in found.items()}

    def like(self, cell: Cell) -> Cell | None:
        """The cell of a return under another layout: by its words in the national file, or else by its codes."""
        codes = (cell.part.count, cell.row.code, cell.column.code)
        return self.by_place.get(cell.place) or self.by_codes.get(codes)

    def total(self, count: str, *, row: object = ANY, column: object = ANY) -> int | None:
        """The sum of a part, or of a row or column of it; None where all of that is blank or there is no such part."""
        found = [
            cell.value
            for cell in self.of_part.get(count, ())
            if (row is ANY or cell.row.code == row) and (column is ANY or cell.column.code == column)
        ]
        given = [value for value in found if value is not None]
        return sum(given) if given else None

    def lines(self) -> Iterator[tuple[str, str, str, str, int | None]]:
        """The national long form, in the national order."""
        for cell in sorted(self.cells, key=lambda cell: cell.place):
            yield (*cell.place, cell.value)


def assemble(layout: Layout, cells: Cells, *, absent: Iterable[str] = ()) -> Figures:
    """Put what was counted into the cells of a layout.

    `absent`: tables that were not there to count. A part that needs one stays blank, as does one that is not supplied.
    """
    gone = set(absent)
    placed: list[Cell] = []
    gaps: list[Gap] = []
    for part in layout.parts.values():
        counted = None if not part.supplied or gone & set(part.needs) else cells.get(part.count, {})
        for row in part.rows:
            for column in part.columns:
                blank = Cell(part, row, column, None)
                value = None if counted is None else counted.get(blank.codes, 0)
                placed.append(Cell(part, row, column, value))
        gaps += left_out(part, counted or {})
        gaps += [] if counted is None else not_seen(part, cells)
    return Figures(layout, tuple(placed), tuple(gaps))


def left_out(part: Part, counted: Mapping[Codes, int]) -> Iterator[Gap]:
    """What was counted and has no cell: not recorded, or of a code that the layout does not know."""
    axes = [labels for labels in (part.rows, part.columns) if labels[0].keyed]
    known = [{label.code for label in labels} for labels in axes]
    nothing, strange, codes = 0, 0, set()
    for key, number in counted.items():
        outside = [code for code, labels in zip(key, known, strict=True) if code not in labels]
        if any(code is not None for code in outside):
            strange += number
            codes |= {code for code in outside if code is not None}
        elif outside:
            nothing += number
    if nothing:
        yield Gap(part, nothing)
    if strange:
        yield Gap(part, strange, tuple(sorted(codes)))


def not_seen(part: Part, cells: Cells) -> Iterator[Gap]:
    """What a part has no cell for because its count does not see it, or has nobody to count for it."""
    for one in NOWHERE:
        number = cells.get(one.count.code, {}).get((), 0)
        if one.of == part.count and number:
            yield Gap(part, number, because=one.because)


def from_lines(layout: Layout, lines: Iterable[tuple[str, str, str, str, int | None]]) -> Figures:
    """A return read back from its long form: cells that are not in it are blank."""
    given = {(table, kind, row, column): value for table, kind, row, column, value in lines}
    cells = (
        Cell(part, row, column, given.get((part.table, part.enquiry_type, row.words, column.words)))
        for part in layout.parts.values()
        for row in part.rows
        for column in part.columns
    )
    return Figures(layout, tuple(cells))


@dataclass(frozen=True)
class Change:
    """One place that differs between two returns: its cell now and then; None where that layout has no such cell."""

    now: Cell | None
    was: Cell | None

    @property
    def cell(self) -> Cell:
        """The cell by which it is called."""
        found = self.now or self.was
        assert found is not None  # noqa: S101 (one of the two is there)
        return found

    @property
    def value(self) -> int | None:
        return self.now.value if self.now else None

    @property
    def before(self) -> int | None:
        return self.was.value if self.was else None

    @property
    def anybody(self) -> bool:
        """Whether there is a record behind it, now or then."""
        return bool(self.value or self.before)

    @property
    def said(self) -> str:
        """By how much, with its sign; or what became of it, where there is nothing to take away from."""
        if self.now is None:
            return "no longer in the return"
        if self.was is None:
            return "not in the return before"
        if self.value is None or self.before is None:
            return "was blank" if self.before is None else "now blank"
        return f"{self.value - self.before:+}"


def changes(now: Figures, before: Figures) -> list[Change]:
    """Every cell whose value is not what it was, by its words in the national file, or else by its codes.

    Those that only the earlier layout has come last.
    """
    found, seen = [], set()
    for cell in now.cells:
        was = before.like(cell)
        if was is not None:
            seen.add(was.place)
        if cell.value != (was.value if was else None):
            found.append(Change(cell, was))
    gone = [cell for cell in before.cells if cell.place not in seen and cell.value is not None]
    return [*found, *(Change(None, cell) for cell in gone)]
