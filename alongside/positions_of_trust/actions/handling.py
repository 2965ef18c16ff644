"""What is done about the person: told, heard, weighed, disclosed, assured, looked at again, closed."""

from datetime import date

from django.core.exceptions import ValidationError

from alongside.positions_of_trust.keeping_time import keep_until
from alongside.positions_of_trust.models import (
    Disclosure,
    DisclosureDecision,
    EmployerAssurance,
    PositionClosing,
    PositionOfTrust,
    PositionReview,
    PositionRisk,
    Representation,
    RetentionRule,
    SubjectTold,
)

from .keeping import add, keeping


def tell_subject(*, by, position: PositionOfTrust, on: date, **told) -> SubjectTold:
    """Record that the person was told, or why not. `told` are the fields of SubjectTold."""
    return add("told-subject", SubjectTold(position=position, on=on, **told), by=by, on=on)


def hear_subject(*, by, position: PositionOfTrust, given_on: date, **said) -> Representation:
    """Record what they say to it, exactly as they said it. `said` are the fields of Representation."""
    return add("heard-subject", Representation(position=position, given_on=given_on, **said), by=by, on=given_on)


def add_risk(*, by, position: PositionOfTrust, weighed_on: date, **risk) -> PositionRisk:
    """Record who could be harmed and what was done at once. `risk` are the fields of PositionRisk."""
    return add("weighed-position", PositionRisk(position=position, weighed_on=weighed_on, **risk), by=by, on=weighed_on)


def decide_on_disclosure(*, by, position: PositionOfTrust, decided_on: date, **decision) -> DisclosureDecision:
    """Record whether somebody is told. `decision` are the fields of DisclosureDecision.

    Raises ValidationError where it says that what they said was weighed, and nothing that they said is recorded.
    """
    weighed = decision.get("heard") == "weighed"
    if weighed and not Representation.objects.filter(position=position).exists():
        raise ValidationError({"heard": "Nothing that they said is recorded: record it first, or say why not"})
    row = DisclosureDecision(position=position, decided_on=decided_on, **decision)
    return add("decided-on-disclosure", row, by=by, on=decided_on)


def record_disclosure(*, by, decision: DisclosureDecision, made_on: date, **made) -> Disclosure:
    """Record that it was told. `made` are the fields of Disclosure.

    Raises ValidationError for a decision not to tell, and for a day before it was taken.
    """
    if not decision.disclose:
        raise ValidationError("It was decided not to tell them: decide again first")
    if made_on < decision.decided_on:
        raise ValidationError({"made_on": "The day must be on or after the day on which it was decided"})
    row = Disclosure(position=decision.position, decision=decision, made_on=made_on, **made)
    return add("disclosed-position", row, by=by, on=made_on)


def add_assurance(*, by, position: PositionOfTrust, received_on: date, **assurance) -> EmployerAssurance:
    """Record what the employer says it has done. `assurance` are the fields of EmployerAssurance."""
    row = EmployerAssurance(position=position, received_on=received_on, **assurance)
    return add("assured-about-position", row, by=by, on=received_on)


def review_position(*, by, position: PositionOfTrust, reviewed_on: date, **review) -> PositionReview:
    """Record a look at the whole of it. `review` are the fields of PositionReview."""
    row = PositionReview(position=position, reviewed_on=reviewed_on, **review)
    return add("reviewed-position", row, by=by, on=reviewed_on)


def close_position(*, by, position: PositionOfTrust, closed_on: date, outcome: str, **closing) -> PositionClosing:
    """Close it. The rule in force on that day says how long it is kept. `closing`: the fields of PositionClosing.

    Raises ValidationError if it would end before it began.
    """
    if closed_on < position.opened_on:
        raise ValidationError({"closed_on": "The day must be on or after the day on which it was opened"})
    row = PositionClosing(position=position, closed_on=closed_on, outcome=outcome, **closing)
    with keeping("closed-position", by=by, position=position, on=closed_on) as keep:
        position.closed_on, position.outcome = closed_on, outcome
        position.kept_under = RetentionRule.objects.in_force(closed_on).first()
        position.keep_until = keep_until(position, position.kept_under)
        keep(position)
        return keep(row)
