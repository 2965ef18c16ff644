"""The adult's voice: conversations, own words, what they want, what was agreed, and what became of it.

Every row here is written once. Words are kept exactly as given (promise 1); a correction, a changed wish, a new
agreement or a new judgement is a new row beside the old one.
"""

from django.db import models
from django.db.models import F, Q
from django.urls import reverse

from alongside.history.constraints import of_one_adult, one_of, words_present
from alongside.history.models import WrittenOnce

from .codes import Achieved, Asked, Ease, FeelsSafe, GapReason, Manner, Means, NotAskedReason, SpokenBy, Stage
from .reading import ConversationQuerySet, DesiredOutcomeQuerySet, StatementQuerySet
from .schemes import ClassificationScheme, SchemeCode  # noqa: F401 (a room's tables are found here)


class Conversation(WrittenOnce):
    """One conversation with, or on behalf of, the adult (A1, A23, A25)."""

    adult = models.ForeignKey("people.Adult", models.PROTECT, related_name="conversations")
    enquiry = models.ForeignKey("enquiries.Enquiry", models.PROTECT, null=True, related_name="conversations")
    held_on = models.DateField()
    held_at = models.TimeField(null=True)
    stage = models.CharField(max_length=10, choices=Stage)
    means = models.CharField(max_length=10, choices=Means)
    place = models.CharField(max_length=200, blank=True)
    present = models.TextField(blank=True, help_text="who else was there")
    seen_alone = models.BooleanField(null=True)
    why_not_alone = models.TextField(blank=True)
    support = models.TextField(blank=True, help_text="what helped: interpreter, pictures, a friend, time")

    objects = ConversationQuerySet.as_manager()

    class Meta:
        constraints = [
            one_of("stage", Stage, name="conversation_stage_known"),
            one_of("means", Means, name="conversation_means_known"),
        ]
        indexes = [models.Index(fields=["enquiry", "-held_on"], name="conversation_latest")]
        triggers = [*WrittenOnce.Meta.triggers, of_one_adult("enquiry")]

    def __str__(self):
        return f"Conversation on {self.held_on}"


class Statement(WrittenOnce):
    """Somebody's own words, verbatim (A2), with whose they are (A3)."""

    adult = models.ForeignKey("people.Adult", models.PROTECT, related_name="statements", db_index=False)
    conversation = models.ForeignKey(Conversation, models.PROTECT, null=True, related_name="statements")
    concern = models.ForeignKey("concerns.Concern", models.PROTECT, null=True, related_name="statements")
    words = models.TextField()
    said_on = models.DateField()
    spoken_by = models.CharField(max_length=20, choices=SpokenBy)
    speaker = models.CharField(max_length=200, blank=True, help_text="the name of whoever spoke for the adult")
    manner = models.CharField(max_length=10, choices=Manner, default=Manner.SPOKEN)
    passed_on_by = models.CharField(
        max_length=200, blank=True, help_text="who reported the words, where nobody on staff heard them"
    )
    corrects = models.OneToOneField("self", models.PROTECT, null=True, related_name="correction")
    correction_reason = models.TextField(blank=True)

    objects = StatementQuerySet.as_manager()

    class Meta:
        constraints = [
            words_present("words", name="statement_has_words"),
            models.CheckConstraint(name="statement_corrects_another", condition=~Q(corrects=F("id"))),
            one_of("spoken_by", SpokenBy, name="statement_speaker_known"),
            one_of("manner", Manner, name="statement_manner_known"),
            models.CheckConstraint(
                name="statement_correction_has_reason",
                condition=Q(corrects__isnull=True, correction_reason="")
                | Q(corrects__isnull=False, correction_reason__regex=r"\S"),
            ),
        ]
        indexes = [models.Index(fields=["adult", "-said_on"], name="statement_of_adult")]
        triggers = [*WrittenOnce.Meta.triggers, of_one_adult("conversation", "concern")]

    def __str__(self):
        return f"Statement {self.pk}"

    def get_absolute_url(self):
        return reverse("voice:statement", args=[self.pk])

    @property
    def whose(self) -> str:
        """Whose words, for people: "The adult", or "Someone who represents them (Pat Doyle, daughter)"."""
        return f"{self.get_spoken_by_display()} ({self.speaker})" if self.speaker else self.get_spoken_by_display()


class AskedOutcome(WrittenOnce):
    """That the adult was, or was not, asked what they want, and what came of it (A1, A6, A7)."""

    enquiry = models.ForeignKey("enquiries.Enquiry", models.PROTECT, related_name="askings")
    conversation = models.ForeignKey(Conversation, models.PROTECT, null=True, related_name="askings")
    asked_on = models.DateField()
    answer = models.CharField(max_length=20, choices=Asked)
    not_asked_reason = models.CharField(max_length=20, choices=NotAskedReason, null=True)
    words = models.TextField(blank=True, help_text="more about the reason, or about how they chose not to take part")

    class Meta:
        constraints = [
            one_of("answer", Asked, name="asked_answer_known"),
            one_of("not_asked_reason", NotAskedReason, name="asked_reason_known", or_nothing=True),
            models.CheckConstraint(
                name="asked_reason_only_when_not_asked",
                condition=Q(answer=Asked.NOT_ASKED, not_asked_reason__isnull=False)
                | (~Q(answer=Asked.NOT_ASKED) & Q(not_asked_reason__isnull=True)),
            ),
        ]
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return self.get_answer_display()


class DesiredOutcome(WrittenOnce):
    """One thing the adult wants, in their words (A2, A11). A changed wish is a new row that follows the old one."""

    enquiry = models.ForeignKey("enquiries.Enquiry", models.PROTECT, related_name="outcomes")
    conversation = models.ForeignKey(Conversation, models.PROTECT, null=True, related_name="outcomes")
    statement = models.ForeignKey(Statement, models.PROTECT, null=True, related_name="outcomes")
    words = models.TextField()
    voiced_on = models.DateField()
    voiced_by = models.CharField(max_length=20, choices=SpokenBy)
    speaker = models.CharField(max_length=200, blank=True)
    began_with_professional = models.BooleanField(default=False, help_text="A18: the idea was a professional's")
    follows = models.OneToOneField("self", models.PROTECT, null=True, related_name="followed_by")

    objects = DesiredOutcomeQuerySet.as_manager()

    # Filled by `with_life`: everything that became of the outcome, oldest first.
    life_agreements: list["NegotiatedOutcome"]
    life_classifications: list["Classification"]
    life_reviews: list["OutcomeReview"]

    class Meta:
        constraints = [
            words_present("words", name="outcome_has_words"),
            models.CheckConstraint(name="outcome_follows_another", condition=~Q(follows=F("id"))),
            one_of("voiced_by", SpokenBy, name="outcome_speaker_known"),
        ]
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return f"Desired outcome {self.pk}"

    def get_absolute_url(self):
        return reverse("voice:outcome", args=[self.pk])

    @property
    def whose(self) -> str:
        return f"{self.get_voiced_by_display()} ({self.speaker})" if self.speaker else self.get_voiced_by_display()


class NegotiatedOutcome(WrittenOnce):
    """What was agreed to be realistic, beside the wish and never instead of it (A4, A5, A19). The newest stands."""

    outcome = models.ForeignKey(DesiredOutcome, models.PROTECT, related_name="agreements")
    words = models.TextField()
    agreed_on = models.DateField()
    agreed_with = models.CharField(max_length=20, choices=SpokenBy)
    differs = models.BooleanField(help_text="whether it falls short of, or departs from, the wish")
    gap_reason = models.CharField(max_length=20, choices=GapReason, null=True)
    gap_explained = models.TextField(
        blank=True, help_text="the honest conversation: what was said about what cannot be done"
    )

    class Meta:
        constraints = [
            words_present("words", name="agreement_has_words"),
            one_of("agreed_with", SpokenBy, name="agreement_with_known"),
            one_of("gap_reason", GapReason, name="agreement_gap_known", or_nothing=True),
            models.CheckConstraint(
                name="agreement_gap_has_reason",
                condition=Q(differs=True, gap_reason__isnull=False) | Q(differs=False, gap_reason__isnull=True),
            ),
        ]
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return f"Negotiated outcome {self.pk}"


class Classification(WrittenOnce):
    """The practitioner's classification of an outcome, made after the conversation (A9). The newest stands."""

    outcome = models.ForeignKey(DesiredOutcome, models.PROTECT, related_name="classifications")
    other = models.CharField(max_length=200, blank=True)

    class Meta:
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return f"Classification {self.pk}"


class OutcomeCode(WrittenOnce):
    """One code chosen in a classification."""

    classification = models.ForeignKey(Classification, models.PROTECT, related_name="codes")
    code = models.ForeignKey(SchemeCode, models.PROTECT, related_name="+")

    class Meta:
        constraints = [models.UniqueConstraint("classification", "code", name="code_once_a_classification")]
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return str(self.code)


class OutcomeReview(WrittenOnce):
    """Looking at an outcome again, at any stage (A12 to A15): still wanted, changed, met, and why."""

    outcome = models.ForeignKey(DesiredOutcome, models.PROTECT, related_name="reviews", db_index=False)
    reviewed_on = models.DateField()
    stage = models.CharField(max_length=10, choices=Stage)
    still_wanted = models.BooleanField(null=True)
    changed = models.BooleanField(default=False)
    achieved = models.CharField(max_length=10, choices=Achieved, null=True, help_text="the practitioner's judgement")
    adults_view = models.CharField(max_length=10, choices=Achieved, null=True, help_text="the adult's own judgement")
    adults_words = models.TextField(blank=True)
    ease = models.CharField(max_length=10, choices=Ease, null=True)
    why = models.TextField(blank=True, help_text="why it was easy or hard, what was tried, who would have had to act")

    class Meta:
        constraints = [
            one_of("stage", Stage, name="review_stage_known"),
            one_of("achieved", Achieved, name="review_achieved_known", or_nothing=True),
            one_of("adults_view", Achieved, name="review_adults_view_known", or_nothing=True),
            one_of("ease", Ease, name="review_ease_known", or_nothing=True),
        ]
        indexes = [models.Index(fields=["outcome", "-reviewed_on", "-id"], name="review_latest")]
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return f"Review on {self.reviewed_on}"


class OthersWish(WrittenOnce):
    """What somebody else wants, kept apart from what the adult wants and attributed (A17)."""

    enquiry = models.ForeignKey("enquiries.Enquiry", models.PROTECT, related_name="others_wishes")
    words = models.TextField()
    said_on = models.DateField()
    speaker = models.CharField(max_length=200)
    relationship = models.CharField(max_length=100, blank=True)
    conflicts = models.BooleanField(null=True, help_text="whether it conflicts with what the adult wants")
    handled = models.TextField(blank=True)

    class Meta:
        constraints = [words_present("words", name="others_wish_has_words")]
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return f"{self.speaker}’s wish"


class SafetyCheck(WrittenOnce):
    """Do you feel safe? Asked again at intervals (A21)."""

    adult = models.ForeignKey("people.Adult", models.PROTECT, related_name="safety_checks")
    enquiry = models.ForeignKey("enquiries.Enquiry", models.PROTECT, null=True, related_name="safety_checks")
    asked_on = models.DateField()
    answer = models.CharField(max_length=20, choices=FeelsSafe)
    words = models.TextField(blank=True)

    class Meta:
        constraints = [one_of("answer", FeelsSafe, name="safety_answer_known")]
        triggers = [*WrittenOnce.Meta.triggers, of_one_adult("enquiry")]

    def __str__(self):
        return self.get_answer_display()
