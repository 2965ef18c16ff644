"""A subject: measures that are read together, by what they can be broken down, and what is said beside them."""

import re
from dataclasses import dataclass
from typing import TypeAlias

from ..dimension import Dimension
from ..measure import Measure, Spread

Asked: TypeAlias = Measure | Spread


@dataclass(frozen=True, eq=False)
class Subject:
    """Some measures under one heading."""

    title: str
    says: str
    """What they are about, and what has to be known to read them: printed wherever they are."""
    measures: tuple[Asked, ...]
    by: tuple[Dimension, ...] = ()
    not_yet: str = ""
    """What belongs here and is not measured, because it is not recorded; and why."""

    @property
    def code(self) -> str:
        """How addresses name it: its title in small letters, with hyphens."""
        return re.sub(r"[^a-z0-9]+", "-", self.title.lower()).strip("-")

    def breakdowns(self, asked: Asked) -> tuple[Dimension, ...]:
        """By what one of them can be broken down: what its rows know; of two of one code, the first that suits."""
        found: dict[str, Dimension] = {}
        for dimension in self.by:
            if dimension.suits(asked.fact, asked.dated_by):
                found.setdefault(dimension.code, dimension)
        return tuple(found.values())
