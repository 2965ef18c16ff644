"""A table of the extract in memory: a Polars frame with the contract's columns, in its order and of its types."""

import polars as pl

from .columns import Column, PublishedTable

TYPES = {"string": pl.String(), "date": pl.Date(), "boolean": pl.Boolean(), "int64": pl.Int64()}
"""Of columns without a list of codes."""
TRUE, FALSE = "true", "false"


def type_of(column: Column) -> pl.DataType:
    """A closed list of codes is an enumeration in the contract's order; null is not recorded."""
    return pl.Enum(column.codes) if column.codes else TYPES[column.type]


def schema_of(table: PublishedTable) -> pl.Schema:
    return pl.Schema({name: type_of(column) for name, column in table.all_columns.items()})


def from_text(name: str, column: Column) -> pl.Expr:
    """A column of text, as CSV has it, as what it means. What cannot be read is null: `checking` has refused it."""
    text = pl.col(name)
    if column.type == "date":
        return text.str.to_date("%Y-%m-%d", strict=False)
    if column.type == "boolean":
        return pl.when(text.is_in([TRUE, FALSE])).then(text == TRUE).alias(name)
    return text.cast(type_of(column), strict=False)
