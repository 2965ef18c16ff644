"""Enquiries under section 42 and others: who leads, what is said to have happened, and how each was concluded."""

import pgtrigger
from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q
from django.urls import reverse

from alongside.history.constraints import one_of, words_present
from alongside.history.models import Kept, WrittenOnce
from alongside.organisations.models import as_organisation_or_service
from alongside.people.beside import beside_enquiry
from alongside.voice.codes import Achieved

from .codes import (
    CONDITIONS,
    IDENTIFIED,
    AbuseType,
    Assessment,
    Condition,
    Finding,
    Kind,
    Lacked,
    Location,
    RiskResultCode,
    Source,
    Supporter,
    SupportReason,
)
from .facts import facts_beside


def concluded_as_its_conclusion_says(enquiry: str, operation: pgtrigger.Operation) -> pgtrigger.Trigger:
    """An enquiry is concluded when, and only when, its newest conclusion stands. `enquiry`: the id, from the new row.

    Looked at when the transaction ends, and then as the rows are by then.
    """
    return pgtrigger.Trigger(
        name="concluded_as_its_conclusion",
        when=pgtrigger.After,
        operation=operation,
        timing=pgtrigger.Deferred,
        func=f"""
            IF EXISTS (
                SELECT 1 FROM public.enquiries_enquiry e
                LEFT JOIN LATERAL (
                    SELECT c.concluded_on, r.id AS reopening FROM public.enquiries_conclusion c
                    LEFT JOIN public.enquiries_reopening r ON r.conclusion_id = c.id
                    WHERE c.enquiry_id = e.id ORDER BY c.id DESC LIMIT 1
                ) c ON true
                WHERE e.id = {enquiry}
                    AND e.concluded_on IS DISTINCT FROM CASE WHEN c.reopening IS NULL THEN c.concluded_on END
            ) THEN
                RAISE EXCEPTION 'alongside: an enquiry is concluded when, and only when, its conclusion says so'
                    USING ERRCODE = 'integrity_constraint_violation';
            END IF;
            RETURN NULL;
        """,  # noqa: S608 (no value in it comes from outside)
    )


class EnquiryQuerySet(models.QuerySet):
    def open(self):
        return self.filter(concluded_on__isnull=True)

    def newest_first(self):
        return self.select_related("team", "lead").order_by("-started_on", "-pk")

    def with_facts(self):
        """With what stands beside the story on an enquiry's page, read in the same query (see facts.py)."""
        return self.annotate(**facts_beside(), **beside_enquiry())


class Enquiry(Kept):
    """A section 42 or other enquiry about one adult (Care Act 2014 s42(2))."""

    adult = models.ForeignKey("people.Adult", models.PROTECT, related_name="enquiries")
    kind = models.CharField(max_length=12, choices=Kind)
    team = models.ForeignKey("access.Team", models.PROTECT, related_name="enquiries")
    lead = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="enquiries", db_index=False
    )
    started_on = models.DateField(db_index=True)
    concluded_on = models.DateField(null=True, db_index=True)
    support_reason = models.CharField(max_length=20, choices=SupportReason, null=True)
    conditions = ArrayField(models.CharField(max_length=30, choices=Condition), null=True, help_text="reported (SG1e)")
    concerns = models.ManyToManyField("concerns.Concern", through="concerns.ConcernEnquiry", related_name="enquiries")

    objects = EnquiryQuerySet.as_manager()

    class Meta:
        constraints = [
            one_of("kind", Kind, name="enquiry_kind_known"),
            one_of("support_reason", SupportReason, name="enquiry_support_reason_known", or_nothing=True),
            models.CheckConstraint(
                name="enquiry_conditions_known",
                condition=Q(conditions__isnull=True)
                | Q(conditions=[Condition.NONE])
                | Q(conditions__contained_by=list(CONDITIONS), conditions__len__gt=0),
            ),
            models.CheckConstraint(
                name="enquiry_concluded_after_start",
                condition=Q(concluded_on__isnull=True) | Q(concluded_on__gte=F("started_on")),
            ),
        ]
        indexes = [models.Index(fields=["lead"], name="open_enquiries_of_lead", condition=Q(concluded_on__isnull=True))]
        triggers = [
            *Kept.Meta.triggers,
            concluded_as_its_conclusion_says("NEW.id", pgtrigger.Insert | pgtrigger.UpdateOf("concluded_on")),
        ]

    def __str__(self):
        return f"{self.get_kind_display()} {self.reference}"

    def get_absolute_url(self):
        return reverse("enquiries:enquiry", args=[self.pk])

    @property
    def reference(self) -> str:
        return f"E{self.pk}"

    @property
    def conditions_called(self) -> str:
        """The reported health conditions in words; empty where nothing is recorded."""
        return ", ".join(Condition(code).label for code in self.conditions or ())


class SourceOfRisk(Kept):
    """The person or organisation said to pose a risk, in one enquiry. No finding is implied."""

    enquiry = models.ForeignKey(Enquiry, models.PROTECT, related_name="sources")
    kind = models.CharField(max_length=20, choices=Source)
    name = models.CharField(max_length=200, blank=True)
    relationship = models.CharField(max_length=100, blank=True)
    organisation = models.ForeignKey(
        "organisations.Organisation",
        models.PROTECT,
        null=True,
        related_name="sources_of_risk",
        db_index=False,
        help_text="of the directory, where no one service of it is known",
    )
    service = models.ForeignKey(
        "organisations.Service", models.PROTECT, null=True, related_name="sources_of_risk", db_index=False
    )

    class Meta:
        constraints = [
            one_of("kind", Source, name="source_kind_known"),
            models.CheckConstraint(
                name="source_is_one_of_the_directory",
                condition=Q(organisation__isnull=True) | Q(service__isnull=True),
            ),
        ]
        indexes = [
            models.Index(
                fields=["organisation"], name="source_of_organisation", condition=Q(organisation__isnull=False)
            ),
            models.Index(fields=["service"], name="source_of_service", condition=Q(service__isnull=False)),
        ]
        triggers = Kept.Meta.triggers

    def __str__(self):
        return ", ".join(part for part in (self.name, self.relationship) if part) or self.get_kind_display()

    @property
    def provider(self):
        """The service, or else the organisation, of the directory that it is."""
        return self.service or self.organisation

    @provider.setter
    def provider(self, chosen):
        self.organisation, self.service = as_organisation_or_service(chosen)


class Allegation(WrittenOnce):
    """One kind of abuse or neglect said to have happened, where, and from what source. As many as it takes."""

    enquiry = models.ForeignKey(Enquiry, models.PROTECT, related_name="allegations")
    type = models.CharField(max_length=20, choices=AbuseType)
    location = models.CharField(max_length=30, choices=Location, null=True)
    source = models.ForeignKey(SourceOfRisk, models.PROTECT, null=True, related_name="allegations")

    class Meta:
        constraints = [
            one_of("type", AbuseType, name="allegation_type_known"),
            one_of("location", Location, name="allegation_location_known", or_nothing=True),
        ]
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return self.get_type_display()


class ConclusionQuerySet(models.QuerySet):
    def with_risks(self):
        """Newest first, with the risk from each source and the re-opening if there was one. Two queries."""
        risks = models.Prefetch("risks", RiskResult.objects.select_related("source").order_by("pk"))
        return self.select_related("event__by", "ending", "reopening").prefetch_related(risks).order_by("-pk")


class Conclusion(WrittenOnce):
    """How an enquiry was concluded. After a re-opening the earlier conclusion stays; the newest stands."""

    enquiry = models.ForeignKey(Enquiry, models.PROTECT, related_name="conclusions")
    concluded_on = models.DateField()
    lacked_capacity = models.CharField(
        max_length=10, choices=Lacked, null=True, help_text="given instead of what the assessments say"
    )
    capacity_reason = models.TextField(blank=True)
    supported = models.BooleanField(
        null=True, help_text="by an advocate, family or friend (SG3a): given instead of what is recorded"
    )
    supported_reason = models.TextField(blank=True)
    supported_by = models.CharField(max_length=10, choices=Supporter, null=True)
    adult_asked_about_ending = models.BooleanField(null=True)
    ending = models.ForeignKey(
        "voice.Statement", models.PROTECT, null=True, related_name="+", help_text="the adult's view of the ending"
    )
    overall_achieved = models.CharField(
        max_length=10, choices=Achieved, null=True, help_text="given instead of the derived answer"
    )
    overall_reason = models.TextField(blank=True)
    summary = models.TextField(blank=True)

    objects = ConclusionQuerySet.as_manager()

    class Meta:
        constraints = [
            one_of("lacked_capacity", Lacked, name="conclusion_capacity_known", or_nothing=True),
            one_of("overall_achieved", Achieved, name="conclusion_overall_known", or_nothing=True),
            one_of("supported_by", Supporter, name="conclusion_supporter_known", or_nothing=True),
            models.CheckConstraint(
                name="conclusion_reason_has_its_answer",
                condition=(Q(capacity_reason="") | Q(lacked_capacity__isnull=False))
                & (Q(supported_reason="") | Q(supported__isnull=False)),
            ),
            models.CheckConstraint(
                name="conclusion_override_has_reason",
                condition=Q(overall_achieved__isnull=True) | Q(overall_reason__regex=r"\S"),
            ),
            models.CheckConstraint(
                name="conclusion_supporter_when_supported",
                condition=Q(supported_by__isnull=True) | Q(supported__isnull=False, supported=True),
            ),
        ]
        triggers = [*WrittenOnce.Meta.triggers, concluded_as_its_conclusion_says("NEW.enquiry_id", pgtrigger.Insert)]

    def __str__(self):
        return f"Conclusion of {self.enquiry.reference}"


class RiskResult(WrittenOnce):
    """What was found about the risk from one source, and what became of it (SG2c, SG2e)."""

    conclusion = models.ForeignKey(Conclusion, models.PROTECT, related_name="risks")
    source = models.ForeignKey(SourceOfRisk, models.PROTECT, related_name="results")
    assessment = models.CharField(max_length=30, choices=Assessment, null=True)
    result = models.CharField(max_length=10, choices=RiskResultCode, null=True)
    finding = models.CharField(max_length=20, choices=Finding, null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint("conclusion", "source", name="one_result_a_source"),
            one_of("assessment", Assessment, name="risk_assessment_known", or_nothing=True),
            one_of("result", RiskResultCode, name="risk_result_known", or_nothing=True),
            one_of("finding", Finding, name="risk_finding_known", or_nothing=True),
            models.CheckConstraint(
                name="risk_result_only_when_identified",
                # "Is not null" is said too, because a check that comes to null lets a row pass.
                condition=Q(result__isnull=True) | Q(assessment__isnull=False, assessment__in=list(IDENTIFIED)),
            ),
        ]
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return f"{self.source}: {self.assessment}"


class Reopening(WrittenOnce):
    """An enquiry taken up again after it was concluded (H1, H7)."""

    conclusion = models.OneToOneField(Conclusion, models.PROTECT, related_name="reopening")
    reopened_on = models.DateField()
    why = models.TextField()

    class Meta:
        constraints = [words_present("why", name="reopening_has_a_reason")]
        triggers = [
            *WrittenOnce.Meta.triggers,
            concluded_as_its_conclusion_says(
                "(SELECT enquiry_id FROM public.enquiries_conclusion WHERE id = NEW.conclusion_id)", pgtrigger.Insert
            ),
        ]

    def __str__(self):
        return f"Re-opened on {self.reopened_on}"
