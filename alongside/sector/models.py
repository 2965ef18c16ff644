"""Councils as reference data, and the seats from which people take part in evaluations."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from alongside.history.constraints import one_of
from alongside.history.models import Kept

from .duties import Duty


class Council(models.Model):
    """A council with adult social services responsibilities, its region and type. Reference data, and nobody's record.

    Source: councils.csv (ONS codes and the regions of public health data, Open Government Licence v3.0).
    """

    code = models.CharField(primary_key=True, max_length=9, help_text="its code at the Office for National Statistics")
    name = models.CharField(max_length=60, unique=True, db_index=False)
    region_code = models.CharField(max_length=9)
    region_name = models.CharField(max_length=40)
    council_type = models.CharField(max_length=30)

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return self.name


class SeatQuerySet(models.QuerySet):
    def open(self):
        return self.filter(ended=False)


class Seat(Kept):
    """The part that somebody takes in evaluations. A role says what a person may open; a seat, for which area.

    `area` is empty for the whole country and for coders, a region's code for a coordinator, a council's for its lead.
    """

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="seats", db_index=False)
    duty = models.CharField(max_length=12, choices=Duty)
    area = models.CharField(max_length=9, blank=True)
    ended = models.BooleanField(default=False)

    objects = SeatQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint("user", "duty", "area", name="seat_once"),
            one_of("duty", Duty, name="seat_duty_known"),
            models.CheckConstraint(
                name="seat_has_the_area_of_its_duty",
                condition=Q(duty__in=[Duty.EVALUATES, Duty.CODES], area="")
                | Q(duty=Duty.COORDINATES, area__startswith="E12")
                | Q(duty=Duty.LEADS, area__regex=r"^[EX]\d{8}$"),
            ),
        ]
        ordering = ["duty", "area", "user__name"]
        triggers = Kept.Meta.triggers

    def __str__(self):
        return f"{self.user}: {self.get_duty_display().lower()}"
