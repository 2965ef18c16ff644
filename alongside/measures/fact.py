"""A fact is data: a published table, and what its rows know through those that they belong to and those that they have.

The same object becomes joins in SQL (`rows`) and look-ups in memory (columnar). Only what is asked for is joined.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from ibis.expr.types import StringValue, Table, Value

from .reading import Condition, names_in, resolved


class How(StrEnum):
    """What many rows that belong to one come to."""

    COUNT = "how many there are"
    ANY = "whether there is one"
    FIRST = "the smallest, or earliest"
    LAST = "the largest, or latest"


@dataclass(frozen=True, eq=False)
class Parent:
    """What each row belongs to: all columns of that fact are known to the row, unless it has one of that name."""

    fact: "Fact"
    on: str
    """The column of ours that holds the key of theirs."""


@dataclass(frozen=True, eq=False)
class Children:
    """Rows that belong to each row, made one value: in a sub-query of their own, so that nothing multiplies."""

    name: str
    table: Table
    on: str
    how: How
    of: str | None = None
    """For first and last: of which column."""
    where: Condition | None = None

    def aggregated(self) -> Table:
        """A row for each that has any: the council, the key and the value."""
        rows = keyed(self.table)
        if self.where is not None:
            rows = rows.filter(resolved(self.where, rows))
        value: Value = rows.count() if self.how in (How.COUNT, How.ANY) else rows[self.of].max()
        if self.how is How.FIRST:
            value = rows[self.of].min()
        return rows.group_by(["council", self.on]).aggregate(**{self.name: value})

    def settled(self, value: Value) -> Value:
        """What it comes to for a row that has none: nought for a count, no for whether there is one, else nothing."""
        if self.how is How.ANY:
            return value.notnull()
        return value.fill_null(0) if self.how is How.COUNT else value


@dataclass(frozen=True, eq=False)
class Fact:
    """What is counted. `key` names its row; the council is part of every key."""

    name: str
    table: Table
    key: str
    parents: tuple[Parent, ...] = ()
    children: tuple[Children, ...] = ()
    either: bool = False
    """Whether a row may belong to one parent and not to another: what the first does not know of it, the next may."""

    @cached_property
    def columns(self) -> frozenset[str]:
        """The names of everything that its rows know."""
        known = set(self.table.columns) | {child.name for child in self.children}
        return frozenset(known.union(*(parent.fact.columns for parent in self.parents)))

    def through(self, name: str) -> Parent | Children | None:
        """Through what a row knows this column; None where it is its own.

        Raises:
            KeyError: no row of this fact knows such a column.
        """
        if name in self.table.columns:
            return None
        for child in self.children:
            if child.name == name:
                return child
        for parent in self.parents:
            if name in parent.fact.columns:
                return parent
        raise KeyError(f"{self.name} knows no {name}.")

    def origin(self, name: str) -> tuple[object, str]:
        """Whose column it is in the end: a table's, or what some children come to."""
        through = self.through(name)
        return through.fact.origin(name) if isinstance(through, Parent) else (through or self.table.get_name(), name)

    def parents_with(self, name: str) -> list[Parent]:
        """The parents that know a column which a row does not know by itself: the first, or all that know the same."""
        first = self.through(name)
        if not isinstance(first, Parent):
            return []
        if not self.either:
            return [first]
        origin = first.fact.origin(name)
        return [one for one in self.parents if name in one.fact.columns and one.fact.origin(name) == origin]

    def rows(self, names: Iterable[str]) -> Table:
        """Each row with these columns, its own key and the council, as an expression of Ibis."""
        wanted = sorted({name for name in names if name != "council"} | {self.key})
        parents = {parent: [name for name in wanted if parent in self.parents_with(name)] for parent in self.parents}
        links = {parent.on for parent, columns in parents.items() if columns}
        own = sorted({name for name in wanted if self.through(name) is None} | links)
        rows = keyed(self.table).select("council", *own)
        for parent, columns in parents.items():
            if columns:
                rows = beside(rows, parent.fact.rows(columns), parent.on, parent.fact.key, columns)
        for child in self.children:
            if child.name in wanted:
                rows = beside(rows, child.aggregated(), self.key, child.on, [child.name])
                rows = rows.mutate(**{child.name: child.settled(rows[child.name])})
        return rows.select("council", *wanted)


def keyed(table: Table) -> Table:
    """A table whose council is never null, so that rows meet on it (a council that has no name yet gives none)."""
    return table.mutate(council=table.council.fill_null(""))


def among_all(rows: Table, key: str) -> StringValue:
    """A key of rows that are `keyed`, told apart among many councils too; null where there is none."""
    return rows.council + "/" + rows[key]


def beside(rows: Table, theirs: Table, ours: str, their_key: str, columns: list[str]) -> Table:
    """Rows with these columns of others, where the council and a key agree; without, where there is none.

    A column that the rows have already keeps what it holds, and is filled where it holds nothing.
    """
    named = {name: f"their_{name}" if name in rows.columns else name for name in columns}
    other = theirs.select(
        council=theirs.council, of_theirs=theirs[their_key], **{named[name]: theirs[name] for name in columns}
    )
    found = rows.left_join(other, ["council", (ours, "of_theirs")])[[*rows.columns, *named.values()]]
    again = {name: their for name, their in named.items() if their != name}
    filled = found.mutate(**{name: found[name].coalesce(found[their]) for name, their in again.items()})
    return filled.drop(*again.values()) if again else found


def known_to(fact: Fact, *conditions: Condition | None) -> frozenset[str]:
    """The columns that these expressions read of a fact.

    Raises:
        KeyError: one of them is none of the fact's.
    """
    names = names_in(*conditions)
    for name in names:
        fact.through(name)
    return names
