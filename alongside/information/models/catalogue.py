"""The catalogue of leaflets and explainers: reference data, versioned, which a council may extend."""

from datetime import date

import pgtrigger
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q
from django.urls import reverse

from alongside.history.constraints import one_of, words_present
from alongside.history.models import NEVER_DELETED
from alongside.information.codes import Audience, Format
from alongside.voice.codes import Stage

YOUNGER_UNTIL = 25
"""Up to this age the versions for younger adults are the usual ones (transition from children's services)."""


class InformationItemQuerySet(models.QuerySet):
    def in_use(self, day: date):
        """Those that are given out on a day."""
        begun = Q(from_on__isnull=True) | Q(from_on__lte=day)
        return self.filter(begun, Q(ended_on__isnull=True) | Q(ended_on__gt=day))

    def usual(self, *, stage: str, age: int | None, day: date):
        """What an adult of this age is usually given at this stage; with what is for every stage."""
        younger = age is not None and age <= YOUNGER_UNTIL
        audience = Audience.YOUNGER_ADULT if younger else Audience.ADULT
        at_this_stage = Q(stage=stage, audience=audience) | Q(stage__isnull=True, audience=Audience.ADULT)
        return self.in_use(day).filter(at_this_stage)


class InformationItem(models.Model):
    """One version of one leaflet or explainer (C1 to C4, C7). It is ended and followed by another, never rewritten.

    Reference data like the schemes of classification, and nobody's record: those that come with the product are put
    here by a migration, a council's own by its managers.
    """

    key = models.SlugField(max_length=60, help_text="what every version of it is known by")
    version = models.CharField(max_length=20, default="1")
    title = models.CharField(max_length=200)
    about = models.CharField(max_length=300, blank=True, help_text="what it tells, in a sentence")
    audience = models.CharField(max_length=20, choices=Audience)
    stage = models.CharField(max_length=10, choices=Stage, null=True, help_text="null: at every stage")
    formats = ArrayField(models.CharField(max_length=20, choices=Format))
    language = models.CharField(max_length=60, default="English")
    ours = models.BooleanField(default=False, help_text="its text comes with the product, and is a page of it")
    kept_where = models.CharField(max_length=300, blank=True, help_text="where the council keeps its copies")
    from_on = models.DateField(null=True)
    ended_on = models.DateField(null=True)

    objects = InformationItemQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint("key", "version", "language", name="information_version_once"),
            words_present("title", name="information_has_a_title"),
            words_present("version", name="information_has_a_version"),
            words_present("language", name="information_has_a_language"),
            one_of("audience", Audience, name="information_audience_known"),
            one_of("stage", Stage, name="information_stage_known", or_nothing=True),
            models.CheckConstraint(
                name="information_formats_known",
                condition=Q(formats__contained_by=Format.values, formats__len__gt=0),
            ),
            models.CheckConstraint(
                name="information_ended_after_start",
                condition=Q(ended_on__isnull=True) | Q(from_on__isnull=True) | Q(ended_on__gte=F("from_on")),
            ),
        ]
        ordering = ["title", "audience", "version"]
        triggers = [
            *NEVER_DELETED,
            pgtrigger.Protect(
                name="never_rewritten",
                operation=pgtrigger.UpdateOf(
                    *("key", "version", "title", "about", "audience", "stage", "formats", "language", "ours", "from_on")
                ),
            ),
        ]

    def __str__(self):
        return f"{self.title} (version {self.version})"

    def get_absolute_url(self):
        return reverse("information:item", args=[self.pk])

    @property
    def format_labels(self) -> list[str]:
        return [Format(code).label for code in self.formats]
