"""The year of the national return: 1 April to 31 March, named 2025-26."""

import re
from dataclasses import dataclass
from datetime import date

FIRST = 2015
"""The collection in its present form began with 2015-16; before it there was another."""


class NoSuchYear(ValueError):
    """What was given is not a year that the collection knows, in a sentence that says which are."""


@dataclass(frozen=True, order=True)
class ReturnYear:
    """A year from 1 April, by the calendar year in which it begins."""

    begins: int

    @classmethod
    def named(cls, name: str) -> "ReturnYear":
        """The year of a name such as 2025-26.

        Raises:
            NoSuchYear: it is not such a name, or the year was before the collection began.
        """
        found = re.fullmatch(r"(20\d\d)-(\d\d)", name.strip())
        if not found or (int(found[1]) + 1) % 100 != int(found[2]):
            raise NoSuchYear(f"“{name}” is not a year of the return: write it like 2025-26, from April to March.")
        if int(found[1]) < FIRST:
            raise NoSuchYear(f"The collection began with {cls(FIRST)}, and {name} was before that.")
        return cls(int(found[1]))

    @classmethod
    def of(cls, day: date) -> "ReturnYear":
        """The year in which a day falls."""
        return cls(day.year - (day.month < 4))

    @property
    def first(self) -> date:
        return date(self.begins, 4, 1)

    @property
    def last(self) -> date:
        return date(self.begins + 1, 3, 31)

    def before(self, years: int = 1) -> "ReturnYear":
        return ReturnYear(self.begins - years)

    def has_ended(self, today: date) -> bool:
        """Whether nothing more can be raised, started or concluded in it."""
        return today > self.last

    def __str__(self) -> str:
        return f"{self.begins}-{(self.begins + 1) % 100:02}"
