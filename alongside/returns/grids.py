"""The return as people read it: one grid or more for a table, the same on a page and in the workbook."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from .figures import Cell, Figures
from .layout import Label, Part, SheetTable

MANDATORY = "mandatory"


@dataclass(frozen=True)
class Line:
    """One row of a grid. `total`: the sum of its cells; None where all are blank, or where there is but one."""

    heading: str
    cells: Sequence[Cell]
    total: int | None = None


@dataclass(frozen=True)
class Grid:
    """Cells under headings. A heading says "(mandatory)" where that is not so of the whole grid."""

    title: str
    name: str
    """Short, where the title of its table stands above it."""
    mandatory: str
    """All of it, none of it, or some: in words."""
    corner: str
    headings: Sequence[str]
    lines: Sequence[Line]
    totals: Sequence[int | None]
    """Of each column, where its lines are kinds of one thing; empty where they are not."""
    with_totals: bool
    """Whether each line ends in its total: where its columns are kinds of one thing."""


Rows: TypeAlias = list[tuple[str, list[Cell]]]


def grids_of(figures: Figures, table: SheetTable) -> list[Grid]:
    """The grids of a table, in the order of its parts. Concerns and enquiries are never added up."""
    if table.shown == "types down":
        return [grid(table, "", "Type of enquiry", *types_down(figures, table), across=True)]
    if table.shown == "types across":
        return [grid(table, "", "Category", *types_across(figures, table), down=True)]
    if table.shown == "listed":
        rows = [(cell.row.words, [cell]) for part in table.parts for cell in figures.of_part[part.count]]
        return [grid(table, "", "Category", ["Number"], rows)]
    return [
        grid(table, part.enquiry_type, "Category", *each(figures, part), down=len(part.rows) > 1, across=True)
        for part in table.parts
    ]


def types_down(figures: Figures, table: SheetTable) -> tuple[list[str], Rows]:
    """A row for each type of enquiry, a column for each value."""
    rows = [(part.enquiry_type, list(figures.of_part[part.count])) for part in table.parts]
    return [label.words for label in table.parts[0].rows], rows


def types_across(figures: Figures, table: SheetTable) -> tuple[list[str], Rows]:
    """A column for each type of enquiry, a row for each value."""
    columns = [figures.of_part[part.count] for part in table.parts]
    rows = [(cells[0].row.words, list(cells)) for cells in zip(*columns, strict=True)]
    return [part.enquiry_type for part in table.parts], rows


def each(figures: Figures, part: Part) -> tuple[list[str], Rows]:
    """The rows and columns of one type of enquiry."""
    cells = iter(figures.of_part[part.count])
    rows = [(row.words, [next(cells) for _ in part.columns]) for row in part.rows]
    return [column_words(label) for label in part.columns], rows


def column_words(label: Label) -> str:
    return label.words or "Number"


def grid(
    table: SheetTable,
    of: str,
    corner: str,
    headings: list[str],
    rows: Rows,
    *,
    down: bool = False,
    across: bool = False,
) -> Grid:
    """A grid with what is mandatory said in words; with totals `down` its columns, or `across` its lines."""
    flags = [cell.mandatory for _, cells in rows for cell in cells]
    of_rows = [(heading, {cell.mandatory for cell in cells}) for heading, cells in rows]
    of_columns = [{cells[number].mandatory for _, cells in rows} for number in range(len(headings))]
    if not all(flags) and any(flags) and all(len(found) == 1 for _, found in of_rows):
        rows = [(marked(words, all(flag)), cells) for (words, flag), (_, cells) in zip(of_rows, rows, strict=True)]
    elif not all(flags) and any(flags):
        headings = [marked(one, all(flag)) for one, flag in zip(headings, of_columns, strict=True)]
    lines = [Line(heading, cells, added([cell.value for cell in cells])) for heading, cells in rows]
    totals = [added([line.cells[number].value for line in lines]) for number in range(len(headings))] if down else []
    said = "Mandatory" if all(flags) else "Partly mandatory" if any(flags) else "Voluntary"
    title, name = f"{table.table}: {table.title}", table.table
    if of:
        title, name = f"{title}. {of}", f"{name}, {of}"
    return Grid(title, name, said, corner, headings, lines, totals, across and len(headings) > 1)


def marked(words: str, mandatory: bool) -> str:
    return f"{words} ({MANDATORY})" if mandatory else words


def added(values: Sequence[int | None]) -> int | None:
    """A sum of what is there; None where all is blank."""
    given = [value for value in values if value is not None]
    return sum(given) if given else None


def sections(figures: Figures) -> Iterator[tuple[str, str, list[tuple[SheetTable, list[Grid]]]]]:
    """Each section of the return with its tables and their grids."""
    for section, title in figures.layout.sections.items():
        tables = [table for table in figures.layout.tables if table.section == section]
        yield section, title, [(table, grids_of(figures, table)) for table in tables]
