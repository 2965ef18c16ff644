"""What a table is, and what it is drawn from: a specification is data, a table cells and where they come from."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from alongside.measures.disclosure import HIDDEN
from alongside.measures.intervals import whole_per_cent

NOTHING = "–"
NOT_SHOWN = "not shown"
NAMES = {"council_type": "Type of council", "region": "Region", "level": "Level", "group": "Group"}
"""What the frame says of everybody, as a table calls it."""


class Shape(StrEnum):
    """How a table is laid out."""

    COUNTS = "counts"
    """One row for each answer: how many gave it and their share of the base, for one population or two."""
    MATRIX = "matrix"
    """One row for each thing that was asked about, one column for each answer, with counts."""
    NUMBERS = "numbers"
    """One row for each number: how many gave it, their share, and from what to what it goes."""
    RESPONSE = "response"
    """One row for each part of the frame: how many answered of how many who were asked to."""
    WORDS = "words"
    """How many wrote something; what they wrote is read where texts are coded."""


class Order(StrEnum):
    AS_ASKED = "asked"
    BY_COUNT = "count"


class Ties(StrEnum):
    """Which of two answers that as many gave stands first."""

    AS_ASKED = "asked"
    ALPHABET = "alphabet"


@dataclass(frozen=True)
class Population:
    """Those who were asked to answer a survey, as a table speaks of them."""

    called: str
    """Over a column of a table of two populations: "Number of … "."""
    survey: str
    """In the line of the base: "all respondents to …"."""


@dataclass(frozen=True)
class NumberLine:
    """One line of a table of numbers: which row of the question, of which other row it is a part, how its range reads.

    `reads` may name {least}, {greatest}, {lowest} and {highest}; the last two are shares: "48 (12/25)".
    """

    row: str
    of: str = ""
    reads: str = "{least} – {greatest}"


@dataclass(frozen=True)
class TableSpec:
    """How one table is drawn from waves, as data."""

    number: str
    shape: Shape
    of: tuple[str, ...]
    """The waves, left to right, by their population; by their title too where several are of one (`names_of`)."""
    question: str = ""
    caption: str = ""
    """Where it is not the question's own words."""
    first: str = "Answer"
    """Heads the first column."""
    order: Order = Order.AS_ASKED
    ties: Ties = Ties.AS_ASKED
    total: tuple[str, ...] | None = None
    """What the total row has as shares, where it is not "100 %"; an empty one is a table without a total row."""
    by: str = ""
    """Of a table of responses: the field of the frame."""
    called: Mapping[str, str] = field(default_factory=dict)
    """What rows are called, where it is not what the frame says. Those called the same are one."""
    lines: tuple[NumberLine, ...] = ()
    shares: bool = False
    """Of a matrix: whether its cells have shares too."""
    summary: bool = False
    """Of numbers, and of before and now: whether means and medians stand beside them."""

    @property
    def key(self) -> str:
        return f"table-{self.number}"


@dataclass(frozen=True)
class Query:
    """Where the numbers of a table come from, so that anybody can count them again."""

    wave: str
    population: str
    instrument: str
    question: str
    within: str
    base: int

    @property
    def says(self) -> str:
        return f"{self.wave}, {self.population}: {self.instrument}, {self.question}; {self.within}; base {self.base}"


@dataclass(frozen=True)
class Table:
    """A table as it is printed: all of its cells are text. `counts` are the numbers behind them, where there are."""

    key: str
    number: str
    caption: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    counts: tuple[tuple[int | None, ...], ...]
    base_line: str
    note: str
    queries: tuple[Query, ...]
    protected: str = ""
    """What was done about small numbers; empty where nothing was."""

    @property
    def title(self) -> str:
        return f"Table {self.number}: {self.caption}" if self.number else self.caption

    @property
    def as_printed(self) -> list[list[str]]:
        """Every row of cells, the headings first."""
        return [list(self.columns), *(list(row) for row in self.rows)]

    @property
    def with_cells(self) -> list[tuple[str, list[tuple[str, str]]]]:
        """For a page: the head of each row, and its other cells, each with the name by which it can be cited."""
        return [
            (row[0], [(self.cell(number, place), text) for place, text in enumerate(row[1:], start=2)])
            for number, row in enumerate(self.rows, start=1)
        ]

    def cell(self, row: int, column: int) -> str:
        """What a cell is called: table-6.r1.c2, counted from one."""
        return f"{self.key}.r{row}.c{column}"


def share(number: int, base: int) -> str:
    """A share as it is printed: whole per cent, half up."""
    if number == HIDDEN:
        return NOT_SHOWN
    return f"{whole_per_cent(number, base)} %" if base > 0 else NOTHING


def figure(number: int) -> str:
    return NOT_SHOWN if number == HIDDEN else str(number)


def base_line(populations: Sequence[tuple[Population, int]]) -> str:
    """The line beneath a table: of whom its shares are."""
    of = " and ".join(f"{one.survey} ({base} respondents)" for one, base in populations)
    return f"Base: all respondents to {of}"
