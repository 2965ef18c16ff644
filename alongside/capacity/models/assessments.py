"""Assessments of capacity: one decision at one time (MCA 2005 ss1 to 3). Never a fact about a person (promise 5).

The law's own logic is held here: nobody is recorded as lacking capacity without the help that was tried first, an
ability that failed and how we know, what impairs or disturbs the mind, and why the one is because of the other.
"""

from django.apps import apps
from django.core.validators import MaxValueValidator
from django.db import models
from django.db.models import F, Q
from django.urls import reverse

from alongside.history.constraints import of_one_adult, one_of, refused, words_present
from alongside.history.models import WrittenOnce
from alongside.voice.codes import SpokenBy

from ..codes.assessments import Ability, Conclusion, Domain, Finding, Kind, Regain, SupportKind, found
from ..reading import AssessmentQuerySet

LACKING_HAS_ITS_EVIDENCE = refused(
    "lacking_has_its_evidence",
    r"""NEW.conclusion = 'lacks' AND (
        NOT EXISTS (SELECT 1 FROM public.capacity_capacitysupport s WHERE s.assessment_id = NEW.id)
        OR NOT EXISTS (SELECT 1 FROM public.capacity_abilityfinding f
                       WHERE f.assessment_id = NEW.id AND f.finding = 'not-able' AND f.evidence ~ '\S'))""",
    "nobody lacks capacity without help tried first and an ability that failed, with its evidence",
)
LEANS_ON_THE_SAME_ADULT = refused(
    "leans_on_the_same_adult",
    """(NEW.comments_id IS NOT NULL AND NOT EXISTS (
            SELECT 1 FROM public.voice_statement s WHERE s.id = NEW.comments_id AND s.adult_id = NEW.adult_id))
        OR (NEW.supersedes_id IS NOT NULL AND NOT EXISTS (
            SELECT 1 FROM public.capacity_capacityassessment a
            WHERE a.id = NEW.supersedes_id AND a.adult_id = NEW.adult_id))""",
    "an assessment leans on words and assessments of the same adult only",
)
SUPPORT_COMES_FIRST = refused(
    "support_comes_first",
    """NOT EXISTS (SELECT 1 FROM public.capacity_capacityassessment a
        WHERE a.id = NEW.assessment_id AND a.kind = 'full' AND NEW.given_on <= a.assessed_on)""",
    "help to decide is tried before the assessment, and belongs to a full one",
)
ABILITY_OF_A_FULL_ASSESSMENT = refused(
    "ability_of_a_full_assessment",
    """NOT EXISTS (SELECT 1 FROM public.capacity_capacityassessment a
        LEFT JOIN public.voice_statement s ON s.id = NEW.reply_id
        WHERE a.id = NEW.assessment_id AND a.kind = 'full' AND (NEW.reply_id IS NULL OR s.adult_id = a.adult_id))""",
    "an ability belongs to a full assessment, and the reply is the words of the same adult",
)


class CapacityAssessment(WrittenOnce):
    """Whether one adult could make one decision at one time. A new look is a new row that supersedes the old one."""

    adult = models.ForeignKey("people.Adult", models.PROTECT, related_name="capacity_assessments", db_index=False)
    enquiry = models.ForeignKey("enquiries.Enquiry", models.PROTECT, null=True, related_name="capacity_assessments")
    supersedes = models.OneToOneField("self", models.PROTECT, null=True, related_name="superseded_by")
    kind = models.CharField(max_length=10, choices=Kind)
    domain = models.CharField(max_length=20, choices=Domain)
    decision = models.CharField(max_length=120, help_text="as people say it: “where I live”")
    question = models.TextField(blank=True, help_text="as it was put to the person")
    options = models.TextField(blank=True)
    information = models.TextField(blank=True, help_text="what matters to the decision, and what follows from each way")
    urgency = models.TextField(blank=True)
    trigger = models.TextField(blank=True, help_text="why now")
    doubt = models.TextField(blank=True, help_text="why capacity is doubted; unwise is not enough")
    raised_by = models.CharField(max_length=200, blank=True)
    waits = models.BooleanField(null=True, help_text="whether the decision waits, with time relaxed (E4)")
    waiting_reason = models.TextField(blank=True)
    waits_until = models.DateField(null=True)
    influence_suspected = models.BooleanField(null=True)
    influence = models.TextField(blank=True)
    legal_advice_sought = models.BooleanField(null=True)
    inherent_jurisdiction_considered = models.BooleanField(null=True)
    executive_gap = models.BooleanField(null=True, help_text="between what they say and what they do")
    executive_evidence = models.TextField(blank=True)
    impaired = models.BooleanField(null=True, help_text="an impairment of, or a disturbance in, the mind or brain")
    impairment = models.TextField(blank=True)
    impairment_source = models.TextField(blank=True)
    alternatives = models.TextField(blank=True, help_text="what else could explain it")
    causal_link = models.TextField(blank=True, help_text="why the one is because of the other; asked last (JB)")
    conclusion = models.CharField(max_length=15, choices=Conclusion)
    reasons = models.TextField(blank=True)
    fluctuates = models.BooleanField(null=True)
    regain = models.CharField(max_length=10, choices=Regain, null=True)
    regain_when = models.CharField(max_length=200, blank=True)
    assessor = models.CharField(max_length=200)
    assessor_role = models.CharField(max_length=100, blank=True)
    assessed_on = models.DateField()
    decision_maker = models.CharField(max_length=200, blank=True)
    contributors = models.TextField(blank=True)
    shared_how = models.TextField(blank=True, help_text="how the adult was told what was found")
    agrees = models.BooleanField(null=True, help_text="whether the adult agrees with it")
    comments = models.ForeignKey("voice.Statement", models.PROTECT, null=True, related_name="+", db_index=False)
    review_on = models.DateField(null=True)
    minutes_spent = models.PositiveIntegerField(null=True, validators=[MaxValueValidator(100_000)])

    objects = AssessmentQuerySet.as_manager()

    class Meta:
        constraints = [
            one_of("kind", Kind, name="assessment_kind_known"),
            one_of("domain", Domain, name="assessment_domain_known"),
            one_of("conclusion", Conclusion, name="assessment_conclusion_known"),
            one_of("regain", Regain, name="assessment_regain_known", or_nothing=True),
            words_present("decision", name="assessment_names_its_decision"),
            words_present("assessor", name="assessment_has_an_assessor"),
            models.CheckConstraint(name="assessment_supersedes_another", condition=~Q(supersedes=F("id"))),
            models.CheckConstraint(
                name="assessment_lacking_says_why",
                condition=~Q(conclusion=Conclusion.LACKS)
                | Q(
                    kind=Kind.FULL,
                    impaired__isnull=False,
                    impaired=True,
                    impairment__regex=r"\S",
                    causal_link__regex=r"\S",
                ),
            ),
            models.CheckConstraint(
                name="assessment_presumed_carries_no_test",
                condition=~Q(kind=Kind.PRESUMED)
                | Q(
                    conclusion=Conclusion.HAS,
                    impaired__isnull=True,
                    impairment="",
                    causal_link="",
                    influence_suspected__isnull=True,
                    executive_gap__isnull=True,
                    waits__isnull=True,
                ),
            ),
            models.CheckConstraint(
                name="assessment_waiting_has_a_reason",
                condition=Q(waits__isnull=True) | Q(waits=False) | Q(waiting_reason__regex=r"\S"),
            ),
            models.CheckConstraint(
                name="assessment_minutes_are_some",
                condition=Q(minutes_spent__isnull=True) | Q(minutes_spent__gte=1, minutes_spent__lte=100_000),
            ),
        ]
        indexes = [models.Index(fields=["adult", "domain", "-assessed_on"], name="assessment_of_adult")]
        triggers = [
            *WrittenOnce.Meta.triggers,
            of_one_adult("enquiry"),
            LACKING_HAS_ITS_EVIDENCE,
            LEANS_ON_THE_SAME_ADULT,
        ]

    def __str__(self):
        return f"Assessment {self.reference}"

    def get_absolute_url(self):
        return reverse("capacity:assessment", args=[self.pk])

    @property
    def reference(self) -> str:
        return f"CA{self.pk}"

    @property
    def found(self) -> str:
        """What was found, for a list of decisions side by side."""
        return found(self.kind, self.conclusion)

    def reached_in_best_interests(self):
        """What was recorded, in the same enquiry, as wanted for the adult in their best interests (E5)."""
        wishes = apps.get_model("voice", "DesiredOutcome").objects.current()
        return wishes.filter(enquiry=self.enquiry_id, voiced_by=SpokenBy.BEST_INTERESTS).order_by("pk")


class CapacitySupport(WrittenOnce):
    """One thing that was tried, so that the person could decide for themselves (MCA 2005 s1(3))."""

    assessment = models.ForeignKey(CapacityAssessment, models.PROTECT, related_name="support")
    given_on = models.DateField()
    kind = models.CharField(max_length=15, choices=SupportKind)
    done = models.TextField(help_text="what was done, and what came of it")
    present = models.CharField(max_length=200, blank=True, help_text="who was there")

    class Meta:
        constraints = [
            one_of("kind", SupportKind, name="support_kind_known"),
            words_present("done", name="support_says_what_was_done"),
        ]
        ordering = ["given_on", "pk"]
        triggers = [*WrittenOnce.Meta.triggers, SUPPORT_COMES_FIRST]

    def __str__(self):
        return self.get_kind_display()


class AbilityFinding(WrittenOnce):
    """One of the four abilities: what was asked, the person's own reply, what was found and how we know."""

    assessment = models.ForeignKey(CapacityAssessment, models.PROTECT, related_name="abilities", db_index=False)
    ability = models.CharField(max_length=15, choices=Ability)
    asked = models.TextField(blank=True)
    reply = models.ForeignKey("voice.Statement", models.PROTECT, null=True, related_name="+", db_index=False)
    finding = models.CharField(max_length=12, choices=Finding)
    evidence = models.TextField(blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint("assessment", "ability", name="each_ability_once"),
            one_of("ability", Ability, name="ability_known"),
            one_of("finding", Finding, name="ability_finding_known"),
            models.CheckConstraint(
                name="ability_not_able_has_evidence",
                condition=~Q(finding=Finding.NOT_ABLE) | Q(evidence__regex=r"\S"),
            ),
        ]
        ordering = ["pk"]
        triggers = [*WrittenOnce.Meta.triggers, ABILITY_OF_A_FULL_ASSESSMENT]

    def __str__(self):
        return f"{self.get_ability_display()}: {self.get_finding_display().lower()}"
