"""Offering a response, what the adult says to it, and how well it worked."""

from collections.abc import Iterable
from datetime import date

from django.core.exceptions import ValidationError

from alongside.history.recording import differences, recording
from alongside.voice.actions import Said, statement_of

from ..codes import Answer
from ..models import HowItWorked, Response, ResponseOutcome, ResponseUsed

NEEDS_A_CHECK = "This may endanger somebody who is coerced: select a coercion check, or say why it is safe without one"


def offer_response(
    *,
    by,
    enquiry,
    response: Response,
    offered_on: date,
    outcomes: Iterable = (),
    answer: str = Answer.NOT_YET,
    answered: Said | None = None,
    coercion_check=None,
    safe_because: str = "",
    offered_by: str = "",
) -> ResponseUsed:
    """Offer the adult a response, for the outcomes that it serves; with what they say, if they say it at once.

    Raises ValidationError for a response that may endanger with neither a coercion check nor a reason.
    """
    if response.may_endanger and coercion_check is None and not safe_because.strip():
        raise ValidationError({"safe_because": NEEDS_A_CHECK})
    used = ResponseUsed(
        enquiry=enquiry,
        response=response,
        offered_by=offered_by,
        offered_on=offered_on,
        answer=answer,
        coercion_check=coercion_check,
        safe_because=safe_because,
    )
    facts = {"response": response.key, "answer": answer}
    with recording("offered-response", by=by, adult=enquiry.adult, about=used, on=offered_on, facts=facts) as keep:
        if answered is not None:
            used.answer_words = keep(statement_of(enquiry.adult, answered, said_on=offered_on))
        keep(used)
        for outcome in outcomes:
            keep(ResponseOutcome(used=used, outcome=outcome))
    return used


def follow_response(*, by, used: ResponseUsed, on: date, answered: Said | None = None, **details) -> ResponseUsed:
    """What came of an offer: the adult's answer in their words, and from when to when it was used.

    `details` are answer, used_from and used_to. Earlier words stay among the adult's statements.
    Raises ValidationError if it would be used before it was offered, or end before it began.
    """
    since, until = details.get("used_from", used.used_from), details.get("used_to", used.used_to)
    if since and since < used.offered_on:
        raise ValidationError({"used_from": "The date must be on or after the date it was offered"})
    if until and (since is None or until < since):
        raise ValidationError({"used_to": "The date it ended must be on or after the date it began"})
    changed = differences(used, details)
    if changed or answered is not None:
        facts = {"changed": changed}
        with recording("followed-response", by=by, adult=used.enquiry.adult, about=used, on=on, facts=facts) as keep:
            if answered is not None:
                used.answer_words = keep(statement_of(used.enquiry.adult, answered, said_on=on))
            for name, value in details.items():
                setattr(used, name, value)
            keep(used)
    return used


def judge_response(*, by, used: ResponseUsed, judged_on: date, **judgement) -> HowItWorked:
    """How well it worked by one day: the adult's judgement and the practitioner's, apart. The newest stands (G2).

    `judgement` are the other fields of HowItWorked. Raises ValidationError if it is dated before the offer.
    """
    if judged_on < used.offered_on:
        raise ValidationError({"judged_on": "The date must be on or after the date it was offered"})
    row = HowItWorked(used=used, judged_on=judged_on, **judgement)
    facts = {"adult": row.adult, "practitioner": row.practitioner}
    with recording("judged-response", by=by, adult=used.enquiry.adult, about=used, on=judged_on, facts=facts) as keep:
        return keep(row)
