"""Advocacy (D1 to D8): whether the adult needs somebody beside them, who that is, how long it took, who can be had."""

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q
from django.urls import reverse

from alongside.capacity.advocacy_truths import IN_ORDER, OF_NO_HARM, SUPPORTED_BY_NO_HARM
from alongside.capacity.codes.advocacy import (
    FROM_A_SERVICE,
    HELD_UP,
    Conflict,
    Delay,
    Imca,
    ImcaGround,
    Known,
    Offer,
    Result,
    Step,
    Support,
    Wanted,
)
from alongside.capacity.section_68 import AGREES, suitable
from alongside.history.constraints import of_one_adult, one_of, words_present
from alongside.history.models import Kept, WrittenOnce


def reason_for(difficulty: str) -> models.CheckConstraint:
    """A difficulty that is found says how it shows."""
    return models.CheckConstraint(
        name=f"consideration_{difficulty}_has_reason",
        condition=~Q(**{difficulty: Known.YES}) | Q(**{f"{difficulty}_reason__regex": r"\S"}),
    )


class AdvocacyConsideration(WrittenOnce):
    """That an advocate was thought about, for somebody with or without capacity: the section 68 test and its answer.

    The newest about an enquiry stands. Whether an IMCA is instructed is a question of its own (practice 3.3).
    """

    adult = models.ForeignKey("people.Adult", models.PROTECT, related_name="advocacy_considerations")
    enquiry = models.ForeignKey("enquiries.Enquiry", models.PROTECT, null=True, related_name="advocacy_considerations")
    concern = models.ForeignKey("concerns.Concern", models.PROTECT, null=True, related_name="advocacy_considerations")
    considered_on = models.DateField()
    understand = models.CharField(max_length=10, choices=Known)
    understand_reason = models.TextField(blank=True)
    retain = models.CharField(max_length=10, choices=Known)
    retain_reason = models.TextField(blank=True)
    weigh = models.CharField(max_length=10, choices=Known)
    weigh_reason = models.TextField(blank=True)
    communicate = models.CharField(max_length=10, choices=Known)
    communicate_reason = models.TextField(blank=True)
    individual = models.CharField(max_length=10, choices=Known, help_text="is there an appropriate individual")
    individual_person = models.ForeignKey("people.SignificantPerson", models.PROTECT, null=True, related_name="+")
    individual_name = models.CharField(max_length=200, blank=True)
    individual_paid = models.BooleanField(null=True, help_text="a paid carer, or a professional")
    individual_wanted = models.CharField(max_length=15, choices=Wanted, null=True)
    individual_conflicted = models.BooleanField(null=True, help_text="a source of risk, or an interest of their own")
    not_suitable = models.TextField(blank=True, help_text="who was thought of, and why it is not them")
    result = models.CharField(max_length=15, choices=Result)
    offered = models.CharField(max_length=15, choices=Offer, null=True)
    said = models.ForeignKey(
        "voice.Statement", models.PROTECT, null=True, related_name="+", help_text="what the adult says about it"
    )
    imca = models.CharField(max_length=15, choices=Imca, null=True)
    imca_ground = models.CharField(max_length=15, choices=ImcaGround, null=True)
    imca_reason = models.TextField(blank=True)

    class Meta:
        constraints = [
            one_of("understand", Known, name="consideration_understand_known"),
            one_of("retain", Known, name="consideration_retain_known"),
            one_of("weigh", Known, name="consideration_weigh_known"),
            one_of("communicate", Known, name="consideration_communicate_known"),
            one_of("individual", Known, name="consideration_individual_known"),
            one_of("individual_wanted", Wanted, name="consideration_wanted_known", or_nothing=True),
            one_of("result", Result, name="consideration_result_known"),
            one_of("offered", Offer, name="consideration_offer_known", or_nothing=True),
            one_of("imca", Imca, name="consideration_imca_known", or_nothing=True),
            one_of("imca_ground", ImcaGround, name="consideration_ground_known", or_nothing=True),
            reason_for("understand"),
            reason_for("retain"),
            reason_for("weigh"),
            reason_for("communicate"),
            models.CheckConstraint(name="consideration_individual_is_suitable", condition=suitable()),
            models.CheckConstraint(name="consideration_result_agrees", condition=AGREES),
            models.CheckConstraint(
                name="consideration_imca_on_a_ground",
                condition=Q(imca__isnull=False, imca=Imca.INSTRUCT, imca_ground__isnull=False)
                | ((Q(imca__isnull=True) | ~Q(imca=Imca.INSTRUCT)) & Q(imca_ground__isnull=True)),
            ),
            models.CheckConstraint(
                name="consideration_imca_refused_why",
                condition=Q(imca__isnull=True) | ~Q(imca=Imca.NOT_INSTRUCTED) | Q(imca_reason__regex=r"\S"),
            ),
        ]
        triggers = [*WrittenOnce.Meta.triggers, of_one_adult("enquiry", "concern"), OF_NO_HARM]

    def __str__(self):
        return self.get_result_display()

    @property
    def individual_called(self) -> str:
        """The appropriate individual's name."""
        return self.individual_person.name if self.individual_person else self.individual_name


class AdvocacyService(Kept):
    """A service that gives advocates: what was bought of it, where, and in which languages (D6)."""

    name = models.CharField(max_length=200)
    kinds = ArrayField(models.CharField(max_length=15, choices=Support), help_text="many")
    contract_from = models.DateField(null=True)
    contract_to = models.DateField(null=True)
    hours = models.PositiveIntegerField(null=True, help_text="hours bought a year")
    places = models.PositiveIntegerField(null=True, help_text="people who can be supported at a time")
    area = models.CharField(max_length=200, blank=True)
    languages = models.TextField(blank=True, help_text="languages and ways of communicating")
    contact = models.TextField(blank=True, help_text="how to refer")

    class Meta:
        constraints = [
            words_present("name", name="service_has_a_name"),
            models.CheckConstraint(
                name="service_kinds_known",
                condition=Q(kinds__contained_by=list(FROM_A_SERVICE)) & Q(kinds__len__gt=0),
            ),
            models.CheckConstraint(
                name="service_contract_ends_after_it_begins",
                condition=Q(contract_from__isnull=True)
                | Q(contract_to__isnull=True)
                | Q(contract_to__gte=F("contract_from")),
            ),
        ]
        triggers = Kept.Meta.triggers

    def __str__(self):
        return self.name

    @property
    def kind_labels(self) -> list[str]:
        return [Support(code).label for code in self.kinds]


class Advocacy(Kept):
    """Somebody who supports the adult, or is being looked for (D2). Its steps say how far it has come."""

    adult = models.ForeignKey("people.Adult", models.PROTECT, related_name="advocacies")
    enquiry = models.ForeignKey("enquiries.Enquiry", models.PROTECT, null=True, related_name="advocacies")
    consideration = models.ForeignKey(
        AdvocacyConsideration, models.PROTECT, null=True, related_name="advocacies", help_text="where the need arose"
    )
    kind = models.CharField(max_length=15, choices=Support)
    imca_ground = models.CharField(max_length=15, choices=ImcaGround, null=True)
    service = models.ForeignKey(AdvocacyService, models.PROTECT, null=True, related_name="advocacies")
    person = models.ForeignKey("people.SignificantPerson", models.PROTECT, null=True, related_name="+")
    name = models.CharField(max_length=200, blank=True, help_text="of the advocate, or of whoever supports them")
    conflict = models.CharField(max_length=10, choices=Conflict, null=True)
    conflict_handled = models.TextField(blank=True)

    class Meta:
        constraints = [
            one_of("kind", Support, name="advocacy_kind_known"),
            one_of("imca_ground", ImcaGround, name="advocacy_ground_known", or_nothing=True),
            one_of("conflict", Conflict, name="advocacy_conflict_known", or_nothing=True),
            models.CheckConstraint(
                name="advocacy_imca_has_its_ground",
                condition=Q(kind=Support.IMCA, imca_ground__isnull=False)
                | (~Q(kind=Support.IMCA) & Q(imca_ground__isnull=True)),
            ),
            models.CheckConstraint(
                name="advocacy_service_where_there_is_one",
                condition=Q(service__isnull=True) | Q(kind__in=list(FROM_A_SERVICE)),
            ),
            models.CheckConstraint(
                name="advocacy_conflict_says_how",
                condition=Q(conflict__isnull=True) | ~Q(conflict=Conflict.HANDLED) | Q(conflict_handled__regex=r"\S"),
            ),
        ]
        triggers = [*Kept.Meta.triggers, of_one_adult("enquiry", "consideration", "person"), SUPPORTED_BY_NO_HARM]

    def __str__(self):
        return f"{self.get_kind_display()} {self.reference}"

    def get_absolute_url(self):
        return reverse("capacity:advocacy", args=[self.adult_id]) + f"#{self.reference}"

    @property
    def reference(self) -> str:
        return f"AD{self.pk}"

    @property
    def called(self) -> str:
        """Who supports them, for people: a name, else the service, else nobody yet."""
        return (self.person.name if self.person else self.name) or (self.service.name if self.service else "")


class AdvocacyStep(WrittenOnce):
    """One dated step on the way to being supported, or what came of it (D3, D7, D8). A stage told again stands anew."""

    advocacy = models.ForeignKey(Advocacy, models.PROTECT, related_name="steps")
    step = models.CharField(max_length=15, choices=Step)
    happened_on = models.DateField()
    words = models.TextField(blank=True)
    delays = ArrayField(models.CharField(max_length=15, choices=Delay), default=list)
    covered_by = models.CharField(max_length=200, blank=True, help_text="who supported the adult in the meantime")

    class Meta:
        constraints = [
            one_of("step", Step, name="step_known"),
            models.CheckConstraint(name="step_delays_known", condition=Q(delays__contained_by=list(Delay.values))),
            models.CheckConstraint(
                name="step_held_up_says_why", condition=~Q(step__in=list(HELD_UP)) | Q(delays__len__gt=0)
            ),
        ]
        triggers = [*WrittenOnce.Meta.triggers, IN_ORDER]

    def __str__(self):
        return f"{self.get_step_display()}, {self.happened_on}"

    @property
    def delay_labels(self) -> list[str]:
        return [Delay(code).label for code in self.delays]
