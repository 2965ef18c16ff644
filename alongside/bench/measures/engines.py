"""What is timed, each in a process of its own: decoding alone, our engine, and the reference in pandas."""

import json
import resource
import sys
import time
from collections.abc import Callable, Mapping
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

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


def reference(folder: Path, years: range) -> Callable[[], Mapping[str, Any]]:
    """The same in plain pandas, whose tables are in memory already: the reading is given to it."""
    from .reference import Reference, tables_of

    tables = tables_of(folder / "extract")
    return lambda: Reference(tables, years[0], years[-1]).cells()


def as_polars(frame: Any) -> pl.DataFrame:
    """A table of either engine; nothing as nothing."""
    if isinstance(frame, pl.DataFrame):
        return frame
    return pl.DataFrame({name: [None if value != value else value for value in frame[name]] for name in frame})


def digest(frame: pl.DataFrame) -> str:
    """What a table says, in whatever order its rows stand: so that two engines are held to the same cells."""
    texts = frame.select(pl.all().cast(pl.String).fill_null("")).filter(pl.col("number") != "0")
    columns = ["council", "year", *sorted(set(texts.columns) - {"council", "year", "number"}), "number"]
    lines = sorted("|".join(row) for row in texts.select(columns).iter_rows())
    return sha256("\n".join(lines).encode()).hexdigest()[:16]


ENGINES = {"B": decoding, "ours": ours, "pandas": reference}


def timed(work: Callable[[], Any]) -> tuple[Any, dict[str, float]]:
    wall, cpu = time.perf_counter(), time.process_time()
    found = work()
    return found, {"wall": time.perf_counter() - wall, "cpu": time.process_time() - cpu}


def published(name: str, found: Mapping[str, Any], folder: Path, years: range) -> dict[str, Any]:
    """How long an engine takes from its cells to the files of a publication, and digests of the files."""
    from . import publishing

    of_adults = pl.scan_parquet(folder / "extract" / "adult.parquet").select(pl.col("council").cast(pl.String).unique())
    councils = of_adults.collect()["council"].sort().to_list()
    publish: Callable = {"ours": publishing.ours, "pandas": publishing.incumbent}[name]
    with TemporaryDirectory(prefix="alongside-bench-") as place:
        _, took = timed(lambda: publish(found, councils, years, Path(place)))
        digests = {path.name: sha256(path.read_bytes()).hexdigest()[:16] for path in Path(place).iterdir()}
    told = {"publish": took["wall"], "digests": digests}
    if name == "ours":
        grids = publishing.grids(found, councils, years)
        told["protect"] = timed(lambda: publishing.protected(grids))[1]["wall"]
    return told


def main() -> None:
    """Run one engine twice; print what the second time took: seconds, processor seconds, megabytes, and digests."""
    name, folder, first, last = sys.argv[1], Path(sys.argv[2]), *map(int, sys.argv[3:])
    years = range(first, last + 1)
    run = ENGINES[name](folder, years)
    run()
    found, took = timed(run)
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    told = published(name, found, folder, years) if found else {"digests": {}}
    told["digests"] |= {code: digest(as_polars(frame)) for code, frame in found.items()}
    print(json.dumps(took | {"megabytes": most} | told))


if __name__ == "__main__":
    main()
