"""What stands behind the cells of a count: every row that is counted, with the keys of the records that it is about."""

from collections.abc import Sequence

import numpy as np
import polars as pl

from ..measure import Count, Period
from .columns import Codes, Column
from .counting import COUNCIL, dated, grouped, yes
from .snapshot import Snapshot

KEYS = ("concern_id", "enquiry_id", "adult_id", "review_id", "adult_no")
"""What a row can be found again by; those that its fact does not know are null."""


def rows_behind(snapshot: Snapshot, count: Count, year: int) -> pl.DataFrame:
    """The rows of a count in the year that begins on 1 April of this one: council, each dimension's code, and KEYS.

    A row stands once for each different code, as it counts; so a cell of people can have several rows a person, and as
    many different people as its figure says.
    """
    rows = dated(snapshot, count.fact, count.dated_by, Period.year(year), ())
    rows, groups = grouped(rows.only(yes(count.among, rows)), count.dated_by, (COUNCIL, *count.by))
    names = ["council", *(dimension.code for dimension in count.by)]
    codes = {}
    left = groups.numbers
    for name, labels in reversed(list(zip(names, groups.codes, strict=True))):
        left, places = np.divmod(left, len(labels))
        codes[name] = pl.Series(name, list(labels), dtype=pl.String)[places] if len(labels) else empty(name)
    known = {name: texts(getattr(rows, name)) if name in count.fact.columns else None for name in KEYS}
    frame = pl.DataFrame([codes[name] for name in names])
    keys = [pl.lit(None, pl.String).alias(name) if text is None else text.alias(name) for name, text in known.items()]
    return frame.with_columns(keys)


def empty(name: str) -> pl.Series:
    return pl.Series(name, [], dtype=pl.String)


def texts(column: Column) -> pl.Series:
    """A column of keys as text; null where there is none."""
    if isinstance(column, Codes):
        labels: Sequence[str | None] = [None, *column.labels[1:]]
        return pl.Series(labels, dtype=pl.String)[column.places.astype(np.uint32)]
    values = pl.Series(column.values).cast(pl.String)  # type: ignore[attr-defined]  # keys are codes or numbers
    return values.set(pl.Series(column.nothing()), None)
