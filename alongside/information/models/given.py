"""What was given to whom: what they were told, in what form, and whether it was understood (C1)."""

from django.db import models
from django.db.models import Q
from django.urls import reverse

from alongside.history.constraints import of_one_adult, one_of, words_present
from alongside.history.models import WrittenOnce
from alongside.information.codes import Format, Understood
from alongside.people.codes import Channel


class InformationGivenQuerySet(models.QuerySet):
    def newest_first(self):
        """For the list of one adult: everything that a line of it shows, in one query."""
        return self.select_related("item", "entry", "person", "statement", "event__by", "enquiry").order_by(
            "-given_on", "-pk"
        )


class InformationGiven(WrittenOnce):
    """One thing that was given, or told, to the adult or to somebody in their life."""

    adult = models.ForeignKey("people.Adult", models.PROTECT, related_name="information_given", db_index=False)
    enquiry = models.ForeignKey("enquiries.Enquiry", models.PROTECT, null=True, related_name="information_given")
    item = models.ForeignKey("information.InformationItem", models.PROTECT, null=True, related_name="given")
    entry = models.ForeignKey("information.DirectoryEntry", models.PROTECT, null=True, related_name="given")
    other = models.CharField(max_length=200, blank=True, help_text="something that is in neither list")
    form = models.CharField(max_length=20, choices=Format)
    language = models.CharField(max_length=60, default="English")
    given_on = models.DateField()
    person = models.ForeignKey(
        "people.SignificantPerson", models.PROTECT, null=True, related_name="+", help_text="to whom; null: the adult"
    )
    channel = models.CharField(max_length=10, choices=Channel, help_text="how it left")
    explained = models.BooleanField(null=True, help_text="whether it was gone through face to face")
    given_by = models.CharField(max_length=200, blank=True, help_text="where it was not whoever recorded it")
    understood = models.CharField(max_length=20, choices=Understood, null=True)
    how_known = models.TextField(blank=True, help_text="how we know whether it was understood")
    statement = models.ForeignKey("voice.Statement", models.PROTECT, null=True, related_name="+")

    objects = InformationGivenQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="one_thing_was_given",
                condition=Q(item__isnull=False, entry__isnull=True, other="")
                | Q(item__isnull=True, entry__isnull=False, other="")
                | Q(item__isnull=True, entry__isnull=True, other__regex=r"\S"),
            ),
            one_of("form", Format, name="information_given_form_known"),
            one_of("channel", Channel, name="information_given_channel_known"),
            one_of("understood", Understood, name="information_understood_known", or_nothing=True),
            words_present("language", name="information_given_in_a_language"),
        ]
        indexes = [models.Index(fields=["adult", "-given_on"], name="information_given_to_adult")]
        triggers = [*WrittenOnce.Meta.triggers, of_one_adult("enquiry", "person", "statement")]

    def __str__(self):
        return self.what

    def get_absolute_url(self):
        return reverse("information:given", args=[self.pk])

    @property
    def what(self) -> str:
        """What was given, with its version where it has one."""
        return str(self.item or self.entry or self.other)

    @property
    def whom(self) -> str:
        """To whom, for people."""
        return str(self.person) if self.person else "The adult"
