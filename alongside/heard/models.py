"""What people told us together, and what changed: nobody in it can be known, and two people see to that.

Nothing here leans on anybody's record, but for the row which says, where they agreed, that something changed after what
they said. What the people may read is the view `own_page_said_and_done` (said_and_done.sql): what was released.
"""

import pgtrigger
from django.conf import settings
from django.db import models
from django.db.models import Q
from django.urls import reverse

from alongside.history.constraints import one_of, words_present
from alongside.history.models import Kept, WrittenOnce

from .codes import Kind

FEW = 5
BY_ANOTHER = pgtrigger.Trigger(
    name="by_another",
    when=pgtrigger.Before,
    operation=pgtrigger.Insert,
    func="""
        IF NEW.released AND (
            EXISTS (SELECT 1 FROM public.heard_heardwords w WHERE w.id = NEW.words_id AND w.writer_id = NEW.decider_id)
            OR EXISTS (SELECT 1 FROM public.heard_saidanddone s
                       WHERE s.id = NEW.entry_id AND s.writer_id = NEW.decider_id)
        ) THEN
            RAISE EXCEPTION 'alongside: another person than wrote it releases what others may read'
                USING ERRCODE = 'integrity_constraint_violation';
        END IF;
        RETURN NEW;
    """,
)


class ListeningSession(Kept):
    """A focus group, a creative session or a round of interviews: what was asked, how, and how many came (K10)."""

    held_on = models.DateField(db_index=True)
    kind = models.CharField(max_length=15, choices=Kind)
    asked = models.TextField(help_text="what people were asked, or asked to show")
    took_part = models.PositiveIntegerField(null=True, help_text="how many; of fewer than five the number is not shown")
    led_by = models.CharField(max_length=200, blank=True)
    method = models.TextField(blank=True, help_text="how it was done, and what made it safe to speak")

    class Meta:
        constraints = [
            one_of("kind", Kind, name="listening_kind_known"),
            words_present("asked", name="listening_says_what_was_asked"),
        ]
        triggers = Kept.Meta.triggers

    def __str__(self):
        return f"{self.get_kind_display().partition(':')[0]}, {self.held_on:%-d %B %Y}"

    def get_absolute_url(self):
        return reverse("heard:session", args=[self.pk])

    @property
    def many(self) -> bool:
        """Whether so many took part that what each thing was said how often may be told."""
        return self.took_part is not None and self.took_part >= FEW

    @property
    def how_many(self) -> str:
        """How many took part, as it may be said: few are not counted out."""
        if self.took_part is None:
            return "Not recorded"
        return f"Fewer than {FEW}" if self.took_part < FEW else str(self.took_part)


class HeardTheme(WrittenOnce):
    """Something that came up in a session, in general words, and how often."""

    session = models.ForeignKey(ListeningSession, models.PROTECT, related_name="themes")
    words = models.CharField(max_length=300)
    times_raised = models.PositiveIntegerField(null=True)

    class Meta:
        constraints = [words_present("words", name="heard_theme_has_words")]
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return self.words


class HeardWords(WrittenOnce):
    """A quotation from a session, of somebody whom nobody can know by it. It leads to no record."""

    session = models.ForeignKey(ListeningSession, models.PROTECT, related_name="quotations")
    words = models.TextField()
    whose = models.CharField(max_length=120, blank=True, help_text="in general words: a man who lives alone")
    nobody_recognisable = models.BooleanField()
    writer = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", db_index=False)

    class Meta:
        verbose_name_plural = "heard words"
        constraints = [
            words_present("words", name="heard_words_present"),
            models.CheckConstraint(name="heard_words_confirmed", condition=Q(nobody_recognisable=True)),
        ]
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return f"Words HW{self.pk}"

    def get_absolute_url(self):
        return f"{self.session.get_absolute_url()}#HW{self.pk}"


class SaidAndDone(WrittenOnce):
    """ "You said, we did": what people said, what was decided, what changed and when (K11)."""

    said = models.TextField()
    session = models.ForeignKey(ListeningSession, models.PROTECT, null=True, related_name="came_of", db_index=False)
    words = models.ForeignKey(
        "quality.WordsForRelease", models.PROTECT, null=True, related_name="+", db_index=False, help_text="released"
    )
    measure = models.CharField(max_length=60, blank=True, help_text="the code of a figure of the Board")
    decided = models.TextField()
    changed = models.TextField()
    changed_on = models.DateField()
    short_said = models.CharField(max_length=200, help_text="as the people read it on their own page")
    short_done = models.CharField(max_length=200)
    writer = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", db_index=False)

    class Meta:
        verbose_name_plural = "said and done"
        constraints = [
            *(
                words_present(field, name=f"said_and_done_{field}")
                for field in ("said", "decided", "changed", "short_said", "short_done")
            ),
            models.CheckConstraint(
                name="said_and_done_from_one_place",
                condition=Q(session__isnull=False, words=None, measure="")
                | Q(session=None, words__isnull=False, measure="")
                | Q(session=None, words=None, measure__regex=r"\S"),
            ),
        ]
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return self.short_said

    def get_absolute_url(self):
        return reverse("heard:said") + f"#YS{self.pk}"


class Release(WrittenOnce):
    """That a second person let a quotation, or what was said and done, be read; or took it down. The newest stands."""

    words = models.ForeignKey(HeardWords, models.PROTECT, null=True, related_name="releases")
    entry = models.ForeignKey(SaidAndDone, models.PROTECT, null=True, related_name="releases")
    released = models.BooleanField()
    why = models.TextField(blank=True)
    decided_on = models.DateField()
    decider = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", db_index=False)

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="heard_release_of_one_thing",
                condition=Q(words=None, entry__isnull=False) | Q(words__isnull=False, entry=None),
            ),
            models.CheckConstraint(
                name="heard_release_refused_with_a_reason", condition=Q(released=True) | Q(why__regex=r"\S")
            ),
        ]
        triggers = [*WrittenOnce.Meta.triggers, BY_ANOTHER]

    def __str__(self):
        return "Released" if self.released else "Not released"


class FedBack(WrittenOnce):
    """That something changed after what this adult said, kept on their record because they agreed to it (K11)."""

    adult = models.ForeignKey("people.Adult", models.PROTECT, related_name="fed_back")
    entry = models.ForeignKey(SaidAndDone, models.PROTECT, related_name="fed_back", db_index=False)
    agreed = models.BooleanField(help_text="whether they agreed that it stands on their record")
    told_on = models.DateField(null=True, help_text="when they were told what changed")

    class Meta:
        verbose_name_plural = "fed back"
        constraints = [models.CheckConstraint(name="fed_back_agreed", condition=Q(agreed=True))]
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return str(self.entry)


class ShownToPeople(models.Model):
    """What was said and done, briefly, as the adult's own page shows it. A view: it is never written."""

    said = models.CharField(max_length=200)
    done = models.CharField(max_length=200)
    changed_on = models.DateField()

    class Meta:
        managed = False
        db_table = "own_page_said_and_done"
        verbose_name_plural = "shown to people"

    def __str__(self):
        return self.said
