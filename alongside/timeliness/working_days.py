"""Working days: how many lie between two days, and which is the n-th after one.

`working_days(first, last)` and `add_working_days(day, n)` count by the council's own calendar; a `Week` counts by any
other, and without a database.
"""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta

from django.apps import apps
from django.utils.timezone import localdate

MONDAY_TO_FRIDAY = frozenset({1, 2, 3, 4, 5})
WARNED_AHEAD = timedelta(days=183)
"""How long before a year begins without its bank holidays somebody is told."""


@dataclass(frozen=True)
class Week:
    """Which days are worked: days of the week (Monday is 1), and the days on which it is closed all the same."""

    weekdays: frozenset[int] = MONDAY_TO_FRIDAY
    closed: tuple[date, ...] = ()
    shut: tuple[date, ...] = field(init=False)

    def __post_init__(self):
        # Days of the week that is worked anyway, in order, for `until` to count with.
        shut = sorted({day for day in self.closed if day.isoweekday() in self.weekdays})
        object.__setattr__(self, "shut", tuple(shut))

    def works(self, day: date) -> bool:
        """Whether this day is worked."""
        return day.isoweekday() in self.weekdays and day not in self.shut

    def until(self, day: date) -> int:
        """How many working days there are from the beginning of the calendar to this day."""
        weeks, rest = divmod(day.toordinal(), 7)  # day 1 of the calendar was a Monday
        begun = sum(1 for weekday in self.weekdays if weekday <= rest)
        return weeks * len(self.weekdays) + begun - bisect_right(self.shut, day)

    def between(self, first: date, last: date) -> int:
        """How many working days there are after `first`, up to and including `last`; less than 0 if it is before."""
        return self.until(last) - self.until(first)

    def after(self, day: date, number: int) -> date:
        """The day that is the given number of working days after `day`; 0 is the day itself."""
        if number < 0:
            raise ValueError("working days are added, not taken away")
        while number:
            day += timedelta(days=1)
            number -= self.works(day)
        return day


def working_days(first: date, last: date, *, week: Week | None = None) -> int:
    """How many working days there are after `first`, up to and including `last`; less than 0 if it is before."""
    return (week or week_of_the_council()).between(first, last)


def add_working_days(day: date, number: int, *, week: Week | None = None) -> date:
    """The day that is the given number of working days after `day`; 0 is the day itself."""
    return (week or week_of_the_council()).after(day, number)


def week_of_the_council() -> Week:
    """The council's own calendar, in one query: read it once and hand it on where many days are counted."""
    return apps.get_model("timeliness.Calendar").objects.standard()


def year_to_warn_of(known_until: int, today: date | None = None) -> int | None:
    """The first year without bank holidays in this calendar, if it is near enough to be told of."""
    today = today or localdate()
    missing = max(known_until + 1, today.year)
    return missing if date(missing, 1, 1) - today <= WARNED_AHEAD else None


def whole_weeks(days: Iterable[str]) -> frozenset[int]:
    """Days of the week as they are kept, as numbers."""
    return frozenset(int(day) for day in days)
