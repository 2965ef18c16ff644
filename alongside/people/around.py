"""Who is in the adult's life, and how the adult and each of them can be reached without putting anybody at risk."""

import pgtrigger
from django.db import models
from django.db.models import Q
from django.urls import reverse

from alongside.history.constraints import of_one_adult, one_of, words_present
from alongside.history.models import Kept, WrittenOnce

from .codes import Channel, Confirmed, Safe, SpeaksFor, WantsThem

SOURCE_OF_THE_SAME_ADULT = pgtrigger.Trigger(
    name="source_of_the_same_adult",
    when=pgtrigger.After,
    operation=pgtrigger.Insert | pgtrigger.Update,
    timing=pgtrigger.Deferred,
    func="""
        IF NEW.source_id IS NOT NULL AND NOT EXISTS (
            SELECT 1 FROM public.enquiries_sourceofrisk s JOIN public.enquiries_enquiry e ON e.id = s.enquiry_id
            WHERE s.id = NEW.source_id AND e.adult_id = NEW.adult_id
        ) THEN
            RAISE EXCEPTION 'alongside: a source of risk is one of an enquiry about the same adult'
                USING ERRCODE = 'integrity_constraint_violation';
        END IF;
        RETURN NULL;
    """,
)
"""Looked at when the transaction ends, so that the rows of one act may be written in any order."""


class SignificantPerson(Kept):
    """Somebody in the adult's life: family, friend, unpaid carer, attorney … and whether the adult wants them."""

    adult = models.ForeignKey("people.Adult", models.PROTECT, related_name="significant_people")
    name = models.CharField(max_length=200)
    relationship = models.CharField(max_length=100, blank=True, help_text="as people say it: daughter, neighbour")
    speaks_for = models.CharField(
        max_length=20, choices=SpeaksFor, null=True, help_text="what they are to the adult's voice"
    )
    adult_wants_them = models.CharField(max_length=10, choices=WantsThem, default=WantsThem.NOT_ASKED)
    lives_with_adult = models.BooleanField(null=True)
    address = models.TextField(blank=True)
    phone = models.CharField(max_length=40, blank=True)
    email = models.CharField(max_length=200, blank=True)
    poses_risk = models.BooleanField(default=False, help_text="nothing is sent, shown or handed to them")
    source = models.ForeignKey(
        "enquiries.SourceOfRisk",
        models.PROTECT,
        null=True,
        related_name="significant_people",
        help_text="the source of risk that they are, in an enquiry",
    )

    class Meta:
        constraints = [
            words_present("name", name="significant_person_has_a_name"),
            one_of("speaks_for", SpeaksFor, name="significant_person_role_known", or_nothing=True),
            one_of("adult_wants_them", WantsThem, name="significant_person_wanted_known"),
            models.CheckConstraint(
                name="significant_person_who_is_a_source_poses_risk",
                condition=Q(source__isnull=True) | Q(poses_risk=True),
            ),
        ]
        triggers = [*Kept.Meta.triggers, SOURCE_OF_THE_SAME_ADULT]

    def __str__(self):
        return ", ".join(part for part in (self.name, self.relationship) if part)

    def get_absolute_url(self):
        return reverse("people:around", args=[self.adult_id])


class SafeContactQuerySet(models.QuerySet):
    def standing(self):
        """The newest check of each way, of the adult (person null) and of each person around them."""
        newest = self.order_by("person_id", "channel", "-verified_on", "-pk").distinct("person_id", "channel")
        return newest.select_related("event__by")

    def newest_first(self):
        return self.select_related("event__by", "person").order_by("-verified_on", "-pk")


class SafeContact(WrittenOnce):
    """What was found about one way to reach the adult, or somebody around them (practice 4.5). The newest stands."""

    adult = models.ForeignKey("people.Adult", models.PROTECT, related_name="safe_contacts", db_index=False)
    person = models.ForeignKey(
        SignificantPerson, models.PROTECT, null=True, related_name="safe_contacts", help_text="null: the adult"
    )
    channel = models.CharField(max_length=10, choices=Channel)
    at = models.TextField(blank=True, help_text="the address or number as it was when this was found")
    safe = models.CharField(max_length=10, choices=Safe)
    verified_on = models.DateField()
    confirmed_how = models.CharField(max_length=15, choices=Confirmed, null=True)
    confirmed_by = models.CharField(max_length=200, blank=True, help_text="who said so, where it was somebody else")
    times = models.CharField(max_length=200, blank=True)
    name_to_use = models.CharField(max_length=200, blank=True, help_text="whom to ask for")
    say_they_are = models.CharField(max_length=200, blank=True, help_text="who the caller should say they are")
    may_leave_message = models.BooleanField(null=True)
    others_see = models.BooleanField(null=True, help_text="a shared device, or an account that somebody watches")
    third_party = models.TextField(blank=True, help_text="somebody through whom they can be reached safely")
    interpreter = models.TextField(blank=True, help_text="one who is independent of the family")
    why = models.TextField(blank=True)

    objects = SafeContactQuerySet.as_manager()

    class Meta:
        constraints = [
            one_of("channel", Channel, name="safe_contact_channel_known"),
            one_of("safe", Safe, name="safe_contact_safe_known"),
            one_of("confirmed_how", Confirmed, name="safe_contact_how_known", or_nothing=True),
            models.CheckConstraint(
                name="safe_contact_is_confirmed_somehow",
                condition=~Q(safe=Safe.YES) | Q(confirmed_how__isnull=False),
            ),
        ]
        indexes = [
            models.Index(fields=["adult", "person", "channel", "-verified_on", "-id"], name="safe_contact_standing")
        ]
        triggers = [*WrittenOnce.Meta.triggers, of_one_adult("person")]

    def __str__(self):
        return f"{self.get_channel_display()}: {self.get_safe_display().lower()}"
