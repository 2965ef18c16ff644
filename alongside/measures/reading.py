"""Which columns an expression reads, found without running it; and the guard that no figure is about one person.

An expression is written once, over "the row": `_.kind == "section-42"`. It is resolved on an Ibis table to become SQL,
on columns in memory to be counted there, and here on nothing at all, only to hear which names it asks for.
"""

from collections.abc import Callable, Iterable
from typing import Any, TypeAlias

from ibis.common.deferred import Deferred

Condition: TypeAlias = Deferred | Callable[[Any], Any]
Where: TypeAlias = tuple[tuple[str, str | None], ...]
"""Which rows are kept: each column with the code that it must have, or None for those of which it is not recorded."""

OF_ONE_PERSON = frozenset(
    {
        "adult_id",
        "by",
        "by_id",
        "lead",
        "lead_id",
        "manager_id",
        "practitioner_id",
        "recorded_by",
        "user_id",
        "worker_id",
    }
)
"""Names by which a figure would be about one adult, or about one person at work."""


class AboutAPerson(ValueError):
    """A figure was asked for one adult or one worker, which no measure gives (promise 6, requirement J5)."""


class Heard:
    """Stands for a row, and hears which of its columns are asked for."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    def __getattr__(self, name: str) -> Any:
        self.names.add(name)
        return Anything()


class Anything:
    """Stands for a column: whatever is done to it gives another."""

    def __getattr__(self, name: str) -> "Anything":
        return self

    def __call__(self, *given: Any, **named: Any) -> "Anything":
        return self

    def of_another(self, other: Any = None) -> "Anything":
        return self

    __hash__ = None  # type: ignore[assignment]
    __eq__ = __ne__ = __lt__ = __le__ = __gt__ = __ge__ = of_another  # type: ignore[assignment]
    __and__ = __or__ = __invert__ = __rand__ = __ror__ = of_another
    __add__ = __sub__ = __mul__ = __floordiv__ = __radd__ = __rsub__ = __rmul__ = of_another


def names_in(*conditions: Condition | None) -> frozenset[str]:
    """The names of the columns that these expressions read."""
    heard = Heard()
    for condition in conditions:
        if condition is not None:
            resolved(condition, heard)
    return frozenset(heard.names)


def resolved(condition: Condition, row: Any) -> Any:
    """An expression on a row of whatever kind: a table of Ibis, columns in memory."""
    return condition.resolve(row) if isinstance(condition, Deferred) else condition(row)


def refuse_one_person(names: Iterable[str], what: str) -> None:
    """Raise AboutAPerson if one of these columns would make `what` a figure about one person."""
    found = sorted(OF_ONE_PERSON & set(names))
    if found:
        raise AboutAPerson(f"{what} would be about one person ({', '.join(found)}): no measure is.")


def kept_by(where: Where, row: Any) -> Any:
    """The condition that keeps only rows with these codes; None where all are kept."""
    kept = None
    for name, code in where:
        column = getattr(row, name)
        one = column.isnull() if code is None else column == code
        kept = one if kept is None else kept & one
    return kept
