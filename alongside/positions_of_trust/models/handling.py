"""What is done about a person in a position of trust: told, heard, weighed, disclosed, looked at again, closed."""

from django.db import models
from django.db.models import Q
from django.urls import reverse

from alongside.history.constraints import one_of, words_present
from alongside.positions_of_trust.codes import Heard, Outcome

from .walled import Walled, of_the_same_record


class SubjectTold(Walled):
    """Whether the person was told that this is looked into, or why they were not, or not yet."""

    told = models.BooleanField()
    on = models.DateField(help_text="when they were told, or when it was decided not to tell them")
    how = models.CharField(max_length=200, blank=True, help_text="by whom and how")
    may_respond = models.BooleanField(null=True, help_text="whether they were told that they will be heard")
    why_not = models.TextField(blank=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="subject_told_or_a_reason_why_not",
                condition=Q(told=True, why_not="") | Q(told=False, why_not__regex=r"\S", may_respond__isnull=True),
            ),
        ]
        triggers = Walled.Meta.triggers

    def __str__(self):
        return "Told" if self.told else "Not told"


class Representation(Walled):
    """What the person says to it, in their own words, kept exactly as given."""

    words = models.TextField()
    given_on = models.DateField()
    how = models.CharField(max_length=200, blank=True, help_text="in writing, in a talk, through somebody")
    supported_by = models.CharField(max_length=200, blank=True)

    class Meta:
        constraints = [words_present("words", name="representation_has_words")]
        triggers = Walled.Meta.triggers

    def __str__(self):
        return f"What they said on {self.given_on:%-d %B %Y}"


class PositionRisk(Walled):
    """Who could be harmed in any of their roles or at home, and what was done at once."""

    weighed_on = models.DateField()
    who = models.TextField(help_text="who could be harmed, adults and children")
    how_likely = models.TextField(blank=True, help_text="how, how likely, and what is known of it")
    steps = models.TextField(blank=True, help_text="what was done at once")

    class Meta:
        constraints = [words_present("who", name="position_risk_says_who")]
        triggers = Walled.Meta.triggers

    def __str__(self):
        return f"Risk weighed on {self.weighed_on:%-d %B %Y}"


class DisclosureDecision(Walled):
    """Whether somebody is told something about the person, and the reasons that the law asks for."""

    disclose = models.BooleanField()
    decided_on = models.DateField()
    decided_by = models.CharField(max_length=200)
    what = models.TextField(help_text="what exactly is told, and no more")
    to_whom = models.CharField(max_length=200)
    power = models.TextField(blank=True)
    necessity = models.TextField(help_text="why it is, or is not, necessary")
    proportionality = models.TextField(help_text="why it is, or is not, proportionate")
    heard = models.CharField(max_length=20, choices=Heard)
    heard_words = models.TextField(blank=True, help_text="what was made of what they said, or why they were not asked")

    class Meta:
        constraints = [
            words_present("decided_by", name="disclosure_decided_by_somebody"),
            words_present("what", name="disclosure_says_what"),
            words_present("to_whom", name="disclosure_says_to_whom"),
            words_present("necessity", name="disclosure_says_why_necessary"),
            words_present("proportionality", name="disclosure_says_why_proportionate"),
            one_of("heard", Heard, name="disclosure_heard_known"),
            models.CheckConstraint(
                name="disclosure_rests_on_a_power", condition=Q(disclose=False) | Q(power__regex=r"\S")
            ),
            models.CheckConstraint(
                name="disclosure_weighs_what_they_said_or_says_why_not",
                condition=Q(heard=Heard.SAID_NOTHING) | Q(heard_words__regex=r"\S"),
            ),
        ]
        triggers = Walled.Meta.triggers

    def __str__(self):
        return f"{'To tell' if self.disclose else 'Not to tell'} {self.to_whom}"

    def get_absolute_url(self):
        return reverse("positions_of_trust:position", args=[self.position_id])


class Disclosure(Walled):
    """A disclosure that was made, under the decision to make it."""

    decision = models.ForeignKey(DisclosureDecision, models.PROTECT, related_name="made")
    made_on = models.DateField()
    how = models.CharField(max_length=200)
    to_whom = models.CharField(max_length=200, help_text="who took it in, by name or office")

    class Meta:
        constraints = [words_present("how", name="disclosure_made_somehow")]
        triggers = [*Walled.Meta.triggers, of_the_same_record("decision", "positions_of_trust_disclosuredecision")]

    def __str__(self):
        return f"Told {self.to_whom}"


class EmployerAssurance(Walled):
    """What the employer or organisation says that it has done, and whether that is enough."""

    received_on = models.DateField()
    given_by = models.CharField(max_length=200)
    words = models.TextField(help_text="what they did and how people are kept safe")
    enough = models.BooleanField(null=True)
    still_needed = models.TextField(blank=True)

    class Meta:
        constraints = [
            words_present("given_by", name="assurance_given_by_somebody"),
            words_present("words", name="assurance_has_words"),
            models.CheckConstraint(
                name="assurance_says_what_is_still_needed",
                condition=Q(enough__isnull=True) | Q(enough=True) | Q(still_needed__regex=r"\S"),
            ),
        ]
        triggers = Walled.Meta.triggers

    def __str__(self):
        return f"Assurance of {self.given_by}"


class PositionReview(Walled):
    """Looked at again: what was found, and when next."""

    reviewed_on = models.DateField()
    found = models.TextField()
    next_on = models.DateField(null=True)

    class Meta:
        constraints = [words_present("found", name="position_review_says_what_was_found")]
        triggers = Walled.Meta.triggers

    def __str__(self):
        return f"Review of {self.reviewed_on:%-d %B %Y}"


class PositionClosing(Walled):
    """How it ended, why, and whether the person was told so."""

    closed_on = models.DateField()
    outcome = models.CharField(max_length=20, choices=Outcome)
    why = models.TextField()
    subject_told = models.BooleanField(null=True)

    class Meta:
        constraints = [
            one_of("outcome", Outcome, name="position_closing_outcome_known"),
            words_present("why", name="position_closing_says_why"),
        ]
        triggers = Walled.Meta.triggers

    def __str__(self):
        return f"Closed: {self.get_outcome_display()}"
