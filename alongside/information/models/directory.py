"""The directory: who else can help, here and in the whole country, and how to reach them (C5)."""

from datetime import date, timedelta
from typing import Any, cast

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex, OpClass
from django.contrib.postgres.search import TrigramWordSimilarity
from django.db import models
from django.db.models import F, Q, Value
from django.db.models.functions import Concat
from django.urls import reverse

from alongside.history.constraints import words_present
from alongside.history.models import Kept
from alongside.information.codes import Need
from alongside.people.finding import fold
from alongside.people.models import Fold

CHECKED_FOR = timedelta(days=183)
"""How long a check is trusted. After it the page asks to look again before the address is given to anybody."""
MOST_WORDS = 5


class DirectoryEntryQuerySet(models.QuerySet):
    def in_use(self):
        return self.filter(ended_on__isnull=True)

    def for_search(self, *, words: str = "", need: str = "", area: str = ""):
        """Entries in use that these words, this need and this area could mean, best first, else by name."""
        found, nearness = self.in_use(), cast(Any, Value(0.0))
        if need:
            found = found.filter(needs__contains=[need])
        if area:
            found = found.filter(area=area)
        for word in words.split()[:MOST_WORDS]:
            folded = fold(word)
            found = found.filter(search_text__trigram_word_similar=folded)
            nearness = nearness + TrigramWordSimilarity(folded, F("search_text"))
        return found.annotate(nearness=nearness).order_by("-nearness", "name", "pk")


class DirectoryEntry(Kept):
    """Somebody, or some service, that can help, and how to reach them. About no adult."""

    name = models.CharField(max_length=200)
    helps_with = models.TextField(help_text="what they do for people")
    needs = ArrayField(models.CharField(max_length=20, choices=Need), default=list, blank=True)
    for_whom = models.TextField(blank=True)
    area = models.CharField(max_length=100, help_text="where they work: a town, a county, England")
    phone = models.CharField(max_length=60, blank=True)
    web = models.CharField(max_length=200, blank=True)
    reached = models.TextField(blank=True, help_text="any other way to reach them, and when")
    cost = models.CharField(max_length=200, blank=True)
    access_needs = models.TextField(
        blank=True, help_text="steps, hearing loop, sign language, interpreters, home visits"
    )
    checked_on = models.DateField(null=True, help_text="when somebody last found that all this is so")
    ended_on = models.DateField(null=True)
    ended_why = models.TextField(blank=True)
    search_text = models.GeneratedField(
        expression=Fold(
            Concat(
                *("name", Value(" "), "helps_with", Value(" "), "for_whom", Value(" "), "area"),
                output_field=models.TextField(),
            )
        ),
        output_field=models.TextField(),
        db_persist=True,
    )

    objects = DirectoryEntryQuerySet.as_manager()

    class Meta:
        verbose_name_plural = "directory entries"
        constraints = [
            words_present("name", name="directory_entry_has_a_name"),
            words_present("helps_with", name="directory_entry_says_what_it_does"),
            words_present("area", name="directory_entry_has_an_area"),
            models.CheckConstraint(name="directory_needs_known", condition=Q(needs__contained_by=Need.values)),
            models.CheckConstraint(
                name="directory_entry_can_be_reached",
                condition=Q(phone__regex=r"\S") | Q(web__regex=r"\S") | Q(reached__regex=r"\S"),
            ),
            models.CheckConstraint(
                name="directory_entry_ended_with_a_reason",
                condition=Q(ended_on__isnull=True, ended_why="") | Q(ended_on__isnull=False, ended_why__regex=r"\S"),
            ),
        ]
        indexes = [GinIndex(OpClass("search_text", name="gin_trgm_ops"), name="directory_by_words")]
        triggers = Kept.Meta.triggers

    def __str__(self):
        return self.name

    def get_absolute_url(self):
        return reverse("information:entry", args=[self.pk])

    @property
    def need_labels(self) -> list[str]:
        return [Need(code).label for code in self.needs]

    def to_be_checked(self, day: date) -> bool:
        """Whether somebody should look again before this is given to anybody."""
        return self.checked_on is None or day - self.checked_on > CHECKED_FOR
