"""Clocks that stand still for a reason about the person, and when they went on."""

import pgtrigger
from django.db import models
from django.db.models import Q

from alongside.history.constraints import of_one_adult, one_of
from alongside.history.models import WrittenOnce

from ..codes import AdultAgrees, PauseReason
from .belonging import of_one_record

PAUSES_IN_ORDER = """
    -- One after another, also when two people write at once.
    PERFORM pg_advisory_xact_lock(hashtextextended(
        coalesce('timeliness.enquiry:' || {pause}.enquiry_id, 'timeliness.concern:' || {pause}.concern_id), 0));
    IF EXISTS (
        SELECT 1 FROM public.timeliness_pause p
        LEFT JOIN public.timeliness_resumption r ON r.pause_id = p.id
        JOIN public.timeliness_pause q
            ON q.id < p.id AND (q.enquiry_id = p.enquiry_id OR q.concern_id = p.concern_id)
        LEFT JOIN public.timeliness_resumption s ON s.pause_id = q.id
        WHERE (p.enquiry_id = {pause}.enquiry_id OR p.concern_id = {pause}.concern_id)
            AND p.from_on < coalesce(s.resumed_on, 'infinity') AND q.from_on < coalesce(r.resumed_on, 'infinity')
    ) THEN
        RAISE EXCEPTION 'alongside: a clock that stands still is not paused again before it goes on'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
"""

PAUSED_WHILE_OPEN = """
    IF EXISTS (
        SELECT 1 FROM public.enquiries_enquiry e WHERE e.id = NEW.enquiry_id
            AND (NEW.from_on < e.started_on OR NEW.from_on > e.concluded_on)
        UNION ALL
        SELECT 1 FROM public.concerns_concern c WHERE c.id = NEW.concern_id
            AND (NEW.from_on < c.raised_on OR NEW.from_on > c.decided_on)
    ) THEN
        RAISE EXCEPTION 'alongside: a clock is paused only while it runs'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
"""

RESUMED_AFTER_ITS_PAUSE = """
    SELECT * INTO pause FROM public.timeliness_pause WHERE id = NEW.pause_id;
    IF NEW.resumed_on <= pause.from_on THEN
        RAISE EXCEPTION 'alongside: a clock goes on after the day on which it was paused'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
"""


def at_the_end(name: str, body: str, *, declare: list[tuple[str, str]] | None = None) -> pgtrigger.Trigger:
    """Looked at when the transaction ends, so that a pause and its end may be written together."""
    return pgtrigger.Trigger(
        name=name,
        when=pgtrigger.After,
        operation=pgtrigger.Insert,
        timing=pgtrigger.Deferred,
        declare=declare,
        func=f"{body}\nRETURN NULL;",
    )


class PauseQuerySet(models.QuerySet):
    def on(self):
        """Those that have no end yet."""
        return self.filter(resumption=None)

    def in_order(self):
        return self.select_related("resumption__event__by", "event__by").order_by("from_on", "pk")


class Pause(WrittenOnce):
    """That every clock of a concern or an enquiry stands still from a day, why, and whether the adult agrees (H2)."""

    adult = models.ForeignKey("people.Adult", models.PROTECT, related_name="pauses", db_index=False)
    concern = models.ForeignKey("concerns.Concern", models.PROTECT, null=True, related_name="pauses")
    enquiry = models.ForeignKey("enquiries.Enquiry", models.PROTECT, null=True, related_name="pauses")
    from_on = models.DateField()
    reason = models.CharField(max_length=20, choices=PauseReason)
    words = models.TextField(blank=True, help_text="what is behind it, for this person")
    agrees = models.CharField(max_length=20, choices=AdultAgrees, null=True)
    look_again_on = models.DateField(null=True, help_text="when somebody asks whether it may go on")

    objects = PauseQuerySet.as_manager()

    class Meta:
        constraints = [
            one_of("reason", PauseReason, name="pause_reason_known"),
            one_of("agrees", AdultAgrees, name="pause_agrees_known", or_nothing=True),
            models.CheckConstraint(
                name="pause_other_says_what", condition=~Q(reason=PauseReason.OTHER) | Q(words__regex=r"\S")
            ),
            models.CheckConstraint(
                name="pause_looked_at_later",
                condition=Q(look_again_on__isnull=True) | Q(look_again_on__gt=models.F("from_on")),
            ),
            of_one_record("pause_of_one_record"),
        ]
        triggers = [
            *WrittenOnce.Meta.triggers,
            of_one_adult("enquiry", "concern"),
            at_the_end("pauses_in_order", PAUSES_IN_ORDER.format(pause="NEW")),
            at_the_end("paused_while_open", PAUSED_WHILE_OPEN),
        ]

    def __str__(self):
        return f"Pause from {self.from_on}"

    @property
    def went_on(self) -> "Resumption | None":
        return getattr(self, "resumption", None)


class Resumption(WrittenOnce):
    """That the clocks of a pause went on, from which day, and why."""

    pause = models.OneToOneField(Pause, models.PROTECT, related_name="resumption")
    resumed_on = models.DateField()
    words = models.TextField(blank=True)

    class Meta:
        triggers = [
            *WrittenOnce.Meta.triggers,
            at_the_end(
                "resumed_after_its_pause",
                RESUMED_AFTER_ITS_PAUSE + PAUSES_IN_ORDER.format(pause="pause"),
                declare=[("pause", "public.timeliness_pause")],
            ),
        ]

    def __str__(self):
        return f"Went on, {self.resumed_on}"
