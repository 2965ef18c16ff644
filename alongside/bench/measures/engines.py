"""What is timed, each in a process of its own: decoding alone, our engine, and the reference in pandas."""

import json
import resource
import sys
import time
from collections.abc import Callable, Mapping
from hashlib import sha256
from pathlib import Path

import polars as pl

from alongside.measures.columnar import census, kept
from alongside.measures.sac import RETURN

COUNTS = [count for count in RETURN if not count.code.startswith("sg5")]
"""The counts of the return; reviews under section 44 are a handful and cost nothing."""


Cells = Mapping[str, pl.DataFrame]


def decoding(folder: Path, years: range) -> Callable[[], Cells]:
    """The bare reading of the columns that the counts read: what nothing that reads them can be quicker than."""
    columns = columns_read(folder, years)

    def run() -> Cells:
        for name, wanted in columns.items():
            pl.read_parquet(folder / "snapshot" / f"{name}.parquet", columns=wanted)
        return {}

    return run


def columns_read(folder: Path, years: range) -> dict[str, list[str]]:
    """Of each table of the snapshot, the columns that the counts read: found by counting once."""
    snapshot = kept.load(folder / "snapshot")
    census.tables(snapshot, COUNTS, list(years))
    found = {name: {"council", *stored.columns} for name, stored in snapshot.tables.items() if stored.columns}
    for name, on, _, _ in snapshot.links:
        found.setdefault(name, {"council"}).add(on)
    return {name: sorted(wanted & set(snapshot.tables[name].kinds)) for name, wanted in found.items()}


def ours(folder: Path, years: range) -> Callable[[], Cells]:
    """Our engine, from the files of the snapshot to the cells."""
    return lambda: census.tables(kept.load(folder / "snapshot"), COUNTS, list(years))


def reference(folder: Path, years: range) -> Callable[[], Cells]:
    """The same in plain pandas, whose tables are in memory already: the reading is given to it."""
    from .reference import Reference, tables_of

    tables = tables_of(folder / "extract")

    def run() -> Cells:
        return {code: polars_of(frame) for code, frame in Reference(tables, years[0], years[-1]).cells().items()}

    return run


def polars_of(frame) -> pl.DataFrame:
    """A small table of pandas as one of Polars, nothing as nothing."""
    return pl.DataFrame({name: [None if value != value else value for value in frame[name]] for name in frame})


def digest(frame: pl.DataFrame) -> str:
    """What a table says, in whatever order its rows stand: so that two engines are held to the same cells."""
    texts = frame.select(pl.all().cast(pl.String).fill_null("")).filter(pl.col("number") != "0")
    columns = ["council", "year", *sorted(set(texts.columns) - {"council", "year", "number"}), "number"]
    lines = sorted("|".join(row) for row in texts.select(columns).iter_rows())
    return sha256("\n".join(lines).encode()).hexdigest()[:16]


ENGINES = {"B": decoding, "ours": ours, "pandas": reference}


def main() -> None:
    """Run one engine twice; print what the second time took: seconds, processor seconds, megabytes, and digests."""
    name, folder, first, last = sys.argv[1:]
    run = ENGINES[name](Path(folder), range(int(first), int(last) + 1))
    for _ in range(2):
        wall, cpu = time.perf_counter(), time.process_time()
        found = run()
        took = time.perf_counter() - wall, time.process_time() - cpu
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    digests = {code: digest(frame) for code, frame in found.items()}
    print(json.dumps({"wall": took[0], "cpu": took[1], "megabytes": most, "digests": digests}))


if __name__ == "__main__":
    main()
