"""A concern about a service, below the threshold of an enquiry, and the steps of its track."""

from django.db import models
from django.db.models import F, Q
from django.urls import reverse

from alongside.history.constraints import one_of, words_present
from alongside.history.models import Kept, WrittenOnce

from ..codes import Outcome, RaisedBy, StepKind
from .about import AboutService, AboutServiceQuerySet
from .rules import NO_LOOP


class ProviderConcern(AboutService):
    """A worry about the quality of a service, on its own track below the threshold (H13)."""

    raised_on = models.DateField()
    raised_by = models.CharField(max_length=20, choices=RaisedBy)
    raised_by_name = models.CharField(max_length=200, blank=True, help_text="empty where they asked not to be named")
    worrying = models.TextField(help_text="what is worrying")
    follows = models.ForeignKey(
        "LargeScaleEnquiry", models.PROTECT, null=True, related_name="followed_by", help_text="watched over after it"
    )
    ended_on = models.DateField(null=True)
    outcome = models.CharField(max_length=20, choices=Outcome, null=True)
    outcome_words = models.TextField(blank=True, help_text="how it ended; or who watches over it from here")
    taken_up_to = models.ForeignKey("LargeScaleEnquiry", models.PROTECT, null=True, related_name="taken_up")

    objects = AboutServiceQuerySet.as_manager()

    class Meta:
        constraints = [
            *AboutService.Meta.constraints,
            words_present("worrying", name="provider_concern_says_what"),
            one_of("raised_by", RaisedBy, name="provider_concern_raised_by_known"),
            one_of("outcome", Outcome, name="provider_concern_outcome_known", or_nothing=True),
            models.CheckConstraint(
                name="provider_concern_ended_says_how",
                condition=Q(ended_on__isnull=True, outcome__isnull=True)
                | Q(ended_on__isnull=False, outcome__isnull=False),
            ),
            models.CheckConstraint(
                name="provider_concern_ended_after_raised",
                condition=Q(ended_on__isnull=True) | Q(ended_on__gte=F("raised_on")),
            ),
            models.CheckConstraint(
                name="provider_concern_taken_up_somewhere",
                condition=Q(outcome__isnull=False, outcome=Outcome.TAKEN_UP, taken_up_to__isnull=False)
                | Q(taken_up_to__isnull=True) & (Q(outcome__isnull=True) | ~Q(outcome=Outcome.TAKEN_UP)),
            ),
            models.CheckConstraint(
                name="provider_concern_watched_by_somebody",
                condition=Q(outcome__isnull=True) | ~Q(outcome=Outcome.MONITORED) | Q(outcome_words__regex=r"\S"),
            ),
        ]
        indexes = [
            models.Index(fields=["-raised_on"], name="open_provider_concerns", condition=Q(ended_on__isnull=True))
        ]
        triggers = [*Kept.Meta.triggers, NO_LOOP]

    def __str__(self):
        return f"Provider concern {self.reference}"

    def get_absolute_url(self):
        return reverse("large_scale:provider-concern", args=[self.pk])

    @property
    def reference(self) -> str:
        return f"PC{self.pk}"

    @property
    def over_on(self):
        """The day on which its track ended."""
        return self.ended_on


class ProviderConcernStep(WrittenOnce):
    """One step on the track of a provider concern: what was done on a day, and what came of it."""

    provider_concern = models.ForeignKey(ProviderConcern, models.PROTECT, related_name="steps")
    on = models.DateField()
    kind = models.CharField(max_length=20, choices=StepKind)
    words = models.TextField()

    class Meta:
        constraints = [
            one_of("kind", StepKind, name="step_kind_known"),
            words_present("words", name="step_has_words"),
        ]
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return self.get_kind_display()
