"""A gap is data: something still owed to a person, as a sentence, when it applies, and what is missing.

It is a measure's little sister. It advises and never bars (promise 4). The same expression is read of one record in the
middle of its own transaction, and of every record of a council at night.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from typing import Any, TypeAlias

import ibis
from ibis import _
from ibis.expr.types import BooleanValue, Table

from .measure import yes
from .progress import asking


class Stage(StrEnum):
    """While what it is asked."""

    OPEN = "while the record is open"
    CLOSING = "when the record is being closed, and after that until it is put right"
    CLOSED = "once the record is closed"
    ALWAYS = "while the record is open, and after it is closed"


class Result(StrEnum):
    OWED = "owed"
    DONE = "put right"
    SILENT = "not asked"


@dataclass(frozen=True)
class Ago:
    """A day in an example, so many days before the day on which it is looked at; below nought: after it."""

    days: int


@dataclass(frozen=True)
class Example:
    """What a gap comes to for a record about which these facts differ from one that has only just begun."""

    result: Result
    facts: dict[str, Any] = field(default_factory=dict)


def owed(**facts) -> Example:
    return Example(Result.OWED, facts)


def done(**facts) -> Example:
    return Example(Result.DONE, facts)


def silent(**facts) -> Example:
    return Example(Result.SILENT, facts)


Missing: TypeAlias = ibis.Deferred | Callable[[ibis.Deferred], ibis.Deferred]


@dataclass(frozen=True, eq=False)
class Gap:
    """Something that is still owed to a person."""

    code: str
    says: str
    table: Table
    missing: Missing
    """On a row of the table. A gap with `days` is given their number: the council's own, or else the usual one."""
    put_right: str
    """The name of the page where it is put right, and after a # the place on it."""
    because: str
    """The rule's source: a report, a statute, or what councils do."""
    examples: tuple[Example, ...]
    applies: ibis.Deferred | None = None
    days: int | None = None
    stage: Stage = Stage.OPEN
    of_the_adult: bool = False
    """Whether the page where it is put right is one of the adult, and not of the record."""
    of_the_living: bool = True
    """Whether it is not asked any more once the adult has died."""

    @property
    def days_column(self) -> str:
        """Where the council's own number of days stands, in the published table `asking`."""
        return f"days_{self.code}"


def since(day: ibis.Deferred) -> ibis.Deferred:
    """How many days ago a day was."""
    return _.today.delta(day, unit="day")


@cache
def asked_of(table: Table) -> Table:
    """Each record with what the council settled about asking: one row of settings beside every record."""
    return table.cross_join(asking.drop("council"))


def applies(gap: Gap, rows: Table, *, closing: bool = False) -> BooleanValue:
    """Whether a gap is asked of a record. `closing`: as though the record were about to be closed."""
    over = rows.closed_on.notnull()
    asked = {
        Stage.OPEN: ~over,
        Stage.CLOSED: over,
        Stage.CLOSING: ibis.literal(True) if closing else over,
        Stage.ALWAYS: ibis.literal(True),
    }[gap.stage]
    if gap.of_the_living:
        asked = asked & rows.died_on.isnull()
    if gap.applies is not None:
        asked = asked & yes(rows, gap.applies)
    return asked & ~rows.switched_off.contains(gap.code)


def missing(gap: Gap, rows: Table) -> BooleanValue:
    """Whether what a gap asks for is missing, wherever it applies."""
    if gap.days is None:
        return yes(rows, gap.missing)
    return yes(rows, gap.missing(_[gap.days_column].fill_null(gap.days)))


def owed_in(gap: Gap, rows: Table, *, closing: bool = False) -> BooleanValue:
    """Whether a gap is asked of a record, and what it asks for is missing: answered or not."""
    return applies(gap, rows, closing=closing) & missing(gap, rows)


@cache
def gaps_table(gaps: tuple[Gap, ...], *, key: str = "enquiry_id", closing: bool = False) -> Table:
    """A row a record and a column a gap, true where it is owed, answered or not; with the answers that stand.

    For one record or for thousands. The same object each time, so that whoever runs it need turn it into SQL only once.
    """
    rows = asked_of(gaps[0].table)
    columns = {gap.code: owed_in(gap, rows, closing=closing) for gap in gaps}
    return rows.select(key, "answered", "before_closing", **columns)


@cache
def gap_counts(gaps: tuple[Gap, ...], *, key: str = "enquiry_id") -> Table:
    """A row a record: how many gaps are owed in it and neither put right nor answered."""
    rows = asked_of(gaps[0].table)
    open_ones = [(owed_in(gap, rows) & ~rows.answered.contains(gap.code)).ifelse(1, 0) for gap in gaps]
    return rows.select(key, owed=sum(open_ones[1:], open_ones[0]))


@cache
def gaps_by_team(gaps: tuple[Gap, ...], reasons: tuple[str, ...] = ()) -> Table:
    """A row a team: of each gap how many records it is asked of, in how many it is owed, and why it is not in others.

    Columns are named after the gap's code: `<code>:applies`, `<code>:owed`, `<code>:<reason>`. Without anybody's name.
    """
    rows = asked_of(gaps[0].table)
    sums = {}
    for gap in gaps:
        asked, lacks = applies(gap, rows), owed_in(gap, rows)
        sums[f"{gap.code}:applies"] = asked.sum().fill_null(0)
        sums[f"{gap.code}:owed"] = (lacks & ~rows.answered.contains(gap.code)).sum().fill_null(0)
        for reason in reasons:
            because = f"{gap.code}:{reason}"
            sums[because] = (lacks & rows.answered_because.contains(because)).sum().fill_null(0)
    return rows.group_by("team").aggregate(**sums)
