"""The review itself: how it is done, who takes part, its reports, and whether it was published."""

from datetime import date

from django.db import models
from django.db.models import F, Q
from django.utils.timezone import localdate

from alongside.history.constraints import one_of, words_present
from alongside.history.models import Kept, WrittenOnce

from ..codes import Involved, Method, Publication, ReportKind, TakesPart
from .belonging import HELD_WHEN_DECIDED
from .referral import ReviewedAdult, ReviewReferral


class AdultReview(Kept):
    """A safeguarding adult review that the chair decided on (SG5a). Counted in the year in which it is completed."""

    referral = models.OneToOneField(ReviewReferral, models.PROTECT, related_name="review")
    began_on = models.DateField()
    method = models.CharField(max_length=20, choices=Method, null=True)
    method_why = models.TextField(blank=True)
    reviewer = models.CharField(max_length=200, blank=True, help_text="who leads it, independent of the agencies")
    scope = models.TextField(blank=True, help_text="what it looks at, and over which time")
    later_because = models.TextField(blank=True, help_text="why it takes longer than six months")
    completed_on = models.DateField(null=True)
    publication = models.CharField(max_length=15, choices=Publication, null=True)
    published_on = models.DateField(null=True)
    address = models.CharField(max_length=300, blank=True, help_text="where everybody can read it")
    anonymised = models.BooleanField(null=True)
    why_not_published = models.TextField(blank=True)

    class Meta:
        constraints = [
            one_of("method", Method, name="adult_review_method_known", or_nothing=True),
            one_of("publication", Publication, name="adult_review_publication_known", or_nothing=True),
            models.CheckConstraint(
                name="adult_review_completed_after_it_began",
                condition=Q(completed_on__isnull=True) | Q(completed_on__gte=F("began_on")),
            ),
            models.CheckConstraint(
                name="adult_review_published_or_why_not",
                condition=Q(publication__isnull=True, published_on__isnull=True, address="", why_not_published="")
                | Q(
                    publication__isnull=False,
                    publication=Publication.PUBLISHED,
                    completed_on__isnull=False,
                    published_on__isnull=False,
                    address__regex=r"\S",
                    anonymised__isnull=False,
                    anonymised=True,
                    why_not_published="",
                )
                | Q(
                    publication__isnull=False,
                    publication=Publication.NOT_PUBLISHED,
                    published_on__isnull=True,
                    address="",
                    why_not_published__regex=r"\S",
                ),
            ),
        ]
        triggers = [*Kept.Meta.triggers, HELD_WHEN_DECIDED]

    def __str__(self):
        return f"Review {self.referral.reference}"

    @property
    def six_months_on(self) -> date:
        """The day by which a review is completed unless there is good reason (guidance 14.173)."""
        months = self.began_on.month + 5
        year, month = self.began_on.year + months // 12, months % 12 + 1
        return date(year, month, min(self.began_on.day, 28))

    @property
    def late(self) -> bool:
        return (self.completed_on or localdate()) > self.six_months_on


class ReviewInvolvement(WrittenOnce):
    """That the adult, or somebody close to them, was asked to take part in a review, and what they said."""

    referral = models.ForeignKey(ReviewReferral, models.PROTECT, related_name="involvements")
    about = models.ForeignKey(ReviewedAdult, models.PROTECT, null=True, related_name="+", db_index=False)
    who = models.CharField(max_length=15, choices=Involved)
    name = models.CharField(max_length=200, blank=True)
    on = models.DateField()
    takes_part = models.CharField(max_length=10, choices=TakesPart)
    how = models.TextField(blank=True, help_text="how they take part, and what helps; or why they were not asked")
    words = models.TextField(blank=True, help_text="what they hope for from the review, in their own words")

    class Meta:
        constraints = [
            one_of("who", Involved, name="review_involvement_who_known"),
            one_of("takes_part", TakesPart, name="review_involvement_answer_known"),
            models.CheckConstraint(
                name="review_involvement_not_asked_says_why",
                condition=~Q(takes_part=TakesPart.NOT_ASKED) | Q(how__regex=r"\S"),
            ),
        ]
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return self.whose

    @property
    def whose(self) -> str:
        """Who it is, for people: "Family (Jo Pugh)"."""
        return f"{self.get_who_display()} ({self.name})" if self.name else self.get_who_display()


class ReviewReport(WrittenOnce):
    """A report of a review: a draft, the final one, or a summary. It is kept where the Board keeps its papers."""

    review = models.ForeignKey(AdultReview, models.PROTECT, related_name="reports")
    kind = models.CharField(max_length=10, choices=ReportKind)
    on = models.DateField()
    version = models.CharField(max_length=60, blank=True)
    kept_where = models.CharField(max_length=300)
    shared_with = models.TextField(blank=True, help_text="who has read it, the adult and family among them")

    class Meta:
        constraints = [
            one_of("kind", ReportKind, name="review_report_kind_known"),
            words_present("kept_where", name="review_report_is_somewhere"),
        ]
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return f"{self.get_kind_display()} {self.version}".strip()
