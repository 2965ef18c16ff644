"""A measure is data: a plain sentence, what is counted, who is among, who counts, dated by what.

Three kinds. A `Measure` is a number out of a base. A `Spread` is the middle of days or of other numbers, with its
middle half. A `Count` is a table of cells, each with how many different adults, enquiries or reviews are in it. The
same object is asked of a database (asking.py) and of a snapshot in memory (columnar/); an analyst reads it here.
"""

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

import ibis
from ibis.expr.types import BooleanValue, Table

from .dimension import Dimension
from .fact import Fact, known_to
from .reading import Condition, refuse_one_person, resolved


@dataclass(frozen=True)
class Period:
    """From one day to another, both included."""

    first: date
    last: date

    def holds(self, column: ibis.expr.types.DateValue) -> BooleanValue:
        return column.between(ibis.literal(self.first), ibis.literal(self.last))

    def until(self, day: date | None) -> "Period":
        """As much of it as has come by a day: what is due later is not due yet."""
        return self if day is None or self.last <= day else Period(self.first, day)

    @classmethod
    def year(cls, first_year: int) -> "Period":
        """The year from 1 April of this one to 31 March of the next."""
        return cls(date(first_year, 4, 1), date(first_year + 1, 3, 31))


class Tally(NamedTuple):
    """Numerator, base and what is not recorded always travel together (promise 6)."""

    base: int
    number: int
    not_recorded: int


class Quartiles(NamedTuple):
    """The middle of a spread with its middle half; nothing where nobody is in it."""

    base: int
    low: float | None
    middle: float | None
    high: float | None


@dataclass(frozen=True, eq=False)
class Measure:
    """A count of rows, and of how many among them count."""

    code: str
    asks: str
    fact: Fact
    dated_by: str
    among: Condition
    counts: Condition
    unknown: Condition | None = None
    """Among the base, the rows for which the answer is not recorded."""
    because: str = ""
    """The source of the rule: seed, standard or statute."""
    not_for: str = ""
    """What the figure may not be used for, where that is more than "as a target"."""
    years: range | None = None
    """The first years of the years from April to March for which this definition holds; None: all."""
    examples: str = ""
    """Records and what each comes to, as a table (example.py): its tests and its page in the manual."""

    def __post_init__(self) -> None:
        refuse_one_person(known_to(self.fact, self.among, self.counts, self.unknown), self.code)

    @property
    def reads(self) -> frozenset[str]:
        """The columns that it needs."""
        return known_to(self.fact, self.among, self.counts, self.unknown) | {self.dated_by}

    def rows(self, period: Period) -> Table:
        """The rows among which this measure counts, with whether each counts and whether its answer is not recorded."""
        known = {"adult_id"} & self.fact.columns
        rows = self.fact.rows(self.reads | known)
        dated = rows.filter(period.holds(rows[self.dated_by]))
        base = dated.filter(yes(dated, self.among))
        return base.mutate(counted=yes(base, self.counts), not_recorded=yes(base, self.unknown))


@dataclass(frozen=True, eq=False)
class Spread:
    """How a number is spread over rows: never its average (H4)."""

    code: str
    asks: str
    fact: Fact
    dated_by: str
    among: Condition
    of: Condition
    """The number; a row of which it is not known is in the base of neither the middle nor its half."""
    because: str = ""
    not_for: str = ""
    years: range | None = None
    examples: str = ""
    """As of a measure; what a record comes to is its number."""

    def __post_init__(self) -> None:
        refuse_one_person(known_to(self.fact, self.among, self.of), self.code)

    @property
    def reads(self) -> frozenset[str]:
        return known_to(self.fact, self.among, self.of) | {self.dated_by}


@dataclass(frozen=True, eq=False)
class Count:
    """A table of cells: how many different ones of something there are in each, by one dimension or two."""

    code: str
    asks: str
    fact: Fact
    dated_by: str
    among: Condition
    each: str
    """The column whose different values are counted: each adult, enquiry or review once in a cell."""
    by: tuple[Dimension, ...] = ()
    because: str = ""
    years: range | None = None
    within: Condition | None = None
    """Who is in the whole collection at all, whatever is counted of them; None: everybody."""

    def __post_init__(self) -> None:
        for dimension in (one for one in self.by if one.through is None):
            known_to(self.fact, lambda row, it=dimension: it.value(row, self.dated_by))

    @property
    def reads(self) -> frozenset[str]:
        of_dimensions = frozenset[str]().union(*(dimension.reads(self.dated_by) for dimension in self.by))
        return known_to(self.fact, self.among, self.within) | of_dimensions | {self.dated_by, self.each}


def yes(table: Table, condition: Condition | None) -> BooleanValue:
    """The condition on a table's rows, with null as no."""
    return ibis.literal(False) if condition is None else resolved(condition, table).fill_null(False)
