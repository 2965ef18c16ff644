"""A case referred for a review: what happened, to whom, and what else looks at it."""

from django.apps import apps
from django.db import models
from django.db.models import F, OuterRef, Prefetch, Q, Subquery
from django.urls import reverse

from alongside.history.constraints import one_of, words_present
from alongside.history.models import Kept

from ..codes import Advocate, Elsewhere, ReferredFrom
from .belonging import STILL_BEARS_OUT_THE_CHAIR


class ReferralQuerySet(models.QuerySet):
    def with_decision(self):
        """Each with what the chair decided last, and when."""
        decisions = apps.get_model("adult_reviews.ChairDecision").objects
        newest = decisions.filter(referral=OuterRef("pk")).order_by("-pk")
        return self.annotate(
            decision=Subquery(newest.values("decision")[:1]), decided_on=Subquery(newest.values("decided_on")[:1])
        )

    def for_the_list(self):
        """Newest first, with its adults and its review. Two queries."""
        adults = Prefetch("adults", ReviewedAdult.objects.order_by("pk"))
        return self.with_decision().select_related("review").prefetch_related(adults).order_by("-referred_on", "-pk")


class ReviewReferral(Kept):
    """A case that somebody thinks may need a safeguarding adult review (Care Act 2014 s44). Anybody may refer."""

    title = models.CharField(max_length=200, blank=True, help_text="by what name the Board speaks of it")
    referred_on = models.DateField()
    referred_from = models.CharField(max_length=20, choices=ReferredFrom)
    referrer_name = models.CharField(max_length=200)
    referrer_organisation = models.CharField(max_length=200, blank=True)
    referrer_contact = models.CharField(max_length=200, blank=True)
    signed_off_by = models.CharField(max_length=200, blank=True, help_text="the senior professional who agrees")
    signed_off_role = models.CharField(max_length=200, blank=True)
    signed_off_on = models.DateField(null=True)
    happened = models.TextField(help_text="what happened to the adult, or adults")
    agencies = models.TextField(help_text="the concern about how agencies worked together")
    received_on = models.DateField(null=True, help_text="when the Board's manager took it in")
    told = models.TextField(blank=True, help_text="what whoever referred it was told")
    rapid_review_on = models.DateField(null=True)
    rapid_review = models.TextField(blank=True, help_text="what it found, and what could not wait")

    objects = ReferralQuerySet.as_manager()

    class Meta:
        constraints = [
            one_of("referred_from", ReferredFrom, name="review_referral_from_known"),
            words_present("referrer_name", name="review_referral_has_a_referrer"),
            words_present("happened", name="review_referral_says_what_happened"),
            words_present("agencies", name="review_referral_says_why"),
            models.CheckConstraint(
                name="review_referral_signed_off_by_somebody",
                condition=Q(signed_off_on__isnull=True, signed_off_by="")
                | Q(signed_off_on__isnull=False, signed_off_by__regex=r"\S"),
            ),
            models.CheckConstraint(
                name="review_referral_received_after_it_came",
                condition=Q(received_on__isnull=True) | Q(received_on__gte=F("referred_on")),
            ),
            models.CheckConstraint(
                name="review_referral_rapid_review_found_something",
                condition=Q(rapid_review_on__isnull=True, rapid_review="")
                | Q(rapid_review_on__isnull=False, rapid_review__regex=r"\S"),
            ),
        ]
        triggers = Kept.Meta.triggers

    def __str__(self):
        return self.title or self.reference

    def get_absolute_url(self):
        return reverse("adult_reviews:review", args=[self.pk])

    @property
    def reference(self) -> str:
        return f"AR{self.pk}"

    @property
    def referrer(self) -> str:
        """Who referred it, for people: "Jo Baptiste, Elm Homes"."""
        return ", ".join(part for part in (self.referrer_name, self.referrer_organisation) if part)


class ReviewedAdult(Kept):
    """One adult whom a referral is about: on record here, or described (SG5b)."""

    referral = models.ForeignKey(ReviewReferral, models.PROTECT, related_name="adults")
    adult = models.ForeignKey("people.Adult", models.PROTECT, null=True, related_name="reviewed_in")
    described = models.CharField(max_length=200, blank=True, help_text="who they are, where no record is linked")
    died = models.BooleanField(null=True)
    died_on = models.DateField(null=True)
    birth_date = models.DateField(null=True)
    advocate = models.CharField(max_length=12, choices=Advocate, null=True)
    advocate_words = models.CharField(max_length=300, blank=True, help_text="who it is, or what is in the way")

    # Filled by the door: which of its referral it is, and by what name this reader may know them.
    number: int
    shown: str

    class Meta:
        constraints = [
            one_of("advocate", Advocate, name="reviewed_adult_advocate_known", or_nothing=True),
            models.CheckConstraint(
                name="reviewed_adult_is_somebody",
                condition=Q(adult__isnull=False) | Q(described__regex=r"\S"),
            ),
            models.CheckConstraint(
                name="reviewed_adult_died_on_a_day",
                condition=Q(died_on__isnull=True) | Q(died__isnull=False, died=True),
            ),
            models.CheckConstraint(
                name="reviewed_adult_died_after_birth",
                condition=Q(died_on__isnull=True) | Q(birth_date__isnull=True) | Q(died_on__gte=F("birth_date")),
            ),
            models.UniqueConstraint("referral", "adult", name="reviewed_adult_once", condition=Q(adult__isnull=False)),
        ]
        triggers = [*Kept.Meta.triggers, STILL_BEARS_OUT_THE_CHAIR]

    def __str__(self):
        return self.described or "Adult on record"


class ReviewProcess(Kept):
    """Something else that looks at the same events: an inquest, a trial, another kind of review."""

    referral = models.ForeignKey(ReviewReferral, models.PROTECT, related_name="processes")
    kind = models.CharField(max_length=20, choices=Elsewhere)
    lead = models.CharField(max_length=200, blank=True, help_text="who leads it, and how to reach them")
    reference = models.CharField(max_length=100, blank=True)
    effect = models.TextField(blank=True, help_text="what it means for the review: what waits, what is shared")
    began_on = models.DateField(null=True)
    ended_on = models.DateField(null=True)

    class Meta:
        constraints = [
            one_of("kind", Elsewhere, name="review_process_kind_known"),
            models.CheckConstraint(
                name="review_process_ends_after_it_began",
                condition=Q(ended_on__isnull=True) | Q(began_on__isnull=True) | Q(ended_on__gte=F("began_on")),
            ),
        ]
        triggers = Kept.Meta.triggers

    def __str__(self):
        return self.get_kind_display()
