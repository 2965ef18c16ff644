"""Tables from a spreadsheet, with all their vices: marks at the beginning, any sign between, headings said twice."""

import csv
import re
from collections.abc import Iterator
from io import StringIO

LARGEST_CELL = 10_000_000
COLUMNS = {
    "reference": {"reference", "ref", "id", "code", "no", "number", "respondent"},
    "body": {"text", "body", "statement", "words", "answer", "response", "comment", "what was said"},
    "council": {"council", "local authority", "authority", "area"},
    "kind": {"kind", "type"},
}
"""What each column may be called, in small letters."""
NO_TEXT = "The first row must name the columns, one of them “text”; it may name “reference”, “council” and “kind” too"


def rows_of(text: str) -> Iterator[tuple[int, dict[str, str]]]:
    """Each row with its number in the spreadsheet. Empty rows and headings said again are passed over.

    Raises ValueError, with a sentence for each thing that is wrong, one to a line.
    """
    lines = list(numbered(text))
    if not lines:
        raise ValueError("There are no rows in this file")
    (_, first), *rest = lines
    names = [column_of(cell) for cell in first]
    if names.count("body") != 1:
        raise ValueError(NO_TEXT if "body" not in names else "Two columns could be the text: call only one of them so")
    doubled = sorted({name for name in names if name and names.count(name) > 1})
    if doubled:
        raise ValueError(f"Two columns could be the {doubled[0]}: call only one of them so")
    wrong = [
        f"Row {number} has more cells than the first row: put the text in quotation marks"
        for number, cells in rest
        if any(cell.strip() for cell in cells[len(names) :])
    ]
    if wrong:
        raise ValueError("\n".join(wrong))
    headings = [plain(cell) for cell in first]
    for number, cells in rest:
        if len(headings) < 2 or [plain(cell) for cell in cells] != headings:
            yield number, {name: cell for name, cell in zip(names, cells, strict=False) if name}


def numbered(text: str) -> Iterator[tuple[int, list[str]]]:
    """The rows in which anything stands, numbered as the spreadsheet does."""
    told = re.match(r"sep=(.)\n", text)  # how some spreadsheets say which sign stands between
    between = told[1] if told else sign_between(text)
    csv.field_size_limit(LARGEST_CELL)
    reader = csv.reader(StringIO(text[told.end() if told else 0 :], newline=""), delimiter=between, strict=True)
    number = 1 if told else 0
    try:
        for cells in reader:
            number += 1
            if any(cell.strip() for cell in cells):
                yield number, cells
    except csv.Error as error:
        said = f"Row {number + 1} cannot be read: look there for a quotation mark that is opened and never closed"
        raise ValueError(said) from error


def sign_between(text: str) -> str:
    """The sign that parts the cells of the first row: a comma, a semicolon or a tab; what is quoted aside."""
    first = re.sub(r'"[^"]*"', "", text.lstrip("\n").partition("\n")[0])
    return max(",;\t", key=first.count)


def plain(cell: str) -> str:
    return " ".join(cell.replace("\ufeff", "").split())


def column_of(cell: str) -> str:
    """What a column holds, by its heading; "" for one that is not asked for."""
    said = plain(cell).strip(" :*").lower()
    return next((name for name, called in COLUMNS.items() if said in called), "")
