"""A snapshot in files: coded once, and read back in a moment.

What a key names is kept as the place of that row, so that nothing need be looked up by text again; the keys themselves
stand in a file beside each table, for those who ask which rows are behind a figure. Rows stand in the order of their
councils and of what they belong to, so that what is read together lies together.
"""

import json
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import polars as pl

from ..extract.columns import PublishedTable
from ..extract.contract import CONTRACT, VERSION
from .snapshot import Snapshot, places_of

ABOUT = "snapshot.json"


def save(tables: Mapping[str, pl.DataFrame], folder: Path, **about: str) -> None:
    """Write published tables as a snapshot into an empty folder. `about`: what to keep with it, such as its time."""
    frames, keys = with_places(tables)
    for name, frame in frames.items():
        frame.write_parquet(folder / f"{name}.parquet")
        keys[name].write_parquet(folder / f"{name}.keys.parquet")
    (folder / ABOUT).write_text(json.dumps({"version": VERSION, **about}))


def with_places(tables: Mapping[str, pl.DataFrame]) -> tuple[dict[str, pl.DataFrame], dict[str, pl.DataFrame]]:
    """Published tables with places for the keys that name rows, codes for other texts; and their keys as text, apart.

    Together they are what a `Snapshot` takes: it need look up nothing by text then.
    """
    ordered = in_order({name: frame for name, frame in tables.items() if name in CONTRACT})
    frames, texts = {}, {}
    for name, frame in ordered.items():
        table = CONTRACT[name]
        links = {column: of for column, of in references(table).items() if of in ordered and column in frame.columns}
        keys = [column for column in ("council", *table.key, *links) if column in frame.columns]
        texts[name] = frame.select(list(dict.fromkeys(keys)))
        coded = frame.drop([key for key in table.key if key not in links and not table.columns[key].codes])
        places = [linked(frame, column, ordered[of], of) for column, of in links.items()]
        frames[name] = listed(coded.with_columns(pl.col("council").fill_null("")).with_columns(places))
    return frames, texts


def listed(frame: pl.DataFrame) -> pl.DataFrame:
    """A table whose texts are codes with a list of all that occur."""
    texts = [column for column, kind in frame.schema.items() if kind == pl.String]
    return frame.with_columns(
        frame[column].cast(pl.Enum(frame[column].drop_nulls().unique().sort())) for column in texts
    )


def in_order(tables: Mapping[str, pl.DataFrame]) -> dict[str, pl.DataFrame]:
    """The rows of each table by council, and then by what they belong to."""
    ordered: dict[str, pl.DataFrame] = {}
    for name in sorted(tables, key=depth):
        frame, table = tables[name], CONTRACT[name]
        parents = [
            (column, of) for column, of in references(table).items() if of in ordered and column in frame.columns
        ]
        by = [linked(frame, column, ordered[of], of).alias("place") for column, of in parents[:1]]
        ordered[name] = frame.with_columns(by).sort("council", *(["place"] if by else []), maintain_order=True)
        ordered[name] = ordered[name].drop("place", strict=False)
    return ordered


def depth(name: str) -> int:
    """How many tables a table's rows belong to, one through another."""
    above = {of for of in references(CONTRACT[name]).values() if of != name}
    return 1 + max(map(depth, above)) if above else 0


def references(table: PublishedTable) -> dict[str, str]:
    """The columns that name rows of other tables, each with its table."""
    return {name: column.of for name, column in table.columns.items() if column.of}


def linked(frame: pl.DataFrame, column: str, parents: pl.DataFrame, of: str) -> pl.Series:
    """The place of the row that a column names."""
    return pl.Series(column, places_of(frame, column, parents, key_of(CONTRACT[of])).astype(np.int32))


def key_of(table: PublishedTable) -> str:
    return table.key[0]


def load(folder: Path) -> Snapshot:
    """Read a snapshot back.

    Raises:
        ValueError: the folder holds none, or one of another version.
    """
    about = folder / ABOUT
    if not about.exists() or json.loads(about.read_text())["version"] != VERSION:
        raise ValueError(f"{folder} holds no snapshot of version {VERSION}: make it again.")
    frames, keys = {}, {}
    for name in CONTRACT:
        if (folder / f"{name}.parquet").exists():
            frames[name] = pl.scan_parquet(folder / f"{name}.parquet")
            keys[name] = pl.scan_parquet(folder / f"{name}.keys.parquet")
    return Snapshot(frames, keys=keys)
