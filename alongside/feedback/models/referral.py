"""A short way to an advocate who asks: the least that they need to know, and how far they have come (K5, D8)."""

from django.db import models
from django.db.models import Q
from django.urls import reverse

from alongside.history.constraints import one_of, words_present
from alongside.history.models import WrittenOnce

from ..codes import Step
from .asking import Asking


class FeedbackReferral(WrittenOnce):
    """That an advocate is asked to ask somebody how it was: with which questionnaire, by when, and with whose consent.

    No reason for the enquiry stands in it, and no name but those of whom to ask and of the advocate.
    """

    asking = models.OneToOneField(Asking, models.PROTECT, related_name="referral")
    service = models.ForeignKey("capacity.AdvocacyService", models.PROTECT, null=True, related_name="+")
    advocate = models.CharField(max_length=200, help_text="the advocate, or whoever takes referrals there")
    reached_safely = models.TextField(help_text="how the advocate reaches them safely")
    agreed_on = models.DateField(help_text="when the person agreed that an advocate asks them")
    sent_on = models.DateField()

    class Meta:
        constraints = [
            words_present("advocate", name="feedback_referral_to_somebody"),
            words_present("reached_safely", name="feedback_referral_says_how_to_reach"),
        ]
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return f"To {self.advocate}, {self.sent_on}"

    def get_absolute_url(self):
        return reverse("feedback:referral", args=[self.pk])

    @property
    def days_to_answer(self) -> int | None:
        """How long it took from sending it until something came of it (Solihull's took too long)."""
        result = getattr(self.asking, "result", None)
        return (result.came_on - self.sent_on).days if result else None

    @property
    def stands(self) -> str:
        """The newest step of those that were read with it."""
        steps = sorted(self.steps.all(), key=lambda step: step.pk)
        return steps[-1].get_step_display() if steps else Step.SENT.label


class ReferralStep(WrittenOnce):
    """One dated step of an advocate on the way to asking, or why they cannot."""

    referral = models.ForeignKey(FeedbackReferral, models.PROTECT, related_name="steps")
    step = models.CharField(max_length=15, choices=Step)
    happened_on = models.DateField()
    why = models.TextField(blank=True)

    class Meta:
        constraints = [
            one_of("step", Step, name="referral_step_known"),
            models.CheckConstraint(
                name="referral_step_not_possible_says_why",
                condition=~Q(step=Step.NOT_POSSIBLE) | Q(why__regex=r"\S"),
            ),
        ]
        ordering = ["pk"]
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return f"{self.get_step_display()}, {self.happened_on}"
