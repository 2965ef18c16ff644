"""How long a record is kept, as data with dates; and destroying it, which takes a rule and two people."""

from datetime import date

import pgtrigger
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import F, Q

from alongside.history.constraints import one_of, words_present
from alongside.history.models import Kept, WrittenOnce
from alongside.positions_of_trust.codes import CountsFrom, Ground

from .walled import Walled


class RetentionRuleQuerySet(models.QuerySet):
    def in_force(self, day: date):
        """Rules that hold on a day, the newest first."""
        return self.filter(Q(ended_on__isnull=True) | Q(ended_on__gt=day), from_on__lte=day).order_by("-from_on", "-pk")


class RetentionRule(Kept):
    """For how long the council keeps these records, from when, and who settled it. Ended, never rewritten."""

    years = models.PositiveSmallIntegerField(validators=[MinValueValidator(1), MaxValueValidator(100)])
    counts_from = models.CharField(max_length=20, choices=CountsFrom)
    source = models.CharField(max_length=300, help_text="the schedule or policy that says so")
    from_on = models.DateField()
    ended_on = models.DateField(null=True)

    objects = RetentionRuleQuerySet.as_manager()

    class Meta:
        constraints = [
            one_of("counts_from", CountsFrom, name="retention_counts_from_known"),
            words_present("source", name="retention_has_a_source"),
            models.CheckConstraint(name="retention_years_possible", condition=Q(years__gte=1, years__lte=100)),
            models.CheckConstraint(
                name="retention_ended_after_start", condition=Q(ended_on__isnull=True) | Q(ended_on__gte=F("from_on"))
            ),
        ]
        ordering = ["-from_on", "-pk"]
        triggers = [
            *Kept.Meta.triggers,
            pgtrigger.Protect(
                name="never_rewritten",
                operation=pgtrigger.Update,
                condition=pgtrigger.AnyChange("years", "counts_from", "source", "from_on"),
            ),
        ]

    def __str__(self):
        years = "1 year" if self.years == 1 else f"{self.years} years"
        return f"{years} from {self.get_counts_from_display()[:1].lower()}{self.get_counts_from_display()[1:]}"


class RetentionReview(Walled):
    """Looked at when its time was over, or before: keep it until another day, and why."""

    keep_until = models.DateField()
    why = models.TextField()

    class Meta:
        constraints = [words_present("why", name="kept_longer_for_a_reason")]
        triggers = Walled.Meta.triggers

    def __str__(self):
        return f"To be kept until {self.keep_until:%-d %B %Y}"


class DestructionAsked(WrittenOnce):
    """One keeper asks that a record be destroyed. Holds no words: it outlives the record."""

    position = models.ForeignKey("positions_of_trust.PositionOfTrust", models.PROTECT, related_name="destruction_asked")
    ground = models.CharField(max_length=20, choices=Ground)

    class Meta:
        constraints = [one_of("ground", Ground, name="destruction_ground_known")]
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return f"Asked to destroy: {self.get_ground_display()}"


class Destruction(WrittenOnce):
    """A second keeper agreed, and the record was destroyed: all that is left of it, with its stub."""

    position = models.OneToOneField("positions_of_trust.PositionOfTrust", models.PROTECT, related_name="destruction")
    asked = models.OneToOneField(DestructionAsked, models.PROTECT, related_name="agreed")
    rule = models.ForeignKey(RetentionRule, models.PROTECT, null=True, related_name="+")

    class Meta:
        triggers = [
            *WrittenOnce.Meta.triggers,
            pgtrigger.Trigger(
                name="agreed_by_a_second_person",
                when=pgtrigger.After,
                operation=pgtrigger.Insert,
                func="""
                    IF NOT EXISTS (
                        SELECT 1 FROM public.positions_of_trust_destructionasked a
                        JOIN public.history_event asking ON asking.seq = a.event_id
                        JOIN public.history_event agreeing ON agreeing.seq = NEW.event_id
                        JOIN public.positions_of_trust_positionoftrust p ON p.id = a.position_id
                        WHERE a.id = NEW.asked_id AND a.position_id = NEW.position_id
                            AND asking.by_id <> agreeing.by_id AND p.closed_on IS NOT NULL
                            AND (a.ground <> 'period-over' OR (
                                p.keep_until <= agreeing.at::date
                                AND coalesce((
                                    SELECT r.keep_until FROM public.positions_of_trust_retentionreview r
                                    WHERE r.position_id = p.id ORDER BY r.id DESC LIMIT 1
                                ) <= agreeing.at::date, true)
                            ))
                    ) THEN
                        RAISE EXCEPTION 'alongside: a record is destroyed when its time is over and two people agree'
                            USING ERRCODE = 'integrity_constraint_violation';
                    END IF;
                    RETURN NULL;
                """,
            ),
        ]

    def __str__(self):
        return f"{self.position} was destroyed"
