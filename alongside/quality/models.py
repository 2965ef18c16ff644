"""Words that leave the record: a version that a person wrote anew, released by another, and taken back if asked.

The words as they were said stay where they are. What the Board reads is the view `released_words` (released.sql), which
has nothing in it that leads to anybody.
"""

import pgtrigger
from django.conf import settings
from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.urls import reverse

from alongside.history.constraints import of_one_adult, one_of, words_present
from alongside.history.models import WrittenOnce
from alongside.voice.codes import Achieved

from .codes import AskedBy, ConsentedHow

A_CODE = r"^[a-z0-9][a-z0-9-]*$"


class WordsQuerySet(models.QuerySet):
    def undecided(self):
        """Those that a second person has not looked at, and that nobody took back."""
        decided = ReleaseDecision.objects.filter(words=OuterRef("pk"))
        taken_back = WordsWithdrawn.objects.filter(words=OuterRef("pk"))
        return self.filter(~Exists(decided), ~Exists(taken_back))

    def with_what_became(self):
        return self.select_related("event__by", "writer", "decision__decider", "withdrawal__event__by")


class WordsForRelease(WrittenOnce):
    """A version of what the adult said, written so that nobody can recognise them, with their consent (practice 8)."""

    adult = models.ForeignKey("people.Adult", models.PROTECT, related_name="words_for_release")
    statement = models.ForeignKey("voice.Statement", models.PROTECT, related_name="+", db_index=False)
    words = models.TextField(help_text="written anew by a person, never copied from the statement")
    whose = models.CharField(max_length=120, help_text="in general words: a woman in her eighties")
    measure = models.CharField(max_length=60, blank=True, help_text="the code of the figure that they explain")
    theme = models.CharField(max_length=60, blank=True, help_text="the theme beside which they stand")
    achieved = models.CharField(max_length=10, choices=Achieved, null=True)
    consented_on = models.DateField()
    consented_how = models.CharField(max_length=10, choices=ConsentedHow)
    nobody_recognisable = models.BooleanField(help_text="whether the writer read it again as a neighbour would")
    writer = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", db_index=False)

    objects = WordsQuerySet.as_manager()

    class Meta:
        constraints = [
            words_present("words", name="release_has_words"),
            words_present("whose", name="release_says_whose"),
            one_of("achieved", Achieved, name="release_achieved_known", or_nothing=True),
            one_of("consented_how", ConsentedHow, name="release_consent_known"),
            models.CheckConstraint(name="release_confirmed", condition=Q(nobody_recognisable=True)),
            models.CheckConstraint(
                name="release_is_beside_something",
                condition=Q(measure__regex=A_CODE, theme="") | Q(measure="", theme__regex=A_CODE),
            ),
        ]
        triggers = [*WrittenOnce.Meta.triggers, of_one_adult("statement")]

    def __str__(self):
        return f"Words QW{self.pk}"

    def get_absolute_url(self):
        return reverse("quality:words", args=[self.adult_id]) + f"#QW{self.pk}"

    @property
    def stands(self) -> str:
        """Where it stands: waiting, released, kept back or taken back."""
        if hasattr(self, "withdrawal"):
            return "Taken back"
        if not hasattr(self, "decision"):
            return "Waits for a second person"
        return "Released" if self.decision.released else "Not released"


BY_ANOTHER = pgtrigger.Trigger(
    name="by_another",
    when=pgtrigger.Before,
    operation=pgtrigger.Insert,
    func="""
        IF EXISTS (
            SELECT 1 FROM public.quality_wordsforrelease w WHERE w.id = NEW.words_id AND w.writer_id = NEW.decider_id
        ) OR EXISTS (SELECT 1 FROM public.quality_wordswithdrawn t WHERE t.words_id = NEW.words_id) THEN
            RAISE EXCEPTION 'alongside: another person than wrote them releases words, unless they are taken back'
                USING ERRCODE = 'integrity_constraint_violation';
        END IF;
        RETURN NEW;
    """,
)


class ReleaseDecision(WrittenOnce):
    """That a second person read the version beside the record and released it, or did not."""

    words = models.OneToOneField(WordsForRelease, models.PROTECT, related_name="decision")
    released = models.BooleanField()
    why = models.TextField(blank=True)
    decided_on = models.DateField()
    decider = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", db_index=False)

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="release_refused_with_a_reason", condition=Q(released=True) | Q(why__regex=r"\S")
            )
        ]
        triggers = [*WrittenOnce.Meta.triggers, BY_ANOTHER]

    def __str__(self):
        return "Released" if self.released else "Not released"


class WordsWithdrawn(WrittenOnce):
    """That words are taken back: from then on they stand beside no figure and in no new report."""

    words = models.OneToOneField(WordsForRelease, models.PROTECT, related_name="withdrawal")
    asked_by = models.CharField(max_length=10, choices=AskedBy)
    why = models.TextField(blank=True)
    withdrawn_on = models.DateField()

    class Meta:
        constraints = [one_of("asked_by", AskedBy, name="withdrawal_asked_by_known")]
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return f"Taken back on {self.withdrawn_on}"
