"""Whether a file can be read, and whether it has the columns that its table must have."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import polars as pl
from polars.exceptions import PolarsError

from .columns import Column, PublishedTable
from .fault import Fault
from .reading import as_it_stands
from .rules import meant
from .shape import shape_of

ROW = "its row"
MANY = 1 << 22
"""Bytes of a file from which on it is worth reading in parts."""
CATEGORIES = (pl.Categorical, pl.Enum, pl.Null)
WHOLE = (pl.Int8, pl.Int16, pl.Int32, pl.Int64, pl.UInt8, pl.UInt16, pl.UInt32)
MUST_HOLD = {"string": "text", "date": "days", "boolean": "true or false", "int64": "whole numbers"}
NOT_PAIRED = "The quotation marks do not pair up: rows run into each other."


@dataclass
class Given:
    """A table of an extract that can be read: its rows as they are in the file."""

    table: PublishedTable
    rows: pl.LazyFrame
    there: pl.Schema
    first_row: int
    size: int
    """Bytes of its file."""
    said: int | None = None
    """How many rows its bytes have, where that was counted."""
    keys: pl.Series | None = None
    """Hashes of its keys, sorted, if other tables name its rows."""

    def collect(self, plan: pl.LazyFrame) -> pl.DataFrame:
        """What a plan over these rows gives: in memory that is bounded, if they are many; otherwise at once."""
        return plan.collect(engine="streaming" if self.size > MANY else "in-memory")

    def numbered(self) -> pl.LazyFrame:
        return self.rows.with_row_index(ROW, self.first_row)

    def meant(self, name: str) -> pl.Expr:
        return meant(name, self.table.columns[name], text=self.there[name] == pl.String)


def opened(table: PublishedTable, path: Path, limit: int) -> tuple[Given | None, list[Fault]]:
    """A table's rows, if there is nothing wrong with the file as a whole; and what is wrong with it."""
    counted = None
    if path.suffix == ".csv":
        shape = shape_of(path, table.name, limit)
        twice = sorted({name for name in shape.header if shape.header.count(name) > 1})
        faults = [Fault(table.name, "There are two columns of this name.", column=name) for name in twice]
        if shape.faults or faults:
            return None, shape.faults + faults
        counted = shape.rows
    try:
        rows = as_it_stands(path)
        there = rows.collect_schema()
    except (PolarsError, OSError) as error:
        return None, [unreadable(table, path.suffix[1:], error)]
    faults = list(of_columns(table, there))
    if any(fault.refuses for fault in faults):
        return None, faults
    rows = rows.with_columns(pl.col(name).cast(pl.String) for name, kind in there.items() if kind in CATEGORIES)
    first = 1 if counted is None else 2
    return Given(table, rows, rows.collect_schema(), first_row=first, size=path.stat().st_size, said=counted), faults


def unreadable(table: PublishedTable, kind: str, error: Exception) -> Fault:
    first_line = (str(error).splitlines() or [""])[0]
    return Fault(table.name, f"The file cannot be read as {kind}: {first_line[:100]}")


def of_columns(table: PublishedTable, there: pl.Schema) -> Iterator[Fault]:
    """Columns that are missing, of a type that cannot be, or that nobody asked for."""
    for name, column in table.all_columns.items():
        if name not in there and column.required:
            yield Fault(table.name, "This column is missing, and every row needs it.", column=name)
        elif name in there and not fits(there[name], column):
            said = f"The column holds {there[name]}, and must hold {MUST_HOLD[column.type]}."
            yield Fault(table.name, said, column=name)
    absent = [name for name, column in table.all_columns.items() if name not in there and not column.required]
    if absent:
        yield Fault(table.name, f"Not given, and so not recorded: {', '.join(absent)}.", refuses=False)
    more = [name for name in there if name not in table.all_columns]
    if more:
        yield Fault(table.name, f"Not columns of the extract, and left out: {', '.join(more)}.", refuses=False)


def fits(kind: pl.DataType, column: Column) -> bool:
    """Whether a file's type can mean what the contract says: text always can, until it is read."""
    if kind == pl.String or kind in CATEGORIES:
        return True
    return {"date": kind == pl.Date, "boolean": kind == pl.Boolean, "int64": kind in WHOLE}.get(column.type, False)
