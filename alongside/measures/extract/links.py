"""What may be wrong between rows: two of one key, a key that nothing has, something before its adult was born.

Keys are compared as hashes of 64 bits, so that ten million of them take eighty megabytes. Two that seem the same are
looked at again in full.
"""

from collections.abc import Iterator

import numpy as np
import polars as pl

from .contract import CONTRACT
from .fault import Fault, shown
from .opening import ROW, Given

KEY, BORN = "its key", "its adult's birth"
TIMES, SECOND, ODDS = "how many", "the second row", "whether they differ in "


def hashed(*columns: str) -> pl.Expr:
    """A hash of these columns together; null if one of them is."""
    parts = [pl.col(name).hash(seed) for seed, name in enumerate(columns)]
    whole = parts[0]
    for part in parts[1:]:
        whole = whole ^ part
    return pl.when(pl.all_horizontal(pl.col(name).is_not_null() for name in columns)).then(whole)


def doubled(given: Given, limit: int) -> Iterator[Fault]:
    """Keys that more than one row has; and remember the keys, for the tables that name them."""
    key = given.table.whole_key
    if not given.table.key or not set(key) <= set(given.there):
        return
    keys = given.collect(given.rows.select(hashed(*key).alias(KEY)).drop_nulls())
    hashes = keys[KEY].to_numpy(writable=True)
    hashes.sort()
    twice = np.unique(hashes[1:][hashes[1:] == hashes[:-1]])
    if given.table.name in NAMED:
        given.keys = pl.Series(KEY, hashes)
    if not len(twice):
        return
    rows = given.numbered().with_columns(hashed(*key).alias(KEY))
    again = rows.join(pl.LazyFrame({KEY: twice}), on=KEY, how="semi").group_by(KEY).agg(pl.col(ROW).min())
    first = given.collect(again.bottom_k(limit, by=ROW))[KEY]
    columns = [name for name in given.table.columns if name in given.there]
    groups = rows.filter(pl.col(KEY).is_in(first.implode())).group_by(*key)
    found = groups.agg(
        pl.len().alias(TIMES),
        pl.col(ROW).min(),
        pl.col(ROW).bottom_k(2).max().alias(SECOND),
        *((pl.col(name).n_unique() > 1).alias(ODDS + name) for name in columns if name not in key),
    )
    for row in given.collect(found.filter(pl.col(TIMES) > 1)).sort(ROW).iter_rows(named=True):
        yield of_one_key(given, row)
    if len(twice) > limit:
        yield Fault(given.table.name, f"There are {len(twice) - limit:,} more keys that several rows have.")


def of_one_key(given: Given, row: dict) -> Fault:
    """Several rows of one key: the same, or at odds."""
    table = given.table
    named = ", ".join(f"{name} {shown(row[name])}" for name in table.key)
    odds = [name for name in table.columns if row.get(ODDS + name)]
    apart = f"and they differ in {', '.join(odds)}" if odds else "and they are the same: leave one"
    said = f"{named} is in {row[TIMES]:,} rows (first in row {row[ROW]:,}), {apart}."
    return Fault(table.name, said, column=table.key[-1], row=row[SECOND])


NAMED = {column.of for table in CONTRACT.values() for column in table.columns.values() if column.of}
"""Tables whose rows other tables name."""


def unknown(given: Given, others: dict[str, Given], absent: set[str], limit: int) -> Iterator[Fault]:
    """Keys that name no row of the table that they belong to."""
    for name, column in given.table.columns.items():
        if not column.of or name not in given.there or "council" not in given.there:
            continue
        known: pl.Series | None
        if column.of in absent:
            known = pl.Series(KEY, [], pl.UInt64)
        elif column.of in others:
            known = others[column.of].keys
        else:
            known = None
        if known is None:
            continue  # that table cannot be read, which has been said
        lost = (
            given.rows.select(hashed("council", name).alias(KEY))
            .with_row_index(ROW, given.first_row)
            .drop_nulls()
            .join(known.to_frame().lazy(), on=KEY, how="anti")
        )
        yield from lost_rows(given, name, column.of, lost, limit)


def lost_rows(given: Given, name: str, of: str, lost: pl.LazyFrame, limit: int) -> Iterator[Fault]:
    """The first of the rows that name nothing, and how many more there are."""
    number = given.collect(lost.select(pl.len())).item()
    if not number:
        return
    first = given.collect(lost.select(ROW).bottom_k(limit, by=ROW))[ROW]
    values = given.collect(given.numbered().filter(pl.col(ROW).is_in(first.implode())).select(ROW, name))
    for row, value in values.sort(ROW).iter_rows():
        said = f"{shown(value)} is not in the table {of} of the same council."
        yield Fault(given.table.name, said, column=name, row=row)
    if number > limit:
        yield Fault(given.table.name, f"{number - limit:,} more rows name what is not in {of}.", column=name)


def before_birth(given: Given, adults: Given | None, limit: int) -> Iterator[Fault]:
    """Rows that happened before their adult was born."""
    day = given.table.dated_by
    if adults is None or "birth_date" not in adults.there or not {"council", "adult_id", day} <= set(given.there):
        return
    if given.table.referring_to("adult") != "adult_id":
        return
    born = adults.rows.select(
        hashed("council", "adult_id").alias(KEY),
        adults.meant("birth_date").alias(BORN),
    ).drop_nulls()
    early = (
        given.numbered()
        .select(ROW, hashed("council", "adult_id").alias(KEY), given.meant(day).alias(day))
        .join(born, on=KEY, how="inner")
        .filter(pl.col(day) < pl.col(BORN))
        .select(ROW, day, BORN)
        .unique(ROW)
    )
    found = given.collect(early).sort(ROW)
    for row, when, birth in found.head(limit).iter_rows():
        yield Fault(given.table.name, f"{when} is before the adult was born ({birth}).", column=day, row=row)
    if found.height > limit:
        said = f"{found.height - limit:,} more rows are dated before their adult was born."
        yield Fault(given.table.name, said, column=day)
