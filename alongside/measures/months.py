"""Months numbered on from year to year: twelve times the year, and the months of it that are over."""

from datetime import date

from ibis.expr.types import DateValue, IntegerValue


def number_of(day: date) -> int:
    """The number of the month in which a day falls."""
    return day.year * 12 + day.month - 1


def number_in(day: DateValue) -> IntegerValue:
    """The same, of a column of days: on every engine."""
    return day.year() * 12 + day.month() - 1


def first_of(number: int) -> date:
    """The first day of a month."""
    return date(number // 12, number % 12 + 1, 1)


def months_until(last: date, many: int) -> list[date]:
    """The first days of so many months, up to the one in which a day falls."""
    number = number_of(last)
    return [first_of(one) for one in range(number - many + 1, number + 1)]
