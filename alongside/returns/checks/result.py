"""What a check of the return comes to: a sentence with the figures, and what is wanted of whoever reads it."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from ..figures import Figures


class Result(StrEnum):
    """What a check says."""

    PASS = "pass"  # noqa: S105 (the word of a check)
    FAIL = "fail"
    COMMENT = "comment wanted"
    GAP = "gap"
    """Rows that count nowhere because something about them is not recorded: to be put right at source."""
    NOT_CHECKED = "not checked"


@dataclass(frozen=True)
class Check:
    """One check. `tables` are those that it is about; `exchanged` marks what may be one answer in another's place."""

    id: str
    of: str
    """What it was made for, where it is made for several: "section-42", "SG2a-other"."""
    title: str
    result: Result
    sentence: str
    tables: tuple[str, ...] = ()
    figures: tuple[tuple[str, int | float | None], ...] = ()
    exchanged: bool = False
    evidence: str = ""
    """How sure we are that it is a rule of the collection, by the layout's grades."""

    @property
    def key(self) -> str:
        """Its own name among all: a comment that it wants is given under it."""
        return f"{self.id}-{self.of}".strip("-").lower().replace("_", "-")

    @property
    def wants_comment(self) -> bool:
        return self.result in (Result.FAIL, Result.COMMENT)

    @property
    def figures_said(self) -> str:
        """The figures in a line: "SG1a 120; SG1b 121"."""
        return "; ".join(f"{name} {'blank' if value is None else f'{value:g}'}" for name, value in self.figures)


@dataclass(frozen=True)
class Earlier:
    """A return of an earlier year to compare with: "2024-25, as it was sent"."""

    named: str
    figures: Figures


@dataclass(frozen=True)
class Compared:
    """What the checks compare a return with, beyond itself."""

    concluded: dict[str, int] = field(default_factory=dict)
    """Enquiries concluded in the year, by "section-42" and "other", counted by no count of the return (plainly.py)."""
    last_year: Earlier | None = None
    own_pattern: Earlier | None = None
    """The council's own years before, added up."""
    ended: bool = True
    """Whether the year had ended: the totals of a part of a year are not compared."""


KINDS = {"section-42": "section 42", "other": "other"}
METRICS = {"concerns": "concerns", "section-42": "section 42 enquiries", "other": "other enquiries"}


def judged(good: bool, otherwise: Result, passed: str, not_passed: str, **what) -> Check:
    """A check that passes, or else comes to something."""
    return Check(result=Result.PASS if good else otherwise, sentence=passed if good else not_passed, **what)


def not_checked(id_: str, of: str, title: str, why: str, *tables: str) -> Check:
    return Check(id_, of, title, Result.NOT_CHECKED, why, tables)


def worst(checks: Iterable[Check]) -> list[Check]:
    """Those that want something first: an exchange, what fails, what wants a comment, gaps, and then the rest."""
    order = [Result.FAIL, Result.COMMENT, Result.GAP, Result.NOT_CHECKED, Result.PASS]
    return sorted(checks, key=lambda check: (not check.exchanged, order.index(check.result)))
