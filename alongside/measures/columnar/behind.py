"""What stands behind the cells of a count: every row that is counted, with the keys of the records that it is about."""

import polars as pl

from ..fact import Parent
from ..measure import Count, Period
from .counting import COUNCIL, counted_of, grouped, unpacked, yes
from .snapshot import NOWHERE, Rows, Snapshot

KEYS = ("concern_id", "enquiry_id", "adult_id", "review_id", "adult_no")
"""What a row can be found again by; those that its fact does not know are null."""


def rows_behind(snapshot: Snapshot, count: Count, year: int) -> pl.DataFrame:
    """The rows of a count in the year that begins on 1 April of this one: council, each dimension's code, and KEYS.

    A row stands once for each different code, as it counts; so a cell of people can have several rows a person, and as
    many different people as its figure says.
    """
    rows = counted_of(snapshot, count, Period.year(year))
    rows, groups = grouped(rows.only(yes(count.among, rows)), count.dated_by, (COUNCIL, *count.by))
    names = ["council", *(dimension.code for dimension in count.by)]
    places = unpacked(groups.numbers, [len(labels) for labels in groups.codes])
    codes = [
        pl.Series(name, list(labels), dtype=pl.String)[at] if len(labels) else empty(name)
        for name, labels, at in zip(names, groups.codes, places, strict=True)
    ]
    keys = {name: texts(rows, name) if name in count.fact.columns else None for name in KEYS}
    return pl.DataFrame(codes).with_columns(
        pl.lit(None, pl.String).alias(name) if text is None else text.alias(name) for name, text in keys.items()
    )


def empty(name: str) -> pl.Series:
    return pl.Series(name, [], dtype=pl.String)


def texts(rows: Rows, name: str) -> pl.Series:
    """A key of these rows as text, read where it stands in its table; null where there is none."""
    through = rows.fact.through(name)
    if isinstance(through, Parent):
        return texts(rows.above(through), name)
    column = rows.snapshot.stored(rows.fact.table).as_text(name).cast(pl.String)
    if rows.places is None:
        return column
    return column.gather(pl.Series(rows.places).set(pl.Series(rows.places == NOWHERE), None))
