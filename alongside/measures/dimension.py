"""By what figures are broken down: a column, a band of a number, or a code of rows that belong to the one counted."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property
from typing import Any

import ibis
from ibis import _
from ibis.common.deferred import Deferred
from ibis.expr.types import Table

from .fact import Fact
from .reading import names_in, refuse_one_person

NOT_RECORDED = "Not recorded"
YEARS_18 = 18 * 10000
"""Between two days as numbers (`day_number`)."""


@dataclass(frozen=True, eq=False)
class Dimension:
    """A breakdown. Its codes are in the order in which they are shown; a code that is not listed is shown as it is."""

    code: str
    title: str
    of: str | Callable[[Any, str], Any]
    """A column; or what gives a number or a code from a row and the name of the column by which it is dated."""
    labels: Mapping[Any, str] = field(default_factory=dict)
    bands: tuple[tuple[int, str], ...] = ()
    """For a number: from which value on which code holds, upwards. Below the first, and for none: not known."""
    through: Table | Fact | None = None
    """The rows that belong to the one counted, if `of` is a column that they know. Each value counts once."""
    on: str = ""
    """The column by which they belong to it, which both know; empty: the key of the fact that is counted."""
    only: Table | None = None
    """The one table whose rows it is of, where columns of that name mean something else in others."""
    many: bool = False
    """Whether one row can stand under several codes, so that they add up to more than all (J3)."""

    def __post_init__(self) -> None:
        refuse_one_person(
            {self.code, self.of} if isinstance(self.of, str) else {self.code}, f"A breakdown by {self.code}"
        )
        object.__setattr__(self, "many", self.many or self.through is not None)

    @cached_property
    def theirs(self) -> Fact:
        """The rows that belong to the one counted, as a fact."""
        assert self.through is not None  # noqa: S101 (asked only of a breakdown through others)
        return self.through if isinstance(self.through, Fact) else Fact(self.code, self.through, str(self.of))

    def value(self, row: Any, dated_by: str) -> Any:
        """The number or code of a row, before it is banded."""
        return getattr(row, self.of) if isinstance(self.of, str) else self.of(row, dated_by)

    def reads(self, dated_by: str) -> frozenset[str]:
        """The columns of the fact that it needs."""
        if self.through is not None:
            return frozenset({self.on} if self.on else ())
        return names_in(lambda row: self.value(row, dated_by))

    def suits(self, fact: Fact, dated_by: str) -> bool:
        """Whether rows of a fact know what it needs."""
        if self.only is not None and self.only is not fact.table:
            return False
        if self.through is not None and not self.on and fact.key not in self.theirs.columns:
            return False
        return self.reads(dated_by) <= fact.columns

    def banded(self, number: ibis.expr.types.NumericValue) -> ibis.expr.types.StringValue:
        """The band of a number, in SQL."""
        branches = [(number >= lowest, code) for lowest, code in reversed(self.bands)]
        return ibis.cases(*branches, else_=ibis.null("string"))

    def column(self, rows: Table, dated_by: str) -> ibis.expr.types.Value:
        """Its code for each row, in SQL."""
        value = self.value(rows, dated_by)
        return self.banded(value) if self.bands else value

    def label(self, code: object) -> str:
        """The words of a code."""
        return NOT_RECORDED if code is None and None not in self.labels else self.labels.get(code, str(code))


def day_number(day: Any) -> Any:
    """A day as year, month and day in one number, 20260331: two of them compare and give an age without a calendar."""
    return day.year() * 10000 + day.month() * 100 + day.day()


def year_of(day: Any) -> Any:
    """The year from 1 April to 31 March in which a day falls, as the number of the year in which it began."""
    return day.year() - (day.month() < 4).ifelse(1, 0)


def age_at_end_of_year(row: Any, dated_by: str) -> Any:
    """Age on the 31 March that ends the year of the record's day, or at death if that was earlier (standards 1.2)."""
    end = (year_of(getattr(row, dated_by)) + 1) * 10000 + 331
    died = day_number(row.died_on)
    dead = (row.died_on.notnull() & (died < end)).fill_null(False)
    return (dead.ifelse(died, end) - day_number(row.birth_date)) // 10000


@cache
def of_age(dated_by: str) -> Deferred:
    """Whether they are 18 on the 31 March that ends the year, and did not die younger; not known is taken for yes."""
    # Who was born in the year that began 18 years before, or earlier, is 18 by its end.
    too_young = year_of(_.birth_date) > year_of(getattr(_, dated_by)) - 18
    died_younger = day_number(_.died_on) - day_number(_.birth_date) < YEARS_18
    return ~(too_young | died_younger).fill_null(False)
