"""The checks V1 to V15 of the national return, as pure functions over figures."""

from dataclasses import replace

from ..figures import Figures
from .change import against_years_before, gaps
from .result import Check, Compared, Earlier, Result, worst
from .sums import within

__all__ = ["Check", "Compared", "Earlier", "Result", "checked", "worst"]


RECALLED = "K"


def checked(figures: Figures, compared: Compared) -> list[Check]:
    """Every check of a return, those that want something first."""
    found = [*within(figures, compared), *against_years_before(figures, compared), *gaps(figures)]
    return worst([graded(check, figures.layout.checks.get(check.id, "")) for check in found])


def graded(check: Check, evidence: str) -> Check:
    """A check with how sure we are of it; one that is only recalled fails nobody, and asks for a comment."""
    recalled = evidence == RECALLED and check.result is Result.FAIL
    return replace(check, evidence=evidence, result=Result.COMMENT if recalled else check.result)
