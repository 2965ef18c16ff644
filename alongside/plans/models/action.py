"""What somebody agreed to do, and how it went: in a plan, or agreed at a meeting before there is one."""

import pgtrigger
from django.conf import settings
from django.db import models
from django.urls import reverse

from alongside.history.constraints import one_of, words_present
from alongside.history.models import Kept, WrittenOnce

from ..codes import SETTLED, Owner, Result
from ..reading import ActionQuerySet

OF_ONE_ENQUIRY = pgtrigger.Trigger(
    name="of_one_enquiry",
    when=pgtrigger.Before,
    operation=pgtrigger.Insert | pgtrigger.Update,
    func="""
        IF EXISTS (
            SELECT 1 FROM public.plans_plan WHERE id = NEW.plan_id AND enquiry_id <> NEW.enquiry_id
            UNION ALL
            SELECT 1 FROM public.voice_desiredoutcome WHERE id = NEW.outcome_id AND enquiry_id <> NEW.enquiry_id
        ) THEN
            RAISE EXCEPTION 'alongside: an action, its plan and the outcome it serves belong to one enquiry'
                USING ERRCODE = 'integrity_constraint_violation';
        END IF;
        RETURN NEW;
    """,
)


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
        return reverse("plans:action", args=[self.pk])

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
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return self.get_result_display()
