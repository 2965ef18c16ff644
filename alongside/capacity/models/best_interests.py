"""Decisions made in somebody's best interests (MCA 2005 s4), each for a decision that they could not make."""

from django.core.validators import MaxValueValidator
from django.db import models
from django.db.models import Q
from django.urls import reverse

from alongside.history.constraints import one_of, refused, words_present
from alongside.history.models import WrittenOnce

from ..codes.assessments import Domain
from ..codes.best_interests import EXCLUDED, ConsulteeRole, DissentRoute
from .assessments import CapacityAssessment

FOR_A_DECISION_THEY_CANNOT_MAKE = refused(
    "for_a_decision_they_cannot_make",
    """NOT EXISTS (SELECT 1 FROM public.capacity_capacityassessment a
        WHERE a.id = NEW.assessment_id AND a.conclusion = 'lacks' AND a.domain = NEW.domain)""",
    "a best interests decision is about one decision for which capacity was found lacking",
)
AT_LEAST_TWO_OPTIONS = refused(
    "at_least_two_options",
    "(SELECT count(*) FROM public.capacity_bestinterestsoption o WHERE o.best_interests_id = NEW.id) < 2",
    "a best interests decision weighs at least two options",
)


class BestInterestsDecision(WrittenOnce):
    """What was decided for somebody who could not make that decision then, and why. A new decision is a new row."""

    assessment = models.ForeignKey(CapacityAssessment, models.PROTECT, related_name="best_interests")
    domain = models.CharField(max_length=20, choices=Domain, help_text="as in the assessment")
    decided_on = models.DateField()
    decision_maker = models.CharField(max_length=200)
    decision_maker_role = models.CharField(max_length=100, blank=True)
    not_by_appearance = models.BooleanField(null=True, help_text="not from age, appearance, condition or behaviour")
    can_wait = models.BooleanField(null=True)
    waiting = models.TextField(blank=True, help_text="until when, or why it cannot wait")
    participation = models.TextField(blank=True, help_text="how they were encouraged to take part")
    wishes_now = models.TextField(blank=True, help_text="in their own words or ways")
    wishes_before = models.TextField(blank=True)
    written_statements = models.TextField(blank=True)
    beliefs_and_values = models.TextField(blank=True)
    other_factors = models.TextField(blank=True, help_text="what else they would weigh")
    less_restrictive = models.TextField(blank=True, help_text="what would restrict less, and why it was not chosen")
    departs_from_wishes = models.BooleanField(null=True)
    departure_why = models.TextField(blank=True)
    decision = models.TextField()
    reasons = models.TextField()
    disagreement = models.TextField(blank=True, help_text="who disagrees, and what they say")
    dissent_route = models.CharField(max_length=20, choices=DissentRoute, null=True)
    plan = models.TextField(blank=True)
    review_on = models.DateField(null=True)
    minutes_spent = models.PositiveIntegerField(null=True, validators=[MaxValueValidator(100_000)])

    class Meta:
        constraints = [
            one_of("domain", Domain, name="best_interests_domain_known"),
            models.CheckConstraint(
                name="best_interests_not_of_an_excluded_decision",
                condition=~Q(domain__in=[str(code) for code in EXCLUDED]),
            ),
            one_of("dissent_route", DissentRoute, name="best_interests_route_known", or_nothing=True),
            words_present("decision_maker", name="best_interests_has_a_maker"),
            words_present("decision", name="best_interests_has_a_decision"),
            words_present("reasons", name="best_interests_has_reasons"),
            models.CheckConstraint(
                name="best_interests_departure_has_reason",
                condition=Q(departs_from_wishes__isnull=True)
                | Q(departs_from_wishes=False)
                | Q(departure_why__regex=r"\S"),
            ),
            models.CheckConstraint(
                name="best_interests_minutes_are_some",
                condition=Q(minutes_spent__isnull=True) | Q(minutes_spent__gte=1, minutes_spent__lte=100_000),
            ),
        ]
        triggers = [*WrittenOnce.Meta.triggers, FOR_A_DECISION_THEY_CANNOT_MAKE, AT_LEAST_TWO_OPTIONS]

    def __str__(self):
        return f"Best interests decision {self.reference}"

    def get_absolute_url(self):
        return reverse("capacity:best-interests", args=[self.pk])

    @property
    def reference(self) -> str:
        return f"BI{self.pk}"


class Consultee(WrittenOnce):
    """Somebody who was asked for their view, or was not, and then why not (MCA 2005 s4(7))."""

    best_interests = models.ForeignKey(BestInterestsDecision, models.PROTECT, related_name="consultees")
    name = models.CharField(max_length=200)
    role = models.CharField(max_length=15, choices=ConsulteeRole)
    consulted = models.BooleanField()
    asked_about = models.TextField(blank=True)
    view = models.TextField(blank=True, help_text="in their own words where they can be had")
    weight = models.TextField(blank=True, help_text="what weight their view was given, and why")
    why_not = models.TextField(blank=True, help_text="why they were not asked: for example, a source of risk")

    class Meta:
        constraints = [
            words_present("name", name="consultee_has_a_name"),
            one_of("role", ConsulteeRole, name="consultee_role_known"),
            models.CheckConstraint(
                name="consultee_not_consulted_has_reason", condition=Q(consulted=True) | Q(why_not__regex=r"\S")
            ),
        ]
        ordering = ["pk"]
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return self.name


class BestInterestsOption(WrittenOnce):
    """One way the decision could go, with its benefits and burdens in words."""

    best_interests = models.ForeignKey(BestInterestsDecision, models.PROTECT, related_name="options")
    option = models.TextField()
    medical = models.TextField(blank=True)
    emotional = models.TextField(blank=True)
    social = models.TextField(blank=True)
    practical = models.TextField(blank=True)
    burdens = models.TextField(blank=True)
    restriction = models.TextField(blank=True, help_text="what it would keep them from")
    likely_view = models.TextField(blank=True, help_text="what the person would most likely say of it")

    class Meta:
        constraints = [words_present("option", name="best_interests_option_has_words")]
        ordering = ["pk"]
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return self.option

    @property
    def benefits(self) -> list[tuple[str, str]]:
        """The benefits that were recorded, each under its kind."""
        kinds = {
            "Health": self.medical,
            "Feelings": self.emotional,
            "People": self.social,
            "Daily life": self.practical,
        }
        return [(kind, words) for kind, words in kinds.items() if words]
