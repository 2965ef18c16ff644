"""Local, indicative timescales: from what to what, how long, counted how, on whose word, and from which day."""

from datetime import date

from django.db import models
from django.db.models import Q

from alongside.history.constraints import one_of, words_present
from alongside.history.models import WrittenOnce

from ..codes import Rule, Unit
from .calendar import Calendar


class TimescaleQuerySet(models.QuerySet["Timescale"]):
    def of_the_day(self, rule: str, day: date) -> "Timescale | None":
        """The rule that a clock follows which started on this day."""
        return self.filter(rule=rule, from_on__lte=day).order_by("-from_on", "-pk").first()

    def newest_first(self):
        return self.select_related("calendar", "event__by").order_by("rule", "-from_on", "-pk")


class Timescale(WrittenOnce):
    """How long a stage usually takes here (practice 2.4, H2). A new rule is a new row: what began keeps the old one.

    It is a guide, never a target; without a number there is none from that day on.
    """

    rule = models.CharField(max_length=20, choices=Rule)
    number = models.PositiveSmallIntegerField(null=True)
    unit = models.CharField(max_length=20, choices=Unit, null=True)
    calendar = models.ForeignKey(Calendar, models.PROTECT, null=True, help_text="null: the council's own")
    says = models.CharField(max_length=300, help_text="where it is written down, or who settled it")
    from_on = models.DateField()

    objects = TimescaleQuerySet.as_manager()

    class Meta:
        constraints = [
            one_of("rule", Rule, name="timescale_rule_known"),
            one_of("unit", Unit, name="timescale_unit_known", or_nothing=True),
            words_present("says", name="timescale_says_whence"),
            models.CheckConstraint(
                name="timescale_number_in_a_unit",
                condition=Q(number__isnull=True, unit__isnull=True)
                | Q(number__isnull=False, number__gt=0, unit__isnull=False),
            ),
            models.CheckConstraint(
                name="timescale_calendar_for_working_days",
                condition=Q(calendar__isnull=True) | Q(unit__isnull=False, unit=Unit.WORKING_DAYS),
            ),
            models.CheckConstraint(
                name="quiet_is_counted_in_days",
                condition=~Q(rule=Rule.QUIET) | Q(unit__isnull=True) | Q(unit__in=[Unit.DAYS, Unit.WEEKS]),
            ),
        ]
        indexes = [models.Index(fields=["rule", "-from_on", "-id"], name="timescale_of_the_day")]
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        if self.number is None:
            return "none"
        unit = self.get_unit_display().partition(",")[0]
        return f"{self.number} {unit if self.number > 1 else unit.removesuffix('s')}"
