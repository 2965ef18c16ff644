"""Agencies involved in an enquiry and what each did (N1), and what goes on beside it under another's lead (H12)."""

from django.db import models
from django.db.models import F, Q
from django.urls import reverse

from alongside.history.constraints import one_of, words_present
from alongside.history.models import Kept, WrittenOnce

from .codes import Effect, MayShare, Process, Prompted
from .reading import AgencyQuerySet, ParallelProcessQuerySet


class AgencyInvolved(Kept):
    """One agency that takes part in one enquiry: what its part is, whom to reach, what may be shared with it."""

    enquiry = models.ForeignKey("enquiries.Enquiry", models.PROTECT, related_name="agencies")
    organisation = models.ForeignKey("organisations.Organisation", models.PROTECT, related_name="involvements")
    part = models.TextField(help_text="what its part in the enquiry is")
    contact = models.CharField(max_length=200, blank=True)
    contact_reached = models.CharField(max_length=200, blank=True)
    may_share = models.CharField(max_length=10, choices=MayShare, null=True)
    sharing = models.TextField(blank=True, help_text="what may be shared with it, on what ground, and what may not")
    since = models.DateField()
    ended_on = models.DateField(null=True)

    objects = AgencyQuerySet.as_manager()

    class Meta:
        verbose_name_plural = "agencies involved"
        constraints = [
            words_present("part", name="agency_has_a_part"),
            one_of("may_share", MayShare, name="agency_may_share_known", or_nothing=True),
            models.CheckConstraint(
                name="agency_sharing_some_says_what",
                condition=Q(may_share__isnull=True) | ~Q(may_share=MayShare.SOME) | Q(sharing__regex=r"\S"),
            ),
            models.CheckConstraint(
                name="agency_ended_after_it_began", condition=Q(ended_on__isnull=True) | Q(ended_on__gte=F("since"))
            ),
            models.UniqueConstraint(
                "enquiry", "organisation", name="agency_involved_once_at_a_time", condition=Q(ended_on__isnull=True)
            ),
        ]
        triggers = Kept.Meta.triggers

    def __str__(self):
        return str(self.organisation)

    def get_absolute_url(self):
        return f"{reverse('partners:of', args=[self.enquiry_id])}#AG{self.pk}"


class AgencyAction(WrittenOnce):
    """Something that an agency did: when, whether it was asked to, and what came of it for the adult."""

    agency = models.ForeignKey(AgencyInvolved, models.PROTECT, related_name="actions")
    done_on = models.DateField()
    what = models.TextField()
    prompted = models.CharField(max_length=10, choices=Prompted, null=True)
    effect = models.TextField(blank=True, help_text="what came of it for the adult")

    class Meta:
        constraints = [
            words_present("what", name="agency_action_says_what"),
            one_of("prompted", Prompted, name="agency_action_prompted_known", or_nothing=True),
        ]
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return f"Done on {self.done_on}"


class ParallelProcess(Kept):
    """Something that goes on beside an enquiry and is led by somebody else, and what it means for the enquiry."""

    enquiry = models.ForeignKey("enquiries.Enquiry", models.PROTECT, related_name="processes")
    kind = models.CharField(max_length=20, choices=Process)
    reference_there = models.CharField(max_length=100, blank=True, help_text="what it is called where it is led")
    organisation = models.ForeignKey(
        "organisations.Organisation", models.PROTECT, null=True, related_name="processes", help_text="which leads it"
    )
    lead = models.CharField(max_length=200, blank=True, help_text="who leads it, and how they are reached")
    started_on = models.DateField()
    ended_on = models.DateField(null=True)
    ending = models.TextField(blank=True, help_text="how it ended")
    effect = models.CharField(max_length=10, choices=Effect)
    effect_words = models.TextField(blank=True, help_text="what may go on, what must wait, and until when")
    said_by = models.CharField(max_length=200, blank=True, help_text="who says that our enquiry must wait")

    objects = ParallelProcessQuerySet.as_manager()

    class Meta:
        verbose_name_plural = "parallel processes"
        constraints = [
            one_of("kind", Process, name="process_kind_known"),
            one_of("effect", Effect, name="process_effect_known"),
            models.CheckConstraint(
                name="process_waiting_says_who_and_why",
                condition=~Q(effect__in=[Effect.WAIT, Effect.PARTLY])
                | Q(said_by__regex=r"\S", effect_words__regex=r"\S"),
            ),
            models.CheckConstraint(
                name="process_ended_after_it_began",
                condition=Q(ended_on__isnull=True) | Q(ended_on__gte=F("started_on")),
            ),
        ]
        triggers = Kept.Meta.triggers

    def __str__(self):
        return self.get_kind_display()

    def get_absolute_url(self):
        return reverse("partners:process", args=[self.pk])

    @property
    def reference(self) -> str:
        return f"PP{self.pk}"


class ProcessStep(WrittenOnce):
    """What happened in a process on one day, as the enquiry was told."""

    process = models.ForeignKey(ParallelProcess, models.PROTECT, related_name="steps")
    on = models.DateField()
    words = models.TextField()
    told_by = models.CharField(max_length=200, blank=True)

    class Meta:
        constraints = [words_present("words", name="process_step_says_what")]
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return f"Step on {self.on}"
