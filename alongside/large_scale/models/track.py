"""What stands on either track: lacks seen by people, the provider's own word, improvement, and suspended placements."""

from django.db import models
from django.db.models import F, Q

from alongside.history.constraints import one_of, words_present
from alongside.history.models import Kept, WrittenOnce

from ..codes import Decided, Deficit, EvidenceFrom, Eyes, Fixed, Progress, StatementKind, Voice
from .about import ON_ONE_TRACK, OnATrack
from .rules import lifted_as_its_review_says


class ServiceDeficit(OnATrack):
    """Something that a service does not give people, as seen from their side, in their words when known (N7)."""

    on = models.DateField(help_text="when it was said or seen")
    kind = models.CharField(max_length=20, choices=Deficit)
    eyes = models.CharField(max_length=20, choices=Eyes)
    words = models.TextField(blank=True, help_text="in the words of whoever saw it")

    class Meta(OnATrack.Meta):
        constraints = [
            *OnATrack.Meta.constraints,
            one_of("kind", Deficit, name="service_deficit_kind_known"),
            one_of("eyes", Eyes, name="service_deficit_eyes_known"),
        ]

    def __str__(self):
        return self.get_kind_display()


class ProviderStatement(OnATrack):
    """What a provider says of itself, kept as its own word and never as evidence (N5, N6)."""

    on = models.DateField()
    kind = models.CharField(max_length=20, choices=StatementKind)
    words = models.TextField()
    said_by = models.CharField(max_length=200, help_text="who says it for the provider")

    class Meta(OnATrack.Meta):
        constraints = [
            *OnATrack.Meta.constraints,
            one_of("kind", StatementKind, name="provider_statement_kind_known"),
            words_present("words", name="provider_statement_has_words"),
            words_present("said_by", name="provider_statement_says_whose"),
        ]

    def __str__(self):
        return self.get_kind_display()


class ImprovementAction(OnATrack):
    """What is to become better, who sees to it, and by when (N6)."""

    on = models.DateField(help_text="when it was agreed")
    what = models.TextField()
    owner = models.CharField(max_length=200)
    due_on = models.DateField(null=True)

    class Meta(OnATrack.Meta):
        constraints = [
            *OnATrack.Meta.constraints,
            words_present("what", name="improvement_says_what"),
            words_present("owner", name="improvement_has_an_owner"),
            models.CheckConstraint(
                name="improvement_due_after_agreed", condition=Q(due_on__isnull=True) | Q(due_on__gte=F("on"))
            ),
        ]

    def __str__(self):
        return self.what


class ImprovementCheck(WrittenOnce):
    """How far an improvement has come, and what shows it. The newest stands."""

    action = models.ForeignKey(ImprovementAction, models.PROTECT, related_name="checks")
    on = models.DateField()
    progress = models.CharField(max_length=20, choices=Progress)
    evidence_from = models.CharField(max_length=20, choices=EvidenceFrom, null=True)
    evidence = models.TextField(blank=True)
    due_on = models.DateField(null=True, help_text="a later day, where one was agreed")

    class Meta:
        constraints = [
            one_of("progress", Progress, name="improvement_progress_known"),
            one_of("evidence_from", EvidenceFrom, name="improvement_evidence_known", or_nothing=True),
            models.CheckConstraint(
                name="improvement_done_on_more_than_the_providers_word",
                condition=~Q(progress=Progress.DONE)
                | Q(evidence_from__isnull=False, evidence__regex=r"\S") & ~Q(evidence_from=EvidenceFrom.PROVIDER_SAYS),
            ),
        ]
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return self.get_progress_display()


class FamilyView(OnATrack):
    """Whether the people concerned see that what was wrong is put right, in their words (N6)."""

    on = models.DateField()
    voice = models.CharField(max_length=20, choices=Voice)
    fixed = models.CharField(max_length=10, choices=Fixed)
    words = models.TextField(blank=True)

    class Meta(OnATrack.Meta):
        constraints = [
            *OnATrack.Meta.constraints,
            one_of("voice", Voice, name="family_view_voice_known"),
            one_of("fixed", Fixed, name="family_view_fixed_known"),
        ]

    def __str__(self):
        return self.get_fixed_display()


class Suspension(Kept):
    """New placements stopped, or bounded, for a time: who decided, for what, and when it is looked at again."""

    provider_concern = models.ForeignKey("ProviderConcern", models.PROTECT, null=True, related_name="suspensions")
    large_scale = models.ForeignKey("LargeScaleEnquiry", models.PROTECT, null=True, related_name="suspensions")
    decided_on = models.DateField()
    decided_by = models.CharField(max_length=200)
    scope = models.TextField(help_text="what it holds for")
    why = models.TextField(blank=True)
    review_on = models.DateField(null=True, help_text="when it is looked at again; of one that is lifted: none")
    lifted_on = models.DateField(null=True)

    class Meta:
        constraints = [
            ON_ONE_TRACK,
            words_present("decided_by", name="suspension_says_who_decided"),
            words_present("scope", name="suspension_says_what_it_holds_for"),
            models.CheckConstraint(
                name="suspension_lifted_after_decided",
                condition=Q(lifted_on__isnull=True) | Q(lifted_on__gte=F("decided_on")),
            ),
            models.CheckConstraint(
                name="suspension_that_holds_is_looked_at_again",
                condition=Q(lifted_on__isnull=True, review_on__isnull=False)
                | Q(lifted_on__isnull=False, review_on__isnull=True),
            ),
        ]
        triggers = [*Kept.Meta.triggers, lifted_as_its_review_says("NEW.id")]

    def __str__(self):
        return f"Suspension of {self.decided_on}"

    @property
    def track(self):
        """The one that it stands on."""
        return self.provider_concern or self.large_scale


class SuspensionReview(WrittenOnce):
    """A suspension looked at again: by whom, what was decided, and why. It is never let run on by itself."""

    suspension = models.ForeignKey(Suspension, models.PROTECT, related_name="reviews")
    on = models.DateField()
    decided = models.CharField(max_length=10, choices=Decided)
    decided_by = models.CharField(max_length=200)
    why = models.TextField()

    class Meta:
        constraints = [
            one_of("decided", Decided, name="suspension_review_known"),
            words_present("decided_by", name="suspension_review_says_who"),
            words_present("why", name="suspension_review_says_why"),
        ]
        triggers = [*WrittenOnce.Meta.triggers, lifted_as_its_review_says("NEW.suspension_id")]

    def __str__(self):
        return self.get_decided_display()
