"""What the Board keeps: figures' tables as they stood, reports as they left, and the words that may be read beside."""

from django.db import models
from django.db.models import F, Q
from django.urls import reverse

from alongside.history.constraints import one_of
from alongside.history.models import WrittenOnce

from .codes import ReportKind


class BoardSnapshot(models.Model):
    """The published tables as they stood at one moment, packed. Nobody's record: the newest is read, older ones go."""

    taken_at = models.DateTimeField()
    changes = models.BigIntegerField(help_text="the last change of any record that it holds, by its line of history")
    seconds = models.FloatField(help_text="how long it took")
    tables = models.BinaryField(help_text="each table in Arrow's own form, in one archive")

    class Meta:
        constraints = [models.CheckConstraint(name="snapshot_took_some_time", condition=Q(seconds__gte=0))]

    def __str__(self):
        return f"{self.taken_at:%Y-%m-%d %H:%M}"


class Report(WrittenOnce):
    """A report as it left: its three files byte for byte, the period, and the moment that its figures are of (I11)."""

    kind = models.CharField(max_length=10, choices=ReportKind)
    first = models.DateField()
    last = models.DateField()
    as_of = models.DateTimeField(help_text="when the tables were taken that it was counted from")
    made_on = models.DateField()
    pdf = models.BinaryField()
    docx = models.BinaryField()
    xlsx = models.BinaryField()

    class Meta:
        constraints = [
            one_of("kind", ReportKind, name="report_kind_known"),
            models.CheckConstraint(name="report_ends_after_it_begins", condition=Q(last__gte=F("first"))),
        ]
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return f"{self.get_kind_display()}, {self.first:%-d %B %Y} to {self.last:%-d %B %Y}"

    def get_absolute_url(self):
        return reverse("board:report", args=[self.pk])

    @property
    def name(self) -> str:
        """What its files are called, without their endings."""
        return f"board-{self.kind}-{self.last:%Y-%m}"


class ReleasedWords(models.Model):
    """Words that may be read beside a figure: what quality's view lets through, and nothing that leads to anybody.

    The view has no column for the adult, for their record or for the words as they were said.
    """

    measure = models.CharField(max_length=60)
    theme = models.CharField(max_length=60)
    words = models.TextField()
    whose = models.CharField(max_length=120)
    achieved = models.CharField(max_length=10)
    released_on = models.DateField()

    class Meta:
        managed = False
        db_table = "released_words"

    def __str__(self):
        return f"Words {self.pk}"
