"""Minutes as data: one line at a time, written once, each pointing to what it became."""

import pgtrigger
from django.db import models
from django.db.models import F, Q

from alongside.history.constraints import one_of, words_present
from alongside.history.models import WrittenOnce

from ..codes import Audience, LineKind


class MinuteLineQuerySet(models.QuerySet):
    def standing(self):
        """The lines that no later line corrects, in the order in which they were said."""
        return self.filter(correction__isnull=True).order_by(models.functions.Coalesce("corrects", "pk"), "pk")

    def with_what_they_became(self):
        """With all that a page says of a line, in the same query."""
        return self.select_related(
            "item__outcome", "invitation__person", "outcome", "agreement__outcome", "action", "corrects", "event__by"
        )


OF_ONE_MEETING = pgtrigger.Trigger(
    name="of_one_meeting",
    when=pgtrigger.Before,
    operation=pgtrigger.Insert,
    func="""
        IF EXISTS (
            SELECT 1 FROM public.meetings_agendaitem WHERE id = NEW.item_id AND meeting_id <> NEW.meeting_id
            UNION ALL
            SELECT 1 FROM public.meetings_invitation WHERE id = NEW.invitation_id AND meeting_id <> NEW.meeting_id
            UNION ALL
            SELECT 1 FROM public.meetings_minuteline
                WHERE id IN (NEW.answers_id, NEW.corrects_id) AND meeting_id <> NEW.meeting_id
            UNION ALL
            SELECT 1 FROM public.voice_desiredoutcome o JOIN public.meetings_meeting m ON m.id = NEW.meeting_id
                WHERE o.id = NEW.outcome_id AND o.enquiry_id <> m.enquiry_id
        ) THEN
            RAISE EXCEPTION 'alongside: a line of minutes leans on its own meeting and enquiry only'
                USING ERRCODE = 'integrity_constraint_violation';
        END IF;
        RETURN NEW;
    """,
)


def only_for(kind: LineKind, field: str, *, name: str) -> models.CheckConstraint:
    """A line of this kind, and no other, became a row of another table."""
    became, nothing = Q(**{f"{field}__isnull": False}), Q(**{f"{field}__isnull": True})
    return models.CheckConstraint(name=name, condition=(Q(kind=kind) & became) | (~Q(kind=kind) & nothing))


class MinuteLine(WrittenOnce):
    """One line of minutes, as it was typed. A wrong one is corrected by a new one (B6, B13)."""

    meeting = models.ForeignKey("meetings.Meeting", models.PROTECT, related_name="lines")
    item = models.ForeignKey("meetings.AgendaItem", models.PROTECT, null=True, related_name="lines")
    kind = models.CharField(max_length=12, choices=LineKind)
    words = models.TextField()
    who = models.CharField(max_length=200, blank=True, help_text="whose words, or who does it")
    invitation = models.ForeignKey("meetings.Invitation", models.PROTECT, null=True, related_name="+", db_index=False)
    audience = models.CharField(max_length=10, choices=Audience, default=Audience.EVERYONE)
    agency = models.CharField(max_length=200, blank=True)
    due_on = models.DateField(null=True, help_text="when an action is due, or a question will be answered")
    statement = models.ForeignKey("voice.Statement", models.PROTECT, null=True, related_name="+", db_index=False)
    outcome = models.ForeignKey("voice.DesiredOutcome", models.PROTECT, null=True, related_name="minute_lines")
    agreement = models.ForeignKey(
        "voice.NegotiatedOutcome", models.PROTECT, null=True, related_name="+", db_index=False
    )
    action = models.ForeignKey("plans.Action", models.PROTECT, null=True, related_name="minute_lines")
    answer_from = models.CharField(max_length=200, blank=True, help_text="who will answer a question later")
    answers = models.ForeignKey("self", models.PROTECT, null=True, related_name="answered_by")
    corrects = models.OneToOneField("self", models.PROTECT, null=True, related_name="correction")
    correction_reason = models.TextField(blank=True)

    objects = MinuteLineQuerySet.as_manager()

    class Meta:
        constraints = [
            words_present("words", name="minute_line_has_words"),
            one_of("kind", LineKind, name="minute_line_kind_known"),
            one_of("audience", Audience, name="minute_line_audience_known"),
            models.CheckConstraint(
                name="minute_line_names_its_agency",
                condition=Q(audience=Audience.AGENCY, agency__regex=r"\S")
                | (~Q(audience=Audience.AGENCY) & Q(agency="")),
            ),
            only_for(LineKind.WANTED, "outcome", name="minute_line_wanted_is_an_outcome"),
            only_for(LineKind.AGREED, "agreement", name="minute_line_agreed_is_an_agreement"),
            only_for(LineKind.ACTION, "action", name="minute_line_action_is_an_action"),
            models.CheckConstraint(
                name="minute_line_answers_only_as_an_answer",
                condition=Q(kind=LineKind.ANSWER) | Q(answers__isnull=True),
            ),
            models.CheckConstraint(name="minute_line_corrects_another", condition=~Q(corrects=F("id"))),
            models.CheckConstraint(
                name="minute_line_correction_has_reason",
                condition=Q(corrects__isnull=True, correction_reason="")
                | Q(corrects__isnull=False, correction_reason__regex=r"\S"),
            ),
        ]
        triggers = [*WrittenOnce.Meta.triggers, OF_ONE_MEETING]

    def __str__(self):
        return f"Line {self.pk}"

    def is_open_question(self, lines: list["MinuteLine"]) -> bool:
        """Whether it asks something that none of these lines answers (B13)."""
        own = {self.pk, self.corrects_id} - {None}
        return self.kind == LineKind.QUESTION and not any(line.answers_id in own for line in lines)

    @property
    def anchor(self) -> str:
        """Where it stands on the page of its meeting's minutes."""
        return f"line-{self.pk}"
