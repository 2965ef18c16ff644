"""Figures month by month, with the limits within which they would lie if nothing had changed: never an arrow."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from alongside.measures.columnar import counting
from alongside.measures.columnar.snapshot import Snapshot
from alongside.measures.dimension import Dimension
from alongside.measures.measure import Measure, Period, Spread, Tally
from alongside.measures.small_numbers import FEWEST, about, share_of
from alongside.measures.subjects.subject import Asked

from .charts import Chart, Month, chart_of

MONTHS = 24


def month_number(row, dated_by: str):
    """Twelve times the year, and the months of it that are over: a number that runs on from year to year."""
    day = getattr(row, dated_by)
    return day.year() * 12 + day.month() - 1


MONTH = Dimension("month", "Month", of=month_number)


@dataclass(frozen=True)
class Trend:
    """A control chart of a figure, its unit, and what its values are."""

    code: str
    chart: Chart
    unit: str
    what: str


def trends_of(tables: Snapshot, asked: Sequence[Asked], last: date) -> dict[str, Trend]:
    """The chart of each figure over the months up to a day, every month in its place."""
    months = months_until(last)
    period = Period(months[0], last)
    counted = counting.tallies(tables, [one for one in asked if isinstance(one, Measure)], period, (MONTH,))
    spread = counting.spreads(tables, [one for one in asked if isinstance(one, Spread)], period, (MONTH,))
    found = {code: trend_of_shares(code, tallies, months) for code, tallies in counted.items()}
    return found | {code: trend_of_days(code, quartiles, months) for code, quartiles in spread.items()}


def trend_of_shares(code: str, tallies: dict, months: Sequence[date]) -> Trend:
    """Of a measure: its share month by month, or how many where it counts all of its base."""
    by_month = [tallies.get((number_of(month),), Tally(0, 0, 0)) for month in months]
    if all(tally.number == tally.base for tally in by_month):
        values = [float(about(tally.base)) if tally.base >= FEWEST else None for tally in by_month]
        unit, what = "", "how many"
    else:
        values = [share_of(tally.number, tally.base) for tally in by_month]
        unit, what = "%", "the share"
    drawn = [
        Month(month, tally.base, value, None, None)
        for month, tally, value in zip(months, by_month, values, strict=True)
    ]
    return Trend(code, chart_of(drawn), unit, what)


def trend_of_days(code: str, quartiles: dict, months: Sequence[date]) -> Trend:
    """Of a spread: its middle month by month."""
    found = [quartiles.get((number_of(month),)) for month in months]
    drawn = [
        Month(month, one.base, one.middle, one.low, one.high)
        if one and one.base >= FEWEST
        else Month(month, one.base if one else 0, None, None, None)
        for month, one in zip(months, found, strict=True)
    ]
    return Trend(code, chart_of(drawn), "", "the middle")


def months_until(last: date) -> list[date]:
    """The first days of the months up to the one in which a day falls."""
    number = number_of(last)
    return [date(one // 12, one % 12 + 1, 1) for one in range(number - MONTHS + 1, number + 1)]


def number_of(day: date) -> int:
    return day.year * 12 + day.month - 1
