"""A measure is data: a plain sentence, a table, who is among, who counts, dated by what. A gap is its little sister."""

from dataclasses import dataclass, field
from datetime import date

import ibis
from ibis.expr.types import BooleanValue, Table


@dataclass(frozen=True)
class Period:
    """From one day to another, both included."""

    first: date
    last: date

    def holds(self, column: ibis.expr.types.DateValue) -> BooleanValue:
        return column.between(ibis.literal(self.first), ibis.literal(self.last))


@dataclass(frozen=True, eq=False)
class Measure:
    """A count of rows, and of how many among them count. Numerator and base always travel together (promise 6)."""

    code: str
    asks: str
    table: Table
    dated_by: str
    among: ibis.Deferred
    counts: ibis.Deferred
    unknown: ibis.Deferred | None = None
    """Among the base, the rows for which the answer is not recorded."""
    because: str = ""
    """The source of the rule: seed, standard or statute."""

    def base(self, period: Period) -> Table:
        """The rows among which this measure counts."""
        return self.table.filter(period.holds(self.table[self.dated_by]) & self.among.resolve(self.table))

    def rows(self, period: Period) -> Table:
        """The base with two more columns: whether each row counts, and whether its answer is not recorded."""
        base = self.base(period)
        return base.mutate(counted=self.yes(base, self.counts), not_recorded=self.yes(base, self.unknown))

    @staticmethod
    def yes(table: Table, condition: ibis.Deferred | None) -> BooleanValue:
        """The condition with null as no."""
        return ibis.literal(False) if condition is None else condition.resolve(table).fill_null(False)

    def count(self, period: Period) -> Table:
        """One row: code, base, number, not_recorded."""
        rows = self.rows(period)
        return rows.aggregate(
            base=rows.count(), number=rows.counted.sum().fill_null(0), not_recorded=rows.not_recorded.sum().fill_null(0)
        ).mutate(code=ibis.literal(self.code))


def counted_together(measures: list[Measure], period: Period) -> Table:
    """Many measures in one query: a row a measure, with code, base, number and not_recorded."""
    return ibis.union(*(measure.count(period) for measure in measures))


@dataclass(frozen=True, eq=False)
class Gap:
    """Something that is still owed to a person. It advises; it never bars (promise 4)."""

    code: str
    says: str
    table: Table
    missing: ibis.Deferred
    put_right: str
    """The name of the page where it is put right."""
    because: str = ""


@dataclass(frozen=True)
class Found:
    """The gaps of one record."""

    record: str
    gaps: list[Gap] = field(default_factory=list)


def gaps_of(gaps: list[Gap], records: list[str], key: str = "enquiry_id") -> Table:
    """A row a record and a column a gap, true where it is missing: one query for one record or for many."""
    table = gaps[0].table
    rows = table.filter(table[key].isin(records))
    return rows.select(rows[key], **{gap.code: gap.missing.resolve(rows).fill_null(False) for gap in gaps})
