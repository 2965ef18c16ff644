"""Texts to be coded: kept exactly as they were given, in parts worked out when they came."""

import pgtrigger
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q
from django.urls import reverse

from alongside.history.constraints import one_of, refused, words_present
from alongside.history.models import Kept, WrittenOnce

from ..codes import TextKind

AS_GIVEN = refused(
    "stays_as_given",
    "(NEW.body, NEW.reference, NEW.kind, NEW.council, NEW.collection_id, NEW.characters, NEW.words, NEW.origin)"
    " IS DISTINCT FROM"
    " (OLD.body, OLD.reference, OLD.kind, OLD.council, OLD.collection_id, OLD.characters, OLD.words, OLD.origin)",
    "a text stays as it was given",
    operation=pgtrigger.Update,
    at_once=True,
)


class TextCollection(Kept):
    """Texts that are coded together with one codebook: a year's impact statements, a survey's focus groups."""

    title = models.CharField(max_length=200, unique=True, db_index=False)
    version = models.ForeignKey("coding.CodebookVersion", models.PROTECT, related_name="collections", db_index=False)
    settling_on = models.DateField(null=True, help_text="since when nothing more is marked")

    class Meta:
        constraints = [words_present("title", name="text_collection_has_a_title")]
        ordering = ["title"]
        triggers = Kept.Meta.triggers

    def __str__(self):
        return self.title

    def get_absolute_url(self):
        return reverse("coding:collection", args=[self.pk])


class Text(Kept):
    """One text, under a reference that names nobody. Its words are never altered; who may quote from it may change."""

    collection = models.ForeignKey(TextCollection, models.PROTECT, related_name="texts", db_index=False)
    reference = models.CharField(max_length=20, help_text="FG1, I1, S12")
    kind = models.CharField(max_length=20, choices=TextKind)
    council = models.CharField(max_length=9, blank=True, help_text="its code at the Office for National Statistics")
    body = models.TextField()
    characters = models.PositiveIntegerField()
    words = models.PositiveIntegerField()
    origin = models.CharField(max_length=64, blank=True, help_text="a digest of where it came from: it comes once")
    names = ArrayField(
        models.CharField(max_length=80),
        default=list,
        help_text="of speakers, where labels stand in their place: shown to nobody, so that no quotation has them",
    )
    may_be_quoted = models.BooleanField(default=False)
    may_name_council = models.BooleanField(default=False)

    class Meta:
        constraints = [
            models.UniqueConstraint("collection", "reference", name="text_reference_once"),
            models.UniqueConstraint("collection", "origin", name="text_comes_once", condition=~Q(origin="")),
            one_of("kind", TextKind, name="text_kind_known"),
            words_present("body", name="text_has_words"),
            words_present("reference", name="text_has_a_reference"),
        ]
        triggers = [*Kept.Meta.triggers, AS_GIVEN]

    def __str__(self):
        return self.reference

    def get_absolute_url(self):
        return reverse("coding:text", args=[self.pk, 1])


class Turn(WrittenOnce):
    """A part of a text: what a speaker says in one go, or a paragraph; where it and each of its sentences begins."""

    text = models.ForeignKey(Text, models.PROTECT, related_name="turns", db_index=False)
    number = models.PositiveIntegerField()
    speaker = models.CharField(max_length=80, blank=True)
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    sentences = ArrayField(models.PositiveIntegerField())

    class Meta:
        constraints = [
            models.UniqueConstraint("text", "number", name="turn_once"),
            models.CheckConstraint(name="turn_has_a_length", condition=Q(end__gt=F("start"))),
        ]
        ordering = ["text", "number"]
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return f"{self.text_id}, {self.number}"

    @property
    def spans(self) -> list[tuple[int, int]]:
        """From where to where each of its sentences goes."""
        return list(zip(self.sentences, [*self.sentences[1:], self.end], strict=True))
