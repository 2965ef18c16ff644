"""Managing risk with an adult who neglects themselves, by several agencies, inside an enquiry or outside (4.6)."""

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.timezone import localdate

from alongside.history.constraints import of_one_adult, one_of, words_present
from alongside.history.models import Kept, WrittenOnce

from ..codes import Ending, ReviewedBecause
from .belonging import ABOUT_ONE_ADULT, NOT_ON_REFUSAL_ALONE, VIEW_OF_THE_ADULT


class RiskManagementQuerySet(models.QuerySet):
    def open(self):
        return self.filter(ended_on__isnull=True)

    def newest_first(self):
        """Open ones first, then those that ended."""
        return self.select_related("lead", "matters", "enquiry").order_by(
            F("ended_on").desc(nulls_first=True), "-started_on", "-pk"
        )


class RiskManagement(Kept):
    """Risk that several agencies manage with one adult. An open one always knows its next review (ADR 20)."""

    adult = models.ForeignKey("people.Adult", models.PROTECT, related_name="risk_managements", db_index=False)
    enquiry = models.ForeignKey("enquiries.Enquiry", models.PROTECT, null=True, related_name="risk_managements")
    started_on = models.DateField()
    lead = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="risk_managements")
    worry = models.TextField(help_text="what could happen, and what was seen")
    matters = models.ForeignKey(
        "voice.Statement", models.PROTECT, null=True, related_name="+", help_text="what matters to them and why"
    )
    rapport = models.TextField(blank=True, help_text="whom they let in, and what that person does right")
    risk_plan = models.TextField(blank=True, help_text="what is done to make it less dangerous, with them")
    plan = models.ForeignKey("plans.Plan", models.PROTECT, null=True, related_name="+", db_index=False)
    next_review_on = models.DateField(null=True, help_text="of one that has ended: none")
    ended_on = models.DateField(null=True)
    ending = models.CharField(max_length=12, choices=Ending, null=True)
    ending_words = models.TextField(blank=True)
    contingency = models.TextField(blank=True, help_text="how we would know that it is worse, and who to ring")
    despite = models.TextField(blank=True, help_text="why a manager ends it although little was tried")
    despite_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+", db_index=False
    )

    objects = RiskManagementQuerySet.as_manager()

    class Meta:
        constraints = [
            words_present("worry", name="risk_management_says_what_could_happen"),
            one_of("ending", Ending, name="risk_management_ending_known", or_nothing=True),
            models.CheckConstraint(
                name="risk_management_open_knows_its_review",
                condition=Q(ended_on__isnull=True, ending__isnull=True, next_review_on__isnull=False)
                | Q(ended_on__isnull=False, ending__isnull=False, next_review_on__isnull=True),
            ),
            models.CheckConstraint(
                name="risk_management_ended_after_start",
                condition=Q(ended_on__isnull=True) | Q(ended_on__gte=F("started_on")),
            ),
            models.CheckConstraint(
                name="risk_management_reviewed_after_start",
                condition=Q(next_review_on__isnull=True) | Q(next_review_on__gt=F("started_on")),
            ),
            models.CheckConstraint(
                name="risk_management_declined_has_a_contingency",
                condition=Q(ending__isnull=True)
                | ~Q(ending=Ending.DECLINED)
                | Q(contingency__regex=r"\S")
                | Q(despite__regex=r"\S"),
            ),
            models.CheckConstraint(
                name="risk_management_despite_by_somebody",
                condition=Q(despite="", despite_by__isnull=True)
                | Q(despite__regex=r"\S", despite_by__isnull=False, ending__isnull=False, ending=Ending.DECLINED),
            ),
        ]
        indexes = [
            models.Index(fields=["adult"], name="risk_management_of_adult"),
            models.Index(
                fields=["lead", "next_review_on"], name="risk_management_open", condition=Q(ended_on__isnull=True)
            ),
        ]
        triggers = [*Kept.Meta.triggers, of_one_adult("enquiry"), ABOUT_ONE_ADULT, NOT_ON_REFUSAL_ALONE]

    def __str__(self):
        return f"Self-neglect {self.reference}"

    def get_absolute_url(self):
        return reverse("self_neglect:management", args=[self.pk])

    @property
    def reference(self) -> str:
        return f"MR{self.pk}"

    @property
    def review_due(self) -> bool:
        """Whether the day of its next review has come."""
        return self.next_review_on is not None and self.next_review_on <= localdate()


class RiskManagementReview(WrittenOnce):
    """The risk looked at again: why, with whom, what the adult says, what changes, and when next."""

    management = models.ForeignKey(RiskManagement, models.PROTECT, related_name="reviews")
    because = models.CharField(max_length=20, choices=ReviewedBecause)
    due_on = models.DateField(null=True, help_text="the day for which it was planned")
    held_on = models.DateField()
    with_whom = models.CharField(max_length=300, blank=True)
    adults_view = models.ForeignKey("voice.Statement", models.PROTECT, null=True, related_name="+", db_index=False)
    changes = models.TextField(blank=True)
    next_due_on = models.DateField()

    class Meta:
        constraints = [
            one_of("because", ReviewedBecause, name="risk_management_review_because_known"),
            models.CheckConstraint(
                name="risk_management_review_next_is_later", condition=Q(next_due_on__gt=F("held_on"))
            ),
            models.CheckConstraint(
                name="risk_management_review_planned_has_its_day",
                condition=Q(due_on__isnull=True) | Q(because=ReviewedBecause.DUE),
            ),
        ]
        triggers = [*WrittenOnce.Meta.triggers, VIEW_OF_THE_ADULT]

    def __str__(self):
        return f"Review on {self.held_on}"
