"""The question bank and the instruments made from it: reference data and nobody's record.

A question stands in the bank once, whatever instruments ask it, so that their answers compare (R4). A version of a
question or of an instrument is a draft until it is published, and then stays: answers keep their wording.
"""

from functools import cached_property
from typing import Any

import pgtrigger
from django.db import models
from django.db.models import Q
from django.urls import reverse

from alongside.history.constraints import EACH_WRITE, refused_if_found, words_present
from alongside.history.models import NEVER_DELETED

from .. import content as documents

WRITTEN_BY: dict[str, Any] = {
    "to": "history.Event",
    "on_delete": models.PROTECT,
    "null": True,
    "related_name": "+",
    "help_text": "the line of history that wrote it last, unless it came with the product",
}


def published_stays(*fields: str) -> pgtrigger.Protect:
    """Nothing of a version is altered once it is published."""
    return pgtrigger.Protect(
        name="published_stays",
        operation=pgtrigger.UpdateOf(*fields, "number", "source", "published_on"),
        condition=pgtrigger.Q(old__published_on__isnull=False),
    )


class BankQuestion(models.Model):
    """A question that can be asked, whatever its wording. Answers to it compare wherever it was asked."""

    key = models.SlugField(max_length=60, unique=True, db_index=False)
    ours = models.BooleanField(default=False, help_text="it came with the product")
    event = models.ForeignKey(**WRITTEN_BY)

    class Meta:
        ordering = ["key"]
        triggers = [
            *NEVER_DELETED,
            pgtrigger.Protect(name="stays_what_it_is", operation=pgtrigger.UpdateOf("key", "ours")),
        ]

    def __str__(self):
        return self.key


class BankQuestionVersion(models.Model):
    """One wording of a question with its answers, as a document (content.py)."""

    question = models.ForeignKey(BankQuestion, models.PROTECT, related_name="versions", db_index=False)
    number = models.PositiveSmallIntegerField()
    content = models.JSONField()
    source = models.CharField(max_length=300, blank=True, help_text="where it comes from")
    published_on = models.DateField(null=True, help_text="empty: in a draft")
    event = models.ForeignKey(**WRITTEN_BY)

    class Meta:
        constraints = [
            models.UniqueConstraint("question", "number", name="bank_question_version_once"),
            models.CheckConstraint(name="bank_question_numbers_from_one", condition=Q(number__gte=1)),
        ]
        ordering = ["question__key", "number"]
        triggers = [*NEVER_DELETED, published_stays("question_id", "content")]

    def __str__(self):
        return f"{self.question.key}, version {self.number}"

    @cached_property
    def read(self) -> documents.Question:
        """The question, from its document. Needs `question` to be there already."""
        return documents.question_of(self.question.key, self.number, self.content, self.source)


class Instrument(models.Model):
    """What people can be asked with, whatever its version: a questionnaire made of questions of the bank."""

    key = models.SlugField(max_length=60, unique=True, db_index=False)
    title = models.CharField(max_length=200)
    about = models.CharField(max_length=300, blank=True, help_text="what it is for, in a sentence")
    ours = models.BooleanField(default=False, help_text="it came with the product")
    event = models.ForeignKey(**WRITTEN_BY)

    class Meta:
        constraints = [words_present("title", name="instrument_has_a_title")]
        ordering = ["title"]
        triggers = [
            *NEVER_DELETED,
            pgtrigger.Protect(name="stays_what_it_is", operation=pgtrigger.UpdateOf("key", "ours")),
        ]

    def __str__(self):
        return self.title


class InstrumentVersionQuerySet(models.QuerySet):
    def published(self):
        """The newest version of each instrument that can be put into the field."""
        newest = self.filter(published_on__isnull=False).order_by("instrument_id", "-number").distinct("instrument_id")
        return self.filter(pk__in=newest.values("pk")).select_related("instrument").order_by("instrument__title")


UNPUBLISHED = """
    SELECT 1 FROM jsonb_path_query(NEW.document, '$.sections[*].asked[*]') asked
    WHERE NEW.published_on IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM public.surveys_bankquestionversion v
        JOIN public.surveys_bankquestion q ON q.id = v.question_id
        WHERE q.key = asked ->> 'question' AND v.number = (asked ->> 'version')::int AND v.published_on IS NOT NULL)
"""


class InstrumentVersion(models.Model):
    """One version of an instrument: its sections, and which version of which question stands where, as a document."""

    instrument = models.ForeignKey(Instrument, models.PROTECT, related_name="versions", db_index=False)
    number = models.PositiveSmallIntegerField()
    document = models.JSONField()
    source = models.CharField(max_length=300, blank=True, help_text="where it comes from")
    published_on = models.DateField(null=True, help_text="empty: a draft")
    event = models.ForeignKey(**WRITTEN_BY)

    objects = InstrumentVersionQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint("instrument", "number", name="instrument_version_once"),
            models.CheckConstraint(name="instrument_numbers_from_one", condition=Q(number__gte=1)),
            models.UniqueConstraint("instrument", name="instrument_one_draft", condition=Q(published_on__isnull=True)),
        ]
        ordering = ["instrument__title", "number"]
        triggers = [
            *NEVER_DELETED,
            published_stays("instrument_id", "document"),
            refused_if_found(
                "asks_what_is_published",
                UNPUBLISHED,
                "what is asked is published first",
                operation=EACH_WRITE,
            ),
        ]

    def __str__(self):
        return f"{self.instrument.title}, version {self.number}"

    def get_absolute_url(self):
        return reverse("instruments:version", args=[self.instrument.key, self.number])

    @cached_property
    def read(self) -> documents.Instrument:
        """The whole instrument, each question from the bank. One query."""
        keys = {key for key, _ in documents.named_in(self.document)}
        found = BankQuestionVersion.objects.filter(question__key__in=keys).select_related("question")
        questions = {(one.question.key, one.number): one.read for one in found}
        document = {**self.document, "key": self.instrument.key, "version": self.number}
        return documents.read(document, questions)

    @property
    def is_draft(self) -> bool:
        return self.published_on is None

    @property
    def stands(self) -> str:
        return "A draft" if self.is_draft else "Published"
