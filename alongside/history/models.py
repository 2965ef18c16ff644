"""History: every change to a person's record and every look at it, in one chain that cannot be quietly altered."""

import pgtrigger
from django.conf import settings
from django.db import models
from django.db.models.functions import Now

from .verbs import LOOKS, VERBS

NEVER_EMPTIED = pgtrigger.Trigger(
    name="never_emptied",
    level=pgtrigger.Statement,
    when=pgtrigger.Before,
    operation=pgtrigger.Truncate,
    func="RAISE EXCEPTION 'alongside: this table is never emptied';",
)

APPEND_ONLY = [
    pgtrigger.Protect(name="never_altered", operation=pgtrigger.Update | pgtrigger.Delete),
    NEVER_EMPTIED,
]
"""Triggers for tables whose rows are written once and for good, whoever the database user is."""

NEVER_DELETED = [
    pgtrigger.Protect(name="never_deleted", operation=pgtrigger.Delete),
    NEVER_EMPTIED,
]
"""Triggers for tables whose rows may change but stay."""

WRITTEN_WITH_ITS_EVENT = [
    pgtrigger.Trigger(
        name="written_with_its_event",
        when=pgtrigger.Before,
        operation=pgtrigger.Insert | pgtrigger.Update,
        func="""
            IF NOT EXISTS (
                SELECT 1 FROM public.history_event
                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint
                    AND verb NOT IN ({looks})
            ) THEN
                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'
                    USING ERRCODE = 'integrity_constraint_violation';
            END IF;
            RETURN NEW;
        """.format(looks=", ".join(f"'{verb}'" for verb in sorted(LOOKS))),  # noqa: S608 (our own verbs)
    )
]
"""Refuses, in the database, a row that was written or changed without its own event in the same transaction."""


class EventQuerySet(models.QuerySet):
    def changes(self):
        """Leave out the looks."""
        return self.exclude(verb__in=LOOKS)

    def about_adult(self, adult):
        """Everything done to, or seen of, this adult's record, newest first."""
        return self.filter(adult=adult).select_related("by").order_by("-seq")

    def about_row(self, row):
        """Everything done to, or seen of, a record that is not of one adult, newest first."""
        return self.filter(adult=None, about=f"{row._meta.label_lower}:{row.pk}").select_related("by").order_by("-seq")


class Event(models.Model):
    """One line of history. `seq`, the digests and the transaction are set by the database (migration 0002)."""

    seq = models.BigAutoField(primary_key=True)
    at = models.DateTimeField(db_default=Now())
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")
    verb = models.CharField(max_length=40)
    adult = models.ForeignKey("people.Adult", models.PROTECT, null=True, related_name="events", db_index=False)
    about = models.CharField(max_length=60, blank=True, help_text="table and id of the row the line is about")
    on = models.DateField(null=True, help_text="the day it happened in the adult's life, where that is not today")
    page = models.CharField(max_length=300, blank=True, help_text="the page it was done from")
    why = models.TextField(blank=True, help_text="the reason given, where one was asked for")
    facts = models.JSONField(default=dict)
    transaction_id = models.BigIntegerField(default=0)
    previous = models.BinaryField(max_length=32, default=b"")
    digest = models.BinaryField(max_length=32, default=b"")

    objects = EventQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(fields=["adult", "-seq"], name="event_of_adult"),
            models.Index(fields=["by", "-seq"], name="event_by_person"),
            models.Index(fields=["about", "-seq"], name="event_about_no_adult", condition=models.Q(adult__isnull=True)),
        ]
        triggers = APPEND_ONLY

    def __str__(self):
        return f"{self.seq} {self.verb}"

    @property
    def sentence(self) -> str:
        """What was done, as a sentence without its subject: "Reported a concern"."""
        words = VERBS[self.verb]
        return words[0].upper() + words[1:]

    @property
    def changes(self) -> list[dict]:
        """What each field was and became, where this line changed fields."""
        return [
            {"name": name.replace("_", " ").capitalize(), "before": before, "after": after}
            for name, (before, after) in self.facts.get("changed", {}).items()
        ]


class ChainHead(models.Model):
    """Where the chain ends, so that removing the last lines is found too. Kept by the database alone."""

    length = models.BigIntegerField()
    digest = models.BinaryField(max_length=32)

    class Meta:
        constraints = [models.CheckConstraint(name="only_one_head", condition=models.Q(id=1))]

    def __str__(self):
        return f"{self.length} lines"


class Record(models.Model):
    """A row that belongs to a person's record: it knows the line of history that last wrote it."""

    event = models.ForeignKey(Event, models.PROTECT, related_name="+", db_index=False)

    class Meta:
        abstract = True


class WrittenOnce(Record):
    """A row that is written once and never altered: words, decisions, judgements. A correction is a new row."""

    class Meta:
        abstract = True
        triggers = APPEND_ONLY + WRITTEN_WITH_ITS_EVENT


class Kept(Record):
    """A row that may change, each change with its event, and is never deleted."""

    class Meta:
        abstract = True
        triggers = NEVER_DELETED + WRITTEN_WITH_ITS_EVENT
