"""The layout of the national return: tables, labels, orders and mandatory cells, in a file that a council can correct.

Each file in layouts/ holds from the year of its name until the next. Codes tie it to the counts of measures/sac.py.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from .year import ReturnYear

OURS = Path(__file__).with_name("layouts")
SHOWN = ("types down", "types across", "listed", "each")
"""How a table is shown: a row or a column for each type of enquiry, a list, or a table for each type of enquiry."""


class LayoutFault(ValueError):
    """A layout file that cannot be used, in a sentence that says where and why."""


@dataclass(frozen=True)
class Label:
    """A row or a column: the code of the extract and the national words. `keyed`: a count goes by it."""

    code: str | None
    words: str
    evidence: str
    keyed: bool = True


NO_COLUMN = Label(None, "", "", keyed=False)


@dataclass(frozen=True)
class Part:
    """What one count fills: the cells of one type of enquiry in one table."""

    table: str
    enquiry_type: str
    count: str
    rows: tuple[Label, ...]
    columns: tuple[Label, ...]
    mandatory: bool
    mandatory_rows: tuple[str, ...]
    supplied: bool
    needs: tuple[str, ...]
    """Tables of the extract without which its cells stay blank."""
    evidence: str

    def is_mandatory(self, row: Label) -> bool:
        return self.mandatory or (row.keyed and row.code in self.mandatory_rows)

    @property
    def by_columns(self) -> bool:
        return any(column.keyed for column in self.columns)


@dataclass(frozen=True)
class SheetTable:
    """A table of the return."""

    table: str
    section: str
    title: str
    unit: str
    period: str
    shown: str
    evidence: str
    parts: tuple[Part, ...]


@dataclass(frozen=True)
class Layout:
    """The whole return of some years, with the file as it was read, so that it can be kept with what was sent."""

    file: Mapping[str, Any]
    tables: tuple[SheetTable, ...]

    @property
    def holds_from(self) -> ReturnYear:
        return ReturnYear.named(self.file["holds_from"])

    @property
    def sections(self) -> dict[str, str]:
        return self.file["sections"]

    @property
    def tolerance(self) -> dict[str, Any]:
        return self.file["tolerance"]

    @property
    def evidence(self) -> dict[str, str]:
        return self.file["evidence"]

    @property
    def checks(self) -> dict[str, str]:
        """How sure we are of each check; a layout of before this was said has none."""
        return self.file.get("checks", {})

    @cached_property
    def parts(self) -> dict[str, Part]:
        """Each part by the code of its count, in the order of the return."""
        return {part.count: part for table in self.tables for part in table.parts}

    def is_known_for(self, year: ReturnYear) -> bool:
        """Whether somebody looked and found these to be the year's rules; any other year takes the last before it."""
        return str(year) in self.file["years"]


def slug_of(table: str) -> str:
    """A table as it is named in an address, and by a comment on it: "sg2a-b1" of SG2a_b1."""
    return table.lower().replace("_", "-")


def layout_of(year: ReturnYear, folder: str | Path = "") -> Layout:
    """The layout that holds in a year: the council's own in `folder`, before ours.

    Raises:
        LayoutFault: the file that holds cannot be used.
    """
    found = {path.stem: path for place in (OURS, folder) if place for path in sorted(Path(place).glob("20??-??.json"))}
    path = found[max(name for name in found if name <= str(year))]
    try:
        return read_layout(json.loads(path.read_text(encoding="utf-8")))
    except (LayoutFault, ValueError) as fault:
        raise LayoutFault(f"{path.name}: {fault}") from None


def read_layout(file: Mapping[str, Any]) -> Layout:
    """The layout that a file's contents describe.

    Raises:
        LayoutFault: something is missing, said twice, or leads nowhere.
    """
    try:
        layout = Layout(file, tuple(table_of(file, table) for table in file["tables"]))
        listed = [part.count for table in layout.tables for part in table.parts]
        ReturnYear.named(file["holds_from"])
        missing = {table.section for table in layout.tables} - set(layout.sections)
        tolerance = {
            name: float(layout.tolerance[name]) for name in ("change_percent", "share_points", "smallest_base")
        }
    except KeyError as missing_key:
        raise LayoutFault(f"it lacks {missing_key}.") from None
    except (TypeError, AttributeError):
        raise LayoutFault("it is not built like the others: compare it with ours.") from None
    if twice := sorted({count for count in listed if listed.count(count) > 1}):
        raise LayoutFault(f"two parts are filled by the count {twice[0]}.")
    if missing or min(tolerance.values()) < 0:
        raise LayoutFault(f"no section is called {min(missing)}." if missing else "a tolerance is below nought.")
    return layout


def table_of(file: Mapping[str, Any], table: Mapping[str, Any]) -> SheetTable:
    if table["shown"] not in SHOWN:
        raise LayoutFault(f"{table['table']} is shown “{table['shown']}”, and should be one of: {', '.join(SHOWN)}.")
    described = {name: table[name] for name in ("table", "section", "title", "unit", "period", "shown", "evidence")}
    return SheetTable(**described, parts=tuple(part_of(file, table["table"], part) for part in table["parts"]))


def part_of(file: Mapping[str, Any], table: str, part: Mapping[str, Any]) -> Part:
    rows = tuple(labels_of(file, table, part["rows"]))
    columns = tuple(labels_of(file, table, part["columns"])) if part["columns"] else (NO_COLUMN,)
    own = tuple(part.get("mandatory_rows", ()))
    if unknown := sorted(set(own) - {row.code for row in rows}):
        raise LayoutFault(f"{table} has no row of the code {unknown[0]}.")
    named = {name: part[name] for name in ("enquiry_type", "count", "mandatory", "supplied", "evidence")}
    return Part(
        table=table, rows=rows, columns=columns, mandatory_rows=own, needs=tuple(part.get("needs", ())), **named
    )


def labels_of(file: Mapping[str, Any], table: str, named: str | Mapping[str, Any]) -> Iterator[Label]:
    """The labels of a set of values by its name, or the one label that stands there itself."""
    if not isinstance(named, str):
        yield Label(None, named["label"], named["evidence"], keyed=False)
        return
    if named not in file["values"]:
        raise LayoutFault(f"{table} asks for the values “{named}”, and there are none of that name.")
    values = file["values"][named]
    for key in ("code", "label"):
        said = [value[key] for value in values]
        if twice := [one for one in said if said.count(one) > 1]:
            raise LayoutFault(f"the values “{named}” have the {key} “{twice[0]}” twice.")
    yield from (Label(value["code"], value["label"], value["evidence"]) for value in values)
