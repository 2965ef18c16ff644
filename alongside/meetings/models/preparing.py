"""Getting ready: who prepared somebody for a meeting and how, and the adult's own report to it."""

from django.db import models
from django.db.models import Q

from alongside.history.constraints import words_present
from alongside.history.models import WrittenOnce


class Preparation(WrittenOnce):
    """That somebody was prepared for a meeting, once (B3, B4). Null means not recorded."""

    invitation = models.ForeignKey("meetings.Invitation", models.PROTECT, related_name="preparations")
    prepared_by = models.CharField(max_length=200)
    prepared_on = models.DateField()
    met_before = models.BooleanField(null=True, help_text="at a meeting before the meeting")
    purpose_explained = models.BooleanField(null=True)
    parts_explained = models.BooleanField(null=True, help_text="what each person does there")
    told_who_comes = models.BooleanField(null=True)
    support = models.TextField(blank=True, help_text="support that was agreed")
    material = models.TextField(blank=True, help_text="what they were given, and in what form")
    wants_to_say = models.ForeignKey("voice.Statement", models.PROTECT, null=True, related_name="+")

    class Meta:
        constraints = [words_present("prepared_by", name="preparation_was_somebodys")]
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return f"Prepared on {self.prepared_on}"

    @property
    def done(self) -> list[str]:
        """What was done, in words."""
        said = {
            "met_before": "met beforehand",
            "purpose_explained": "was told what it is for",
            "parts_explained": "was told who does what",
            "told_who_comes": "was told who will be there",
        }
        return [words for name, words in said.items() if getattr(self, name)]


class OwnReport(WrittenOnce):
    """The adult's own report to a meeting (B5): a line or two, a picture, a recording. Theirs, and read first."""

    meeting = models.ForeignKey("meetings.Meeting", models.PROTECT, related_name="own_reports")
    statement = models.ForeignKey("voice.Statement", models.PROTECT, null=True, related_name="+")
    paper = models.ForeignKey("papers.Paper", models.PROTECT, null=True, related_name="+")

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="own_report_says_something", condition=Q(statement__isnull=False) | Q(paper__isnull=False)
            )
        ]
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return f"Own report {self.pk}"
