"""The one-page profile: owned by the adult, who decides what stands in it and who may see it (F5)."""

from django.db import models
from django.db.models import Q
from django.urls import reverse

from alongside.history.models import WrittenOnce

from .theirs import all_theirs, of


class OnePageProfile(WrittenOnce):
    """What people like about the adult, what matters to them, how best to support them. The newest stands."""

    adult = models.ForeignKey("people.Adult", models.PROTECT, related_name="profiles")
    written_on = models.DateField()
    liked = models.TextField(blank=True, help_text="what people like and admire about them")
    matters = models.TextField(blank=True)
    support = models.TextField(blank=True, help_text="how best to support them")
    may_see = models.TextField(blank=True, help_text="who may see it, as the adult decides")
    helped_by = models.CharField(max_length=200, blank=True, help_text="who helped to write it")
    photo = models.ForeignKey("papers.Paper", models.PROTECT, null=True, related_name="+")

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="profile_says_something",
                condition=Q(liked__regex=r"\S") | Q(matters__regex=r"\S") | Q(support__regex=r"\S"),
            ),
        ]
        triggers = [*WrittenOnce.Meta.triggers, all_theirs("SELECT NEW.adult_id", of("papers_paper", "NEW.photo_id"))]

    def __str__(self):
        return f"One-page profile of {self.written_on}"

    def get_absolute_url(self):
        return reverse("risk:profile", args=[self.adult_id])
