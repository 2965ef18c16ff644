"""From cells to what is published of England: councils, regions and all, rounded, small numbers kept back, as files.

Twice: by our rule of the national publication over whole arrays, and as its own pipeline does it, with a pivot of
pandas for each year and table. Both write the same lines in the same order, so that their files can be compared.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import pandas as pd
import polars as pl
from numpy.typing import NDArray

from alongside.measures.disclosure import protect
from alongside.measures.publication import published, summed

REGIONS = 9
NOT_KNOWN = "Not Known"
Files = Mapping[str, pl.DataFrame]


def areas_of(councils: Sequence[str]) -> tuple[list[int], list[str]]:
    """The region of each invented council, and the names of all areas: councils, regions, England."""
    many = min(REGIONS, len(councils))
    regions = [number * many // len(councils) for number in range(len(councils))]
    return regions, [*councils, *(f"Region {number}" for number in range(many)), "England"]


def by_of(frame) -> list[str]:
    """What the cells of a table are told apart by, beside their council and year."""
    return [name for name in frame.columns if name not in ("council", "year", "number")]


def dense(frame: pl.DataFrame, councils: Sequence[str], years: range) -> tuple[NDArray[np.int64], pl.DataFrame]:
    """A table as an array (council, year, cell) with nought where there is nobody; and what each cell is."""
    by = by_of(frame)
    texts = frame.with_columns(pl.col(by).cast(pl.String).fill_null(NOT_KNOWN)) if by else frame
    cells = texts.select(by or pl.lit("").alias("all")).unique().sort(pl.all())
    place = texts.join(cells.with_row_index("cell"), on=by, how="left")["cell"] if by else np.zeros(len(frame), int)
    found = np.zeros((len(councils), len(years), len(cells)), np.int64)
    at = np.searchsorted(np.array(councils), frame["council"].to_numpy()), frame["year"].to_numpy() - years[0], place
    found[at] = frame["number"].to_numpy()
    return found, cells


def ours(tables: Files, councils: Sequence[str], years: range, out: Path) -> None:
    """One file for each table, by our rule."""
    regions, areas = areas_of(councils)
    for code, frame in tables.items():
        numbers, cells = dense(frame, councils, years)
        whole = np.concatenate([numbers, summed(numbers, regions)])
        many, each = len(areas) * len(years), np.arange(len(cells))
        named = {name: cells[name].cast(pl.Categorical).gather(np.tile(each, many)) for name in by_of(frame)}
        area = pl.Series(areas, dtype=pl.Enum(areas)).gather(
            np.repeat(np.arange(len(areas)), many // len(areas) * len(each))
        )
        year = np.tile(np.repeat(years, len(each)), len(areas))
        lines = pl.DataFrame({"area": area, "year": year, **named, "value": published(whole.ravel())})
        lines.write_csv(out / f"{code}.csv")


def incumbent(tables: Mapping[str, pd.DataFrame], councils: Sequence[str], years: range, out: Path) -> None:
    """The same files as an analyst makes them: a pivot for each table and year, sums, rounding, and a long table."""
    regions, areas = areas_of(councils)
    region_of = {council: areas[len(councils) + region] for council, region in zip(councils, regions, strict=True)}
    places = {area: place for place, area in enumerate(areas)}
    for code, frame in tables.items():
        by = by_of(frame) or ["all"]
        known = frame.assign(all="") if by == ["all"] else frame.assign(**frame[by].astype(object).fillna(NOT_KNOWN))
        every = known[by].drop_duplicates().sort_values(by)
        pieces = [one_year(known[known["year"] == year], by, every, region_of).assign(year=year) for year in years]
        whole = pd.concat(pieces)
        whole = whole.assign(place=whole["area"].map(places)).sort_values(["place", "year", *by])
        whole[["area", "year", *by_of(frame), "value"]].to_csv(out / f"{code}.csv", index=False)


def one_year(frame: pd.DataFrame, by: list[str], every: pd.DataFrame, region_of: dict[str, str]) -> pd.DataFrame:
    """A year of a table: every area, every cell."""
    wide = frame.pivot_table(index="council", columns=by, values="number", aggfunc="sum", fill_value=0)
    columns = pd.MultiIndex.from_frame(every) if len(by) > 1 else pd.Index(every[by[0]], name=by[0])
    wide = wide.reindex(index=list(region_of), columns=columns, fill_value=0)
    whole = pd.concat([wide, wide.groupby(region_of).sum(), wide.sum().to_frame("England").T])
    rounded = (whole / 5 + 0.5).apply(np.floor).astype(int) * 5
    text = rounded.astype(str).mask(whole < 5, "[c]")
    text.index.name = "area"
    return text.stack(list(range(len(by))), future_stack=True).rename("value").reset_index()


def grids(tables: Files, councils: Sequence[str], years: range) -> list[NDArray[np.int64]]:
    """Every table as it would be printed: rows and columns of each council and year, or one row."""
    found = []
    for frame in tables.values():
        numbers, cells = dense(frame, councils, years)
        if len(cells.columns) < 2:
            found.append(numbers[:, :, None, :])
            continue
        row, column = (cells[name].rank("dense").to_numpy().astype(int) - 1 for name in cells.columns)
        grid = np.zeros((*numbers.shape[:2], row.max() + 1, column.max() + 1), np.int64)
        grid[:, :, row, column] = numbers
        found.append(grid)
    return found


def protected(tables: Sequence[NDArray[np.int64]]) -> None:
    """What a council may show of each, by our own stricter rule: with its totals, nothing to be had from them."""
    for table in tables:
        protect(table, columns=table.shape[-2] > 1)
