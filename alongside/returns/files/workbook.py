"""sac.xlsx: the return as a workbook. Values, never formulas; what was typed stays text; the same bytes each time."""

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from ..checks import Check, Result
from ..figures import Figures
from ..grids import Grid, sections
from ..layout import SheetTable, slug_of
from ..year import ReturnYear

WIDE, NARROW = 64, 15
SIGNATURES = ("The figures were counted and compared as they should be", "The council returns these figures")
"""For what two different people sign."""


@dataclass(frozen=True)
class Front:
    """What the first sheet says of where the figures come from, and who signed."""

    year: ReturnYear
    council: str
    source: str
    counted_on: date
    ended: bool
    digest: str
    """Of sac.csv: SHA-256, so that a workbook can be matched with the figures that it shows."""
    signed: Sequence[tuple[str, str, str]] = ()
    """Of each that signed: for what, who, and when."""


class Book:
    """A workbook that is being written, with its ways of writing."""

    def __init__(self, counted_on: date):
        self.file = io.BytesIO()
        options = {
            "in_memory": True,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "strings_to_numbers": False,
        }
        self.book = Workbook(self.file, options)
        made_on = datetime.combine(counted_on, time(), UTC)
        self.book.set_properties({"title": "National return", "created": made_on})
        made = self.book.add_format
        self.plain = made({"text_wrap": True, "valign": "top"})
        self.title = made({"bold": True, "font_size": 14})
        self.heading = made({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1})
        self.mandatory = made({"border": 5, "num_format": "0"})
        self.voluntary = made({"border": 1, "num_format": "0", "italic": True, "bg_color": "#E8F1F8"})
        self.total = made({"bold": True, "num_format": "0", "top": 1})
        self.comment = made({"text_wrap": True, "valign": "top", "border": 1})
        self.warning = made({"bold": True, "text_wrap": True, "valign": "top", "border": 5, "font_size": 12})

    def sheet(self, name: str, *widths: int) -> Worksheet:
        sheet = self.book.add_worksheet(name)
        sheet.set_landscape()
        sheet.set_paper(9)
        sheet.fit_to_pages(1, 0)
        for number, width in enumerate(widths):
            sheet.set_column(number, number, width)
        return sheet

    def done(self) -> bytes:
        self.book.close()
        return self.file.getvalue()


def sac_xlsx(figures: Figures, checks: Sequence[Check], comments: Mapping[str, str], front: Front) -> bytes:
    """The workbook: what it is, a sheet for each section, the checks, and the sign-off."""
    book = Book(front.counted_on)
    first_sheet(book, figures, checks, front)
    for section, title, tables in sections(figures):
        sheet = book.sheet(section, WIDE, *[NARROW] * 11)
        sheet.write_string(0, 0, f"{section}: {title}", book.title)
        row = 2
        for table, grids in tables:
            for grid in grids:
                row = grid_on(book, sheet, row, grid)
            row = comment_box(book, sheet, row, table, checks, comments)
    checks_sheet(book, checks, comments)
    sign_off(book, front)
    return book.done()


def first_sheet(book: Book, figures: Figures, checks: Sequence[Check], front: Front) -> None:
    """What this is and where it comes from; first of all what may be exchanged."""
    sheet = book.sheet("About", WIDE * 2)
    file = figures.layout.file
    sheet.write_string(0, 0, f"{file['collection']} {front.year}", book.title)
    wanted = sum(check.wants_comment for check in checks)
    said = [
        *[check.sentence for check in checks if check.exchanged],
        f"Council: {front.council or 'not named'}",
        f"Counted from {front.source} on {front.counted_on:%-d %B %Y}",
        ""
        if front.ended
        else f"The year had not ended: it ends on {front.year.last:%-d %B %Y}, and figures will change.",
        f"Layout: that of {file['holds_from']}"
        + ("" if figures.layout.is_known_for(front.year) else f"; whether it holds for {front.year} is not known yet"),
        f"{wanted} checks want a comment: see the sheet Checks" if wanted else "No check wants a comment",
        "A mandatory cell has a thick border and says so in its heading or title; a voluntary one is in italics",
        "An empty cell is blank: nothing could be counted. 0 is a figure: there was nobody",
        f"SHA-256 of sac.csv: {front.digest}",
        "How sure we are of each table's form (of each check: see the sheet Checks): "
        + "; ".join(f"{table.table} {table.evidence}" for table in figures.layout.tables),
        "; ".join(f"{grade} is {meaning}" for grade, meaning in file["evidence"].items()),
    ]
    exchanged = {check.sentence for check in checks if check.exchanged}
    for row, words in enumerate(filter(None, said), start=2):
        sheet.write_string(row, 0, words, book.warning if words in exchanged else book.plain)


def grid_on(book: Book, sheet: Worksheet, row: int, grid: Grid) -> int:
    """Write a grid from a row on; give the first row after it."""
    sheet.write_string(row, 0, f"{grid.title} ({grid.mandatory.lower()})", book.heading)
    headings = [grid.corner, *grid.headings, *(["Total"] if grid.with_totals else [])]
    for column, words in enumerate(headings):
        sheet.write_string(row + 1, column, words, book.heading)
    for number, line in enumerate(grid.lines, start=row + 2):
        sheet.write_string(number, 0, line.heading, book.plain)
        for column, cell in enumerate(line.cells, start=1):
            write_number(sheet, number, column, cell.value, book.mandatory if cell.mandatory else book.voluntary)
        if grid.with_totals:
            write_number(sheet, number, len(line.cells) + 1, line.total, book.total)
    last = row + 2 + len(grid.lines)
    if grid.totals:
        sheet.write_string(last, 0, "Total", book.total)
        for column, value in enumerate(grid.totals, start=1):
            write_number(sheet, last, column, value, book.total)
        last += 1
    return last + 1


def write_number(sheet: Worksheet, row: int, column: int, value: int | None, form) -> None:
    if value is None:
        sheet.write_blank(row, column, None, form)
    else:
        sheet.write_number(row, column, value, form)


def comment_box(
    book: Book, sheet: Worksheet, row: int, table: SheetTable, checks: Sequence[Check], comments: Mapping[str, str]
) -> int:
    """What was said of a table, and of each check of it that wants a comment."""
    said = [comments.get(slug_of(table.table), "")]
    of_table = [check for check in checks if table.table in check.tables and check.key in comments]
    said += [f"{check.id}: {comments[check.key]}" for check in of_table]
    sheet.write_string(row, 0, f"Comments on {table.table} ({table.unit.lower()}; {table.period})", book.heading)
    sheet.write_string(row + 1, 0, "\n".join(filter(None, said)), book.comment)
    sheet.set_row(row + 1, 60)
    return row + 3


def checks_sheet(book: Book, checks: Sequence[Check], comments: Mapping[str, str]) -> None:
    sheet = book.sheet("Checks", 8, 26, 36, 16, WIDE, 40, 10, 40)
    sheet.freeze_panes(1, 0)
    for column, words in enumerate(("Check", "Of", "What", "Result", "In words", "Figures", "How sure", "Comment")):
        sheet.write_string(0, column, words, book.heading)
    for row, check in enumerate(checks, start=1):
        form = book.warning if check.exchanged else book.plain
        said = (check.id, check.of, check.title, check.result.value, check.sentence, check.figures_said, check.evidence)
        wanted = "Comment wanted" if check.wants_comment and check.result is not Result.PASS else ""
        for column, words in enumerate((*said, comments.get(check.key, wanted))):
            sheet.write_string(row, column, words, form)


def sign_off(book: Book, front: Front) -> None:
    """Two different people sign; without them the national system refuses the file."""
    sheet = book.sheet("Sign-off", 50, 40, 24)
    sheet.write_string(0, 0, "Sign-off", book.title)
    for column, words in enumerate(("For what", "Name", "Date")):
        sheet.write_string(2, column, words, book.heading)
    signed = {what: (name, on) for what, name, on in front.signed}
    for row, what in enumerate(SIGNATURES, start=3):
        for column, words in enumerate((what, *signed.get(what, ("", "")))):
            sheet.write_string(row, column, words, book.comment)
