"""One clock: from what to what, how long by days and by working days, with and without the time it stood still."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from django.utils.timezone import get_current_timezone

from .codes import Stage, Unit
from .models import Pause, Timescale, Variation
from .working_days import Week

DAY = timedelta(days=1)


@dataclass(frozen=True)
class Still:
    """Days on which clocks stood still: from the first, up to the day on which they went on (not one of them)."""

    first: date
    went_on: date | None = None

    def within(self, after: date, until: date) -> tuple[date, date]:
        """The part of it after one day, up to and including another, as (day before it, its last day)."""
        last = until if self.went_on is None else min(until, self.went_on - DAY)
        before = max(after, self.first - DAY)
        return before, max(before, last)


@dataclass(frozen=True)
class Clock:
    """A stage of one concern or enquiry, as it stands on `today`. `ended` is the day on which the stage was over."""

    stage: Stage
    started: date
    ended: date | None
    today: date
    week: Week
    still: tuple[Still, ...] = ()
    timescale: Timescale | None = None
    own_week: Week | None = None
    """The week of the calendar that the timescale names."""
    started_at: datetime | None = None
    """The moment at which it started, where that is known: for a timescale in hours."""
    variation: Variation | None = None
    pause: Pause | None = None
    """The pause that is on."""

    @property
    def until(self) -> date:
        return max(self.started, self.ended or self.today)

    @property
    def days(self) -> int:
        """Days that passed, by the date here."""
        return (self.until - self.started).days

    @property
    def working(self) -> int:
        """Working days that passed."""
        return self.week.between(self.started, self.until)

    @property
    def parts_still(self) -> list[tuple[date, date]]:
        return [one.within(self.started, self.until) for one in self.still]

    @property
    def days_still(self) -> int:
        """Days on which it stood still."""
        return sum((last - before).days for before, last in self.parts_still)

    @property
    def working_still(self) -> int:
        """Working days on which it stood still."""
        return sum(self.week.between(before, last) for before, last in self.parts_still)

    @property
    def days_counted(self) -> int:
        """Days without those on which it stood still."""
        return self.days - self.days_still

    @property
    def working_counted(self) -> int:
        """Working days without those on which it stood still."""
        return self.working - self.working_still

    @property
    def is_paused(self) -> bool:
        return self.ended is None and self.pause is not None

    @property
    def due(self) -> date | datetime | None:
        """When the usual time is over; none while it stands still, or where there is no timescale."""
        return due(self.timescale, self.started_at or self.started, self.own_week or self.week, self.still)

    @property
    def due_on(self) -> date | None:
        """The day on which the usual time is over: the last on which nobody need say that it is later."""
        when = self.due
        return when.astimezone(get_current_timezone()).date() if isinstance(when, datetime) else when

    @property
    def later_than_usual(self) -> bool:
        """Whether the usual time is over, or was when the stage ended."""
        return self.due_on is not None and self.until > self.due_on


def due(
    timescale: Timescale | None, started: date | datetime, week: Week, still: Iterable[Still]
) -> date | datetime | None:
    """When the time of a timescale is over, for a clock that started then and stood still on those days.

    Hours are counted as they pass, so that a night in which clocks are put forward has one hour less; days are counted
    by the date here. From a day alone, hours are counted from its beginning.
    """
    pauses = sorted(still, key=lambda one: one.first)
    if timescale is None or timescale.number is None:
        return None
    if timescale.unit == Unit.HOURS:
        return after_hours(moment_of(started), timescale.number, pauses)
    day = started.astimezone(get_current_timezone()).date() if isinstance(started, datetime) else started
    weekdays_only = timescale.unit == Unit.WORKING_DAYS
    left = timescale.number * (7 if timescale.unit == Unit.WEEKS else 1)
    while left:
        day += DAY
        pause = next((one for one in pauses if one.first <= day and (one.went_on is None or day < one.went_on)), None)
        if pause is not None and pause.went_on is None:
            return None
        left -= pause is None and (not weekdays_only or week.works(day))
    return day


def after_hours(moment: datetime, hours: int, pauses: list[Still]) -> datetime | None:
    """The moment so many hours later, and later by the pauses that begin before then; none while one is on."""
    end = moment + timedelta(hours=hours)
    for pause in pauses:
        since = max(moment, moment_of(pause.first))
        if since >= end:
            continue
        if pause.went_on is None:
            return None
        end += max(timedelta(), moment_of(pause.went_on) - since)
    return end


def moment_of(started: date | datetime) -> datetime:
    """The moment at which something started, so that hours can be added to it; of a day, its beginning here."""
    if not isinstance(started, datetime):
        started = datetime.combine(started, time(), get_current_timezone())
    return started.astimezone(UTC)
