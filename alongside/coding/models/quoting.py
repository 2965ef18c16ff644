"""Quotations: they leave once a second person has released them, and only from a text that may be quoted."""

import pgtrigger
from django.conf import settings
from django.db import models
from django.db.models import Q
from django.urls import reverse

from alongside.history.constraints import refused_if_found, words_present
from alongside.history.models import WrittenOnce

from .codebook import CodebookCode
from .texts import Text

BY_ANOTHER = refused_if_found(
    "by_another",
    "SELECT 1 FROM public.coding_quotation q JOIN public.coding_text t ON t.id = q.text_id"
    " WHERE NEW.released AND q.id = NEW.quotation_id AND (q.writer_id = NEW.decider_id OR NOT t.may_be_quoted)",
    "another person than wrote it releases a quotation, of a text that may be quoted",
    operation=pgtrigger.Insert,
    at_once=True,
)


class Quotation(WrittenOnce):
    """Words of a passage as others may read them, with the code that they stand for. Whoever wrote it read it again."""

    text = models.ForeignKey(Text, models.PROTECT, related_name="quotations", db_index=False)
    code = models.ForeignKey(CodebookCode, models.PROTECT, related_name="+", db_index=False)
    start = models.PositiveIntegerField(null=True, help_text="where in the text the passage is that they are from")
    end = models.PositiveIntegerField(null=True)
    words = models.TextField()
    nobody_recognisable = models.BooleanField()
    writer = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", db_index=False)

    class Meta:
        constraints = [
            words_present("words", name="quotation_has_words"),
            models.CheckConstraint(name="quotation_confirmed", condition=Q(nobody_recognisable=True)),
        ]
        indexes = [models.Index(fields=["text"], name="quotation_of_text")]
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return f"Quotation QT{self.pk}"

    def get_absolute_url(self):
        return reverse("coding:decide", args=[self.pk])


class QuotationRelease(WrittenOnce):
    """That a second person let a quotation be read, or did not, or took it down. The last stands."""

    quotation = models.ForeignKey(Quotation, models.PROTECT, related_name="releases")
    released = models.BooleanField()
    why = models.TextField(blank=True)
    decider = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", db_index=False)

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="quotation_refused_with_a_reason", condition=Q(released=True) | Q(why__regex=r"\S")
            )
        ]
        triggers = [*WrittenOnce.Meta.triggers, BY_ANOTHER]

    def __str__(self):
        return "Released" if self.released else "Not released"
