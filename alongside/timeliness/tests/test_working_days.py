"""Days as they are counted here: working days by any calendar, hours that pass in a night of 23, a year foreseen."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as some

from alongside.timeliness.clocks import Still, due
from alongside.timeliness.models import Calendar, Timescale
from alongside.timeliness.working_days import Week, add_working_days, working_days, year_to_warn_of

DAY = timedelta(days=1)
days = some.dates(date(2020, 1, 1), date(2030, 12, 31))
weeks = some.builds(Week, some.frozensets(some.integers(1, 7), min_size=1), some.lists(days, max_size=60).map(tuple))
GOOD_FRIDAY_2027, MONDAY_AFTER_CHRISTMAS = date(2027, 3, 26), date(2026, 12, 28)


@given(weeks, days, days, days)
def test_working_days_are_the_days_that_are_worked_and_add_up(week, one, other, third):
    first, last = min(one, other), max(one, other)
    each = (first + DAY * n for n in range(1, (last - first).days + 1))
    assert week.between(first, last) == sum(week.works(day) for day in each)
    assert week.between(one, other) + week.between(other, third) == week.between(one, third)


@given(weeks, days, some.integers(0, 60))
def test_the_nth_working_day_is_worked_and_n_away(week, day, number):
    reached = week.after(day, number)
    assert week.between(day, reached) == number
    assert number == 0 or week.works(reached)


def test_the_councils_own_calendar_knows_bank_holidays_and_tells_of_the_year_it_lacks(db):
    assert add_working_days(date(2026, 12, 24), 1) == date(2026, 12, 29)  # Christmas, a weekend, and a substitute day
    assert working_days(date(2027, 3, 25), date(2027, 3, 30)) == 1  # Easter
    assert working_days(date(2023, 5, 5), date(2023, 5, 9)) == 1  # the coronation
    week = Calendar.objects.standard()
    assert not week.works(GOOD_FRIDAY_2027)
    assert not week.works(MONDAY_AFTER_CHRISTMAS)
    assert year_to_warn_of(2027, date(2027, 6, 30)) is None
    assert year_to_warn_of(2027, date(2027, 7, 2)) == 2028
    assert year_to_warn_of(2027, date(2029, 1, 5)) == 2029


IN_LONDON = ZoneInfo("Europe/London")
OVER_THAT_NIGHT = Still(date(2027, 3, 26), date(2027, 3, 29))
TWICE = (Still(date(2027, 3, 1), date(2027, 3, 4)), Still(date(2027, 3, 5), date(2027, 3, 6)))
ANY_WEEK = Week(closed=(GOOD_FRIDAY_2027,))


@pytest.mark.parametrize(
    ("number", "unit", "started", "still", "ends"),
    [
        # Clocks go forward on 28 March 2027: 24 hours later the clock on the wall says an hour more; less in October.
        (24, "hours", datetime(2027, 3, 27, 10, tzinfo=IN_LONDON), (), datetime(2027, 3, 28, 11, tzinfo=IN_LONDON)),
        (24, "hours", datetime(2026, 10, 24, 10, tzinfo=IN_LONDON), (), datetime(2026, 10, 25, 9, tzinfo=IN_LONDON)),
        (24, "hours", date(2027, 3, 28), (), datetime(2027, 3, 29, 1, tzinfo=IN_LONDON)),
        (24, "hours", date(2027, 3, 26), (OVER_THAT_NIGHT,), datetime(2027, 3, 29, 23, tzinfo=UTC)),
        # Days go by the date, and a moment late in the evening by the date here.
        (1, "days", datetime(2027, 3, 27, 23, 30, tzinfo=UTC), (), date(2027, 3, 28)),
        (1, "days", datetime(2027, 6, 1, 23, 30, tzinfo=UTC), (), date(2027, 6, 3)),
        (2, "weeks", date(2027, 3, 20), (), date(2027, 4, 3)),
        (2, "working-days", date(2027, 3, 24), (), date(2027, 3, 29)),
        (2, "working-days", date(2027, 3, 24), (Still(date(2027, 3, 25), date(2027, 3, 31)),), date(2027, 4, 1)),
        (5, "days", date(2027, 3, 1), TWICE, date(2027, 3, 9)),
        (5, "days", date(2027, 3, 1), (Still(date(2027, 3, 2)),), None),
        (24, "hours", date(2027, 3, 1), (Still(date(2027, 3, 2)),), datetime(2027, 3, 2, tzinfo=UTC)),
        (24, "hours", date(2027, 3, 1), (Still(date(2027, 3, 1)),), None),
        (None, None, date(2027, 3, 1), (), None),
    ],
)  # fmt: skip
def test_when_a_timescale_is_over(number, unit, started, still, ends):
    assert due(Timescale(number=number, unit=unit), started, ANY_WEEK, still) == ends
