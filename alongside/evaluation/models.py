"""Evaluations: what each is about, the waves it counts, and the tables that were released from it."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.urls import reverse

from alongside.history.constraints import words_present
from alongside.history.models import Kept, WrittenOnce

A_DIGEST = r"^[0-9a-f]{64}$"


class Evaluation(Kept):
    """One evaluation: what it asks, the surveys and the texts that it counts, and what its report says."""

    title = models.CharField(max_length=200)
    about = models.TextField(blank=True, help_text="what it is to find out, and for whom")
    edition = models.CharField(
        max_length=40, blank=True, help_text="the tables of a file in specs/; empty: a table for every question"
    )
    method = models.TextField(blank=True, help_text="how it was done, as its report says it")
    limits = models.TextField(blank=True, help_text="what it cannot tell, beside what the sample tells of itself")
    surveys: models.ManyToManyField = models.ManyToManyField(
        "surveys.Survey", through="EvaluationWave", related_name="evaluations"
    )
    collections: models.ManyToManyField = models.ManyToManyField(
        "coding.TextCollection", through="EvaluationTexts", related_name="evaluations"
    )

    class Meta:
        constraints = [words_present("title", name="evaluation_has_a_title")]
        ordering = ["-pk"]
        triggers = Kept.Meta.triggers

    def __str__(self):
        return self.title

    def get_absolute_url(self):
        return reverse("evaluation:evaluation", args=[self.pk])


class EvaluationWave(Kept):
    """That an evaluation counts a survey, and in which place. One that is taken out again stays, as not counted."""

    evaluation = models.ForeignKey(Evaluation, models.PROTECT, related_name="waves", db_index=False)
    survey = models.ForeignKey("surveys.Survey", models.PROTECT, related_name="+")
    place = models.PositiveSmallIntegerField(help_text="which stands first in its tables")
    counted = models.BooleanField(default=True)

    class Meta:
        constraints = [models.UniqueConstraint("evaluation", "survey", name="evaluation_counts_a_survey_once")]
        ordering = ["evaluation", "place"]
        triggers = Kept.Meta.triggers

    def __str__(self):
        return f"{self.evaluation}: {self.survey}"


class EvaluationTexts(Kept):
    """That an evaluation reports what was found in a text collection. One taken out again stays, as not counted."""

    evaluation = models.ForeignKey(Evaluation, models.PROTECT, related_name="texts", db_index=False)
    collection = models.ForeignKey("coding.TextCollection", models.PROTECT, related_name="+")
    counted = models.BooleanField(default=True)

    class Meta:
        verbose_name_plural = "evaluation texts"
        constraints = [models.UniqueConstraint("evaluation", "collection", name="evaluation_counts_texts_once")]
        triggers = Kept.Meta.triggers

    def __str__(self):
        return f"{self.evaluation}: {self.collection}"


class ReleasedTables(WrittenOnce):
    """That somebody let leads and regions read an evaluation's tables, or took them back. The newest stands.

    The tables are kept as they were then, with small figures protected: what others read does not change beneath them,
    and two states of it cannot be taken from each other.
    """

    evaluation = models.ForeignKey(Evaluation, models.PROTECT, related_name="releases")
    released = models.BooleanField()
    released_on = models.DateField()
    why = models.TextField(blank=True, help_text="why they were taken back")
    tables = models.JSONField(default=list, help_text="each as it may be read")
    releaser = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", db_index=False)

    class Meta:
        verbose_name_plural = "released tables"
        constraints = [
            models.CheckConstraint(
                name="tables_released_or_taken_back_with_a_reason",
                condition=Q(released=True) & ~Q(tables=[]) | Q(released=False, tables=[], why__regex=r"\S"),
            )
        ]
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return "Released" if self.released else "Taken back"


class EvaluationReport(WrittenOnce):
    """The report of an evaluation in its three files, as it was made on one day. The same data give the same files."""

    evaluation = models.ForeignKey(Evaluation, models.PROTECT, related_name="reports")
    as_of = models.DateField(help_text="the day of its data, and the only one in its files")
    data_digest = models.CharField(max_length=64, help_text="SHA-256 of the data that it was told from")
    files_digest = models.CharField(max_length=64, help_text="SHA-256 of the three files, one after the other")
    html = models.BinaryField()
    pdf = models.BinaryField()
    docx = models.BinaryField()

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="evaluation_report_has_digests",
                condition=Q(data_digest__regex=A_DIGEST) & Q(files_digest__regex=A_DIGEST),
            )
        ]
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return f"Report ER{self.pk}"


class EvaluationExtract(WrittenOnce):
    """That an extract of a survey was handed out: to whom, what for, and how coarse. What was in it is not kept twice:
    answers are erased on their day, and so must what is made from them be.
    """

    evaluation = models.ForeignKey(Evaluation, models.PROTECT, related_name="extracts")
    survey = models.ForeignKey("surveys.Survey", models.PROTECT, related_name="+", db_index=False)
    made_on = models.DateField()
    given_to = models.CharField(max_length=200)
    purpose = models.TextField()
    least = models.PositiveSmallIntegerField(help_text="how many share each combination at least (k)")
    coarsened = models.TextField(help_text="what was left out and merged, in words")
    told = models.JSONField(
        help_text="the same as data: what it told instead of each value, thing by thing, but for what was left out. "
        "Another extract of the survey can be joined with this one by the answers, and is looked at with it"
    )
    words = models.JSONField(default=list, help_text="the questions whose written answers were read and left")
    respondents = models.PositiveIntegerField()
    digest = models.CharField(max_length=64, help_text="SHA-256 of the file, so that a copy can be known again")

    class Meta:
        constraints = [
            words_present("given_to", name="evaluation_extract_given_to_somebody"),
            words_present("purpose", name="evaluation_extract_has_a_purpose"),
            models.CheckConstraint(name="evaluation_extract_of_nobody_alone", condition=Q(least__gte=5)),
            models.CheckConstraint(name="evaluation_extract_has_a_digest", condition=Q(digest__regex=A_DIGEST)),
        ]
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return f"Extract for {self.given_to}"
