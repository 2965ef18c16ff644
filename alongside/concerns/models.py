"""Concerns: what was reported about an adult, and each section 42(1) decision with its reasons."""

import pgtrigger
from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q
from django.urls import reverse

from alongside.enquiries.codes import AbuseType, Location, Source
from alongside.history.constraints import one_of, words_present
from alongside.history.models import Kept, WrittenOnce
from alongside.organisations.models import as_organisation_or_service
from alongside.people.beside import beside_concern

from .codes import Criterion, DecisionCode, Followed, Ground, Knows, Pathway, Referrer, SafeNow


def decided_as_its_decision_says(concern: str, operation: pgtrigger.Operation) -> pgtrigger.Trigger:
    """A concern is decided as its newest decision says, and not otherwise. `concern`: the id, from the new row.

    Looked at when the transaction ends, and then as the rows are by then.
    """
    return pgtrigger.Trigger(
        name="decided_as_its_decision",
        when=pgtrigger.After,
        operation=operation,
        timing=pgtrigger.Deferred,
        func=f"""
            IF EXISTS (
                SELECT 1 FROM public.concerns_concern c
                LEFT JOIN LATERAL (
                    SELECT d.decision, CASE WHEN d.decision <> 'more-information' THEN d.decided_on END AS decided_on
                    FROM public.concerns_decision d WHERE d.concern_id = c.id ORDER BY d.id DESC LIMIT 1
                ) d ON true
                WHERE c.id = {concern}
                    AND (c.decision IS DISTINCT FROM d.decision OR c.decided_on IS DISTINCT FROM d.decided_on)
            ) THEN
                RAISE EXCEPTION 'alongside: a concern is decided as its newest decision says, and not otherwise'
                    USING ERRCODE = 'integrity_constraint_violation';
            END IF;
            RETURN NULL;
        """,  # noqa: S608 (no value in it comes from outside)
    )


ABOUT_THE_SAME_ADULT = pgtrigger.Trigger(
    name="about_the_same_adult",
    when=pgtrigger.Before,
    operation=pgtrigger.Insert,
    func="""
        IF (SELECT adult_id FROM public.concerns_concern WHERE id = NEW.concern_id)
            IS DISTINCT FROM (SELECT adult_id FROM public.enquiries_enquiry WHERE id = NEW.enquiry_id)
        THEN
            RAISE EXCEPTION 'alongside: a concern feeds only enquiries about the same adult'
                USING ERRCODE = 'integrity_constraint_violation';
        END IF;
        RETURN NEW;
    """,
)


class ConcernQuerySet(models.QuerySet):
    def newest_first(self):
        return self.order_by("-raised_on", "-pk")

    def undecided(self):
        """Waiting for a decision, or for the information that a decision needs."""
        return self.filter(decided_on__isnull=True)

    def with_beside(self):
        """With each room's line about the concern, read in the same query (see people/beside.py)."""
        return self.annotate(**beside_concern())

    def came_before(self, raised_on, pk):
        """Those raised before the concern of this day and number; the number decides within a day."""
        return self.filter(Q(raised_on__lt=raised_on) | Q(raised_on=raised_on, pk__lt=pk))


class Concern(Kept):
    """A report of suspected abuse or neglect of one adult."""

    adult = models.ForeignKey("people.Adult", models.PROTECT, related_name="concerns")
    team = models.ForeignKey("access.Team", models.PROTECT, related_name="concerns", db_index=False)
    raised_on = models.DateField(db_index=True)
    happened_on = models.DateField(null=True)
    happened = models.TextField(help_text="what was seen or said, in the referrer's account")
    types = ArrayField(models.CharField(max_length=20, choices=AbuseType), help_text="many")
    location = models.CharField(max_length=30, choices=Location, null=True)
    source_kind = models.CharField(max_length=20, choices=Source, null=True)
    source_name = models.CharField(max_length=200, blank=True)
    source_relationship = models.CharField(max_length=100, blank=True)
    source_organisation = models.ForeignKey(
        "organisations.Organisation", models.PROTECT, null=True, related_name="concerns", db_index=False
    )
    source_service = models.ForeignKey(
        "organisations.Service", models.PROTECT, null=True, related_name="concerns", db_index=False
    )
    safe_now = models.CharField(max_length=10, choices=SafeNow)
    made_safe = models.TextField(blank=True, help_text="what was done, or is being done, to make them safe")
    adult_knows = models.CharField(max_length=10, choices=Knows)
    referrer_kind = models.CharField(max_length=20, choices=Referrer)
    referrer_name = models.CharField(max_length=200, blank=True)
    referrer_contact = models.CharField(max_length=200, blank=True)
    referrer_owed_answer = models.BooleanField(default=True)
    approaching_adulthood = models.BooleanField(default=False, help_text="17 when the concern was raised (transition)")
    decision = models.CharField(max_length=20, choices=DecisionCode, null=True, help_text="the newest decision")
    decided_on = models.DateField(
        null=True, help_text="when that decision settled what is done; empty while more is to be found out"
    )

    objects = ConcernQuerySet.as_manager()

    class Meta:
        constraints = [
            words_present("happened", name="concern_says_what_happened"),
            models.CheckConstraint(
                name="concern_types_known",
                condition=Q(types__contained_by=list(AbuseType.values)) & Q(types__len__gt=0),
            ),
            one_of("location", Location, name="concern_location_known", or_nothing=True),
            one_of("source_kind", Source, name="concern_source_known", or_nothing=True),
            models.CheckConstraint(
                name="concern_source_is_one_of_the_directory",
                condition=Q(source_organisation__isnull=True) | Q(source_service__isnull=True),
            ),
            one_of("safe_now", SafeNow, name="concern_safe_now_known"),
            one_of("adult_knows", Knows, name="concern_adult_knows_known"),
            one_of("referrer_kind", Referrer, name="concern_referrer_known"),
            models.CheckConstraint(
                name="concern_decision_with_its_day",
                condition=Q(decision__isnull=True, decided_on__isnull=True)
                | Q(decision__isnull=False, decision=DecisionCode.MORE_INFORMATION, decided_on__isnull=True)
                | Q(
                    decision__isnull=False,
                    decision__in=[c for c in DecisionCode.values if c != "more-information"],
                    decided_on__isnull=False,
                ),
            ),
        ]
        indexes = [
            models.Index(fields=["team", "raised_on"], name="undecided_of_team", condition=Q(decided_on__isnull=True)),
            models.Index(fields=["team", "adult"], name="concern_team_adult"),
            models.Index(
                fields=["source_organisation"],
                name="concern_of_organisation",
                condition=Q(source_organisation__isnull=False),
            ),
            models.Index(
                fields=["source_service"], name="concern_of_service", condition=Q(source_service__isnull=False)
            ),
        ]
        triggers = [
            *Kept.Meta.triggers,
            decided_as_its_decision_says("NEW.id", pgtrigger.Insert | pgtrigger.UpdateOf("decision", "decided_on")),
        ]

    def __str__(self):
        return f"Concern {self.reference}"

    def get_absolute_url(self):
        return reverse("concerns:concern", args=[self.pk])

    @property
    def reference(self) -> str:
        return f"C{self.pk}"

    @property
    def source_provider(self):
        """The service, or else the organisation, of the directory that is said to be the source of risk."""
        return self.source_service or self.source_organisation

    @source_provider.setter
    def source_provider(self, chosen):
        self.source_organisation, self.source_service = as_organisation_or_service(chosen)

    @property
    def type_labels(self) -> list[str]:
        return [AbuseType(code).label for code in self.types]


ALL_MET = Q(care_needs="met", abuse_or_neglect="met", cannot_protect="met")
ANY_NOT_MET = Q(care_needs="not-met") | Q(abuse_or_neglect="not-met") | Q(cannot_protect="not-met")
ANY_NOT_KNOWN = Q(care_needs="not-yet-known") | Q(abuse_or_neglect="not-yet-known") | Q(cannot_protect="not-yet-known")


def evidence_for(criterion: str) -> models.CheckConstraint:
    """A criterion that is met or not met says on what evidence."""
    return models.CheckConstraint(
        name=f"decision_{criterion}_has_evidence",
        condition=Q(**{criterion: "not-yet-known"}) | Q(**{f"{criterion}_evidence__regex": r"\S"}),
    )


class Decision(WrittenOnce):
    """One section 42(1) decision on a concern. The law's own logic is held by the database (Care Act 2014 s42(1), (2)).

    All three criteria met is a section 42 duty, and nothing else is. Another enquiry, or none, needs a criterion that
    is not met; finding out more needs one that is not yet known. The adult's consent is no part of the test (E8).
    """

    concern = models.ForeignKey(Concern, models.PROTECT, related_name="decisions")
    decided_on = models.DateField()
    decided_at = models.TimeField(null=True)
    decided_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    care_needs = models.CharField(max_length=15, choices=Criterion)
    care_needs_evidence = models.TextField(blank=True)
    abuse_or_neglect = models.CharField(max_length=15, choices=Criterion)
    abuse_or_neglect_evidence = models.TextField(blank=True)
    cannot_protect = models.CharField(max_length=15, choices=Criterion)
    cannot_protect_evidence = models.TextField(blank=True)
    decision = models.CharField(max_length=20, choices=DecisionCode)
    reasons = models.TextField(blank=True)
    pathways = ArrayField(models.CharField(max_length=20, choices=Pathway), default=list)
    adults_view = models.CharField(max_length=15, choices=Followed)
    adults_view_words = models.TextField(blank=True)
    not_asked_why = models.TextField(blank=True)
    ground = models.CharField(max_length=20, choices=Ground, null=True)

    class Meta:
        constraints = [
            one_of("care_needs", Criterion, name="decision_care_needs_known"),
            one_of("abuse_or_neglect", Criterion, name="decision_abuse_known"),
            one_of("cannot_protect", Criterion, name="decision_cannot_protect_known"),
            one_of("decision", DecisionCode, name="decision_known"),
            one_of("adults_view", Followed, name="decision_view_known"),
            one_of("ground", Ground, name="decision_ground_known", or_nothing=True),
            evidence_for("care_needs"),
            evidence_for("abuse_or_neglect"),
            evidence_for("cannot_protect"),
            models.CheckConstraint(
                name="decision_section_42_when_all_met",
                condition=(ALL_MET & Q(decision=DecisionCode.SECTION_42))
                | (~ALL_MET & ~Q(decision=DecisionCode.SECTION_42)),
            ),
            models.CheckConstraint(
                name="decision_agrees_with_criteria",
                condition=Q(decision=DecisionCode.SECTION_42)
                | (Q(decision__in=[DecisionCode.OTHER_ENQUIRY, DecisionCode.NO_ENQUIRY]) & ANY_NOT_MET)
                | (Q(decision=DecisionCode.MORE_INFORMATION) & ANY_NOT_KNOWN),
            ),
            models.CheckConstraint(
                name="decision_no_enquiry_has_a_pathway",
                condition=(Q(decision=DecisionCode.NO_ENQUIRY) & Q(pathways__len__gt=0))
                | (~Q(decision=DecisionCode.NO_ENQUIRY) & Q(pathways__len=0)),
            ),
            models.CheckConstraint(
                name="decision_pathways_known", condition=Q(pathways__contained_by=list(Pathway.values))
            ),
            models.CheckConstraint(
                name="decision_ground_when_not_followed",
                condition=Q(adults_view=Followed.NOT_FOLLOWED, ground__isnull=False)
                | (~Q(adults_view=Followed.NOT_FOLLOWED) & Q(ground__isnull=True)),
            ),
        ]
        triggers = [*WrittenOnce.Meta.triggers, decided_as_its_decision_says("NEW.concern_id", pgtrigger.Insert)]

    def __str__(self):
        return self.get_decision_display()

    @property
    def pathway_labels(self) -> list[str]:
        return [Pathway(code).label for code in self.pathways]


class ConcernEnquiry(WrittenOnce):
    """Which concerns feed which enquiries: many to many."""

    concern = models.ForeignKey(Concern, models.PROTECT, related_name="links")
    enquiry = models.ForeignKey("enquiries.Enquiry", models.PROTECT, related_name="links")

    class Meta:
        constraints = [models.UniqueConstraint("concern", "enquiry", name="concern_feeds_enquiry_once")]
        triggers = [*WrittenOnce.Meta.triggers, ABOUT_THE_SAME_ADULT]

    def __str__(self):
        return f"{self.concern} feeds {self.enquiry}"


class AnswerToReferrer(WrittenOnce):
    """What the person who raised the concern was told, or why they were told nothing (2.2, K)."""

    concern = models.ForeignKey(Concern, models.PROTECT, related_name="answers")
    given_on = models.DateField()
    told = models.BooleanField()
    words = models.TextField(help_text="what they were told, or why nothing")

    class Meta:
        constraints = [words_present("words", name="answer_has_words")]
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return f"Answer on {self.given_on}"
