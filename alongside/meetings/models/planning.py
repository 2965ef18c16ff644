"""A meeting, what the adult wants of it, its agenda, and the parts of it held without them."""

from datetime import date, datetime

import pgtrigger
from django.apps import apps
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q
from django.urls import reverse

from alongside.history.constraints import one_of, words_present
from alongside.history.models import Kept, WrittenOnce

from ..codes import Involvement, ItemKind, Kind, LegalAdviser, WishAbout, Withheld

ADULT_IS_ON_THE_LIST = pgtrigger.Trigger(
    name="adult_is_on_the_list",
    when=pgtrigger.After,
    operation=pgtrigger.Insert,
    timing=pgtrigger.Deferred,
    func="""
        IF NEW.kind <> 'avoided' AND NOT EXISTS (
            SELECT 1 FROM public.meetings_invitation i WHERE i.meeting_id = NEW.id AND i.part = 'adult'
        ) THEN
            RAISE EXCEPTION 'alongside: the adult is on the list of every meeting about them'
                USING ERRCODE = 'integrity_constraint_violation';
        END IF;
        RETURN NULL;
    """,
)
"""Nobody decides by leaving the adult off: whether they are invited, and if not why, is written beside their name."""


class MeetingQuerySet(models.QuerySet):
    def newest_first(self):
        """By the day each was held, or is planned for; one without a day comes last."""
        day = models.functions.Coalesce("held_on", "planned_on")
        return self.annotate(day=day).order_by(F("day").desc(nulls_last=True), "-pk")

    def with_adults_part(self):
        """Each with how the adult took part in it: a code of Attended, or null."""
        adults = apps.get_model("meetings", "Invitation").objects.filter(meeting=models.OuterRef("pk"), part="adult")
        return self.annotate(adults_part=models.Subquery(adults.values("attended")[:1]))


class Meeting(Kept):
    """A meeting about one adult in an enquiry, or one that talking made needless (B1 to B15)."""

    enquiry = models.ForeignKey("enquiries.Enquiry", models.PROTECT, related_name="meetings")
    kind = models.CharField(max_length=20, choices=Kind)
    planned_on = models.DateField(null=True)
    planned_at = models.TimeField(null=True)
    planned_place = models.CharField(max_length=200, blank=True)
    planned_minutes = models.PositiveSmallIntegerField(null=True)
    involvement = models.CharField(max_length=20, choices=Involvement, null=True)
    wishes_not_asked = models.TextField(blank=True, help_text="why the adult was not asked what they want of it")
    chair = models.CharField(max_length=200, blank=True)
    chair_independent = models.BooleanField(null=True, help_text="of the enquiry and of whoever may have caused harm")
    chair_trained = models.BooleanField(null=True, help_text="in meetings that the adult takes part in")
    minute_taker = models.CharField(max_length=200, blank=True)
    held_on = models.DateField(null=True)
    started_at = models.TimeField(null=True)
    ended_at = models.TimeField(null=True)
    place = models.CharField(max_length=200, blank=True)
    seen_alone = models.BooleanField(null=True, help_text="whether the adult was spoken to alone, before or during it")
    seen_alone_more = models.TextField(blank=True)
    legal_adviser = models.CharField(max_length=10, choices=LegalAdviser, null=True)
    human_rights = models.TextField(blank=True)
    minuting_minutes = models.PositiveSmallIntegerField(null=True, help_text="time that taking the minutes took")
    cancelled = models.BooleanField(default=False)
    resolved = models.TextField(blank=True, help_text="how talking resolved it, where no meeting was needed")

    objects = MeetingQuerySet.as_manager()

    # Filled by `with_adults_part`.
    adults_part: str | None

    class Meta:
        constraints = [
            one_of("kind", Kind, name="meeting_kind_known"),
            one_of("involvement", Involvement, name="meeting_involvement_known", or_nothing=True),
            one_of("legal_adviser", LegalAdviser, name="meeting_legal_adviser_known", or_nothing=True),
            models.CheckConstraint(
                name="meeting_avoided_says_how",
                condition=Q(kind=Kind.AVOIDED, held_on__isnull=False, resolved__regex=r"\S")
                | (~Q(kind=Kind.AVOIDED) & Q(resolved="")),
            ),
            models.CheckConstraint(
                name="meeting_ends_after_it_starts",
                condition=Q(started_at__isnull=True) | Q(ended_at__isnull=True) | Q(ended_at__gt=F("started_at")),
            ),
            models.CheckConstraint(
                name="meeting_held_has_its_day",
                condition=Q(held_on__isnull=False) | Q(started_at__isnull=True, ended_at__isnull=True),
            ),
            models.CheckConstraint(
                name="meeting_held_or_cancelled", condition=Q(cancelled=False) | Q(held_on__isnull=True)
            ),
        ]
        triggers = [*Kept.Meta.triggers, ADULT_IS_ON_THE_LIST]

    def __str__(self):
        return f"{self.get_kind_display()} {self.reference}"

    def get_absolute_url(self):
        return reverse("meetings:meeting", args=[self.pk])

    @property
    def reference(self) -> str:
        return f"ME{self.pk}"

    @property
    def lasted(self) -> int | None:
        """How long it took, in minutes; None where that is not recorded."""
        if self.held_on is None or self.started_at is None or self.ended_at is None:
            return None
        start, end = (datetime.combine(self.held_on, time) for time in (self.started_at, self.ended_at))
        return int((end - start).total_seconds()) // 60

    @property
    def when(self) -> date | None:
        """The day it was held, or else the day it is planned for."""
        return self.held_on or self.planned_on

    @property
    def where(self) -> str:
        return self.place or self.planned_place


class Rearrangement(WrittenOnce):
    """That a meeting was moved to another day, or called off, and why."""

    meeting = models.ForeignKey(Meeting, models.PROTECT, related_name="rearrangements")
    was_on = models.DateField(null=True)
    now_on = models.DateField(null=True, help_text="nothing where it was called off")
    why = models.TextField()

    class Meta:
        constraints = [words_present("why", name="rearrangement_has_a_reason")]
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return f"Moved to {self.now_on}" if self.now_on else "Called off"


class MeetingWish(WrittenOnce):
    """What the adult wants of a meeting: its place, its time, who is there, in their words (B2, B3)."""

    meeting = models.ForeignKey(Meeting, models.PROTECT, related_name="wishes")
    about = models.CharField(max_length=10, choices=WishAbout)
    statement = models.OneToOneField("voice.Statement", models.PROTECT, related_name="+")

    class Meta:
        constraints = [one_of("about", WishAbout, name="meeting_wish_about_known")]
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return self.get_about_display()


class AgendaItemQuerySet(models.QuerySet):
    def standing(self):
        """What is on the agenda, in its order, each with what it is about and whether the adult is out of the room."""
        return self.filter(dropped=False).select_related("outcome", "apart").order_by("place", "pk")

    def without_the_adult(self):
        """What is talked about without the adult, also if it was taken off the agenda since."""
        return self.filter(apart__isnull=False)


class AgendaItem(Kept):
    """One thing to talk about. What the adult wants comes to the agenda by itself (B6)."""

    meeting = models.ForeignKey(Meeting, models.PROTECT, related_name="items")
    place = models.PositiveSmallIntegerField()
    kind = models.CharField(max_length=12, choices=ItemKind)
    outcome = models.ForeignKey("voice.DesiredOutcome", models.PROTECT, null=True, related_name="+")
    words = models.CharField(max_length=300, blank=True)
    asked_by = models.CharField(max_length=200, blank=True)
    dropped = models.BooleanField(default=False)

    objects = AgendaItemQuerySet.as_manager()

    class Meta:
        constraints = [
            one_of("kind", ItemKind, name="agenda_item_kind_known"),
            models.CheckConstraint(
                name="agenda_item_says_what",
                condition=Q(kind=ItemKind.OUTCOME, outcome__isnull=False)
                | Q(kind=ItemKind.OTHER, outcome__isnull=True, words__regex=r"\S")
                | Q(kind__in=[ItemKind.OWN_REPORT, ItemKind.QUESTIONS], outcome__isnull=True),
            ),
            models.UniqueConstraint(
                fields=["meeting", "outcome"], condition=Q(dropped=False), name="outcome_once_an_agenda"
            ),
        ]
        triggers = Kept.Meta.triggers

    def __str__(self):
        if self.outcome_id:
            return self.outcome.words
        return self.words or self.get_kind_display()

    @property
    def is_apart(self) -> bool:
        """Whether it is talked about without the adult."""
        return hasattr(self, "apart")


class PartWithoutAdult(WrittenOnce):
    """That an item is talked about without the adult: why, who decided, and what the law keeps back (B7)."""

    item = models.OneToOneField(AgendaItem, models.PROTECT, related_name="apart")
    why = models.TextField()
    decided_by = models.CharField(max_length=200)
    withheld = ArrayField(models.CharField(max_length=20, choices=Withheld), default=list, blank=True)
    told = models.TextField(blank=True, help_text="what the adult is told about it")

    class Meta:
        constraints = [
            words_present("why", name="part_without_adult_has_a_reason"),
            words_present("decided_by", name="part_without_adult_was_decided"),
            models.CheckConstraint(
                name="part_without_adult_withheld_known", condition=Q(withheld__contained_by=list(Withheld.values))
            ),
        ]
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return f"Without the adult: {self.item}"

    @property
    def kept_back(self) -> list[str]:
        """What the law keeps back, in words."""
        return [Withheld(code).label for code in self.withheld]
