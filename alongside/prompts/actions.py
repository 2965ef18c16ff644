"""The only writers of this room: answers to what is asked, feedback, the list before the close, and what is settled."""

from collections.abc import Iterable
from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.timezone import localdate

from alongside.history.recording import recording, taking_turns
from alongside.measures.gaps import BY_CODE
from alongside.voice.actions import Said, statement_of

from .codes import ASKED_AGAIN_AFTER, NEEDS_WORDS, Reason, When
from .models import ClosingCheck, FeedbackAnswer, FeedbackAsked, GapAnswer, GapSetting
from .owed import asked_on, kind_of

NOT_OWED = "This is not asked any more: it was put right, it does not apply, or it was switched off."


def answer_of(record, gap: str, *, reason: str, answered_on: date, words: str = "", ask_again_on: date | None = None):
    """An answer, not yet written: for the act that it belongs to. Without a day, it stands as long as is usual.

    Raises ValidationError for a reason that needs words, or a day on which it would be asked again at once.
    """
    if reason in NEEDS_WORDS and not words.strip():
        raise ValidationError({"words": "Enter why"})
    again = ask_again_on or answered_on + ASKED_AGAIN_AFTER[Reason(reason)]
    if again <= answered_on:
        raise ValidationError({"ask_again_on": "The day on which it is asked again must be after today"})
    of = {kind_of(record).name: record}
    return GapAnswer(gap=gap, reason=reason, words=words, answered_on=answered_on, ask_again_on=again, **of)


@transaction.atomic
def answer_gap(*, by, record, gap: str, **answer) -> GapAnswer:
    """Say why something that is owed on an enquiry or a concern is not put right for now. `answer` as for `answer_of`.

    Raises ValidationError if nothing is owed there: there is no such gap, it does not apply, or it was answered.
    """
    taking_turns(record)
    if gap not in {one.code for one in asked_on(record, closing=True).owed}:
        raise ValidationError(NOT_OWED)
    given = answer_of(record, gap, answered_on=localdate(), **answer)
    facts = {"gap": gap, "reason": given.reason}
    with recording("answered-what-is-asked", by=by, adult=record.adult, about=given, facts=facts) as keep:
        return keep(given)


def answers_before_closing(enquiry, answers: list[dict]) -> list[GapAnswer]:
    """Answers, not yet written, to all that needs one before this enquiry is concluded. Each has gap, reason and words.

    Raises ValidationError, beside the question, where something needs an answer and has none.
    """
    said = {answer["gap"] for answer in answers}
    for one in asked_on(enquiry, closing=True).before_closing:
        if one.code not in said:
            raise ValidationError({f"gap-{one.code}-reason": f"Put it right first, or say why not: {one.says}"})
    return [answer_of(enquiry, answered_on=localdate(), **answer) for answer in answers]


@transaction.atomic
def ask_again(*, by, record, gap: str) -> GapAnswer:
    """Take an answer back, so that the gap is asked again. The answer stays in the record.

    Raises ValidationError if no answer stands.
    """
    taking_turns(record)
    if gap not in {one.code for one in asked_on(record, closing=True).answered}:
        raise ValidationError("No answer to this stands any more.")
    again = GapAnswer(gap=gap, reason=Reason.ASK_AGAIN, answered_on=localdate(), **{kind_of(record).name: record})
    with recording("asked-it-again", by=by, adult=record.adult, about=again, facts={"gap": gap}) as keep:
        return keep(again)


def ask_for_feedback(
    *, by, enquiry, stage: str, asked_on: date, asked_by: str, came: str, said: Said | None = None, answers=(), **asking
) -> FeedbackAsked:
    """Record that somebody asked the adult how it is, or was, for them; `asking` are how, and why they could not be.

    `answers`: what was graded, each with question, answer and spoken_by.

    Raises ValidationError if that would be before the enquiry began, or said to be after a close that is not yet.
    """
    if asked_on < enquiry.started_on:
        raise ValidationError({"asked_on": "The day must be on or after the day on which the enquiry started"})
    if stage == When.AFTER and (enquiry.concluded_on is None or asked_on < enquiry.concluded_on):
        raise ValidationError({"stage": "Select “While the work goes on”: the enquiry was not concluded on that day"})
    asked = FeedbackAsked(
        adult=enquiry.adult, enquiry=enquiry, stage=stage, asked_on=asked_on, asked_by=asked_by, came=came, **asking
    )
    facts = {"stage": stage, "came": came}
    with recording("asked-how-it-was", by=by, adult=enquiry.adult, about=asked, on=asked_on, facts=facts) as keep:
        asked.statement = keep(statement_of(enquiry.adult, said, said_on=asked_on)) if said else None
        keep(asked)
        for answer in answers:
            keep(FeedbackAnswer(asked=asked, **answer))
        return asked


def check_before_closing(*, by, enquiry, checked_on: date, checks: Iterable[dict]) -> list[ClosingCheck]:
    """Record what was looked at before the close. Each of `checks` has check_of, answer and words.

    Raises ValidationError if nothing was, or before the enquiry began.
    """
    made = [ClosingCheck(enquiry=enquiry, checked_on=checked_on, **check) for check in checks]
    if not made:
        raise ValidationError("Answer at least one of these, or leave the page.")
    if checked_on < enquiry.started_on:
        raise ValidationError({"checked_on": "The day must be on or after the day on which the enquiry started"})
    facts = {"checks": [one.check_of for one in made]}
    with recording(
        "checked-before-closing", by=by, adult=enquiry.adult, about=made[0], on=checked_on, facts=facts
    ) as keep:
        return [keep(one) for one in made]


def settle_gap(*, by, gap: str, from_on: date, why: str, **setting) -> GapSetting:
    """Settle whether one gap is asked, in which words, after how many days, and whether the close needs an answer.

    `setting` are the fields of GapSetting. What was settled before stays in the history.
    Raises ValidationError for a gap that is not on the list, a day that has passed, or days where none are counted.
    """
    known = BY_CODE.get(gap)
    if known is None:
        raise ValidationError("There is no such gap.")
    if from_on < localdate():
        raise ValidationError({"from_on": "The day from which it holds must be today or later"})
    until = setting.get("until_on")
    if until is not None and until <= from_on:
        raise ValidationError({"until_on": "The day until which it holds must be after the day from which it does"})
    if setting.get("days") is not None and known.days is None:
        raise ValidationError({"days": "No days are counted here"})
    settled = GapSetting(gap=gap, from_on=from_on, why=why, **setting)
    facts = {"gap": gap, "asked": settled.asked, "days": settled.days, "before_closing": settled.before_closing}
    with recording("settled-what-is-asked", by=by, adult=None, about=settled, on=from_on, why=why, facts=facts) as keep:
        return keep(settled)
