"""Awareness and engagement: what was done with people and communities, about no one adult."""

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q
from django.urls import reverse

from alongside.history.constraints import one_of, words_present
from alongside.history.models import Kept

from ..codes import AwarenessKind, Community


class AwarenessActivity(Kept):
    """One thing that was done so that people know of safeguarding, or to hear what they think of it (O2)."""

    held_on = models.DateField(db_index=True)
    kind = models.CharField(max_length=15, choices=AwarenessKind)
    what = models.TextField()
    with_whom = models.CharField(max_length=300, blank=True)
    communities = ArrayField(models.CharField(max_length=20, choices=Community), default=list, blank=True)
    came = models.PositiveIntegerField(null=True, help_text="how many people took part, or were reached")
    heard = models.TextField(blank=True, help_text="what people said")
    led_to = models.TextField(blank=True, help_text="what is done about it")

    class Meta:
        verbose_name_plural = "awareness activities"
        constraints = [
            one_of("kind", AwarenessKind, name="awareness_kind_known"),
            words_present("what", name="awareness_says_what"),
            models.CheckConstraint(
                name="awareness_communities_known", condition=Q(communities__contained_by=Community.values)
            ),
        ]
        triggers = Kept.Meta.triggers

    def __str__(self):
        return f"{self.get_kind_display()}, {self.held_on:%-d %B %Y}"

    def get_absolute_url(self):
        return reverse("prevention:activity", args=[self.pk])

    @property
    def community_labels(self) -> list[str]:
        return [Community(code).label for code in self.communities]
