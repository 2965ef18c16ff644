"""“I am not safe now”: who said so and when, who took it up, what was done; and each message that told staff of it.

An alarm is raised from wherever somebody is heard, by the adult's own page too, which may add one and read nothing.
"""

import pgtrigger
from django.conf import settings
from django.db import models
from django.db.models import Exists, F, OuterRef, Q
from django.urls import reverse
from django.utils.timezone import localtime

from alongside.history.constraints import of_one_adult, one_of, refused
from alongside.history.models import Kept, WrittenOnce

from .codes import Rung, SaidBy, Through

RAISED = ("adult_id", "enquiry_id", "statement_id", "words", "said_by", "through", "raised_at")
TOLD_AT_ONCE = pgtrigger.Trigger(
    name="told_at_once",
    when=pgtrigger.After,
    operation=pgtrigger.Insert,
    func="PERFORM pg_notify('alongside_alarm', ''); RETURN NULL;",
)
"""Wakes whoever sends messages to staff (sending.py) when the alarm is committed. It says nothing of whose it is."""


class AlarmQuerySet(models.QuerySet):
    def open(self):
        return self.filter(ended_at=None)

    def with_who(self):
        rows = self.select_related("adult", "enquiry", "taken_up_by", "statement", "event__by")
        return rows.annotate(mailed=Exists(Notice.objects.filter(alarm=OuterRef("pk"), sent=True)))


class Alarm(Kept):
    """That somebody said they, or somebody they know, are not safe now; and what came of it."""

    adult = models.ForeignKey("people.Adult", models.PROTECT, related_name="alarms")
    enquiry = models.ForeignKey("enquiries.Enquiry", models.PROTECT, null=True, related_name="alarms", db_index=False)
    statement = models.ForeignKey(
        "voice.Statement",
        models.PROTECT,
        null=True,
        related_name="+",
        db_index=False,
        help_text="where their words were kept as a statement",
    )
    words = models.TextField(blank=True, help_text="as they were said, where they are no statement")
    said_by = models.CharField(max_length=20, choices=SaidBy)
    through = models.CharField(max_length=20, choices=Through)
    raised_at = models.DateTimeField()
    taken_up_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+", db_index=False
    )
    taken_up_at = models.DateTimeField(null=True)
    done = models.TextField(blank=True, help_text="what was done, and how the person is now")
    ended_at = models.DateTimeField(null=True)

    objects = AlarmQuerySet.as_manager()

    class Meta:
        constraints = [
            one_of("said_by", SaidBy, name="alarm_said_by_known"),
            one_of("through", Through, name="alarm_through_known"),
            models.CheckConstraint(
                name="alarm_taken_up_by_somebody_at_a_time",
                condition=Q(taken_up_by=None, taken_up_at=None)
                | Q(taken_up_by__isnull=False, taken_up_at__isnull=False, taken_up_at__gte=F("raised_at")),
            ),
            models.CheckConstraint(
                name="alarm_ended_with_what_was_done",
                condition=Q(ended_at=None, done="")
                | Q(
                    taken_up_at__isnull=False,
                    ended_at__isnull=False,
                    ended_at__gte=F("taken_up_at"),
                    done__regex=r"\S",
                ),
            ),
        ]
        indexes = [models.Index(fields=["adult"], name="alarm_open", condition=Q(ended_at=None))]
        triggers = [
            *Kept.Meta.triggers,
            of_one_adult("enquiry", "statement"),
            refused(
                "raised_once",
                " OR ".join(f"OLD.{column} IS DISTINCT FROM NEW.{column}" for column in RAISED),
                "what was raised stays as it was raised",
                operation=pgtrigger.Update,
                at_once=True,
            ),
            TOLD_AT_ONCE,
        ]

    def __str__(self):
        return f"Not safe, {localtime(self.raised_at):%d %B %Y, %H:%M}"

    def get_absolute_url(self):
        return reverse("alarms:alarm", args=[self.pk])

    @property
    def reference(self) -> str:
        return f"AM{self.pk}"

    @property
    def said(self) -> str:
        """What was said, wherever it is kept."""
        return self.statement.words if self.statement else self.words

    @property
    def stands(self) -> str:
        """Where it stands, in a few words."""
        if self.ended_at:
            return "Answered"
        return f"{self.taken_up_by} has taken it up" if self.taken_up_by else "Nobody has taken it up yet"


class Notice(WrittenOnce):
    """One try to tell staff by e-mail that something waits. Never anybody else, and nothing of what it is."""

    alarm = models.ForeignKey(Alarm, models.PROTECT, related_name="notices")
    rung = models.CharField(max_length=10, choices=Rung)
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+", db_index=False)
    team = models.ForeignKey("access.Team", models.PROTECT, null=True, related_name="+", db_index=False)
    address = models.EmailField()
    at = models.DateTimeField()
    sent = models.BooleanField()
    trouble = models.CharField(max_length=80, blank=True, help_text="what went wrong, in the mail server's few words")

    class Meta:
        constraints = [
            one_of("rung", Rung, name="notice_rung_known"),
            models.CheckConstraint(
                name="notice_to_somebody_or_a_team",
                condition=Q(user=None, team__isnull=False) | Q(user__isnull=False, team=None),
            ),
            models.CheckConstraint(
                name="notice_not_sent_says_why",
                condition=Q(sent=True, trouble="") | Q(sent=False, trouble__regex=r"\S"),
            ),
            models.UniqueConstraint("alarm", "address", "rung", name="notice_sent_once", condition=Q(sent=True)),
        ]
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return f"{'Sent' if self.sent else 'Not sent'}, {localtime(self.at):%d %B %Y, %H:%M}"
