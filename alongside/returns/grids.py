"""The return as people read it: one grid or more for a table, the same on a page and in the workbook."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

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
    mandatory: str
    """All of it, none of it, or some: in words."""
    corner: str
    headings: Sequence[str]
    lines: Sequence[Line]
    totals: Sequence[int | None]

    @property
    def with_totals(self) -> bool:
        """Whether its lines end in a total: where there is more than one column."""
        return len(self.headings) > 1


def grids_of(figures: Figures, table: SheetTable) -> list[Grid]:
    """The grids of a table, in the order of its parts."""
    if table.shown == "types down":
        return [grid(f"{table.table}: {table.title}", "Type of enquiry", types_down(figures, table))]
    if table.shown == "types across":
        return [grid(f"{table.table}: {table.title}", "Category", types_across(figures, table))]
    if table.shown == "listed":
        cells = [[cell] for part in table.parts for cell in figures.of_part[part.count]]
        rows = [(row[0].row.words, row) for row in cells]
        return [grid(f"{table.table}: {table.title}", "Category", (["Number"], rows))]
    return [grid(title_of(figures, table, part), "Category", each(figures, part)) for part in table.parts]


def title_of(figures: Figures, table: SheetTable, part: Part) -> str:
    """The name of a grid that is one of several of its table: told apart by the type of enquiry."""
    return f"{table.table}: {table.title}. {part.enquiry_type}"


def types_down(figures: Figures, table: SheetTable) -> tuple[list[str], list[tuple[str, list[Cell]]]]:
    """A row for each type of enquiry, a column for each value."""
    rows = [(part.enquiry_type, list(figures.of_part[part.count])) for part in table.parts]
    return [label.words for label in table.parts[0].rows], rows


def types_across(figures: Figures, table: SheetTable) -> tuple[list[str], list[tuple[str, list[Cell]]]]:
    """A column for each type of enquiry, a row for each value."""
    columns = [figures.of_part[part.count] for part in table.parts]
    rows = [(cells[0].row.words, list(cells)) for cells in zip(*columns, strict=True)]
    return [part.enquiry_type for part in table.parts], rows


def each(figures: Figures, part: Part) -> tuple[list[str], list[tuple[str, list[Cell]]]]:
    """The rows and columns of one type of enquiry."""
    cells = iter(figures.of_part[part.count])
    rows = [(row.words, [next(cells) for _ in part.columns]) for row in part.rows]
    return [column_words(label) for label in part.columns], rows


def column_words(label: Label) -> str:
    return label.words or "Number"


def grid(title: str, corner: str, built: tuple[list[str], list[tuple[str, list[Cell]]]]) -> Grid:
    """A grid with its totals, and with what is mandatory said in words."""
    headings, rows = built
    flags = [cell.mandatory for _, cells in rows for cell in cells]
    of_rows = [(heading, {cell.mandatory for cell in cells}) for heading, cells in rows]
    of_columns = [{cells[number].mandatory for _, cells in rows} for number in range(len(headings))]
    if not all(flags) and any(flags) and all(len(found) == 1 for _, found in of_rows):
        rows = [(marked(heading, all(flag)), cells) for (heading, flag), (_, cells) in zip(of_rows, rows, strict=True)]
    elif not all(flags) and any(flags):
        headings = [marked(one, all(flag)) for one, flag in zip(headings, of_columns, strict=True)]
    lines = [Line(heading, cells, added([cell.value for cell in cells])) for heading, cells in rows]
    totals = [added([line.cells[number].value for line in lines]) for number in range(len(headings))]
    said = "Mandatory" if all(flags) else "Partly mandatory" if any(flags) else "Voluntary"
    return Grid(title, said, corner, headings, lines, totals)


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
