"""Whom the adult can turn to, and how the work with them came to its close."""

from django.db import models
from django.db.models import Q

from alongside.history.constraints import one_of, words_present
from alongside.history.models import WrittenOnce
from alongside.information.codes import AskedLater, Format, HeldWith


class NamedContact(WrittenOnce):
    """The one person whom the adult can turn to during an enquiry (A27). The newest stands; each change shows."""

    enquiry = models.ForeignKey("enquiries.Enquiry", models.PROTECT, related_name="named_contacts")
    name = models.CharField(max_length=200)
    what_they_do = models.CharField(max_length=200, blank=True)
    reached = models.CharField(max_length=300, help_text="how and when the adult can reach them")
    from_on = models.DateField()
    chosen_by_adult = models.BooleanField(null=True, help_text="whether the adult chose, or agreed to, this person")
    why_changed = models.CharField(max_length=300, blank=True)

    class Meta:
        constraints = [
            words_present("name", name="named_contact_has_a_name"),
            words_present("reached", name="named_contact_can_be_reached"),
        ]
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return f"{self.name}, {self.what_they_do}" if self.what_they_do else self.name


class ClosingConversation(WrittenOnce):
    """The talk with which an enquiry comes to its close, so that safeguarding ends and does not drift (C6)."""

    enquiry = models.ForeignKey("enquiries.Enquiry", models.PROTECT, related_name="closing_conversations")
    held_on = models.DateField()
    held_with = models.CharField(max_length=20, choices=HeldWith)
    who = models.CharField(
        max_length=200, blank=True, help_text="the name of whoever spoke for them, and who was there"
    )
    why_not = models.TextField(blank=True, help_text="why it could not be held")
    result_explained = models.BooleanField(null=True)
    knows_it_is_closing = models.BooleanField(null=True)
    statement = models.ForeignKey(
        "voice.Statement", models.PROTECT, null=True, related_name="+", help_text="what they said, in their own words"
    )
    whom_to_ring = models.TextField(blank=True, help_text="whom to turn to if it happens again")
    ring_given_as = models.CharField(max_length=20, choices=Format, null=True)
    not_done = models.TextField(blank=True, help_text="what is not done yet, and what happens with it now")
    asked_later = models.CharField(max_length=20, choices=AskedLater, null=True)

    class Meta:
        constraints = [
            one_of("held_with", HeldWith, name="closing_held_with_known"),
            one_of("ring_given_as", Format, name="closing_ring_form_known", or_nothing=True),
            one_of("asked_later", AskedLater, name="closing_asked_later_known", or_nothing=True),
            models.CheckConstraint(
                name="closing_not_held_has_a_reason",
                condition=(~Q(held_with=HeldWith.NOBODY) & Q(why_not=""))
                | Q(held_with=HeldWith.NOBODY, why_not__regex=r"\S", statement__isnull=True),
            ),
        ]
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return f"Closing conversation on {self.held_on}"
