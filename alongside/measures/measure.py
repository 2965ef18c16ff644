"""A measure is data: a plain sentence, a table, who is among, who counts, dated by what."""

from dataclasses import dataclass
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

    def rows(self, period: Period) -> Table:
        """The rows among which this measure counts, with whether each counts and whether its answer is not recorded."""
        dated = self.table.filter(period.holds(self.table[self.dated_by]))
        base = dated.filter(self.among.resolve(dated))
        return base.mutate(counted=yes(base, self.counts), not_recorded=yes(base, self.unknown))


def yes(table: Table, condition: ibis.Deferred | None) -> BooleanValue:
    """The condition on a table's rows, with null as no."""
    return ibis.literal(False) if condition is None else condition.resolve(table).fill_null(False)


def counted_together(measures: list[Measure], period: Period) -> list[Table]:
    """Many measures at once: a table of one row for each published table and date they use, so that it is read once.

    Columns are named after the measure's code: `<code>:base`, `<code>:number`, `<code>:not_recorded`.
    """
    groups: dict[tuple[str, str], list[Measure]] = {}
    for measure in measures:
        groups.setdefault((measure.table.get_name(), measure.dated_by), []).append(measure)
    return [one_reading(group, period) for group in groups.values()]


def one_reading(group: list[Measure], period: Period) -> Table:
    """Measures over the same table and date, in one aggregate."""
    table, dated_by = group[0].table, group[0].dated_by
    rows = table.filter(period.holds(table[dated_by]))
    sums = {}
    for measure in group:
        among = yes(rows, measure.among)
        for name, condition in (("number", measure.counts), ("not_recorded", measure.unknown)):
            sums[f"{measure.code}:{name}"] = (among & yes(rows, condition)).sum().fill_null(0)
        sums[f"{measure.code}:base"] = among.sum().fill_null(0)
    return rows.aggregate(**sums)
