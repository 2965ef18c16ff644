"""Part of an extract: one period of it, or without days of birth."""

from datetime import date

import polars as pl

from .columns import PublishedTable
from .contract import CONTRACT

Tables = dict[str, pl.DataFrame]


def born_in_month(tables: Tables) -> Tables:
    """The same with the first of the month in place of each day of birth."""
    first = pl.col("birth_date").dt.month_start()
    return tables | {name: tables[name].with_columns(first) for name in ("adult", "section_44_adult")}


def of_period(tables: Tables, first: date, last: date) -> Tables:
    """What the work from one day to another needs, so that no row names what is left out.

    Enquiries that were open on any of these days, concerns that were raised, decided or undecided in them, what feeds
    one or comes of the other, and everything that belongs to those. What is about no record goes by its own day.
    """
    kept = records_of_period(tables, first, last)
    for name, table in CONTRACT.items():
        if name not in kept:
            kept[name] = belonging(tables[name], table, kept, first, last)
    return {name: kept[name] for name in CONTRACT}


def records_of_period(tables: Tables, first: date, last: date) -> Tables:
    """The adults, concerns and enquiries of these days, and the links between them."""
    within = pl.lit(first), pl.lit(last)
    still = pl.col("concluded_on").is_null() | (pl.col("concluded_on") >= first)
    open_then = tables["enquiry"].filter((pl.col("started_on") <= last) & still)
    undecided = pl.col("decided_on").is_null() & (pl.col("raised_on") <= last)
    then = pl.col("raised_on").is_between(*within) | pl.col("decided_on").is_between(*within) | undecided
    concerns = tables["concern"].filter(then.fill_null(False))
    links = tables["concern_enquiry"]
    fed = links.filter(among("concern_id", concerns))
    enquiries = tables["enquiry"].filter(among("enquiry_id", open_then, fed))
    feeding = links.filter(among("enquiry_id", enquiries))
    concerns = tables["concern"].filter(among("concern_id", concerns, feeding))
    return {
        "adult": tables["adult"].filter(among("adult_id", concerns, enquiries)),
        "concern": concerns,
        "enquiry": enquiries,
        "concern_enquiry": feeding,
    }


def among(key: str, *tables: pl.DataFrame) -> pl.Expr:
    """Whether a row's key is in one of these tables."""
    known = pl.concat([table.select(named(key)) for table in tables]).to_series().drop_nulls()
    return named(key).is_in(known.implode())


def named(key: str) -> pl.Expr:
    """A key with its council, within which alone it is unique; null if there is none."""
    return pl.concat_str("council", pl.lit("/"), key).alias(key)


def belonging(rows: pl.DataFrame, table: PublishedTable, kept: Tables, first: date, last: date) -> pl.DataFrame:
    """The rows that name only what is kept; those about no record by their day."""
    anchors = []
    for name, column in table.columns.items():
        if column.of and column.of != table.name:
            known = kept[column.of].select("council", pl.col(CONTRACT[column.of].key[0]).alias(name))
            rows = rows.filter(pl.col(name).is_null() | among(name, known))
            anchors += [name] if column.of != "adult" else []
    if not table.dated_by:
        return rows
    day = pl.col(table.dated_by)
    anchored = pl.any_horizontal(pl.col(name).is_not_null() for name in anchors) if anchors else pl.lit(False)
    return rows.filter(anchored | day.is_between(first, last))
