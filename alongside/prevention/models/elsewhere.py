"""Where somebody was helped instead of by an enquiry, and what could not be had to help them."""

from django.db import models
from django.db.models import F, Q
from django.urls import reverse

from alongside.concerns.codes import Pathway
from alongside.history.constraints import of_one_adult, one_of, words_present
from alongside.history.models import Kept, WrittenOnce
from alongside.plans.codes import HowWell

from ..codes import CameOfIt, Lacking, WhyNotTakenUp
from .belonging import A_PATHWAY_OF_ITS_DECISION, OUTCOME_OF_ITS_ENQUIRY


class PathwayFollowed(WrittenOnce):
    """What came of one way to help that was chosen instead of an enquiry (H16). The newest stands."""

    decision = models.ForeignKey("concerns.Decision", models.PROTECT, related_name="followed")
    pathway = models.CharField(max_length=20, choices=Pathway)
    on = models.DateField(help_text="when this was found out")
    came = models.CharField(max_length=15, choices=CameOfIt)
    taken_up_by = models.CharField(max_length=200, blank=True)
    taken_up_on = models.DateField(null=True)
    outcome = models.TextField(blank=True, help_text="what came of it for the adult")
    why_not = models.CharField(max_length=20, choices=WhyNotTakenUp, null=True)
    helped = models.CharField(max_length=12, choices=HowWell, null=True, help_text="in the adult’s own view")
    statement = models.ForeignKey("voice.Statement", models.PROTECT, null=True, related_name="+")

    class Meta:
        constraints = [
            one_of("pathway", Pathway, name="followed_pathway_known"),
            one_of("came", CameOfIt, name="followed_came_known"),
            one_of("why_not", WhyNotTakenUp, name="followed_why_not_known", or_nothing=True),
            one_of("helped", HowWell, name="followed_helped_known", or_nothing=True),
            models.CheckConstraint(
                name="followed_not_taken_up_says_why",
                condition=Q(came=CameOfIt.NOT_TAKEN_UP, why_not__isnull=False)
                | (~Q(came=CameOfIt.NOT_TAKEN_UP) & Q(why_not__isnull=True)),
            ),
            models.CheckConstraint(
                name="followed_taken_up_by_somebody",
                condition=Q(came=CameOfIt.TAKEN_UP, taken_up_by__regex=r"\S")
                | (~Q(came=CameOfIt.TAKEN_UP) & Q(taken_up_on__isnull=True)),
            ),
        ]
        triggers = [*WrittenOnce.Meta.triggers, A_PATHWAY_OF_ITS_DECISION]

    def __str__(self):
        return f"{self.get_pathway_display()}: {self.get_came_display().lower()}"


class UnmetNeed(Kept):
    """What an adult wanted that could not be had here: what was lacking, who was told, until when, met later (H17)."""

    adult = models.ForeignKey("people.Adult", models.PROTECT, related_name="unmet_needs")
    enquiry = models.ForeignKey("enquiries.Enquiry", models.PROTECT, null=True, related_name="unmet_needs")
    outcome = models.ForeignKey("voice.DesiredOutcome", models.PROTECT, null=True, related_name="unmet_needs")
    recorded_on = models.DateField()
    wanted = models.TextField()
    lacking = models.CharField(max_length=15, choices=Lacking)
    lacking_words = models.TextField(blank=True)
    told = models.CharField(max_length=200, blank=True, help_text="which commissioner was told")
    told_on = models.DateField(null=True)
    until = models.DateField(null=True, help_text="when it is looked at again, or is to be had")
    met_on = models.DateField(null=True)
    met_how = models.TextField(blank=True)

    class Meta:
        constraints = [
            one_of("lacking", Lacking, name="unmet_lacking_known"),
            words_present("wanted", name="unmet_says_what_was_wanted"),
            models.CheckConstraint(
                name="unmet_told_somebody_on_a_day",
                condition=Q(told="", told_on__isnull=True) | Q(told__regex=r"\S", told_on__isnull=False),
            ),
            models.CheckConstraint(
                name="unmet_met_says_how",
                condition=Q(met_on__isnull=True, met_how="") | Q(met_on__isnull=False, met_how__regex=r"\S"),
            ),
            models.CheckConstraint(
                name="unmet_met_afterwards", condition=Q(met_on__isnull=True) | Q(met_on__gte=F("recorded_on"))
            ),
        ]
        triggers = [*Kept.Meta.triggers, of_one_adult("enquiry"), OUTCOME_OF_ITS_ENQUIRY]

    def __str__(self):
        return f"Need that could not be met {self.reference}"

    def get_absolute_url(self):
        return f"{reverse('prevention:of', args=[self.adult_id])}#unmetneed-{self.pk}"

    @property
    def reference(self) -> str:
        return f"UN{self.pk}"
