"""What came back from whoever was asked, and what the council says of it. Its findings are the council's own."""

import pgtrigger
from django.db import models
from django.db.models import F, Q

from alongside.history.constraints import one_of, words_present
from alongside.history.models import WrittenOnce

from ..codes import Result
from .order import ANSWERS_ITS_OWN, ended_as_its_rows_say, only_when
from .request import CausedEnquiry, CausedQuestion

ITS_CAUSED = "(SELECT caused_id FROM public.caused_causedreturn WHERE id = NEW.came_back_id)"


class CausedReturn(WrittenOnce):
    """What came back at one time (practice 2.6): facts, why it happened, what the adult hoped for, what is done now."""

    caused = models.ForeignKey(CausedEnquiry, models.PROTECT, related_name="returns")
    received_on = models.DateField()
    returned_by = models.CharField(max_length=200, blank=True)
    why_it_happened = models.TextField(blank=True)
    adults_outcome = models.TextField(blank=True, help_text="what the adult hoped for, and what they say now")
    put_in_place = models.TextField(blank=True)
    about_responsible = models.TextField(
        blank=True, help_text="what was done about the person or organisation responsible"
    )
    paper = models.ForeignKey("papers.Paper", models.PROTECT, null=True, related_name="caused_returns")

    class Meta:
        triggers = [
            *WrittenOnce.Meta.triggers,
            only_when("sent", "more", says="one return is checked before the next, and nothing comes back unsent"),
        ]

    def __str__(self):
        return f"Came back on {self.received_on}"


class CausedAnswer(WrittenOnce):
    """The facts that were established on one of the questions."""

    came_back = models.ForeignKey(CausedReturn, models.PROTECT, related_name="answers")
    question = models.ForeignKey(CausedQuestion, models.PROTECT, related_name="answers")
    words = models.TextField()

    class Meta:
        constraints = [
            words_present("words", name="caused_answer_has_words"),
            models.UniqueConstraint("came_back", "question", name="caused_question_answered_once_a_return"),
        ]
        triggers = [*WrittenOnce.Meta.triggers, ANSWERS_ITS_OWN]

    def __str__(self):
        return self.words


class QualityCheck(WrittenOnce):
    """What the council says of a return: accepted by a manager, or more asked for, with what is missing and by when."""

    came_back = models.OneToOneField(CausedReturn, models.PROTECT, related_name="check_made")
    checked_on = models.DateField()
    result = models.CharField(max_length=10, choices=Result)
    why = models.TextField(blank=True, help_text="why it is enough, and what stays open")
    missing = models.TextField(blank=True, help_text="what is missing, as they are told")
    new_due_on = models.DateField(null=True)

    class Meta:
        constraints = [
            one_of("result", Result, name="quality_check_result_known"),
            models.CheckConstraint(
                name="quality_check_says_what_is_missing",
                condition=Q(result=Result.ACCEPTED, missing="", new_due_on__isnull=True)
                | Q(result=Result.MORE, missing__regex=r"\S", new_due_on__isnull=False, new_due_on__gt=F("checked_on")),
            ),
        ]
        triggers = [
            *WrittenOnce.Meta.triggers,
            only_when("returned", says="only what came back and was not checked yet is checked", whose=ITS_CAUSED),
            ended_as_its_rows_say(ITS_CAUSED, pgtrigger.Insert),
        ]

    def __str__(self):
        return self.get_result_display()
