"""What the council asks of whom: the request, what goes with it, and what was done to hear of it again."""

import pgtrigger
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.timezone import localdate

from alongside.history.constraints import one_of, words_present
from alongside.history.models import Kept, WrittenOnce
from alongside.people.codes import Channel

from ..codes import Conflict, Instead, State, WhyThem
from ..reading import CausedQuerySet
from .order import (
    CAPACITY_OF_ITS_ADULT,
    CONFLICT_IS_SAID,
    OF_ITS_ADULT,
    ended_as_its_rows_say,
    only_when,
)


class CausedEnquiry(Kept):
    """A request to make enquiries, as it stands for good; only the day by which it is due can move, and it can end."""

    enquiry = models.ForeignKey("enquiries.Enquiry", models.PROTECT, related_name="caused")
    organisation = models.ForeignKey("organisations.Organisation", models.PROTECT, related_name="caused")
    service = models.ForeignKey("organisations.Service", models.PROTECT, null=True, related_name="caused")
    enquirer = models.CharField(max_length=200, help_text="who there is to make the enquiry")
    enquirer_post = models.CharField(max_length=200, blank=True)
    why_them = ArrayField(models.CharField(max_length=20, choices=WhyThem))
    why_words = models.TextField(blank=True)
    crime_suspected = models.BooleanField(null=True)
    police_words = models.TextField(blank=True, help_text="where a crime is suspected: what the police say")
    conflict = models.CharField(max_length=10, choices=Conflict)
    conflict_handled = models.TextField(blank=True)
    adults_view = models.ForeignKey(
        "voice.Statement", models.PROTECT, null=True, related_name="+", help_text="what they say to their being asked"
    )
    no_words_because = models.TextField(blank=True, help_text="why no words of the adult go with it")
    capacity = models.ForeignKey(
        "capacity.CapacityAssessment", models.PROTECT, null=True, related_name="caused", db_index=False
    )
    capacity_words = models.TextField(blank=True, help_text="the view on capacity, as it goes with the request")
    period_from = models.DateField(null=True)
    period_to = models.DateField(null=True)
    asked_on = models.DateField()
    due_on = models.DateField(help_text="as last agreed")
    follows = models.OneToOneField("self", models.PROTECT, null=True, related_name="followed_by")
    ended_on = models.DateField(null=True, help_text="accepted, or taken back by the council")

    objects = CausedQuerySet.as_manager()

    class Meta:
        verbose_name_plural = "caused enquiries"
        constraints = [
            words_present("enquirer", name="caused_names_its_enquirer"),
            one_of("conflict", Conflict, name="caused_conflict_known"),
            models.CheckConstraint(
                name="caused_why_them_known",
                condition=Q(why_them__contained_by=WhyThem.values, why_them__len__gt=0),
            ),
            models.CheckConstraint(
                name="caused_conflict_is_handled",
                condition=Q(conflict=Conflict.NONE) | Q(conflict_handled__regex=r"\S"),
            ),
            models.CheckConstraint(
                name="caused_crime_has_police",
                condition=Q(crime_suspected__isnull=True) | Q(crime_suspected=False) | Q(police_words__regex=r"\S"),
            ),
            models.CheckConstraint(
                name="caused_period_in_order",
                condition=Q(period_from__isnull=True) | Q(period_to__isnull=True) | Q(period_to__gte=F("period_from")),
            ),
            models.CheckConstraint(name="caused_due_after_it_was_asked", condition=Q(due_on__gt=F("asked_on"))),
        ]
        indexes = [
            models.Index(fields=["due_on"], name="caused_open_by_day", condition=Q(ended_on__isnull=True)),
        ]
        triggers = [
            *Kept.Meta.triggers,
            CONFLICT_IS_SAID,
            CAPACITY_OF_ITS_ADULT,
            pgtrigger.ReadOnly(name="never_rewritten", exclude=["due_on", "ended_on", "event"]),
            ended_as_its_rows_say("NEW.id", pgtrigger.Insert | pgtrigger.UpdateOf("ended_on")),
        ]

    def __str__(self):
        return f"Caused enquiry {self.reference}"

    def get_absolute_url(self):
        return reverse("caused:caused", args=[self.pk])

    @property
    def reference(self) -> str:
        return f"CE{self.pk}"

    @property
    def asked_of(self) -> str:
        """Who is asked, for people: "Larch House (Hartside Care)", "The police"."""
        return f"{self.service} ({self.organisation})" if self.service else str(self.organisation)

    @property
    def state_label(self) -> str:
        """How far it is; of a row that was read `with_state`."""
        return State(self.state).label  # type: ignore[attr-defined]

    @property
    def late(self) -> bool:
        """Whether the day has passed by which it was to come back; of a row that was read `with_state`."""
        return self.state in {State.SENT, State.MORE} and self.due_on < localdate()  # type: ignore[attr-defined]

    @property
    def why_labels(self) -> list[str]:
        return [WhyThem(code).label for code in self.why_them]


class CausedQuestion(WrittenOnce):
    """One question that the enquiry is to answer."""

    caused = models.ForeignKey(CausedEnquiry, models.PROTECT, related_name="questions")
    words = models.TextField()

    class Meta:
        constraints = [words_present("words", name="caused_question_has_words")]
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return self.words


class CausedWords(WrittenOnce):
    """Something that the adult said or wants, in their own words, chosen to go with the request."""

    caused = models.ForeignKey(CausedEnquiry, models.PROTECT, related_name="carried")
    statement = models.ForeignKey("voice.Statement", models.PROTECT, null=True, related_name="+", db_index=False)
    outcome = models.ForeignKey("voice.DesiredOutcome", models.PROTECT, null=True, related_name="+", db_index=False)

    class Meta:
        verbose_name_plural = "caused words"
        constraints = [
            models.CheckConstraint(
                name="caused_words_are_of_one_kind",
                condition=Q(statement__isnull=False, outcome__isnull=True)
                | Q(statement__isnull=True, outcome__isnull=False),
            ),
        ]
        triggers = [*WrittenOnce.Meta.triggers, OF_ITS_ADULT]

    def __str__(self):
        return f"Words with {self.caused_id}"

    @property
    def said(self):
        """The statement or the wish."""
        return self.outcome or self.statement


class RequestSent(WrittenOnce):
    """That the request was sent or handed over, and how."""

    caused = models.ForeignKey(CausedEnquiry, models.PROTECT, related_name="sendings")
    sent_on = models.DateField()
    channel = models.CharField(max_length=20, choices=Channel)

    class Meta:
        constraints = [one_of("channel", Channel, name="request_sent_channel_known")]
        triggers = [
            *WrittenOnce.Meta.triggers,
            only_when("written", "sent", "more", says="a request is sent before it comes back, or once more is asked"),
        ]

    def __str__(self):
        return f"Sent on {self.sent_on}"


class Chase(WrittenOnce):
    """That somebody asked how far it is, what they were told, and the day agreed instead if there is one."""

    caused = models.ForeignKey(CausedEnquiry, models.PROTECT, related_name="chases")
    chased_on = models.DateField()
    words = models.TextField(help_text="who was asked, and what they said")
    new_due_on = models.DateField(null=True)

    class Meta:
        constraints = [
            words_present("words", name="chase_says_something"),
            models.CheckConstraint(
                name="chase_new_day_is_later",
                condition=Q(new_due_on__isnull=True) | Q(new_due_on__gt=F("chased_on")),
            ),
        ]
        triggers = [
            *WrittenOnce.Meta.triggers,
            only_when("sent", "more", says="what is with somebody else is asked after, and nothing else"),
        ]

    def __str__(self):
        return f"Asked after on {self.chased_on}"


class TakenBack(WrittenOnce):
    """That the council took it back: why, and what happens instead. The duty was the council's all along."""

    caused = models.OneToOneField(CausedEnquiry, models.PROTECT, related_name="taken_back")
    on = models.DateField()
    why = models.TextField()
    instead = models.CharField(max_length=20, choices=Instead)

    class Meta:
        constraints = [
            words_present("why", name="taken_back_has_a_reason"),
            one_of("instead", Instead, name="taken_back_instead_known"),
        ]
        triggers = [
            *WrittenOnce.Meta.triggers,
            only_when("written", "sent", "returned", "more", says="what has ended is not taken back"),
            ended_as_its_rows_say("NEW.caused_id", pgtrigger.Insert),
        ]

    def __str__(self):
        return f"Taken back on {self.on}"
