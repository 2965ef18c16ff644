"""What a review recommends, who does what about it, and the evidence that it was done."""

from django.db import models
from django.db.models import Prefetch, Q
from django.urls import reverse

from alongside.history.constraints import one_of, words_present
from alongside.history.models import Kept, WrittenOnce

from ..codes import SETTLED, ActionResult
from .review import AdultReview


class RecommendationQuerySet(models.QuerySet):
    def with_actions(self):
        """In their order, each with what is done about it and what was said of that. Three queries."""
        evidence = Prefetch("evidence", ReviewEvidence.objects.order_by("pk"), to_attr="life_evidence")
        actions = Prefetch("actions", ReviewAction.objects.prefetch_related(evidence).order_by("pk"), to_attr="doing")
        return self.prefetch_related(actions).order_by("pk")


class ReviewRecommendation(WrittenOnce):
    """One thing that a review recommends."""

    review = models.ForeignKey(AdultReview, models.PROTECT, related_name="recommendations")
    words = models.TextField()
    made_on = models.DateField()

    objects = RecommendationQuerySet.as_manager()

    # Filled by `with_actions`.
    doing: list["ReviewAction"]

    class Meta:
        constraints = [words_present("words", name="review_recommendation_has_words")]
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return self.words


class ReviewAction(Kept):
    """What one agency does about a recommendation, and by when."""

    recommendation = models.ForeignKey(ReviewRecommendation, models.PROTECT, related_name="actions")
    what = models.TextField()
    agency = models.CharField(max_length=200, help_text="which organisation owns it")
    owner = models.CharField(max_length=200, blank=True, help_text="who there answers for it")
    due_on = models.DateField(null=True)

    # Filled by `with_actions`: what was said of it, oldest first.
    life_evidence: list["ReviewEvidence"]

    class Meta:
        constraints = [
            words_present("what", name="review_action_says_what"),
            words_present("agency", name="review_action_is_somebodys"),
        ]
        triggers = Kept.Meta.triggers

    def __str__(self):
        return self.what

    def get_absolute_url(self):
        return f"{reverse('adult_reviews:review', args=[self.recommendation.review.referral_id])}#action-{self.pk}"

    @property
    def newest(self) -> "ReviewEvidence | None":
        """What was said of it last; of an action that was read `with_actions`."""
        return self.life_evidence[-1] if self.life_evidence else None

    @property
    def settled(self) -> bool:
        return self.newest is not None and self.newest.result in SETTLED


class ReviewEvidence(WrittenOnce):
    """How far an action has come, on what evidence, and who checked that. The newest stands."""

    action = models.ForeignKey(ReviewAction, models.PROTECT, related_name="evidence")
    on = models.DateField()
    result = models.CharField(max_length=12, choices=ActionResult)
    words = models.TextField(help_text="what shows it: what changed for people, an audit, a new way of working")
    given_by = models.CharField(max_length=200, blank=True)
    checked_by = models.CharField(max_length=200, blank=True, help_text="somebody other than who gave it")
    checked_on = models.DateField(null=True)

    class Meta:
        constraints = [
            one_of("result", ActionResult, name="review_evidence_result_known"),
            words_present("words", name="review_evidence_shows_something"),
            models.CheckConstraint(
                name="review_evidence_checked_by_somebody",
                condition=Q(checked_on__isnull=True, checked_by="")
                | Q(checked_on__isnull=False, checked_by__regex=r"\S"),
            ),
            models.CheckConstraint(
                name="review_evidence_checked_by_another",
                condition=Q(checked_by="") | ~Q(checked_by__iexact=models.F("given_by")),
            ),
        ]
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return self.get_result_display()
