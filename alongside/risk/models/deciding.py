"""What was decided about a risk, who stands behind it, who was told, and what a worker does with their unease."""

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q
from django.urls import reverse

from alongside.history.constraints import one_of, words_present
from alongside.history.models import WrittenOnce
from alongside.people.codes import Channel
from alongside.risk.codes import AgreedBy, Decider, SharedWith

from .theirs import all_theirs, of, of_enquiry, of_weighing
from .weighing import RiskWeighing


class RiskDecision(WrittenOnce):
    """What was decided after weighing, by whom, with which risk accepted (F7, F14). The newest stands."""

    weighing = models.ForeignKey(RiskWeighing, models.PROTECT, related_name="decisions")
    decided_on = models.DateField()
    words = models.TextField(help_text="what was decided, and why")
    decider = models.CharField(max_length=20, choices=Decider)
    decider_name = models.CharField(max_length=200, blank=True)
    capacity = models.ForeignKey("capacity.CapacityAssessment", models.PROTECT, null=True, related_name="+")
    advocate_present = models.BooleanField(null=True)
    disagreement = models.TextField(blank=True, help_text="who sees it otherwise, and how that is handled")
    residual = models.ForeignKey(
        "voice.Statement", models.PROTECT, null=True, related_name="+", help_text="the risk they accept, in own words"
    )
    early_signs = models.TextField(blank=True)
    contingency = models.TextField(blank=True)
    who_to_call = models.TextField(blank=True)
    review_on = models.DateField(null=True)
    review_if = models.TextField(blank=True, help_text="what would make us look at it sooner")
    agreed_by = ArrayField(models.CharField(max_length=10, choices=AgreedBy), default=list)

    class Meta:
        constraints = [
            words_present("words", name="risk_decision_has_words"),
            one_of("decider", Decider, name="risk_decision_decider_known"),
            models.CheckConstraint(
                name="risk_decision_agreed_known", condition=Q(agreed_by__contained_by=AgreedBy.values)
            ),
            models.CheckConstraint(
                name="risk_decision_decider_named",
                condition=Q(decider=Decider.ADULT) | Q(decider_name__regex=r"\S"),
            ),
            models.CheckConstraint(
                name="risk_decision_reviewed_later",
                condition=Q(review_on__isnull=True) | Q(review_on__gte=F("decided_on")),
            ),
        ]
        triggers = [
            *WrittenOnce.Meta.triggers,
            all_theirs(
                of_weighing("NEW.weighing_id"),
                of("voice_statement", "NEW.residual_id"),
                of("capacity_capacityassessment", "NEW.capacity_id"),
            ),
        ]

    def __str__(self):
        return f"Decision on {self.decided_on}"

    @property
    def who_decided(self) -> str:
        """For people: "The adult", or "Somebody else, in their best interests (Dr Shah)"."""
        return (
            f"{self.get_decider_display()} ({self.decider_name})" if self.decider_name else self.get_decider_display()
        )

    @property
    def agreed_names(self) -> list[str]:
        return [str(AgreedBy(code).label) for code in self.agreed_by]


class RiskBacking(WrittenOnce):
    """That a manager stands behind a decision, so that nobody is left alone with an agreed risk (F7)."""

    decision = models.ForeignKey(RiskDecision, models.PROTECT, related_name="backings")
    backed_on = models.DateField()
    words = models.TextField()

    class Meta:
        constraints = [words_present("words", name="backing_has_words")]
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return f"Backed on {self.backed_on}"


class RiskShare(WrittenOnce):
    """That a weighing was shared: with the adult, with somebody in their life, or with an agency."""

    weighing = models.ForeignKey(RiskWeighing, models.PROTECT, related_name="shares")
    shared_on = models.DateField()
    shared_with = models.CharField(max_length=10, choices=SharedWith)
    person = models.ForeignKey("people.SignificantPerson", models.PROTECT, null=True, related_name="+")
    agency = models.CharField(max_length=200, blank=True)
    channel = models.CharField(max_length=10, choices=Channel)
    why = models.TextField(blank=True, help_text="why they need it, and on what ground")

    class Meta:
        constraints = [
            one_of("shared_with", SharedWith, name="share_with_known"),
            one_of("channel", Channel, name="share_channel_known"),
            models.CheckConstraint(
                name="share_says_with_whom",
                condition=Q(shared_with=SharedWith.ADULT, person__isnull=True, agency="")
                | Q(shared_with=SharedWith.PERSON, person__isnull=False, agency="")
                | Q(shared_with=SharedWith.AGENCY, person__isnull=True, agency__regex=r"\S", why__regex=r"\S"),
            ),
        ]
        triggers = [
            *WrittenOnce.Meta.triggers,
            all_theirs(of_weighing("NEW.weighing_id"), of("people_significantperson", "NEW.person_id")),
        ]

    def __str__(self):
        return f"Shared with {self.whom}"

    @property
    def whom(self) -> str:
        return self.agency or (self.person.name if self.person else "") or self.get_shared_with_display()


class WorkersUnease(WrittenOnce):
    """A worker's unease when an adult who can decide wants nothing done: consulted, recorded, looked at again (F16)."""

    enquiry = models.ForeignKey("enquiries.Enquiry", models.PROTECT, related_name="uneases")
    weighing = models.ForeignKey(RiskWeighing, models.PROTECT, null=True, related_name="uneases")
    felt_on = models.DateField()
    words = models.TextField(help_text="what troubles the worker")
    consulted = models.TextField(blank=True, help_text="who was asked, and when")
    came_of_it = models.TextField(blank=True)
    revisit_on = models.DateField(null=True)
    follows = models.OneToOneField("self", models.PROTECT, null=True, related_name="followed_by")

    class Meta:
        constraints = [
            words_present("words", name="unease_has_words"),
            models.CheckConstraint(name="unease_follows_another", condition=~Q(follows=F("id"))),
            models.CheckConstraint(
                name="unease_revisited_later",
                condition=Q(revisit_on__isnull=True) | Q(revisit_on__gte=F("felt_on")),
            ),
        ]
        triggers = [
            *WrittenOnce.Meta.triggers,
            all_theirs(
                of_enquiry("NEW.enquiry_id"),
                of_weighing("NEW.weighing_id"),
                "SELECT e.adult_id FROM public.risk_workersunease u JOIN public.enquiries_enquiry e "
                "ON e.id = u.enquiry_id WHERE u.id = NEW.follows_id",
            ),
        ]

    def __str__(self):
        return f"Unease on {self.felt_on}"

    def get_absolute_url(self):
        return reverse("risk:risk", args=[self.enquiry_id]) + f"#unease-{self.pk}"
