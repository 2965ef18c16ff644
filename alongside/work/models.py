"""Work and who does it: handing over, covering for somebody, talking it through, and a calendar's address."""

import pgtrigger
from django.conf import settings
from django.db import models
from django.db.models import F, Q

from alongside.history.models import Kept, WrittenOnce

NOBODY_TWICE = pgtrigger.Trigger(
    name="nobody_away_or_covering_twice",
    when=pgtrigger.Before,
    operation=pgtrigger.Insert | pgtrigger.Update,
    func="""
        IF NOT NEW.called_off AND EXISTS (
            SELECT 1 FROM public.work_cover c
            WHERE c.id <> NEW.id AND NOT c.called_off AND c.first <= NEW.last AND c.last >= NEW.first
                AND (c.away_id IN (NEW.away_id, NEW.covering_id) OR c.covering_id = NEW.away_id)
        ) THEN
            RAISE EXCEPTION 'alongside: somebody away has one cover, and whoever covers is there'
                USING ERRCODE = 'integrity_constraint_violation';
        END IF;
        RETURN NEW;
    """,
)
"""Nobody has two covers on one day, and nobody covers on a day on which they are away themselves."""


class Handover(WrittenOnce):
    """That an enquiry was handed from one lead to another, with what the new one needs to know."""

    enquiry = models.ForeignKey("enquiries.Enquiry", models.PROTECT, related_name="handovers")
    was_lead = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+", db_index=False)
    lead = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", db_index=False)
    note = models.TextField(blank=True, help_text="for everything that was handed over together")
    own_note = models.TextField(blank=True, help_text="for this enquiry alone")

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="handover_says_something", condition=Q(note__regex=r"\S") | Q(own_note__regex=r"\S")
            ),
        ]
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return f"Handed over to {self.lead}"


class HandoverRead(WrittenOnce):
    """That whoever took an enquiry over has read what was written for them."""

    handover = models.OneToOneField(Handover, models.PROTECT, related_name="read")

    class Meta:
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return f"Read: {self.handover}"


class Cover(Kept):
    """That somebody is away from one day to another, and who sees to their work meanwhile. It ends by itself."""

    away = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="absences")
    covering = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="covers")
    first = models.DateField()
    last = models.DateField()
    called_off = models.BooleanField(default=False)

    class Meta:
        constraints = [
            models.CheckConstraint(name="cover_ends_after_it_begins", condition=Q(last__gte=F("first"))),
            models.CheckConstraint(name="cover_by_somebody_else", condition=~Q(away=F("covering"))),
        ]
        triggers = [*Kept.Meta.triggers, NOBODY_TWICE]

    def __str__(self):
        return f"{self.covering} for {self.away}"


class Supervision(WrittenOnce):
    """That a manager and a worker talked the worker's enquiries through, so that the next talk begins there (P4)."""

    worker = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="supervisions")
    held_on = models.DateField()

    class Meta:
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return f"Talked through on {self.held_on}"


class CalendarKey(Kept):
    """The address at which somebody's own calendar reads their dates: kept as a digest, so that we cannot tell it."""

    owner = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="calendar_keys")
    digest = models.BinaryField(max_length=32, unique=True)
    made_on = models.DateField()
    last_on = models.DateField(help_text="the last day on which it answers")
    withdrawn = models.BooleanField(default=False)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["owner"], condition=Q(withdrawn=False), name="one_calendar_each"),
            models.CheckConstraint(name="calendar_lapses", condition=Q(last_on__gt=F("made_on"))),
        ]
        triggers = Kept.Meta.triggers

    def __str__(self):
        return f"Calendar of {self.owner}"
