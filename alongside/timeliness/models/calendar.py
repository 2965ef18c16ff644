"""Calendars of working days, and the days on which nobody works: data that the council keeps."""

from datetime import date
from typing import Any

from django.contrib.postgres.aggregates import ArrayAgg
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q
from django.urls import reverse

from alongside.history.constraints import one_of, words_present
from alongside.history.models import NEVER_DELETED

from ..codes import Closed, Weekday
from ..working_days import Week, whole_weeks, year_to_warn_of

WRITTEN_BY: dict[str, Any] = {
    "to": "history.Event",
    "on_delete": models.PROTECT,
    "null": True,
    "related_name": "+",
    "help_text": "the line of history that wrote it last, unless it came with the product",
}


class CalendarQuerySet(models.QuerySet):
    def with_days(self):
        """Each with the days on which it is closed and the last year whose bank holidays it knows. One query."""
        counts = Q(closed_days__taken_out=False)
        holiday = counts & Q(closed_days__kind=Closed.BANK_HOLIDAY)
        return self.annotate(
            closed=ArrayAgg("closed_days__day", filter=counts, default=[]),
            last_holiday=models.Max("closed_days__day", filter=holiday),
        )

    def in_use(self, day: date):
        return self.filter(Q(from_on=None) | Q(from_on__lte=day), Q(ended_on=None) | Q(ended_on__gt=day))

    def standard(self) -> Week:
        """The week of the council's own calendar."""
        return self.with_days().get(is_standard=True).week


class Calendar(models.Model):
    """Which days are worked. A council has one that counts unless another is named, and as many others as it likes."""

    name = models.CharField(max_length=100)
    weekdays = ArrayField(models.CharField(max_length=1, choices=Weekday))
    is_standard = models.BooleanField(default=False, help_text="the council's own, which counts unless one is named")
    from_on = models.DateField(null=True)
    ended_on = models.DateField(null=True, help_text="no timescale may begin with it from this day")
    event = models.ForeignKey(**WRITTEN_BY)

    objects = CalendarQuerySet.as_manager()

    # Filled by `with_days`.
    closed: list[date]
    last_holiday: date | None

    class Meta:
        constraints = [
            words_present("name", name="calendar_has_a_name"),
            models.UniqueConstraint("name", name="calendar_name_once"),
            models.CheckConstraint(
                name="calendar_weekdays_known",
                condition=Q(weekdays__contained_by=Weekday.values, weekdays__len__gt=0),
            ),
            models.UniqueConstraint("is_standard", name="one_standard_calendar", condition=Q(is_standard=True)),
            models.CheckConstraint(
                name="standard_calendar_goes_on", condition=Q(is_standard=False) | Q(ended_on__isnull=True)
            ),
            models.CheckConstraint(
                name="calendar_ended_after_start",
                condition=Q(ended_on__isnull=True) | Q(from_on__isnull=True) | Q(ended_on__gte=F("from_on")),
            ),
        ]
        ordering = ["-is_standard", "name"]
        triggers = NEVER_DELETED

    def __str__(self):
        return self.name

    def get_absolute_url(self):
        return reverse("timeliness:calendar", args=[self.pk])

    @property
    def week(self) -> Week:
        """What it says, to count with; of a calendar that was read `with_days`."""
        return Week(whole_weeks(self.weekdays), tuple(self.closed))

    @property
    def year_missing(self) -> int | None:
        """The year whose bank holidays it lacks, if that year is near; a calendar without any does not keep them."""
        return year_to_warn_of(self.last_holiday.year) if self.last_holiday else None

    @property
    def weekday_labels(self) -> list[str]:
        return [Weekday(day).label for day in sorted(self.weekdays)]


class ClosedDay(models.Model):
    """One day on which nobody works by a calendar. A mistake is taken out, and stays readable."""

    calendar = models.ForeignKey(Calendar, models.PROTECT, related_name="closed_days")
    day = models.DateField()
    name = models.CharField(max_length=100)
    kind = models.CharField(max_length=20, choices=Closed)
    source = models.CharField(max_length=200, blank=True)
    taken_out = models.BooleanField(default=False)
    event = models.ForeignKey(**WRITTEN_BY)

    class Meta:
        constraints = [
            one_of("kind", Closed, name="closed_day_kind_known"),
            words_present("name", name="closed_day_has_a_name"),
            models.UniqueConstraint("calendar", "day", name="closed_day_once", condition=Q(taken_out=False)),
        ]
        ordering = ["day"]
        triggers = NEVER_DELETED

    def __str__(self):
        return f"{self.name}, {self.day}"
