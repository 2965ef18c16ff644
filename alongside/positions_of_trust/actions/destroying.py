"""How long records are kept, and destroying one when its time is over: by a rule and two people."""

from datetime import date

from django.core.exceptions import ValidationError
from django.db import connection
from django.utils.timezone import localdate

from alongside.drafts.keeping import forget_drafts_beneath
from alongside.history.recording import recording
from alongside.positions_of_trust.codes import Ground
from alongside.positions_of_trust.models import (
    Destruction,
    DestructionAsked,
    PositionOfTrust,
    RetentionReview,
    RetentionRule,
)

from .keeping import keeping


def set_rule(*, by, **rule) -> RetentionRule:
    """Settle for how long these records are kept. `rule` are the fields of RetentionRule; it holds for what is closed
    from its first day on, and changes nothing for what was closed before.
    """
    row = RetentionRule(**rule)
    with recording("set-retention", by=by, adult=None, about=row, on=row.from_on) as keep:
        return keep(row)


def end_rule(*, by, rule: RetentionRule, ended_on: date) -> RetentionRule:
    """End a rule. Raises ValidationError for a day before it began."""
    if ended_on < rule.from_on:
        raise ValidationError({"ended_on": "The day must be on or after the day from which it holds"})
    with recording("ended-retention", by=by, adult=None, about=rule, on=ended_on) as keep:
        rule.ended_on = ended_on
        return keep(rule)


def keep_longer(*, by, position: PositionOfTrust, keep_until: date, why: str) -> RetentionReview:
    """Look at a closed record and keep it until another day: for a claim, an inquiry, or a risk that goes on.

    Raises ValidationError while it is open, and for a day that is over.
    """
    if position.closed_on is None:
        raise ValidationError("This record is open: the time to keep it begins when it is closed")
    if keep_until <= localdate():
        raise ValidationError({"keep_until": "The day must be after today"})
    with keeping("kept-position-longer", by=by, position=position) as keep:
        position.keep_until = keep_until
        keep(position)
        return keep(RetentionReview(position=position, keep_until=keep_until, why=why))


def ask_to_destroy(*, by, position: PositionOfTrust, ground: str) -> DestructionAsked:
    """Ask that a record be destroyed. Nothing happens until another keeper agrees.

    Raises ValidationError while it is open, and where its time is given as the ground and is not over.
    """
    if position.closed_on is None:
        raise ValidationError("This record is open: close it first")
    if ground == Ground.PERIOD_OVER and (position.keep_until is None or position.keep_until > localdate()):
        raise ValidationError({"ground": "The time to keep it is not over"})
    with keeping("asked-to-destroy-position", by=by, position=position, facts={"ground": ground}) as keep:
        return keep(DestructionAsked(position=position, ground=ground))


def agree_to_destroy(*, by, asked: DestructionAsked) -> Destruction:
    """Agree, as the second keeper, and destroy the record. What is left: that there was one, when, and by which rule.

    Raises ValidationError for whoever asked.
    """
    position = asked.position
    if asked.event.by_id == by.pk:
        raise ValidationError("Another keeper must agree: nobody destroys a record alone")
    gone = Destruction(position=position, asked=asked, rule=position.kept_under)
    with keeping("destroyed-position", by=by, position=position, facts={"ground": asked.ground}) as keep:
        keep(gone)
        with connection.cursor() as cursor:
            cursor.execute("SELECT positions_of_trust_destroy(%s)", [position.pk])
        position.name = position.source = position.information_owner = ""
        position.date_of_birth, position.private_life, position.outcome = None, None, None
        position.concerned, position.destroyed_on = [], localdate()
        keep(position)
        forget_drafts_beneath(position.get_absolute_url())
    return gone
