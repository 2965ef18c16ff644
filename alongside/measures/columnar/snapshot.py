"""A snapshot: the published tables of one council or of many as they stood, each column an array, read when needed.

Codes become small whole numbers with a list of labels, days become numbers, and a key that names a row of another table
becomes that row's place. What a row knows through another is then one look-up, whatever the size.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from functools import cached_property, reduce
from typing import Any, TypeAlias

import numpy as np
import polars as pl
from ibis.expr.types import Table
from numpy.typing import NDArray

from ..dimension import Dimension
from ..fact import Children, Fact, How, Parent
from ..reading import resolved
from .columns import NO_DAY, Codes, Column, Days, Flags, Numbers

Places: TypeAlias = NDArray[np.int64]
NOWHERE = -1
"""The place of a row that there is not."""
PREFIX = "published_"
PLACE = pl.Int32
"""The type of a column that holds places; no published column has it."""


class Stored:
    """One table of a snapshot: in memory, or in a file that is read when something of it is first asked for.

    `keys`: its keys as text, if there are only places in their stead (kept.py).
    """

    def __init__(self, name: str, frame: pl.DataFrame | pl.LazyFrame, keys: pl.LazyFrame | None = None) -> None:
        self.name, self.source, self.keys = name, frame.lazy(), keys
        self.kinds = self.source.collect_schema()
        self.columns: dict[str, Column] = {}

    @cached_property
    def frame(self) -> pl.DataFrame:
        return self.source.collect()

    def __len__(self) -> int:
        return self.frame.height

    @property
    def councils(self) -> set[str]:
        """The ONS codes of the councils in it; a table that is kept as codes lists them, and need not be read."""
        kind = self.kinds.get("council")
        if kind is None:
            return set()
        listed = kind.categories if isinstance(kind, pl.Enum) else self.frame["council"].unique()
        return {code or "" for code in listed.to_list()}

    def column(self, name: str) -> Column:
        """A column as an array, coded when it is first asked for."""
        if name not in self.columns:
            self.columns[name] = coded(self.as_text(name))
        return self.columns[name]

    def as_text(self, name: str) -> pl.Series:
        """A column as it was published, also where a place stands for the key."""
        if self.keys is not None and self.kinds.get(name, PLACE) == PLACE:
            return self.keys.select(name).collect()[name]
        return self.frame[name]

    def named(self, name: str) -> pl.DataFrame:
        """A column as it was published, beside the council of each row."""
        found = pl.DataFrame({"council": self.frame["council"], name: self.as_text(name)})
        return found.with_columns(pl.all().cast(pl.String))


class Rows:
    """Rows of a fact, as an expression sees them: each column for these rows, looked up when it is asked for."""

    def __init__(self, snapshot: Snapshot, fact: Fact, places: Places | None = None) -> None:
        """`places`: which rows of the fact's own table; None for all, in their order."""
        self.snapshot, self.fact, self.places = snapshot, fact, places
        self.of: tuple[Rows, Places] | None = None
        """The rows of which these are some, and at which positions: what is known of those need not be looked up."""
        self.known: dict[str, Column] = {}
        self.parents: dict[Parent, Rows] = {}
        self.found: dict[str, Column] = {}
        """Codes of rows that belong to these, one a row."""
        self.worked_out: dict[Dimension, tuple[Places, Sequence]] = {}
        """The codes of dimensions for these rows, dated as their reader dates them."""
        self.runs: dict[str, Any] = {}
        """Whose rows stand together, by the column that names them."""

    def __getattr__(self, name: str) -> Column:
        if name.startswith("__"):
            raise AttributeError(name)
        if name not in self.known:
            self.known[name] = self.looked_up(name)
        return self.known[name]

    def __len__(self) -> int:
        return len(self.snapshot.stored(self.fact.table)) if self.places is None else len(self.places)

    def looked_up(self, name: str) -> Column:
        if self.of is not None and name in self.of[0].known:
            return taken(self.of[0].known[name], self.of[1])
        through = self.fact.through(name)
        if through is None:
            return taken(self.snapshot.stored(self.fact.table).column(name), self.places)
        if isinstance(through, Parent):
            # Through each row to its parent's place, so that only as many are looked up as there are rows.
            found = [getattr(self.above(parent), name) for parent in self.fact.parents_with(name)]
            return reduce(filled, found)
        return taken(self.snapshot.of_children(self.fact, through), self.places)

    def above(self, parent: Parent) -> Rows:
        """Each row's parent."""
        if parent not in self.parents:
            self.parents[parent] = Rows(self.snapshot, parent.fact, self.of_parent(parent))
        return self.parents[parent]

    def of_parent(self, parent: Parent) -> Places:
        """The place of each row's parent."""
        places = self.snapshot.link(self.fact.table, parent.on, parent.fact.table, parent.fact.key)
        if self.places is None:
            return places
        if not len(places):
            return np.full(len(self.places), NOWHERE)
        return np.where(self.places == NOWHERE, NOWHERE, places[self.places])

    def only(self, kept: NDArray[np.bool_]) -> Rows:
        """Some of these rows."""
        if kept.all():
            return self
        found = np.flatnonzero(kept)
        again = Rows(self.snapshot, self.fact, found if self.places is None else self.places[found])
        again.of = self, found
        return again

    def at(self, positions: Places) -> Rows:
        """These rows again, by their position among themselves: as often as each is named."""
        again = Rows(self.snapshot, self.fact, positions if self.places is None else self.places[positions])
        again.found = {code: taken(column, positions) for code, column in self.found.items()}
        return again


class Snapshot:
    """Published tables, each read when it is first asked for."""

    def __init__(
        self,
        tables: Mapping[str, pl.DataFrame] | Mapping[str, pl.LazyFrame],
        keys: Mapping[str, pl.LazyFrame] | None = None,
        day: date | None = None,
    ) -> None:
        """`tables`: by their names in the extract ("enquiry"), as `measures.extract` reads them; `keys`: see Stored.

        `day`: on which it was taken. What is dated after it, such as what is due later, does not count yet.
        """
        self.day = day
        self.tables = {name: Stored(name, frame, (keys or {}).get(name)) for name, frame in tables.items()}
        self.links: dict[tuple[str, str, str, str], Places] = {}
        self.children: dict[Children, Column] = {}

    def stored(self, table: Table) -> Stored:
        """A table by its definition; an empty one where the snapshot has none of that name."""
        name = table.get_name().removeprefix(PREFIX)
        if name not in self.tables:
            schema = {column: TYPES[str(kind)] for column, kind in table.schema().items() if str(kind) in TYPES}
            self.tables[name] = Stored(name, pl.DataFrame(schema=schema))
        return self.tables[name]

    @cached_property
    def councils(self) -> list[str]:
        """The ONS codes of the councils in it, in their order."""
        return sorted(set().union(*(stored.councils for stored in self.tables.values())))

    def link(self, table: Table, on: str, other: Table, key: str) -> Places:
        """For each row of a table, the place of the row of another that a column names, in the same council."""
        ours, theirs = self.stored(table), self.stored(other)
        named = (ours.name, on, theirs.name, key)
        if named not in self.links:
            if ours.kinds.get(on) == PLACE:
                self.links[named] = ours.frame[on].to_numpy()
            else:
                self.links[named] = places_of(ours.named(on), on, theirs.named(key), key)
        return self.links[named]

    def of_children(self, fact: Fact, child: Children) -> Column:
        """What the rows that belong to each row of a fact come to."""
        if child not in self.children:
            self.children[child] = self.gathered(fact, child)
        return self.children[child]

    def gathered(self, fact: Fact, child: Children) -> Column:
        size, places = len(self.stored(fact.table)), self.link(child.table, child.on, fact.table, fact.key)
        rows = Rows(self, Fact(child.name, child.table, child.on))
        kept = places != NOWHERE
        if child.where is not None:
            kept &= resolved(child.where, rows).true
        if child.of is None:
            counts = np.bincount(places[kept], minlength=size)
            has = counts > 0
            return Flags(has, ~has) if child.how is How.ANY else Numbers(counts, np.zeros(size, bool))
        column = getattr(rows, child.of)
        kept &= ~column.nothing()
        smallest = child.how is How.FIRST
        values = np.full(size, np.iinfo(np.int64).max if smallest else NO_DAY, np.int64)
        (np.minimum if smallest else np.maximum).at(values, places[kept], column.values[kept])
        none = np.bincount(places[kept], minlength=size) == 0
        return type(column)(np.where(none, 0, values), none)

    @property
    def size(self) -> int:
        """How many rows there are in all."""
        return sum(len(stored) for stored in self.tables.values())


TYPES = {"string": pl.String, "date": pl.Date, "boolean": pl.Boolean, "int64": pl.Int64, "float64": pl.Float64}


def coded(values: pl.Series) -> Column:
    """A column of a frame as an array."""
    if values.dtype == pl.Boolean:
        nothing = values.is_null().to_numpy()
        true = values.fill_null(False).to_numpy()
        return Flags(true, ~true & ~nothing)
    if values.dtype == pl.Date:
        return Days(values.to_physical().fill_null(0).to_numpy(), values.is_null().to_numpy())
    if values.dtype.is_integer():
        return Numbers(values.fill_null(0).to_numpy(), values.is_null().to_numpy())
    return codes_of(values)


def codes_of(values: pl.Series) -> Codes:
    """Text as places in the list of all that occur."""
    listed = values.dtype if isinstance(values.dtype, pl.Enum) else pl.Enum(values.drop_nulls().unique().sort())
    labels, values = ["", *listed.categories.to_list()], values.cast(listed)
    physical = values.to_physical().cast(POLARS[small(len(labels))])
    nothing = np.iinfo(small(len(labels))).max  # one more than that is 0, the place of nothing
    return Codes(physical.fill_null(nothing).to_numpy() + small(len(labels))(1), labels)


POLARS = {np.uint8: pl.UInt8, np.uint16: pl.UInt16, np.uint32: pl.UInt32}


def small(size: int) -> type[np.unsignedinteger]:
    """The smallest kind of whole number that so many places need."""
    return np.uint8 if size <= 2**8 else np.uint16 if size <= 2**16 else np.uint32


def taken(column: Column, places: Places | None) -> Column:
    """A column for these rows; nothing for a row that there is not."""
    if places is None:
        return column
    missing = places == NOWHERE
    if not len(column.nothing()):
        column, places = blank(column), np.zeros_like(places)
    some = bool(missing.any())
    if isinstance(column, Flags):
        true, false = column.true[places], column.false[places]
        return Flags(true & ~missing, false & ~missing) if some else Flags(true, false)
    if isinstance(column, Codes):
        found = column.places[places]
        return Codes(np.where(missing, found.dtype.type(0), found) if some else found, column.labels)
    assert isinstance(column, Numbers)  # noqa: S101 (there is no other kind)
    none = column.none[places]
    return type(column)(column.values[places], none | missing if some else none)


def filled(column: Column, other: Column) -> Column:
    """A column, and where it holds nothing what another look-up of the same column holds."""
    none = column.nothing()
    if isinstance(column, Flags) and isinstance(other, Flags):
        return Flags(column.true | none & other.true, column.false | none & other.false)
    if isinstance(column, Codes) and isinstance(other, Codes):
        return Codes(np.where(none, other.places, column.places), column.labels)
    assert isinstance(column, Numbers)  # noqa: S101 (there is no other kind)
    assert isinstance(other, Numbers)  # noqa: S101 (both are of one column)
    return type(column)(np.where(none, other.values, column.values), none & other.none)


def blank(column: Column) -> Column:
    """A column of the same kind with one row, which holds nothing: what a table without rows can be looked up in."""
    nothing = np.zeros(1, bool)
    if isinstance(column, Flags):
        return Flags(nothing, nothing)
    if isinstance(column, Codes):
        return Codes(np.zeros(1, np.uint8), column.labels)
    assert isinstance(column, Numbers)  # noqa: S101 (there is no other kind)
    return type(column)(np.zeros(1, np.int32), ~nothing)


def places_of(ours: pl.DataFrame, on: str, theirs: pl.DataFrame, key: str) -> Places:
    """The place in the second frame of the row that each row of the first names, in the same council; or NOWHERE."""
    keys = theirs.select(pl.col("council").fill_null(""), pl.col(key).alias("key")).with_row_index("place")
    named = ours.select(pl.col("council").fill_null(""), pl.col(on).alias("key"))
    found = named.join(keys, on=["council", "key"], how="left", maintain_order="left")
    return found["place"].cast(pl.Int64).fill_null(NOWHERE).to_numpy()
