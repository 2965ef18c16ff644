"""Risk weighed together with the person: what they want to do, the options, and how each of those concerned sees them.

Written once. Weighing again is a new row that says what changed; the earlier one stays beside it.
"""

import pgtrigger
from django.db import models
from django.db.models import F, Q
from django.urls import reverse

from alongside.history.constraints import one_of, words_present
from alongside.history.models import WrittenOnce
from alongside.risk.codes import Whose
from alongside.risk.reading import RiskWeighingQuerySet

from .theirs import all_theirs, of, of_enquiry, of_weighing, through_enquiry

TWO_OPTIONS = pgtrigger.Trigger(
    name="two_options_and_as_now",
    when=pgtrigger.After,
    operation=pgtrigger.Insert,
    timing=pgtrigger.Deferred,
    func="""
        IF (
            SELECT count(*) < 2 OR count(*) FILTER (WHERE o.as_now) <> 1
            FROM public.risk_riskoption o WHERE o.weighing_id = NEW.id
        ) THEN
            RAISE EXCEPTION 'alongside: at least two options are weighed, and one of them is to carry on as now'
                USING ERRCODE = 'integrity_constraint_violation';
        END IF;
        RETURN NULL;
    """,
)
"""Looked at when the transaction ends: one option alone is no choice, and going on as now is always one (F2)."""


class RiskWeighing(WrittenOnce):
    """What the adult wants to do or keep, weighed with them (F1, F2, F14)."""

    enquiry = models.ForeignKey("enquiries.Enquiry", models.PROTECT, related_name="risk_weighings")
    weighed_on = models.DateField()
    wants = models.ForeignKey(
        "voice.Statement", models.PROTECT, related_name="+", help_text="what they want to do or keep, in own words"
    )
    why_it_matters = models.TextField(blank=True, help_text="in the same person's own words")
    strengths = models.TextField(blank=True, help_text="what they are good at, and what works already")
    safe_now = models.TextField(blank=True, help_text="what keeps them safe now")
    present = models.TextField(blank=True, help_text="who weighed it together")
    supersedes = models.OneToOneField("self", models.PROTECT, null=True, related_name="superseded_by")
    what_changed = models.TextField(blank=True, help_text="since it was weighed before, with what has gone well")

    objects = RiskWeighingQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(name="weighing_supersedes_another", condition=~Q(supersedes=F("id"))),
            models.CheckConstraint(
                name="weighing_again_says_what_changed",
                condition=Q(supersedes__isnull=True, what_changed="")
                | Q(supersedes__isnull=False, what_changed__regex=r"\S"),
            ),
        ]
        triggers = [
            *WrittenOnce.Meta.triggers,
            TWO_OPTIONS,
            all_theirs(
                of_enquiry("NEW.enquiry_id"), of("voice_statement", "NEW.wants_id"), of_weighing("NEW.supersedes_id")
            ),
        ]

    def __str__(self):
        return f"Risk weighed on {self.weighed_on}"

    def get_absolute_url(self):
        return reverse("risk:weighing", args=[self.pk])


class WeighedOutcome(WrittenOnce):
    """A wish that the weighing is about."""

    weighing = models.ForeignKey(RiskWeighing, models.PROTECT, related_name="outcomes")
    outcome = models.ForeignKey("voice.DesiredOutcome", models.PROTECT, related_name="weighed")

    class Meta:
        constraints = [models.UniqueConstraint("weighing", "outcome", name="outcome_once_a_weighing")]
        triggers = [
            *WrittenOnce.Meta.triggers,
            all_theirs(of_weighing("NEW.weighing_id"), through_enquiry("voice_desiredoutcome", "NEW.outcome_id")),
        ]

    def __str__(self):
        return f"{self.outcome}"


class RiskOption(WrittenOnce):
    """One thing that could be done, with what would be good about it and what could go wrong, in words (F2, F8, F9)."""

    weighing = models.ForeignKey(RiskWeighing, models.PROTECT, related_name="options")
    name = models.TextField(help_text="what would be done")
    as_now = models.BooleanField(help_text="whether this is to carry on as now")
    benefits = models.TextField(blank=True)
    harms = models.TextField(blank=True, help_text="what could go wrong, and for whom")
    likelihood = models.TextField(blank=True)
    seriousness = models.TextField(blank=True)
    harm_of_protecting = models.TextField(blank=True, help_text="harm that stepping in might itself do")
    others = models.TextField(blank=True, help_text="what it means for other people, and for the public")
    legal_limits = models.TextField(blank=True)
    safer = models.TextField(blank=True, help_text="what would make it safer")
    least_restrictive = models.BooleanField(
        null=True, help_text="whether it takes away least freedom of those that work"
    )

    class Meta:
        constraints = [
            words_present("name", name="option_has_a_name"),
            models.UniqueConstraint("weighing", name="as_now_once_a_weighing", condition=Q(as_now=True)),
        ]
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return self.name


class OptionView(WrittenOnce):
    """How one of those concerned sees an option, in their words and under their name; beside the others' (F1)."""

    option = models.ForeignKey(RiskOption, models.PROTECT, related_name="views")
    whose = models.CharField(max_length=10, choices=Whose)
    name = models.CharField(max_length=200, blank=True)
    words = models.TextField()

    class Meta:
        constraints = [
            one_of("whose", Whose, name="view_whose_known"),
            words_present("words", name="view_has_words"),
            models.CheckConstraint(name="view_has_a_name", condition=Q(whose=Whose.ADULT) | Q(name__regex=r"\S")),
        ]
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return f"{self.whose_words}’s view"

    @property
    def whose_words(self) -> str:
        return self.name or self.get_whose_display()
