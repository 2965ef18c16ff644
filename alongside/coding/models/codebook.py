"""Codebooks: reference data and nobody's record. A version is published when it is made, and never altered."""

from typing import Any

from django.db import models
from django.db.models import F, Q
from django.urls import reverse

from alongside.history.constraints import words_present
from alongside.history.models import APPEND_ONLY

from ..prevalence import Band, bands_from

WRITTEN_BY: dict[str, Any] = {
    "to": "history.Event",
    "on_delete": models.PROTECT,
    "null": True,
    "related_name": "+",
    "db_index": False,
    "help_text": "the line of history that wrote it, unless it came with the product",
}


class Codebook(models.Model):
    """What texts can be coded with, whatever its version."""

    title = models.CharField(max_length=200, unique=True, db_index=False)
    about = models.CharField(max_length=300, blank=True, help_text="what it is for, in a sentence")
    event = models.ForeignKey(**WRITTEN_BY)

    class Meta:
        constraints = [words_present("title", name="codebook_has_a_title")]
        ordering = ["title"]
        triggers = APPEND_ONLY

    def __str__(self):
        return self.title

    def get_absolute_url(self):
        return reverse("coding:codebook", args=[self.pk])


class CodebookVersion(models.Model):
    """A codebook as it is at one time: its codes, and the words for how widely something was said.

    A number keeps its meaning: what was marked with code 3 of one version counts for code 3 of the next.
    """

    codebook = models.ForeignKey(Codebook, models.PROTECT, related_name="versions", db_index=False)
    number = models.PositiveSmallIntegerField()
    published_on = models.DateField()
    source = models.TextField(blank=True, help_text="where the codes come from")
    changed = models.TextField(blank=True, help_text="what changed since the version before")
    bands = models.JSONField(help_text="names with the least share of all, in per cent, that each is used for")
    event = models.ForeignKey(**WRITTEN_BY)

    class Meta:
        constraints = [models.UniqueConstraint("codebook", "number", name="codebook_version_once")]
        ordering = ["codebook", "number"]
        triggers = APPEND_ONLY

    def __str__(self):
        return f"{self.codebook.title}, version {self.number}"

    def get_absolute_url(self):
        return f"{reverse('coding:codebook', args=[self.codebook_id])}?version={self.number}"

    @property
    def words_for_shares(self) -> tuple[Band, ...]:
        return bands_from(self.bands)


class CodebookCode(models.Model):
    """One code: what it is called, what it means, when it is used and when not; and the finding that it stands for."""

    version = models.ForeignKey(CodebookVersion, models.PROTECT, related_name="codes", db_index=False)
    number = models.PositiveSmallIntegerField()
    under = models.PositiveSmallIntegerField(null=True, help_text="the number of the finding that it is a part of")
    label = models.CharField(max_length=80)
    finding = models.CharField(max_length=300, blank=True, help_text="as a report would say it")
    definition = models.TextField()
    use_when = models.TextField(blank=True)
    not_when = models.TextField(blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint("version", "number", name="codebook_code_once"),
            words_present("label", name="codebook_code_has_a_label"),
            words_present("definition", name="codebook_code_is_defined"),
            models.CheckConstraint(
                name="codebook_code_not_under_itself", condition=Q(under__isnull=True) | ~Q(under=F("number"))
            ),
        ]
        ordering = ["version", "number"]
        triggers = APPEND_ONLY

    def __str__(self):
        return f"{self.number} {self.label}"
