"""The adults: an enquiry of their own for each, and others who may be affected."""

from django.db import models
from django.db.models import Q

from alongside.history.constraints import of_one_adult, one_of, words_present
from alongside.history.models import Kept, WrittenOnce

from ..codes import Funder, Result
from .enquiry import LargeScaleEnquiry
from .rules import ENDED_AFTER_IT_JOINED, ONE_AT_A_TIME


class ChildEnquiryQuerySet(models.QuerySet):
    def standing(self):
        """Those that belong to their large-scale enquiry now."""
        return self.filter(ended=None)


class ChildEnquiry(WrittenOnce):
    """One adult's own enquiry under a large-scale enquiry. An enquiry is under one at a time."""

    large_scale = models.ForeignKey(LargeScaleEnquiry, models.PROTECT, related_name="children")
    enquiry = models.ForeignKey("enquiries.Enquiry", models.PROTECT, related_name="under")
    joined_on = models.DateField()
    why = models.TextField(help_text="what shows that this adult is affected")

    objects = ChildEnquiryQuerySet.as_manager()

    class Meta:
        constraints = [words_present("why", name="child_enquiry_says_why")]
        triggers = [*WrittenOnce.Meta.triggers, ONE_AT_A_TIME]

    def __str__(self):
        return f"{self.enquiry.reference} under {self.large_scale.reference}"


class ChildEnquiryEnded(WrittenOnce):
    """That an enquiry no longer belongs to a large-scale enquiry, and why. It goes on by itself."""

    child = models.OneToOneField(ChildEnquiry, models.PROTECT, related_name="ended")
    ended_on = models.DateField()
    why = models.TextField()

    class Meta:
        constraints = [words_present("why", name="child_enquiry_ended_says_why")]
        triggers = [*WrittenOnce.Meta.triggers, ENDED_AFTER_IT_JOINED]

    def __str__(self):
        return f"Left on {self.ended_on}"


class PossiblyAffectedQuerySet(models.QuerySet):
    def in_order(self):
        """Those still to be looked at first."""
        return self.annotate(settled=~Q(result=Result.TO_LOOK_AT)).order_by("settled", "pk")


class PossiblyAffected(Kept):
    """Somebody else who may be affected: what was looked at about them, and what came of it."""

    large_scale = models.ForeignKey(LargeScaleEnquiry, models.PROTECT, related_name="possibly_affected")
    adult = models.ForeignKey("people.Adult", models.PROTECT, null=True, related_name="possibly_affected")
    described = models.CharField(max_length=200, blank=True, help_text="who it is, while no record of them is known")
    funder = models.CharField(max_length=20, choices=Funder, null=True)
    checked = models.TextField(blank=True, help_text="what was looked at about them")
    result = models.CharField(max_length=20, choices=Result, default=Result.TO_LOOK_AT)
    reason = models.TextField(blank=True, help_text="why they are not affected")
    enquiry = models.ForeignKey("enquiries.Enquiry", models.PROTECT, null=True, related_name="+")
    concern = models.ForeignKey("concerns.Concern", models.PROTECT, null=True, related_name="+")

    objects = PossiblyAffectedQuerySet.as_manager()

    class Meta:
        constraints = [
            one_of("funder", Funder, name="possibly_affected_funder_known", or_nothing=True),
            one_of("result", Result, name="possibly_affected_result_known"),
            models.UniqueConstraint("large_scale", "adult", name="possibly_affected_once"),
            models.CheckConstraint(
                name="possibly_affected_is_somebody", condition=Q(adult__isnull=False) | Q(described__regex=r"\S")
            ),
            models.CheckConstraint(
                name="possibly_affected_result_has_its_record",
                condition=(Q(result=Result.OWN_ENQUIRY, enquiry__isnull=False) | ~Q(result=Result.OWN_ENQUIRY))
                & (Q(result=Result.CONCERN, concern__isnull=False) | ~Q(result=Result.CONCERN))
                & (Q(result=Result.NOT_AFFECTED, reason__regex=r"\S") | ~Q(result=Result.NOT_AFFECTED)),
            ),
        ]
        triggers = [*Kept.Meta.triggers, of_one_adult("enquiry", "concern")]

    def __str__(self):
        return self.described or "Somebody possibly affected"
