"""Counts a year's return from published tables, wherever they came from: figures, checks, rows behind each cell."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import polars as pl

from alongside.measures.columnar import census
from alongside.measures.columnar.behind import KEYS, rows_behind
from alongside.measures.columnar.snapshot import Snapshot
from alongside.measures.measure import Count
from alongside.measures.nowhere import NOWHERE
from alongside.measures.sac import counts_for

from .checks import Check, Compared, Earlier, checked
from .figures import Codes, Figures, assemble
from .layout import Label, Layout, Part
from .plainly import concluded_in
from .year import ReturnYear

YEARS_BEFORE = 3
QUIET, MANY = 31, 200
"""In so many days of a year that is whole somebody raises a concern, where there are so many concerns."""
DATED = {"concern": ("raised_on",), "enquiry": ("started_on", "concluded_on")}
OF_AN_ENQUIRY = {"enquiry_condition", "allegation", "risk_result"}
PLACE = ("table", "enquiry_type", "category", "subcategory")


class NotThere(ValueError):
    """What is asked for is not in these tables, in a sentence that says what is."""


@dataclass(frozen=True)
class Counted:
    """The return of a year, with what its checks compare it with and the rows behind it."""

    year: ReturnYear
    figures: Figures
    compared: Compared
    rows: pl.DataFrame

    @property
    def checks(self) -> list[Check]:
        return checked(self.figures, self.compared)


def one_council(tables: Mapping[str, pl.DataFrame], council: str) -> dict[str, pl.DataFrame]:
    """The tables of one council: of the only one there is, if none is named.

    Raises:
        NotThere: it is not among them, or there are several and none was named.
    """
    found = sorted(
        {code for frame in tables.values() for code in frame["council"].unique().to_list() if code is not None}
    )
    listed = ", ".join(found[:5]) + (f" and {len(found) - 5} more" if len(found) > 5 else "")
    if not council and len(found) > 1:
        raise NotThere(f"These tables hold {len(found)} councils. Say which with --council: {listed}.")
    if council and council not in found:
        raise NotThere(f"The council {council} is not in these tables: they hold {listed or 'nobody’s records'}.")
    if not council:
        return dict(tables)
    return {name: frame.filter(pl.col("council") == council) for name, frame in tables.items()}


def count_return(
    tables: Mapping[str, pl.DataFrame],
    year: ReturnYear,
    layout: Layout,
    *,
    sent: Earlier | None = None,
    ended: bool = True,
    since: date | None = None,
) -> Counted:
    """Count one council's return. `sent`: last year's as it was sent, which is compared with before anything else.

    `ended`: whether the year had ended when it was counted. `since`: from which day on the tables hold everything; if
    that is not known, from about the first concern in them. A year that began before it is not compared with.
    """
    before = [year.before(back) for back in range(YEARS_BEFORE, 0, -1)]
    since = since or begun(tables)
    before = [one for one in before if since is None or one.first >= since]
    years = [one.begins for one in (*before, year)]
    snapshot, counts = Snapshot(only_what_counts(tables, years)), counts_for(year.begins)
    by_year = cells_by_year(census.cells(snapshot, counts, years))
    absent = {need for part in layout.parts.values() for need in part.needs} - set(tables)

    def of_years(*these: int) -> Figures:
        return assemble(layout, added(by_year, these), absent=absent)

    figures = of_years(year.begins)
    last_year, own_pattern = sent, None
    if before:
        now = "as the same records count"
        last_year = sent or if_anything(of_years(before[-1].begins), f"{before[-1]}, {now} it now")
        own_pattern = pattern(before if sent else before[:-1], of_years)
    compared = Compared(concluded_in(year, tables), last_year, own_pattern, ended)
    return Counted(year, figures, compared, behind(snapshot, counts, year, layout))


def begun(tables: Mapping[str, pl.DataFrame]) -> date | None:
    """From when on the record is held to be whole: a month before its first concern. Not of a small one."""
    raised = tables["concern"]["raised_on"].drop_nulls() if "concern" in tables else pl.Series([])
    first = raised.min() if len(raised) >= MANY else None
    return first - timedelta(QUIET) if isinstance(first, date) else None


def pattern(years: Sequence[ReturnYear], of_years: Callable[..., Figures]) -> Earlier | None:
    """The years before the one that this year is compared with first, together."""
    if not years:
        return None
    named = f"{years[0]} to {years[-1]}" if len(years) > 1 else f"{years[0]}"
    return if_anything(of_years(*(one.begins for one in years)), f"{named}, as the same records count them now")


def only_what_counts(tables: Mapping[str, pl.DataFrame], years: list[int]) -> dict[str, pl.DataFrame]:
    """The tables without what no cell of these years holds: a county's ten years are many times those that count."""
    first, last = ReturnYear(years[0]).first, ReturnYear(years[-1]).last
    within = {
        name: pl.any_horizontal(pl.col(day).is_between(first, last) for day in days) for name, days in DATED.items()
    }
    kept = {name: frame.filter(within[name]) if name in within else frame for name, frame in tables.items()}
    for name in OF_AN_ENQUIRY & kept.keys():
        kept[name] = kept[name].join(kept["enquiry"], on=["council", "enquiry_id"], how="semi", nulls_equal=True)
    people = pl.concat([kept[name].select("council", "adult_id") for name in ("concern", "enquiry")]).unique()
    kept["adult"] = kept["adult"].join(people, on=["council", "adult_id"], how="semi", nulls_equal=True)
    return kept


def cells_by_year(found: Mapping[str, Mapping[tuple, int]]) -> dict[int, dict[str, dict[Codes, int]]]:
    """The cells of each count by year, without the council: there is but one."""
    years: dict[int, dict[str, dict[Codes, int]]] = {}
    for code, cells in found.items():
        for (_, year, *codes), number in cells.items():
            years.setdefault(year, {}).setdefault(code, {})[tuple(codes)] = number
    return years


def added(by_year: Mapping[int, Mapping[str, Mapping[Codes, int]]], years: tuple[int, ...]) -> dict:
    """The cells of some years added up: by the code of a count, and by codes."""
    sums: dict[str, dict[Codes, int]] = {}
    for year in years:
        for code, cells in by_year.get(year, {}).items():
            of_count = sums.setdefault(code, {})
            for codes, number in cells.items():
                of_count[codes] = of_count.get(codes, 0) + number
    return sums


def if_anything(figures: Figures, named: str) -> Earlier | None:
    """These figures to compare with, unless there is nobody in them."""
    return Earlier(named, figures) if any(cell.value for cell in figures.cells) else None


def behind(snapshot: Snapshot, counts: list[Count], year: ReturnYear, layout: Layout) -> pl.DataFrame:
    """The rows behind every cell, in the national order. `counted` is false for rows that have no cell."""
    supplied = {code: part for code, part in layout.parts.items() if part.supplied}
    frames = [
        placed(rows_behind(snapshot, count, year.begins), supplied[count.code], count)
        for count in counts
        if count.code in supplied
    ]
    frames += [
        in_no_cell(rows_behind(snapshot, one.count, year.begins), supplied[one.of])
        for one in NOWHERE
        if one.of in supplied and not one.seen
    ]
    return pl.concat(frames).unique().sort(*PLACE, *KEYS, nulls_last=True)


def placed(rows: pl.DataFrame, part: Part, count: Count) -> pl.DataFrame:
    """The rows of a count with the words of their cell; a row counts if it has a cell, and whom to count."""
    words = list(words_of(rows, part, [by.code for by in count.by]))
    counted = pl.all_horizontal(*(word.is_not_null() for word in words), pl.col(count.each).is_not_null())
    return in_words_of(rows, part, words, counted)


def in_no_cell(rows: pl.DataFrame, part: Part) -> pl.DataFrame:
    """Rows that belong to a part and have no cell of it."""
    nothing = pl.lit(None, pl.String)
    return in_words_of(rows, part, [nothing, nothing], pl.lit(False))


def in_words_of(rows: pl.DataFrame, part: Part, words: list[pl.Expr], counted: pl.Expr) -> pl.DataFrame:
    return rows.select(
        pl.lit(part.table).alias("table"),
        pl.lit(part.enquiry_type).alias("enquiry_type"),
        *(word.alias(name) for name, word in zip(PLACE[2:], words, strict=True)),
        *KEYS,
        counted.alias("counted"),
    )


def words_of(rows: pl.DataFrame, part: Part, by: list[str]) -> Iterator[pl.Expr]:
    """The row's and the column's words of each row; null where there is no such label."""
    keyed = iter(by)
    for labels in (part.rows, part.columns):
        if not labels[0].keyed:
            yield pl.lit(labels[0].words)
            continue
        yield in_words(pl.col(next(keyed)), labels)


def in_words(code: pl.Expr, labels: tuple[Label, ...]) -> pl.Expr:
    """A code as the label says it."""
    known = {label.code: label.words for label in labels}
    said = code.replace_strict({key: words for key, words in known.items() if key is not None}, default=None)
    return pl.when(code.is_null()).then(pl.lit(known.get(None))).otherwise(said)
