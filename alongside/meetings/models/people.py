"""Who is asked to a meeting, who took part, and how they found its chair."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.urls import reverse

from alongside.history.constraints import one_of, words_present
from alongside.history.models import Kept, WrittenOnce

from ..codes import Attended, Part, Wanted


class InvitationQuerySet(models.QuerySet):
    def in_order(self):
        """The adult first, then as they were put on the list."""
        adult_first = models.Case(models.When(part=Part.ADULT, then=0), default=1)
        return self.select_related("person", "user").order_by(adult_first, "pk")


class Invitation(Kept):
    """One person on the list of a meeting: wanted there by the adult or not, invited or not, and how they took part."""

    meeting = models.ForeignKey("meetings.Meeting", models.PROTECT, related_name="invitations")
    part = models.CharField(max_length=20, choices=Part)
    person = models.ForeignKey("people.SignificantPerson", models.PROTECT, null=True, related_name="invitations")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+", db_index=False)
    name = models.CharField(max_length=200, blank=True)
    agency = models.CharField(max_length=200, blank=True)
    wanted = models.CharField(max_length=10, choices=Wanted, null=True)
    invited = models.BooleanField(null=True)
    why_not = models.TextField(blank=True)
    why_despite_risk = models.TextField(blank=True, help_text="why a source of risk is invited all the same")
    attended = models.CharField(max_length=12, choices=Attended, null=True)
    comment = models.TextField(blank=True, help_text="for example, what kept them away")

    objects = InvitationQuerySet.as_manager()

    class Meta:
        constraints = [
            one_of("part", Part, name="invitation_part_known"),
            one_of("wanted", Wanted, name="invitation_wanted_known", or_nothing=True),
            one_of("attended", Attended, name="invitation_attended_known", or_nothing=True),
            models.UniqueConstraint(
                "meeting", condition=Q(part=Part.ADULT), name="adult_once_on_the_list_of_a_meeting"
            ),
            models.CheckConstraint(
                name="invitation_left_out_has_a_reason",
                condition=Q(invited__isnull=True) | Q(invited=True) | Q(why_not__regex=r"\S"),
            ),
            models.CheckConstraint(
                name="invitation_names_somebody",
                condition=Q(part=Part.ADULT, person__isnull=True, user__isnull=True)
                | (~Q(part=Part.ADULT) & (Q(person__isnull=False) | Q(user__isnull=False) | Q(name__regex=r"\S"))),
            ),
        ]
        triggers = Kept.Meta.triggers

    def __str__(self):
        return self.called

    def get_absolute_url(self):
        return reverse("meetings:invitation", args=[self.pk])

    @property
    def called(self) -> str:
        """Their name; of the adult, what they like to be called."""
        if self.part == Part.ADULT:
            return self.meeting.enquiry.adult.called
        return self.name or str(self.person.name if self.person else self.user)

    @property
    def is_adult(self) -> bool:
        return self.part == Part.ADULT

    @property
    def took_part(self) -> bool:
        return self.attended in {Attended.ALL, Attended.PART, Attended.SENT_VIEWS}


class ChairFeedback(WrittenOnce):
    """What somebody said of how a meeting was chaired (B8), in their words."""

    meeting = models.ForeignKey("meetings.Meeting", models.PROTECT, related_name="chair_feedback")
    words = models.TextField()
    said_on = models.DateField()
    part = models.CharField(max_length=20, choices=Part)
    speaker = models.CharField(max_length=200, blank=True)

    class Meta:
        constraints = [
            words_present("words", name="chair_feedback_has_words"),
            one_of("part", Part, name="chair_feedback_part_known"),
        ]
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return f"Feedback on {self.said_on}"
