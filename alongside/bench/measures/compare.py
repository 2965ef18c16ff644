"""The engine beside bare decoding and beside pandas: equality first, then ratios, each round taken in turn.

No time is reported if one table differs. A ratio is that of one round, so that all its parts met the same machine; the
middle of the rounds is what counts, on wall clock and on processor time.
"""

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

import polars as pl

from alongside.measures.columnar import kept

from .engines import columns_read
from .generate import SCALES, generate
from .quiet import Clock, wait_for_quiet

GOALS: dict[str, dict[str, tuple[float, float]]] = {
    "nat10": {
        "wall / B": (12, 6),
        "cpu / B": (12, 4),
        "pandas / ours": (8, 15),
        "memory / decoded": (4, 3),
        "published: wall / B": (18, 10),
        "published: pandas / ours": (7, 12),
        "publication alone: pandas / ours": (8, 12),
        "small numbers: wall / B": (1, 0.5),
    },
    "nat1": {"wall / B": (8, 5), "pandas / ours": (4, 7)},
    "county": {"wall / B": (8, 5)},
    "council": {"pandas / ours": (2, 4)},
}
"""The most or the least that a ratio must be, and the goal: from the design's table of goals, by its rows."""
GROWTH = (11, 9)
"""How many times as long ten years of England may take as one."""
FEWEST_ROUNDS = 3


class Differs(Exception):
    """Two engines do not give the same cells."""


@dataclass(frozen=True)
class Ratio:
    """One ratio over the rounds."""

    name: str
    values: list[float]
    must: float | None
    goal: float | None

    @property
    def met(self) -> bool | None:
        """Whether the middle is what it must be; None where nothing is asked of it."""
        if self.must is None:
            return None
        at_least = self.name.endswith("pandas / ours")
        return median(self.values) >= self.must if at_least else median(self.values) <= self.must

    def __str__(self) -> str:
        spread = f"{median(self.values):.1f} | {min(self.values):.1f} to {max(self.values):.1f}"
        asked = (
            "| |" if self.must is None else f"| {self.must:g}, goal {self.goal:g} | {'yes' if self.met else '**no**'}"
        )
        return f"| {self.name} | {spread} {asked} |"


@dataclass(frozen=True)
class Compared:
    """What the rounds of a scale came to."""

    ratios: list[Ratio]
    seconds: float
    """What ours took, the middle of the rounds."""
    dropped: int
    """Rounds in which others used the machine: not counted."""
    measured: bool
    """Whether enough rounds were quiet. If not, the ratios are of all rounds, and nothing is met by them."""


def compare(scale: str, rounds: int, seed: int) -> Compared:
    """Generate, hold the engines to the same cells and files, and take the ratios of the rounds that were quiet.

    Raises:
        Differs: some table, or some published file, is not the same.
    """
    with TemporaryDirectory(prefix="alongside-bench-") as place:
        folder = Path(place)
        prepare(scale, seed, folder)
        years = 2026 - SCALES[scale].years, 2025
        first = {name: run(name, folder, years) for name in ("ours", "pandas")}
        differing = [
            code for code, one in first["ours"]["digests"].items() if first["pandas"]["digests"].get(code) != one
        ]
        if differing or not first["ours"]["digests"]:
            raise Differs(f"Not the same cells in {', '.join(differing) or 'any table'}: no time is reported.")
        taken = [one_round(folder, years) for _ in range(rounds)]
        good = [one for one in taken if one["quiet"]]
        measured = len(good) >= min(FEWEST_ROUNDS, rounds)
        told = good if measured else taken
        found = ratios(scale if measured else "", told, decoded_megabytes(folder, years))
        return Compared(found, median(one["ours"]["wall"] for one in told), rounds - len(good), measured)


def prepare(scale: str, seed: int, folder: Path) -> None:
    """The extract of a scale, and its snapshot beside it."""
    generate(SCALES[scale], seed, folder / "extract")
    (folder / "snapshot").mkdir()
    kept.save(
        {path.stem: pl.read_parquet(path) for path in sorted((folder / "extract").glob("*.parquet"))},
        folder / "snapshot",
    )


def one_round(folder: Path, years: tuple[int, int]) -> dict[str, Any]:
    """Decoding, ours, pandas, decoding: so that a slow moment meets all of them."""
    order = ("B", "ours", "pandas", "B")
    began_quiet, clock = wait_for_quiet(), Clock()
    before, mine, theirs, after = (run(name, folder, years) for name in order)
    bare = {key: (before[key] + after[key]) / 2 for key in ("wall", "cpu")}
    return {"B": bare, "ours": mine, "pandas": theirs, "quiet": began_quiet and clock.quiet}


def run(name: str, folder: Path, years: tuple[int, int]) -> dict[str, Any]:
    """One engine in a process of its own."""
    command = [sys.executable, "-m", "alongside.bench.measures.engines", name, str(folder), *map(str, years)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return json.loads(done.stdout)


def ratios(scale: str, taken: list[dict[str, Any]], decoded: float) -> list[Ratio]:
    """What the rounds come to, beside what is asked of this scale."""
    each = [(one["B"], one["ours"], one["pandas"]) for one in taken]
    found = {
        "wall / B": [ours["wall"] / b["wall"] for b, ours, _ in each],
        "cpu / B": [ours["cpu"] / b["cpu"] for b, ours, _ in each],
        "pandas / ours": [pandas["wall"] / ours["wall"] for _, ours, pandas in each],
        "memory / decoded": [ours["megabytes"] / decoded for _, ours, _ in each],
        "published: wall / B": [(ours["wall"] + ours["publish"]) / b["wall"] for b, ours, _ in each],
        "published: pandas / ours": [
            (pandas["wall"] + pandas["publish"]) / (ours["wall"] + ours["publish"]) for _, ours, pandas in each
        ],
        "publication alone: pandas / ours": [pandas["publish"] / ours["publish"] for _, ours, pandas in each],
        "small numbers: wall / B": [ours["protect"] / b["wall"] for b, ours, _ in each],
    }
    goals = GOALS.get(scale, {})
    return [Ratio(name, values, *goals.get(name, (None, None))) for name, values in found.items()]


def decoded_megabytes(folder: Path, years: tuple[int, int]) -> float:
    """How much memory the columns that the counts read take when nothing is done to them."""
    wanted = columns_read(folder, range(years[0], years[1] + 1))
    paths = {name: folder / "snapshot" / f"{name}.parquet" for name in wanted}
    return sum(pl.read_parquet(paths[name], columns=wanted[name]).estimated_size("mb") for name in wanted)
