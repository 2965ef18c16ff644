"""What somebody agreed to do, and how it went: in a plan, or agreed at a meeting before there is one."""

from django.conf import settings
from django.db import models
from django.urls import reverse

from alongside.history.constraints import one_of, words_present
from alongside.history.models import Kept, WrittenOnce

from ..codes import SETTLED, Owner, Result
from ..reading import ActionQuerySet
from .belonging import OF_ONE_ENQUIRY, RESULT_OF_ITS_PLAN


class Action(Kept):
    """One thing to be done, whose it is, by when, and which of the adult's outcomes it serves (F12, A20)."""

    enquiry = models.ForeignKey("enquiries.Enquiry", models.PROTECT, related_name="actions")
    plan = models.ForeignKey("plans.Plan", models.PROTECT, null=True, related_name="actions")
    outcome = models.ForeignKey("voice.DesiredOutcome", models.PROTECT, null=True, related_name="actions")
    what = models.TextField()
    owner_kind = models.CharField(max_length=20, choices=Owner)
    owner_name = models.CharField(max_length=200, blank=True)
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="actions")
    due_on = models.DateField(null=True)

    objects = ActionQuerySet.as_manager()

    # Filled by `with_results`: what was said of it, oldest first.
    life_results: list["ActionResult"]

    class Meta:
        constraints = [
            words_present("what", name="action_says_what"),
            one_of("owner_kind", Owner, name="action_owner_known"),
        ]
        triggers = [*Kept.Meta.triggers, OF_ONE_ENQUIRY]

    def __str__(self):
        return f"Action {self.pk}"

    def get_absolute_url(self):
        """Its place on the page of its plan, or among the enquiry's actions that are in no plan."""
        page = (
            reverse("plans:plan", args=[self.plan_id]) if self.plan_id else reverse("plans:of", args=[self.enquiry_id])
        )
        return f"{page}#action-{self.pk}"

    @property
    def whose(self) -> str:
        """Whose it is, for people: "Kathleen", "The housing association", "A partner"."""
        if self.owner_kind == Owner.ADULT:
            return self.enquiry.adult.called
        named = self.owner_name or (self.owner.name if self.owner else "")
        return named or self.get_owner_kind_display().partition(":")[0]

    @property
    def result(self) -> "ActionResult | None":
        """How it went, by what was said last; of an action that was read `with_results`."""
        return self.life_results[-1] if self.life_results else None

    @property
    def settled(self) -> bool:
        """Whether it is nobody's to do any more."""
        return self.result is not None and self.result.result in SETTLED


class ActionResult(WrittenOnce):
    """How an action went by one day, and who says so. The newest stands."""

    action = models.ForeignKey(Action, models.PROTECT, related_name="results")
    review = models.ForeignKey("plans.PlanReview", models.PROTECT, null=True, related_name="results")
    on = models.DateField()
    result = models.CharField(max_length=20, choices=Result)
    words = models.TextField(blank=True, help_text="what was done, or why it was not")
    said_by = models.CharField(max_length=200, blank=True, help_text="who says so")

    class Meta:
        constraints = [one_of("result", Result, name="action_result_known")]
        triggers = [*WrittenOnce.Meta.triggers, RESULT_OF_ITS_PLAN]

    def __str__(self):
        return self.get_result_display()
