"""Responses: what can be offered to the adult, what was, and how well it worked (G1 to G4, G7)."""

from django.db import models
from django.db.models import F, Q
from django.urls import reverse

from alongside.history.constraints import one_of, words_present
from alongside.history.models import Kept, WrittenOnce

from ..codes import Answer, HowWell, ResponseKind
from ..reading import ResponseQuerySet, ResponseUsedQuerySet
from .belonging import CHECK_OF_ITS_ENQUIRY, CHECKED_OR_WITH_A_REASON, SERVES_ITS_OWN_ENQUIRY


class Response(models.Model):
    """One version of one way to respond. Reference data, which a council may add to (G7)."""

    key = models.SlugField(max_length=60)
    version = models.PositiveSmallIntegerField(default=1)
    kind = models.CharField(max_length=10, choices=ResponseKind)
    title = models.CharField(max_length=160)
    about = models.TextField(blank=True, help_text="what it is, in plain words")
    source = models.CharField(max_length=200, blank=True, help_text="where it comes from")
    may_endanger = models.BooleanField(default=False, help_text="whether it may put somebody who is coerced at risk")
    in_use = models.BooleanField(default=True)
    event = models.ForeignKey(
        "history.Event",
        models.PROTECT,
        null=True,
        related_name="+",
        help_text="the line of history that wrote it, unless it came with the product",
    )

    objects = ResponseQuerySet.as_manager()

    class Meta:
        constraints = [
            one_of("kind", ResponseKind, name="response_kind_known"),
            words_present("title", name="response_has_a_title"),
            models.UniqueConstraint("key", "version", name="response_version_once"),
            models.UniqueConstraint("key", name="response_in_use_once", condition=Q(in_use=True)),
        ]
        ordering = ["pk"]

    def __str__(self):
        return self.title


class ResponseUsed(Kept):
    """One response offered to the adult in one enquiry: by whom, what they said to it, and when it was used (G2)."""

    enquiry = models.ForeignKey("enquiries.Enquiry", models.PROTECT, related_name="responses")
    response = models.ForeignKey(Response, models.PROTECT, related_name="uses")
    offered_by = models.CharField(max_length=200, blank=True)
    offered_on = models.DateField()
    answer = models.CharField(max_length=10, choices=Answer, default=Answer.NOT_YET)
    answer_words = models.ForeignKey(
        "voice.Statement", models.PROTECT, null=True, related_name="+", help_text="what they said to the offer"
    )
    used_from = models.DateField(null=True)
    used_to = models.DateField(null=True)
    coercion_check = models.ForeignKey("risk.CoercionCheck", models.PROTECT, null=True, related_name="responses")
    safe_because = models.TextField(
        blank=True, help_text="why it is offered without a coercion check, if it may endanger"
    )

    objects = ResponseUsedQuerySet.as_manager()

    # Filled by `with_life`: how well it worked, oldest first, and the outcomes it serves.
    life_judgements: list["HowItWorked"]
    life_serves: list["ResponseOutcome"]

    class Meta:
        constraints = [
            one_of("answer", Answer, name="response_answer_known"),
            models.CheckConstraint(
                name="response_used_after_it_began",
                condition=Q(used_to__isnull=True) | Q(used_from__isnull=False, used_to__gte=F("used_from")),
            ),
        ]
        triggers = [*Kept.Meta.triggers, CHECKED_OR_WITH_A_REASON, CHECK_OF_ITS_ENQUIRY]

    def __str__(self):
        return str(self.response)

    def get_absolute_url(self):
        return reverse("plans:response-used", args=[self.pk])


class ResponseOutcome(WrittenOnce):
    """That a response which was offered serves one of the adult's outcomes."""

    used = models.ForeignKey(ResponseUsed, models.PROTECT, related_name="serves")
    outcome = models.ForeignKey("voice.DesiredOutcome", models.PROTECT, related_name="responses")

    class Meta:
        constraints = [models.UniqueConstraint("used", "outcome", name="response_serves_once")]
        triggers = [*WrittenOnce.Meta.triggers, SERVES_ITS_OWN_ENQUIRY]

    def __str__(self):
        return f"{self.used_id} serves {self.outcome_id}"


class HowItWorked(WrittenOnce):
    """How well a response worked by one day: the adult's judgement and the practitioner's, apart. The newest stands."""

    used = models.ForeignKey(ResponseUsed, models.PROTECT, related_name="judgements")
    judged_on = models.DateField()
    adult = models.CharField(max_length=12, choices=HowWell, null=True, help_text="the adult's own judgement")
    adults_words = models.TextField(blank=True)
    practitioner = models.CharField(max_length=12, choices=HowWell, null=True)
    why = models.TextField(blank=True, help_text="the practitioner's words: what worked, what did not")

    class Meta:
        constraints = [
            one_of("adult", HowWell, name="how_well_adult_known", or_nothing=True),
            one_of("practitioner", HowWell, name="how_well_practitioner_known", or_nothing=True),
            models.CheckConstraint(
                name="how_well_says_something", condition=Q(adult__isnull=False) | Q(practitioner__isnull=False)
            ),
        ]
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return f"How it worked, {self.judged_on}"
