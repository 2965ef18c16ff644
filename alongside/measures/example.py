"""Examples of a measure: a small table of records, each with what it comes to. They are its tests and its manual.

A column is what the counted row knows (`outcomes_asked`), or a column of rows that belong to it (`meeting.with_adult`),
of which a cell may hold several: "yes, no" are two meetings, "-" is one of which it is not recorded. An empty cell is
not recorded, or no row. The last column says what the record comes to. What the table does not name is not recorded,
but for the day by which the measure is dated: that lies within the year.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .measure import Measure, Spread

    Asked: TypeAlias = Measure | Spread

DAY = date(2026, 6, 5)
"""The day of every record whose day an example does not name; the year of the examples is 2026-27."""
COMES_TO = "comes to"
SEVERAL, ONE_OF_WHICH_NOTHING_IS_KNOWN = ", ", "-"


class ComesTo(StrEnum):
    """What one record adds to a measure."""

    COUNTS = "counts"
    NOT = "does not"
    NOT_RECORDED = "not recorded"
    LEFT_OUT = "left out"

    @property
    def tally(self) -> tuple[int, int, int]:
        """What it adds to the base, to the number and to what is not recorded."""
        return {"counts": (1, 1, 0), "does not": (1, 0, 0), "not recorded": (1, 0, 1), "left out": (0, 0, 0)}[self]


@dataclass(frozen=True)
class Example:
    """One record, by its columns, and what it comes to: a ComesTo; for a spread its number, or that it is left out."""

    cells: dict[str, str]
    comes_to: str


def examples_of(asked: "Asked") -> list[Example]:
    """The examples of a measure, in their order.

    Raises:
        ValueError: a line has not as many cells as the first, or ends in no verdict that there is.
    """
    names, *lines = table_of(asked.examples)
    found = []
    for cells in lines:
        if len(cells) != len(names):
            raise ValueError(f"{asked.code}: “{' | '.join(cells)}” has not the {len(names)} cells of the first line.")
        *told, verdict = cells
        if not verdict.lstrip("-").isdigit():
            verdict = ComesTo(verdict)
        found.append(Example(dict(zip(names, told, strict=False)), verdict))
    return found


def columns_of(asked: "Asked") -> list[str]:
    """What the examples of a measure tell of a record."""
    return table_of(asked.examples)[0][:-1]


def table_of(text: str) -> list[list[str]]:
    return list(lines_of(text)) or [[COMES_TO]]


def lines_of(text: str) -> Iterator[list[str]]:
    for line in text.strip().splitlines():
        if line.strip():
            yield [cell.strip() for cell in line.split("|")]


def together(asked: "Asked") -> tuple[int, int, int]:
    """What all examples of a measure come to: base, number and not recorded."""
    tallies = [ComesTo(example.comes_to).tally for example in examples_of(asked)]
    base, number, not_recorded = (sum(column) for column in zip(*tallies, strict=True))
    return base, number, not_recorded
