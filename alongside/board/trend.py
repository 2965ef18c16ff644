"""Figures month by month, with the limits within which they would lie if nothing had changed: never an arrow."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from alongside.measures.columnar import counting
from alongside.measures.columnar.snapshot import Snapshot
from alongside.measures.dimension import Dimension
from alongside.measures.measure import Measure, Period, Quartiles, Spread
from alongside.measures.months import months_until, number_in, number_of
from alongside.measures.proportions import Proportion
from alongside.measures.small_numbers import FEWEST
from alongside.measures.subjects.subject import Asked

from .charts import MONTHS, Chart, Month, chart_of
from .definitions import definition_of
from .figures import Narrowing, cells_of, known_of
from .pictures.over_time import OverTime
from .together import Cells

NOTHING = Quartiles(0, None, None, None)
MONTH = Dimension("month", "Month", of=lambda row, dated_by: number_in(getattr(row, dated_by)))


@dataclass(frozen=True)
class Trend:
    """A control chart of a figure: a picture of a share, or a chart of single values and what they are."""

    code: str
    picture: OverTime | None = None
    chart: Chart | None = None
    what: str = ""


def trends_of(tables: Snapshot, asked: Sequence[Asked], last: date, group: Narrowing | None = None) -> dict[str, Trend]:
    """The chart of each figure over the months up to a day, every month in its place; of everybody or of one group.

    The month in which that day falls is not finished, unless it is its last: it is in the table, and in no line.
    """
    months = months_until(last, MONTHS)
    period = Period(months[0], last)
    known = known_of(asked, (group[0],) if group else ())
    measures, numbers = [one for one in known if isinstance(one, Measure)], [number_of(month) for month in months]
    cells = cells_of(tables, measures, period, group, MONTH, numbers)
    by, own = ((MONTH, group[0]), (group[1],)) if group else ((MONTH,), ())
    spread = counting.spreads(tables, [one for one in known if isinstance(one, Spread)], period, by)
    ended = number_of(last + timedelta(days=1)) != numbers[-1]
    return {one.code: trend_of_shares(one, cells[one.code], months, ended) for one in measures} | {
        code: trend_of_days(code, [found.get((number, *own)) for number in numbers], months, ended)
        for code, found in spread.items()
    }


def trend_of_shares(measure: Measure, cells: Sequence[Cells], months: Sequence[date], ended: bool) -> Trend:
    """Of a measure: its share month by month, or how many where it counts all of its base."""
    if definition_of(measure).whole:
        bases = [base for *_, base in cells]
        drawn = [
            Month(month, base, float(base) if base > 0 else None, None, None, ended or month != months[-1])
            for month, base in zip(months, bases, strict=True)
        ]
        return Trend(measure.code, chart=chart_of(drawn), what="how many")
    named = [(f"{month:%B %Y}", Proportion(row[0], row[3])) for month, row in zip(months, cells, strict=True)]
    return Trend(measure.code, OverTime(measure.code, measure.asks, named, unfinished=not ended))


def trend_of_days(code: str, found: Sequence[Quartiles | None], months: Sequence[date], ended: bool) -> Trend:
    """Of a spread: its middle month by month."""
    shown = [one if one and one.base >= FEWEST else NOTHING._replace(base=one.base if one else 0) for one in found]
    drawn = [
        Month(month, one.base, one.middle, one.low, one.high, ended or month != months[-1])
        for month, one in zip(months, shown, strict=True)
    ]
    return Trend(code, chart=chart_of(drawn), what="the middle")
