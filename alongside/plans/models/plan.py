"""A plan made with the adult, each time it was looked at again, and whether they have a copy."""

from datetime import date

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.timezone import localdate

from alongside.history.constraints import one_of
from alongside.history.models import Kept, WrittenOnce
from alongside.people.codes import Channel

from ..codes import REVIEWED_WITHIN, Basis, PlanEnding, PlanKind, ReviewedBecause
from ..reading import PlanQuerySet
from .belonging import CAPACITY_OF_THE_ADULT


class Plan(Kept):
    """A plan in one enquiry (F12, practice 4.4). Not the care and support plan. An enquiry may have several."""

    enquiry = models.ForeignKey("enquiries.Enquiry", models.PROTECT, related_name="plans", db_index=False)
    kind = models.CharField(max_length=20, choices=PlanKind, default=PlanKind.SAFEGUARDING)
    whose = models.CharField(max_length=200, blank=True, help_text="the family or group whose plan it is (G5)")
    lead = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="plans")
    aims = models.ForeignKey(
        "voice.Statement", models.PROTECT, null=True, related_name="+", help_text="hopes and wishes in their own words"
    )
    strengths = models.TextField(blank=True, help_text="what already works and keeps them safe")
    future_safety = models.TextField(blank=True, help_text="steps for their safety in future")
    contingency = models.TextField(blank=True, help_text="what will be done if things go wrong")
    alarm = models.TextField(blank=True, help_text="how to raise the alarm, and with whom")
    monitoring = models.TextField(blank=True, help_text="who keeps an eye on it, and how")
    reviewing = models.TextField(blank=True, help_text="how and with whom it will be looked at again")
    adult_can_ask = models.BooleanField(null=True, help_text="the adult knows that they can ask for a review")
    agreed_with = models.CharField(max_length=300, blank=True)
    basis = models.CharField(max_length=20, choices=Basis, null=True)
    basis_words = models.TextField(blank=True)
    capacity = models.ForeignKey(
        "capacity.CapacityAssessment", models.PROTECT, null=True, related_name="plans", help_text="for this decision"
    )
    started_on = models.DateField()
    next_review_on = models.DateField(null=True, help_text="of a plan that has ended: none")
    review_later_because = models.TextField(blank=True, help_text="why the next review is later than usual")
    ended_on = models.DateField(null=True)
    ending = models.CharField(max_length=20, choices=PlanEnding, null=True)
    monitored_by = models.CharField(max_length=200, blank=True)
    ending_words = models.TextField(blank=True)

    objects = PlanQuerySet.as_manager()

    class Meta:
        constraints = [
            one_of("kind", PlanKind, name="plan_kind_known"),
            one_of("basis", Basis, name="plan_basis_known", or_nothing=True),
            one_of("ending", PlanEnding, name="plan_ending_known", or_nothing=True),
            models.CheckConstraint(
                name="plan_of_a_family_says_whose", condition=~Q(kind=PlanKind.FAMILY) | Q(whose__regex=r"\S")
            ),
            models.CheckConstraint(
                name="plan_ended_says_how",
                condition=Q(ended_on__isnull=True, ending__isnull=True)
                | Q(ended_on__isnull=False, ending__isnull=False, next_review_on__isnull=True),
            ),
            models.CheckConstraint(
                name="plan_open_knows_its_review",
                condition=Q(ended_on__isnull=False) | Q(next_review_on__isnull=False),
            ),
            models.CheckConstraint(
                name="plan_monitored_by_somebody",
                condition=Q(ending__isnull=True) | ~Q(ending=PlanEnding.MONITORING) | Q(monitored_by__regex=r"\S"),
            ),
            models.CheckConstraint(
                name="plan_ended_after_start", condition=Q(ended_on__isnull=True) | Q(ended_on__gte=F("started_on"))
            ),
            models.CheckConstraint(
                name="plan_reviewed_after_start",
                condition=Q(next_review_on__isnull=True) | Q(next_review_on__gt=F("started_on")),
            ),
        ]
        indexes = [
            models.Index(fields=["enquiry"], name="plan_of_enquiry"),
            models.Index(
                fields=["enquiry", "next_review_on"], name="plan_open_of_enquiry", condition=Q(ended_on__isnull=True)
            ),
        ]
        triggers = [*Kept.Meta.triggers, CAPACITY_OF_THE_ADULT]

    def __str__(self):
        return f"{self.get_kind_display().partition(',')[0]} {self.reference}"

    def get_absolute_url(self):
        return reverse("plans:plan", args=[self.pk])

    @property
    def reference(self) -> str:
        return f"SP{self.pk}"

    @property
    def review_due(self) -> bool:
        """Whether the day of its next review has come."""
        return self.next_review_on is not None and self.next_review_on <= localdate()

    def usual_review(self, since: date) -> date:
        """The day by which a plan of its kind is looked at again, after `since`."""
        return since + REVIEWED_WITHIN[PlanKind(self.kind)]


class PlanReview(WrittenOnce):
    """A plan looked at again with the adult (F13): why, with whom, what they say, what changes, and when next."""

    plan = models.ForeignKey(Plan, models.PROTECT, related_name="reviews")
    because = models.CharField(max_length=20, choices=ReviewedBecause)
    due_on = models.DateField(null=True, help_text="the day for which it was planned")
    held_on = models.DateField()
    later_because = models.TextField(blank=True, help_text="why it was later than planned")
    with_whom = models.CharField(max_length=300, blank=True)
    adults_view = models.ForeignKey("voice.Statement", models.PROTECT, null=True, related_name="+")
    changes = models.TextField(blank=True, help_text="what changes in the plan")
    next_due_on = models.DateField(null=True)

    class Meta:
        constraints = [
            one_of("because", ReviewedBecause, name="plan_review_because_known"),
            models.UniqueConstraint("plan", "due_on", name="plan_review_held_once"),
            models.CheckConstraint(
                name="plan_review_next_is_later",
                condition=Q(next_due_on__isnull=True) | Q(next_due_on__gt=F("held_on")),
            ),
            models.CheckConstraint(
                name="plan_review_planned_has_its_day",
                condition=Q(due_on__isnull=True) | Q(because=ReviewedBecause.DUE),
            ),
        ]
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return f"Review of the plan on {self.held_on}"


class PlanCopy(WrittenOnce):
    """That the adult was given a copy of the plan, and how; or why not. The newest stands."""

    plan = models.ForeignKey(Plan, models.PROTECT, related_name="copies")
    on = models.DateField()
    given = models.BooleanField()
    channel = models.CharField(max_length=20, choices=Channel, null=True, help_text="how it reached them")
    why_not = models.TextField(blank=True)

    class Meta:
        constraints = [
            one_of("channel", Channel, name="plan_copy_channel_known", or_nothing=True),
            models.CheckConstraint(
                name="plan_copy_given_somehow_or_why_not",
                condition=Q(given=True, channel__isnull=False)
                | Q(given=False, channel__isnull=True, why_not__regex=r"\S"),
            ),
        ]
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return f"Copy of the plan, {self.on}"
