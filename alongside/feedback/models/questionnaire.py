"""Questionnaires: reference data and nobody's record. A version is a draft until it is published, and then stays."""

from functools import cached_property
from typing import Any

import pgtrigger
from django.db import models
from django.db.models import F, Q
from django.urls import reverse

from alongside.history.constraints import one_of, words_present
from alongside.history.models import NEVER_DELETED

from ..codes import Audience
from ..content import Content, read

WRITTEN_BY: dict[str, Any] = {
    "to": "history.Event",
    "on_delete": models.PROTECT,
    "null": True,
    "related_name": "+",
    "help_text": "the line of history that wrote it last, unless it came with the product",
}


class Questionnaire(models.Model):
    """What people can be asked with, whatever its version. Research is kept apart, with its ethics reference (K8)."""

    key = models.SlugField(max_length=60, unique=True, db_index=False)
    title = models.CharField(max_length=200)
    about = models.CharField(max_length=300, blank=True, help_text="what it is for, in a sentence")
    audience = models.CharField(max_length=20, choices=Audience)
    research = models.BooleanField(default=False, help_text="its answers are never counted with those of the service")
    ethics_reference = models.CharField(max_length=200, blank=True)
    ours = models.BooleanField(default=False, help_text="it came with the product")
    ended_on = models.DateField(null=True, help_text="nobody is asked with it from this day")
    event = models.ForeignKey(**WRITTEN_BY)

    class Meta:
        constraints = [
            words_present("title", name="questionnaire_has_a_title"),
            one_of("audience", Audience, name="questionnaire_audience_known"),
            models.CheckConstraint(
                name="questionnaire_of_research_has_its_reference",
                condition=Q(research=False, ethics_reference="") | Q(research=True, ethics_reference__regex=r"\S"),
            ),
        ]
        ordering = ["audience", "title"]
        triggers = [
            *NEVER_DELETED,
            pgtrigger.Protect(
                name="stays_what_it_is",
                operation=pgtrigger.UpdateOf("key", "audience", "research", "ethics_reference", "ours"),
            ),
        ]

    def __str__(self):
        return self.title

    def get_absolute_url(self):
        return reverse("feedback:questionnaire", args=[self.key])


class VersionQuerySet(models.QuerySet):
    def in_use(self):
        """The version of each questionnaire with which people are asked now."""
        now = self.filter(published_on__isnull=False, ended_on=None, questionnaire__ended_on=None)
        return now.select_related("questionnaire").order_by("questionnaire__audience", "questionnaire__title")


PUBLISHED = pgtrigger.Protect(
    name="published_stays",
    operation=pgtrigger.UpdateOf("questionnaire_id", "number", "source", "evidence", "content", "published_on"),
    condition=pgtrigger.Q(old__published_on__isnull=False),
)


class QuestionnaireVersion(models.Model):
    """One version of a questionnaire: its questions, answers, conditions and wordings, as a document (content.py).

    Once published it is never altered: what somebody answered always stands beside the words they were asked with.
    """

    questionnaire = models.ForeignKey(Questionnaire, models.PROTECT, related_name="versions", db_index=False)
    number = models.PositiveSmallIntegerField()
    source = models.CharField(max_length=300, blank=True, help_text="where the questions come from")
    evidence = models.TextField(blank=True, help_text="how well that is known")
    content = models.JSONField()
    published_on = models.DateField(null=True, help_text="empty: a draft")
    ended_on = models.DateField(null=True)
    event = models.ForeignKey(**WRITTEN_BY)

    objects = VersionQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint("questionnaire", "number", name="questionnaire_version_once"),
            models.UniqueConstraint(
                "questionnaire", name="questionnaire_one_draft", condition=Q(published_on__isnull=True)
            ),
            models.UniqueConstraint(
                "questionnaire",
                name="questionnaire_one_version_in_use",
                condition=Q(published_on__isnull=False, ended_on__isnull=True),
            ),
            models.CheckConstraint(
                name="questionnaire_version_ended_after_it_began",
                condition=Q(ended_on__isnull=True) | Q(published_on__isnull=False, ended_on__gte=F("published_on")),
            ),
        ]
        ordering = ["questionnaire", "number"]
        triggers = [*NEVER_DELETED, PUBLISHED]

    def __str__(self):
        return f"{self.questionnaire.title}, version {self.number}"

    def get_absolute_url(self):
        return reverse("feedback:version", args=[self.questionnaire.key, self.number])

    @cached_property
    def read(self) -> Content:
        """The questions, from the document."""
        return read(self.content)

    @property
    def is_draft(self) -> bool:
        return self.published_on is None

    @property
    def stands(self) -> str:
        """Whether people are asked with it."""
        if self.is_draft:
            return "A draft"
        return "Not asked any more" if self.ended_on or self.questionnaire.ended_on else "Asked now"
