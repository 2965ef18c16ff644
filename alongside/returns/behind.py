"""Which records stand behind a cell, by their references, and which came and left between two countings."""

from dataclasses import dataclass

import polars as pl

from .counting import PLACE
from .figures import Cell

FEW = 10
"""So many references are read in a line of a table."""


@dataclass(frozen=True)
class Moved:
    """The records that came into a cell and those that left it, in the order of their numbers."""

    came: list[str]
    went: list[str]

    def said(self, most: int = FEW) -> str:
        """In words: "came in E9, E10; left C4 and 250 more"; empty where they are the same."""
        parts = (("came in", self.came), ("left", self.went))
        return "; ".join(f"{what} {listed(found, most)}" for what, found in parts if found)


def listed(references: list[str], most: int) -> str:
    """References as far as they can be read, with how many more there are."""
    more = len(references) - most
    return ", ".join(references[:most]) + (f" and {more:,} more" if more > 0 else "")


def not_of(rows: pl.DataFrame, adults: list[str]) -> pl.DataFrame:
    """Rows that are not about these adults."""
    return rows.filter(~pl.col("adult_id").is_in(adults).fill_null(False))


def rows_of(rows: pl.DataFrame, cell: Cell | None) -> pl.DataFrame:
    """The rows behind a cell; none where there is no such cell."""
    if cell is None:
        return rows.clear()
    place = zip(PLACE, cell.place, strict=True)
    return rows.filter(pl.col("counted"), *(pl.col(name) == word for name, word in place))


def moved(now: pl.DataFrame, was: pl.DataFrame) -> Moved:
    """What differs between the rows behind a cell, now and before."""
    these, those = ({references_of(row)[0] for row in rows.iter_rows(named=True)} for rows in (now, was))
    return Moved(sorted(these - those, key=by_number), sorted(those - these, key=by_number))


def references_of(row: dict) -> tuple[str, str]:
    """The record that a row is about, and whose it is."""
    number = f", adult {row['adult_no']}" if row["adult_no"] else ""
    return f"{row['enquiry_id'] or row['concern_id'] or row['review_id']}{number}", row["adult_id"] or ""


def by_number(reference: str) -> tuple[int, str]:
    """E9 before E10."""
    return len(reference), reference
