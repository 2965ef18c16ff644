"""Fieldwork: a survey of a population, who is asked, and what they answer, apart from who they are (ADR 0041).

A contact says who somebody is, a response what they said. No row says which response is whose: a response is found by
what the server makes of the secret link with a secret of its own, so that the database alone joins nothing.
"""

from datetime import date

import pgtrigger
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Lower
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.timezone import localdate

from alongside.history.constraints import one_of, words_present
from alongside.history.models import Kept
from alongside.sector.models import Council

from ..fieldwork.codes import MOST_REMINDERS, Level, Mail, Mode, Population, State

STANDS_ONCE_SENT = pgtrigger.Trigger(
    name="stands_once_sent",
    when=pgtrigger.Before,
    operation=pgtrigger.Update,
    func="""
        IF OLD.submitted_on IS NOT NULL AND NEW.answers <> OLD.answers AND NEW.answers <> '{}'::jsonb THEN
            RAISE EXCEPTION 'alongside: answers that were sent stand as they are, or are taken away'
                USING ERRCODE = 'integrity_constraint_violation';
        END IF;
        RETURN NEW;
    """,
)


class Survey(Kept):
    """A wave in the field: an instrument, whom it asks, and from when until when."""

    title = models.CharField(max_length=200)
    version = models.ForeignKey("surveys.InstrumentVersion", models.PROTECT, related_name="surveys", db_index=False)
    population = models.CharField(max_length=10, choices=Population)
    council = models.CharField(
        max_length=9, blank=True, help_text="its code where one council asks; else every council"
    )
    opens = models.DateField()
    closes = models.DateField()
    reminders = ArrayField(models.DateField(), size=MOST_REMINDERS, default=list, blank=True)
    consent = models.TextField(help_text="what somebody agrees to, in English; in other languages see `texts`")
    texts = models.JSONField(default=dict, help_text="by what is said and language: consent and mails in other words")
    ethics = models.CharField(max_length=120, blank=True, help_text="the reference of the ethics approval")
    contacts_until = models.DateField(help_text="after this day names and addresses are erased")
    withdraw_until = models.DateField(help_text="the last day on which somebody can take their answers back")
    keep_until = models.DateField(help_text="after this day answers are erased")
    smallest_base = models.PositiveSmallIntegerField(default=5)
    previous = models.ForeignKey("self", models.PROTECT, null=True, related_name="next_waves", db_index=False)
    open_nonce = models.CharField(max_length=43, blank=True, help_text="from it the link that is open to all is made")
    open_digest = models.CharField(max_length=64, null=True, unique=True)
    opened = models.BooleanField(default=False)
    closed = models.BooleanField(default=False, help_text="whether somebody closed it before its day")

    class Meta:
        ordering = ["-opens", "-pk"]
        constraints = [
            words_present("title", name="survey_has_a_title"),
            words_present("consent", name="survey_says_what_is_agreed_to"),
            one_of("population", Population, name="survey_population_known"),
            models.CheckConstraint(name="survey_opens_before_it_closes", condition=Q(opens__lte=F("closes"))),
            models.CheckConstraint(
                name="survey_keeps_answers_longer",
                condition=Q(keep_until__gte=F("closes")) & Q(keep_until__gte=F("withdraw_until")),
            ),
            models.CheckConstraint(
                name="survey_contacts_until_the_close", condition=Q(contacts_until__gte=F("closes"))
            ),
            models.CheckConstraint(name="survey_base_not_of_one", condition=Q(smallest_base__gte=3)),
            models.CheckConstraint(name="survey_few_reminders", condition=Q(reminders__len__lte=MOST_REMINDERS)),
        ]
        triggers = Kept.Meta.triggers

    def __str__(self):
        return self.title

    def get_absolute_url(self):
        return reverse("fieldwork:survey", args=[self.pk])

    @cached_property
    def whose(self) -> Council | None:
        """The one council whose survey it is; None where every council is asked."""
        return Council.objects.filter(pk=self.council).first() if self.council else None

    @property
    def state(self) -> State:
        return self.state_on(localdate())

    def state_on(self, day: date) -> State:
        if not self.opened:
            return State.DRAFT
        if self.closed or day > self.closes:
            return State.CLOSED
        return State.WAITING if day < self.opens else State.OPEN

    @property
    def is_open(self) -> bool:
        return self.state == State.OPEN

    @property
    def still_from(self) -> date:
        """The day after which nothing changes any more: nobody answers, and nobody takes an answer back."""
        return max(self.closes, self.withdraw_until)


class Sampled(Kept):
    """Somebody who is to be asked: where they work, in broad terms, as it was when they were chosen."""

    survey = models.ForeignKey(Survey, models.PROTECT, related_name="sampled")
    council = models.ForeignKey("sector.Council", models.PROTECT, null=True, related_name="+", db_index=False)
    region = models.CharField(max_length=40, blank=True)
    council_type = models.CharField(max_length=30, blank=True)
    level = models.CharField(max_length=10, choices=Level, blank=True)
    group = models.CharField(max_length=60, blank=True, help_text="for whom they work, in a word or two")
    language = models.CharField(max_length=10, default="en", help_text="in which they are written to")

    class Meta:
        verbose_name_plural = "sampled"
        indexes = [models.Index(fields=["survey", "council"], name="sampled_of_a_council")]
        constraints = [one_of("level", Level, name="sampled_level_known")]
        triggers = Kept.Meta.triggers

    def __str__(self):
        return f"{self.council or 'Somebody'}, {self.group or 'asked'}"


class Contact(Kept):
    """Who somebody is that is to be asked, and where they are written to. Erased on its day; nothing of answers."""

    sampled = models.OneToOneField(Sampled, models.PROTECT, related_name="contact")
    survey = models.ForeignKey(Survey, models.PROTECT, related_name="+", db_index=False)
    name = models.CharField(max_length=200, blank=True)
    email = models.CharField(max_length=254, blank=True)
    erased_on = models.DateField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint("survey", Lower("email"), name="contact_once", condition=~Q(email="")),
            models.CheckConstraint(
                name="contact_erased_whole",
                condition=Q(erased_on=None, email__regex=r"\S") | Q(erased_on__isnull=False, name="", email=""),
            ),
        ]
        triggers = Kept.Meta.triggers

    def __str__(self):
        return self.name or self.email or "Erased"


class Invitation(Kept):
    """The secret link of somebody who is asked, and whether they may be written to. `nonce`: from it the server makes
    the link anew for a reminder; `digest`: by which the link is known when it comes back."""

    sampled = models.OneToOneField(Sampled, models.PROTECT, related_name="invitation")
    nonce = models.CharField(max_length=43, blank=True, help_text="taken away with the contact")
    digest = models.CharField(max_length=64, unique=True)
    refused_on = models.DateField(null=True, help_text="when they asked not to be written to")
    undeliverable_on = models.DateField(null=True)
    undeliverable_why = models.CharField(max_length=20, blank=True, help_text="the number that the mail server gave")

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="invitation_undeliverable_with_its_day",
                condition=Q(undeliverable_on__isnull=False) | Q(undeliverable_why=""),
            )
        ]
        triggers = Kept.Meta.triggers

    def __str__(self):
        return f"Invitation {self.pk}"


class Sending(models.Model):
    """One mail to somebody who is asked. It is written before the mail goes, so that none ever goes twice."""

    invitation = models.ForeignKey(Invitation, models.PROTECT, related_name="sendings", db_index=False)
    number = models.PositiveSmallIntegerField(choices=Mail)
    tried_at = models.DateTimeField()
    tries = models.PositiveSmallIntegerField(default=1)
    went = models.BooleanField(default=False)
    trouble = models.CharField(max_length=60, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint("invitation", "number", name="mail_once"),
            one_of("number", Mail, name="at_most_three_reminders"),
        ]

    def __str__(self):
        return self.get_number_display()


class Response(models.Model):
    """What one respondent answered, apart from who they are. Found by `key` alone, which the server's secret makes.

    Days, and no times: nothing in it can be laid beside the minute of a mail.
    """

    survey = models.ForeignKey(Survey, models.PROTECT, related_name="responses", db_index=False)
    version = models.ForeignKey("surveys.InstrumentVersion", models.PROTECT, related_name="+", db_index=False)
    key = models.CharField(max_length=64, unique=True)
    invited = models.BooleanField(help_text="whether they are one of those sampled")
    mode = models.CharField(max_length=5, choices=Mode)
    language = models.CharField(max_length=10, default="en")
    council = models.CharField(max_length=9, blank=True)
    region = models.CharField(max_length=40, blank=True)
    council_type = models.CharField(max_length=30, blank=True)
    level = models.CharField(max_length=10, choices=Level, blank=True)
    group = models.CharField(max_length=60, blank=True)
    answers = models.JSONField(default=dict, help_text="as they were sent, right or wrong, until they are sent in")
    agreed_on = models.DateField()
    submitted_on = models.DateField(null=True)
    withdrawn_on = models.DateField(null=True)
    erased_on = models.DateField(null=True)

    class Meta:
        indexes = [models.Index(fields=["survey", "council"], name="response_of_a_council")]
        constraints = [
            one_of("mode", Mode, name="response_mode_known"),
            one_of("level", Level, name="response_level_known"),
            models.CheckConstraint(
                name="response_taken_away_whole",
                condition=Q(withdrawn_on=None, erased_on=None) | Q(answers={}),
            ),
        ]
        triggers = [STANDS_ONCE_SENT]

    def __str__(self):
        return f"Response {self.pk}"

    @property
    def editable(self) -> bool:
        return self.submitted_on is None and self.withdrawn_on is None and self.erased_on is None


class Share(models.Model):
    """A section that whoever coordinates a response handed to a colleague, by a link of its own."""

    response = models.ForeignKey(Response, models.PROTECT, related_name="shares")
    section = models.CharField(max_length=60)
    nonce = models.CharField(max_length=43)
    digest = models.CharField(max_length=64, unique=True)
    done_on = models.DateField(null=True)

    class Meta:
        constraints = [models.UniqueConstraint("response", "section", name="section_shared_once")]

    def __str__(self):
        return self.section
