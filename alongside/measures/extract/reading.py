"""A folder of Parquet or CSV as frames: everything or nothing."""

from pathlib import Path

import polars as pl

from .columns import PublishedTable
from .contract import CONTRACT
from .frames import from_text, schema_of, type_of

FORMATS = ("parquet", "csv")


def files_of(folder: Path) -> dict[str, Path]:
    """The file of each table that the folder holds; where it is there twice, which `check` refuses, the Parquet."""
    found = {}
    for name in CONTRACT:
        for ending in reversed(FORMATS):
            path = folder / f"{name}.{ending}"
            if path.is_file():
                found[name] = path
    return found


def as_it_stands(path: Path) -> pl.LazyFrame:
    """A file's columns as they are in it; of CSV all as text, and an empty cell null, in quotation marks or without.

    Nothing is read yet.
    """
    if path.suffix == ".parquet":
        return pl.scan_parquet(path)
    return pl.scan_csv(path, infer_schema=False, low_memory=True, null_values="")


def frames(folder: Path) -> dict[str, pl.DataFrame]:
    """Every table of the contract from a folder that `check` has found in order; one that is absent has no rows."""
    files = files_of(folder)
    empty = {name: pl.DataFrame(schema=schema_of(table)) for name, table in CONTRACT.items() if name not in files}
    plans = [as_meant(as_it_stands(path), CONTRACT[name]) for name, path in files.items()]
    read = zip(files, pl.collect_all(plans), strict=True)
    given = empty | dict(read)
    return {name: given[name] for name in CONTRACT}


def as_meant(found: pl.LazyFrame, table: PublishedTable) -> pl.LazyFrame:
    """A file's columns as the contract means them; a column that it does not have is null."""
    types = found.collect_schema()
    return found.select(
        pl.lit(None, type_of(column)).alias(name)
        if name not in types
        else from_text(name, column)
        if types[name] == pl.String
        else pl.col(name).cast(pl.String).cast(type_of(column))
        if column.codes
        else pl.col(name).cast(type_of(column))
        for name, column in table.all_columns.items()
    )


def rows_in(folder: Path) -> int:
    """How many rows the tables of a folder have together."""
    plans = [as_it_stands(path).select(pl.len()) for path in files_of(folder).values()]
    return sum(found.item() for found in pl.collect_all(plans, engine="streaming"))
