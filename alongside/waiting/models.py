"""Whether somebody who waits is safe today: each time it was asked, by whom, how, and what was done."""

from django.db import models
from django.db.models import Q
from django.utils.timezone import localtime

from alongside.history.constraints import of_one_adult, one_of
from alongside.history.models import WrittenOnce

from .codes import REACHED, Asked, SafeToday

A_CHECK = Q(asked__in=REACHED) | Q(answer=SafeToday.NO)
"""What counts as a check: somebody was reached, or found not to be safe. To have tried is kept, and is none."""


class SafeTodayCheckQuerySet(models.QuerySet):
    def newest_first(self):
        return self.select_related("event__by", "concern", "enquiry").order_by("-asked_at", "-pk")


class SafeTodayCheck(WrittenOnce):
    """ "Is this person safe today?", asked while a concern or an enquiry waits, or at any time in it."""

    adult = models.ForeignKey("people.Adult", models.PROTECT, related_name="safe_today_checks", db_index=False)
    concern = models.ForeignKey("concerns.Concern", models.PROTECT, null=True, related_name="safe_today_checks")
    enquiry = models.ForeignKey("enquiries.Enquiry", models.PROTECT, null=True, related_name="safe_today_checks")
    asked_at = models.DateTimeField()
    asked_by = models.CharField(max_length=200, blank=True, help_text="if not by whoever recorded it")
    asked = models.CharField(max_length=20, choices=Asked)
    through = models.CharField(max_length=200, blank=True, help_text="who has seen them or spoken with them")
    answer = models.CharField(max_length=20, choices=SafeToday)
    said = models.TextField(blank=True, help_text="what the adult said, in their own words")
    why = models.TextField(blank=True, help_text="what the answer rests on")
    done = models.TextField(blank=True, help_text="what was done about it, that day")

    objects = SafeTodayCheckQuerySet.as_manager()

    class Meta:
        constraints = [
            one_of("asked", Asked, name="safe_today_asked_known"),
            one_of("answer", SafeToday, name="safe_today_answer_known"),
            models.CheckConstraint(
                name="safe_today_of_one_record",
                condition=Q(concern__isnull=True, enquiry__isnull=False)
                | Q(concern__isnull=False, enquiry__isnull=True),
            ),
            models.CheckConstraint(
                name="safe_today_through_whom", condition=~Q(asked=Asked.THROUGH) | Q(through__regex=r"\S")
            ),
            models.CheckConstraint(
                name="safe_today_not_reached_not_known",
                condition=~Q(asked=Asked.NOT_REACHED) | Q(answer=SafeToday.NOT_KNOWN),
            ),
            models.CheckConstraint(
                name="not_safe_today_says_what_was_done", condition=~Q(answer=SafeToday.NO) | Q(done__regex=r"\S")
            ),
        ]
        indexes = [
            models.Index(fields=["adult", "-asked_at", "-id"], name="safe_today_newest", condition=A_CHECK),
            models.Index(fields=["adult", "-asked_at"], name="safe_today_of_adult"),
        ]
        triggers = [*WrittenOnce.Meta.triggers, of_one_adult("enquiry", "concern")]

    def __str__(self):
        return f"{self.get_answer_display()}, {localtime(self.asked_at):%d %B %Y}"

    @property
    def is_check(self) -> bool:
        """Whether it counts as a check."""
        return self.asked in REACHED or self.answer == SafeToday.NO

    @property
    def how(self) -> str:
        """How it was asked, and through whom."""
        return f"Through {self.through.strip()}" if self.through else self.get_asked_display()
