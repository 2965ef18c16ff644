"""The checks V1 to V15 of the national return, as pure functions over figures."""

from ..figures import Figures
from .change import against_years_before, gaps
from .result import Check, Compared, Earlier, Result, worst
from .sums import within

__all__ = ["Check", "Compared", "Earlier", "Result", "checked", "worst"]


def checked(figures: Figures, compared: Compared) -> list[Check]:
    """Every check of a return, those that want something first."""
    return worst([*within(figures, compared), *against_years_before(figures, compared), *gaps(figures)])
