"""What may be wrong with a row by itself: each rule is a condition on the row, and the sentence that says it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

import polars as pl

from .columns import EARLIEST, LONGEST_CODE, Column, PublishedTable
from .fault import shown
from .frames import from_text

ISO_DAY = r"^\d{4}-\d{2}-\d{2}$"
ONS_CODE = r"^E\d{8}$"
ENUMERATED = 12
"""Codes that a sentence lists; a longer list is in the manual."""
Says = Callable[[dict], str]


@dataclass(frozen=True)
class Rule:
    """A row is at fault where `wrong` is true; `says` makes the sentence from the row's values."""

    column: str
    wrong: pl.Expr
    says: Says
    shows: tuple[str, ...] = ()
    """Other columns whose values the sentence needs."""


def rules_of(table: PublishedTable, there: pl.Schema, today: date) -> Iterator[Rule]:
    """Every rule for one row of a table, whose file has these columns. Text is as in the file; the rest is typed."""
    for name, column in table.all_columns.items():
        if name in there:
            yield from rules_of_column(name, column, text=there[name] == pl.String, today=today)
    for first, second in table.in_order:
        if {first, second} <= set(there):
            yield later_than(first, second, table, there)
    if table.name == "risk_result" and {"assessment", "result"} <= set(there):
        yield only_where_identified()


def rules_of_column(name: str, column: Column, *, text: bool, today: date) -> Iterator[Rule]:
    value = pl.col(name)
    if column.required:
        yield Rule(name, value.is_null(), lambda row: "This is missing, and every row needs it.")
    if name == "council":
        yield Rule(
            name,
            ~value.str.contains(ONS_CODE),
            lambda row: f"{shown(row[name])} is not the ONS code of a council, such as E09000099.",
        )
    elif column.codes:
        listed = ", ".join(column.codes[:ENUMERATED]) + (" …" if len(column.codes) > ENUMERATED else "")
        yield Rule(
            name,
            ~value.is_in(list(column.codes)),
            lambda row: f"{shown(row[name])} is not one of its codes: {listed}.",
        )
    elif column.type == "string":
        size = value.str.len_bytes()
        yield Rule(
            name,
            (size == 0) | ((size > LONGEST_CODE) & (value.str.len_chars() > LONGEST_CODE)),
            lambda row: f"{shown(row[name])} is no key or code: it has {len(row[name])} characters.",
        )
    else:
        yield from rules_of_type(name, column, text=text, today=today)


READABLE = {
    "date": "is not a day of the calendar. Write days as 2026-03-31.",
    "boolean": "is neither true nor false.",
    "int64": "is not a whole number.",
}


def rules_of_type(name: str, column: Column, *, text: bool, today: date) -> Iterator[Rule]:
    """That a value can be read, and is one that can be."""
    value = meant(name, column, text=text)
    if text:
        unread = pl.col(name).is_not_null() & value.is_null()
        if column.type == "date":
            unread |= ~pl.col(name).str.contains(ISO_DAY)
        yield Rule(name, unread, lambda row: f"{shown(row[name])} {READABLE[column.type]}")
    if column.type == "date":
        early = value < EARLIEST
        yield Rule(name, early, lambda row: f"{row[name]} is too long ago to be true (before {EARLIEST.year}).")
    if column.type == "date" and not column.ahead:
        said = f"is after the day of the extract ({today})."
        yield Rule(name, value > today, lambda row: f"{row[name]} {said}")
    if column.type == "int64":
        yield Rule(name, value < 0, lambda row: f"{row[name]} is less than nothing.")


def meant(name: str, column: Column, *, text: bool) -> pl.Expr:
    """A column's values as what they mean; null where they cannot be read."""
    return from_text(name, column) if text else pl.col(name)


def later_than(first: str, second: str, table: PublishedTable, there: pl.Schema) -> Rule:
    values = [meant(name, table.columns[name], text=there[name] == pl.String) for name in (first, second)]
    return Rule(
        second, values[1] < values[0], lambda row: f"{row[second]} is before {first} ({row[first]}).", shows=(first,)
    )


def only_where_identified() -> Rule:
    return Rule(
        "result",
        pl.col("result").is_not_null() & ~pl.col("assessment").fill_null("").str.starts_with("identified-"),
        lambda row: f"{shown(row['result'])} stands where no risk was identified: assessment is {row['assessment']}.",
        shows=("assessment",),
    )
