"""Measures as expressions of Ibis, for a database: PostgreSQL, DuckDB or Spark turn them into the same figures.

Compiling one costs some ten milliseconds, so each function gives the same object for the same question, and whoever
runs it keeps the SQL.
"""

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any

from ibis.expr.types import Table

from .dimension import Dimension, year_of
from .fact import Fact, beside
from .measure import Count, Measure, Period, Spread, Tally, yes
from .reading import Where, kept_by, resolved


def counted_together(measures: Sequence[Measure], period: Period) -> list[Table]:
    """Many measures at once: a table of one row for each fact and date they use, so that it is read once.

    Columns are named after the measure's code: `<code>:base`, `<code>:number`, `<code>:not_recorded`.
    """
    return tallied(tuple(measures), period)


@lru_cache(maxsize=256)
def tallied(
    measures: tuple[Measure, ...],
    period: Period,
    by: tuple[Dimension, ...] = (),
    where: Where = (),
) -> list[Table]:
    """Measures over a period, broken down: a row for each group, its codes in columns named after the dimensions.

    `where` keeps only some rows (a team, a group); each measure's fact must know what it reads.
    """
    groups: dict[tuple[Fact, str], list[Measure]] = {}
    for measure in measures:
        groups.setdefault((measure.fact, measure.dated_by), []).append(measure)
    return [one_reading(group, period, by, where) for group in groups.values()]


def one_reading(group: list[Measure], period: Period, by: tuple[Dimension, ...], where: Where) -> Table:
    """Measures over the same fact and date, in one aggregate."""
    fact, dated_by = group[0].fact, group[0].dated_by
    reads = frozenset(name for name, _ in where).union(
        *(measure.reads for measure in group), *(one.reads(dated_by) for one in by)
    )
    rows = broken_down(dated(fact, reads, dated_by, period, where), fact, dated_by, by)
    sums = {}
    for measure in group:
        among = yes(rows, measure.among)
        for name, condition in (("number", measure.counts), ("not_recorded", measure.unknown)):
            sums[f"{measure.code}:{name}"] = (among & yes(rows, condition)).sum().fill_null(0)
        sums[f"{measure.code}:base"] = among.sum().fill_null(0)
    names = [named(dimension) for dimension in by]
    return rows.group_by(names).aggregate(**sums) if names else rows.aggregate(**sums)


def tallies(
    run: Callable[[Table], list[dict[str, Any]]],
    measures: Sequence[Measure],
    period: Period,
    by: tuple[Dimension, ...] = (),
    where: Where = (),
) -> dict[str, dict[tuple, Tally]]:
    """Each measure over a period, by its code and then by group, as `run` (a database) counts it.

    Without a breakdown the one group is (). A group that has no base is left out.
    """
    found: dict[str, dict[tuple, Tally]] = {measure.code: {} for measure in measures}
    for reading in tallied(tuple(measures), period, by, where):
        codes = [code.removesuffix(":base") for code in reading.columns if code.endswith(":base")]
        for row in run(reading):
            group = tuple(row[named(dimension)] for dimension in by)
            for code in codes:
                counted = Tally(*(int(row[f"{code}:{what}"]) for what in Tally._fields))
                if counted.base or not by:
                    found[code][group] = counted
    return found


@lru_cache(maxsize=256)
def spread_of(spread: Spread, period: Period, by: tuple[Dimension, ...] = (), where: Where = ()) -> Table:
    """A spread over a period, broken down: `base`, `low`, `middle` and `high` for each group."""
    reads = spread.reads.union((name for name, _ in where), *(one.reads(spread.dated_by) for one in by))
    rows = dated(spread.fact, reads, spread.dated_by, period, where)
    rows = broken_down(rows.filter(yes(rows, spread.among)), spread.fact, spread.dated_by, by)
    rows = rows.mutate(spread=resolved(spread.of, rows))
    sums = {name: rows.spread.quantile(at).cast("float64") for name, at in QUARTERS.items()}
    names = [named(dimension) for dimension in by]
    grouped = rows.group_by(names) if names else rows
    return grouped.aggregate(base=rows.spread.count(), **sums)


@lru_cache(maxsize=256)
def cells_of(count: Count, years: tuple[int, ...]) -> Table:
    """The cells of a count for each council and year: columns council, year, one for each dimension, and `number`."""
    period = Period(Period.year(min(years)).first, Period.year(max(years)).last)
    rows = members_of(count, period)
    kept = rows.filter(rows.year.isin(years)) if len(years) != max(years) - min(years) + 1 else rows
    names = ["council", "year", *(named(dimension) for dimension in count.by)]
    return kept.group_by(names).aggregate(number=kept[count.each].count())


def cells(
    run: Callable[[Table], list[dict[str, Any]]], counts: Sequence[Count], years: tuple[int, ...]
) -> dict[str, dict[tuple, int]]:
    """The cells of each count by council, year and its dimensions; a cell in which there is nobody is left out."""
    found = {}
    for count in counts:
        names = ["council", "year", *(named(dimension) for dimension in count.by)]
        rows = run(cells_of(count, years))
        found[count.code] = {tuple(row[name] for name in names): int(row["number"]) for row in rows}
    return found


def members_of(count: Count, period: Period) -> Table:
    """Who is behind the cells of a count: each of them once in each cell, by its key."""
    rows = dated(count.fact, count.reads, count.dated_by, period, ())
    rows = rows if count.within is None else rows.filter(yes(rows, count.within))
    rows = broken_down(rows.filter(yes(rows, count.among)), count.fact, count.dated_by, count.by)
    rows = rows.mutate(year=year_of(rows[count.dated_by]).cast("int64"))
    names = ["council", "year", *(named(dimension) for dimension in count.by), count.each]
    found = rows.filter(rows[count.each].notnull()).select(*names)
    # A row that is counted by its own key is there once as it is: its key may be told apart only with that of a parent.
    return found if count.each == count.fact.key else found.distinct()


def dated(fact: Fact, reads: frozenset[str], dated_by: str, period: Period, where: Where) -> Table:
    """The rows of a fact in a period, with the columns that are read of them."""
    rows = fact.rows(reads | {dated_by})
    rows = rows.filter(period.holds(rows[dated_by]))
    return rows.filter(kept_by(where, rows)) if where else rows


def broken_down(rows: Table, fact: Fact, dated_by: str, by: tuple[Dimension, ...]) -> Table:
    """The rows with the code of each dimension; once for each different code of rows that belong to them."""
    for dimension in by:
        if dimension.through is None:
            rows = rows.mutate(**{named(dimension): dimension.column(rows, dated_by)})
            continue
        on = dimension.on or fact.key
        theirs = dimension.theirs.rows({on, str(dimension.of)})
        theirs = theirs.select("council", on, **{named(dimension): theirs[str(dimension.of)]}).distinct()
        rows = beside(rows, theirs, on, on, [named(dimension)])
    return rows


def named(dimension: Dimension) -> str:
    """The column that holds the code of a dimension."""
    return f"by_{dimension.code}"


QUARTERS = {"low": 0.25, "middle": 0.5, "high": 0.75}
