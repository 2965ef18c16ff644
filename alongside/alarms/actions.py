"""The only writers of this room: an alarm raised, taken up, answered; and each message to staff."""

from datetime import datetime

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.timezone import now

from alongside.history.recording import recording

from .models import Alarm, Notice

AHEAD = "The date and time must not be in the future"
ENDED = "This was answered already. Read what was done."


def alarm_of(
    *,
    adult,
    said_by: str,
    through: str,
    enquiry=None,
    words: str = "",
    statement=None,
    raised_at: datetime | None = None,
) -> Alarm:
    """An alarm, not yet written: for the act that it belongs to, whose `keep` writes it.

    Of `adult`, `enquiry` and `statement` nothing but the id is used, so `Adult(pk=7)` will do.
    """
    return Alarm(
        adult=adult,
        enquiry=enquiry,
        statement=statement,
        words="" if statement else words,
        said_by=said_by,
        through=through,
        raised_at=raised_at or now(),
    )


def raise_alarm(*, by, adult, **alarm) -> Alarm:
    """Somebody is not safe now. `by` is None from the adult's own page; `alarm` is what `alarm_of` takes.

    It only adds, a line of history and the alarm, and reads nothing: the adult's own page may do no more. Raises
    ValidationError for a time that has not come.
    """
    it = alarm_of(adult=adult, **alarm)
    if it.raised_at > now():
        raise ValidationError({"raised_on": AHEAD})
    facts = {"said_by": it.said_by, "through": it.through}
    with recording("raised-alarm", by=by, adult=adult, about=it, facts=facts) as keep:
        return keep(it)


@transaction.atomic
def take_up(*, by, alarm: Alarm, instead_of: int | None = None) -> Alarm:
    """Somebody sees to it, or takes it over from the person whose number is `instead_of`; the history keeps both.

    Raises ValidationError where yet another does already, or it was answered.
    """
    alarm = as_it_stands(alarm)
    if alarm.ended_at:
        raise ValidationError(ENDED)
    if alarm.taken_up_by_id and alarm.taken_up_by_id != instead_of:
        raise ValidationError(f"{alarm.taken_up_by} has taken it up already.")
    with recording("took-up-alarm", by=by, adult=alarm.adult, about=alarm) as keep:
        alarm.taken_up_by, alarm.taken_up_at = by, now()
        return keep(alarm)


@transaction.atomic
def answer_alarm(*, by, alarm: Alarm, done: str) -> Alarm:
    """What was done: it stands out no longer. Whoever answers what nobody had taken up has taken it up by that."""
    alarm = as_it_stands(alarm)
    if alarm.ended_at:
        raise ValidationError(ENDED)
    with recording("answered-alarm", by=by, adult=alarm.adult, about=alarm) as keep:
        if not alarm.taken_up_by_id:
            alarm.taken_up_by, alarm.taken_up_at = by, now()
        alarm.done, alarm.ended_at = done, now()
        return keep(alarm)


def as_it_stands(alarm: Alarm) -> Alarm:
    """The alarm as it is now, held until the end of the act."""
    return Alarm.objects.select_for_update(no_key=True, of=("self",)).select_related("adult").get(pk=alarm.pk)


def keep_notice(*, by=None, alarm: Alarm, to, address: str, rung: str, trouble: str = "") -> Notice:
    """That a message went, or did not go, to somebody on staff or to a team's duty address (`to`)."""
    kind = to._meta.model_name
    sent = not trouble
    it = Notice(alarm=alarm, address=address, rung=rung, at=now(), sent=sent, trouble=trouble[:80], **{kind: to})
    facts = {"to": kind, "sent": sent, "rung": rung}
    with recording("told-staff-of-alarm", by=by, adult=alarm.adult, about=it, facts=facts) as keep:
        return keep(it)
