"""What was done to lower the chance of harm, what it did, what the adult gained, and what it possibly prevented."""

from django.db import models
from django.db.models import Q
from django.urls import reverse

from alongside.history.constraints import of_one_adult, one_of, words_present
from alongside.history.models import WrittenOnce
from alongside.plans.codes import HowWell, Owner

from ..codes import Change, EarlyStage, EarlyWay, HowSure, MayHave, PreventiveKind, ViewOf
from ..reading import PreventiveActionQuerySet
from .belonging import ACTION_OF_THE_ADULT, WORDS_OF_THE_ADULT, WORDS_OF_THE_ADULT_OF_THE_ACTION


class OfAnAdult(WrittenOnce):
    """What is recorded of an adult, in an enquiry, at a concern, or in neither."""

    adult = models.ForeignKey("people.Adult", models.PROTECT, related_name="+")
    enquiry = models.ForeignKey("enquiries.Enquiry", models.PROTECT, null=True, related_name="+")
    concern = models.ForeignKey("concerns.Concern", models.PROTECT, null=True, related_name="+")

    class Meta:
        abstract = True

    def get_absolute_url(self):
        return f"{reverse('prevention:of', args=[self.adult_id])}#{self._meta.model_name}-{self.pk}"


class PreventiveAction(OfAnAdult):
    """One thing that was done so that harm is less likely: for whom, and by whom (O1)."""

    kind = models.CharField(max_length=15, choices=PreventiveKind)
    what = models.TextField()
    for_whom = models.CharField(max_length=200, blank=True, help_text="where it was not the adult alone")
    done_by = models.CharField(max_length=20, choices=Owner)
    done_by_name = models.CharField(max_length=200, blank=True, help_text="the person’s name")
    organisation = models.ForeignKey(
        "organisations.Organisation", models.PROTECT, null=True, related_name="+", help_text="the agency (N1)"
    )
    done_on = models.DateField()

    objects = PreventiveActionQuerySet.as_manager()

    # Filled by `with_effects`: what was said of it, newest first.
    life_effects: list["PreventiveEffect"]

    class Meta:
        constraints = [
            one_of("kind", PreventiveKind, name="preventive_kind_known"),
            one_of("done_by", Owner, name="preventive_done_by_known"),
            words_present("what", name="preventive_says_what"),
        ]
        triggers = [*WrittenOnce.Meta.triggers, of_one_adult("enquiry", "concern")]

    def __str__(self):
        return self.what

    @property
    def whose(self) -> str:
        """Who did it, for people: "Joyce", "The bank", "A partner"."""
        if self.done_by == Owner.ADULT:
            return self.adult.called
        named = ", ".join(part for part in (self.done_by_name, str(self.organisation or "")) if part)
        return named or self.get_done_by_display().partition(":")[0]


class PreventiveEffect(WrittenOnce):
    """What a preventive action did by one day: in the adult's view, and in the worker's. The newest stands."""

    action = models.ForeignKey(PreventiveAction, models.PROTECT, related_name="effects")
    looked_on = models.DateField()
    helped = models.CharField(max_length=12, choices=HowWell, null=True, help_text="in the adult’s own view")
    statement = models.ForeignKey("voice.Statement", models.PROTECT, null=True, related_name="+")
    worker = models.CharField(max_length=12, choices=HowWell, null=True, help_text="in the worker’s view")
    why = models.TextField(blank=True)

    class Meta:
        constraints = [
            one_of("helped", HowWell, name="effect_helped_known", or_nothing=True),
            one_of("worker", HowWell, name="effect_worker_known", or_nothing=True),
            models.CheckConstraint(
                name="effect_says_something", condition=Q(helped__isnull=False) | Q(worker__isnull=False)
            ),
        ]
        triggers = [*WrittenOnce.Meta.triggers, WORDS_OF_THE_ADULT_OF_THE_ACTION]

    def __str__(self):
        return f"What it did by {self.looked_on}"


class Gain(OfAnAdult):
    """What the adult gained by one day: confidence, resilience, keeping themselves safe, needing less help (O3, O4)."""

    looked_on = models.DateField()
    confidence = models.CharField(max_length=10, choices=Change, null=True)
    resilience = models.CharField(max_length=10, choices=Change, null=True)
    self_protection = models.CharField(max_length=10, choices=Change, null=True)
    reliance = models.CharField(max_length=10, choices=Change, null=True, help_text="on services")
    view = models.CharField(max_length=20, choices=ViewOf)
    statement = models.ForeignKey("voice.Statement", models.PROTECT, null=True, related_name="+")
    seen_by = models.TextField(blank=True, help_text="by what it shows")

    class Meta:
        constraints = [
            one_of("confidence", Change, name="gain_confidence_known", or_nothing=True),
            one_of("resilience", Change, name="gain_resilience_known", or_nothing=True),
            one_of("self_protection", Change, name="gain_protection_known", or_nothing=True),
            one_of("reliance", Change, name="gain_reliance_known", or_nothing=True),
            one_of("view", ViewOf, name="gain_view_known"),
            models.CheckConstraint(
                name="gain_says_something",
                condition=Q(confidence__isnull=False)
                | Q(resilience__isnull=False)
                | Q(self_protection__isnull=False)
                | Q(reliance__isnull=False),
            ),
        ]
        triggers = [*WrittenOnce.Meta.triggers, of_one_adult("enquiry", "concern", "statement"), WORDS_OF_THE_ADULT]

    def __str__(self):
        return f"What was gained by {self.looked_on}"


class PossiblyPrevented(OfAnAdult):
    """What might have happened and possibly was prevented: on what grounds, how surely, in whose view (O5, J11).

    Never a claim: it is counted as what somebody thinks possible, and never turned into money.
    """

    thought_on = models.DateField()
    kind = models.CharField(max_length=15, choices=MayHave)
    what = models.TextField(help_text="what might have happened")
    grounds = models.TextField(help_text="why it is thought so")
    sure = models.CharField(max_length=10, choices=HowSure)
    view = models.CharField(max_length=20, choices=ViewOf)
    statement = models.ForeignKey("voice.Statement", models.PROTECT, null=True, related_name="+")
    action = models.ForeignKey(
        PreventiveAction, models.PROTECT, null=True, related_name="prevented", help_text="what possibly prevented it"
    )

    class Meta:
        constraints = [
            one_of("kind", MayHave, name="prevented_kind_known"),
            one_of("sure", HowSure, name="prevented_sure_known"),
            one_of("view", ViewOf, name="prevented_view_known"),
            words_present("what", name="prevented_says_what"),
            words_present("grounds", name="prevented_has_grounds"),
        ]
        triggers = [
            *WrittenOnce.Meta.triggers,
            of_one_adult("enquiry", "concern", "statement"),
            WORDS_OF_THE_ADULT,
            ACTION_OF_THE_ADULT,
        ]

    def __str__(self):
        return f"Possibly prevented: {self.get_kind_display().lower()}"


class EarlyResolution(OfAnAdult):
    """That things were put right at the first stage, which is a good ending and not a case cut short (H8)."""

    resolved_on = models.DateField()
    stage = models.CharField(max_length=20, choices=EarlyStage)
    way = models.CharField(max_length=30, choices=EarlyWay)
    what = models.TextField(help_text="what was put right")
    less_than_offered = models.BooleanField(
        null=True, help_text="the adult chose less than services would have proposed"
    )
    statement = models.ForeignKey("voice.Statement", models.PROTECT, null=True, related_name="+")

    class Meta:
        constraints = [
            one_of("stage", EarlyStage, name="early_stage_known"),
            one_of("way", EarlyWay, name="early_way_known"),
            words_present("what", name="early_says_what"),
            models.CheckConstraint(
                name="early_in_an_enquiry_names_it",
                condition=Q(stage=EarlyStage.FIRST_STAGE, enquiry__isnull=False)
                | Q(stage=EarlyStage.BEFORE_AN_ENQUIRY, enquiry__isnull=True),
            ),
        ]
        triggers = [*WrittenOnce.Meta.triggers, of_one_adult("enquiry", "concern", "statement"), WORDS_OF_THE_ADULT]

    def __str__(self):
        return f"Put right early: {self.get_way_display().lower()}"
