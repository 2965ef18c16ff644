"""Figures month by month, with the limits within which they would lie if nothing had changed: never an arrow."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from alongside.measures.columnar import counting
from alongside.measures.columnar.snapshot import Snapshot
from alongside.measures.dimension import Dimension
from alongside.measures.measure import Measure, Period, Spread, Tally
from alongside.measures.months import months_until, number_in, number_of
from alongside.measures.proportions import Proportion
from alongside.measures.small_numbers import FEWEST, about
from alongside.measures.subjects.subject import Asked

from .charts import MONTHS, Chart, Month, chart_of
from .figures import protected
from .pictures.over_time import OverTime

MONTH = Dimension("month", "Month", of=lambda row, dated_by: number_in(getattr(row, dated_by)))


@dataclass(frozen=True)
class Trend:
    """A control chart of a figure: a picture of a share, or a chart of single values and what they are."""

    code: str
    picture: OverTime | None = None
    chart: Chart | None = None
    what: str = ""


def trends_of(tables: Snapshot, asked: Sequence[Asked], last: date) -> dict[str, Trend]:
    """The chart of each figure over the months up to a day, every month in its place."""
    months = months_until(last, MONTHS)
    period = Period(months[0], last)
    measure_of = {one.code: one for one in asked if isinstance(one, Measure)}
    counted = counting.tallies(tables, measure_of.values(), period, (MONTH,))
    spread = counting.spreads(tables, [one for one in asked if isinstance(one, Spread)], period, (MONTH,))
    found = {code: trend_of_shares(measure_of[code], tallies, months) for code, tallies in counted.items()}
    return found | {code: trend_of_days(code, quartiles, months) for code, quartiles in spread.items()}


def trend_of_shares(measure: Measure, tallies: dict, months: Sequence[date]) -> Trend:
    """Of a measure: its share month by month, or how many where it counts all of its base."""
    by_month = [tallies.get((number_of(month),), Tally(0, 0, 0)) for month in months]
    if measure.unknown is None and all(tally.number == tally.base for tally in by_month):
        many = [float(about(tally.base)) if tally.base >= FEWEST else None for tally in by_month]
        drawn = [
            Month(month, tally.base, value, None, None)
            for month, tally, value in zip(months, by_month, many, strict=True)
        ]
        return Trend(measure.code, chart=chart_of(drawn), what="how many")
    cells = protected(by_month, many=True)
    named = [(f"{month:%B %Y}", Proportion(row[0], row[3])) for month, row in zip(months, cells, strict=True)]
    return Trend(measure.code, OverTime(measure.code, measure.asks, named))


def trend_of_days(code: str, quartiles: dict, months: Sequence[date]) -> Trend:
    """Of a spread: its middle month by month."""
    found = [quartiles.get((number_of(month),)) for month in months]
    drawn = [
        Month(month, one.base, one.middle, one.low, one.high)
        if one and one.base >= FEWEST
        else Month(month, one.base if one else 0, None, None, None)
        for month, one in zip(months, found, strict=True)
    ]
    return Trend(code, chart=chart_of(drawn), what="the middle")
