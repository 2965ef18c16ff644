"""The only writers of this room: calendars and timescales of the council, pauses and variations of one record."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.formats import date_format

from alongside.access.roles import Permission
from alongside.history.recording import differences, next_id, note, recording, taking_turns

from .models import Calendar, ClosedDay, Pause, Resumption, Timescale, Variation


@transaction.atomic
def add_calendar(*, by, name: str, weekdays: list[str], like: Calendar | None = None, **calendar) -> Calendar:
    """Add a calendar beside the council's own; with `like`, closed on the same days to begin with.

    Raises ValidationError for a name that is taken.
    """
    refuse_a_name_twice(name)
    added = Calendar(pk=next_id(Calendar), name=name, weekdays=weekdays, **calendar)
    added.event = note("added-calendar", by=by, about=added)
    added.save(force_insert=True)
    same = like.closed_days.filter(taken_out=False).values("day", "name", "kind", "source") if like else []
    ClosedDay.objects.bulk_create(ClosedDay(calendar=added, event=added.event, **day) for day in same)
    return added


@transaction.atomic
def change_calendar(*, by, calendar: Calendar, **details) -> Calendar:
    """Change its name, its days of the week, or from when to when it is used.

    Raises ValidationError for a name that is taken, and for an end of the council's own.
    """
    if details.get("name", calendar.name) != calendar.name:
        refuse_a_name_twice(details["name"])
    if calendar.is_standard and details.get("ended_on"):
        raise ValidationError({"ended_on": "The council’s own calendar has no end: change it instead"})
    changed = differences(calendar, details)
    if changed:
        calendar.event = note("changed-calendar", by=by, about=calendar, facts={"changed": changed})
        for name, value in details.items():
            setattr(calendar, name, value)
        calendar.save(update_fields=["event", *details])
    return calendar


def refuse_a_name_twice(name: str) -> None:
    if Calendar.objects.filter(name=name).exists():
        raise ValidationError({"name": "There is a calendar of this name already"})


@transaction.atomic
def add_closed_days(
    *, by, calendar: Calendar, days: Iterable[tuple[date, str]], kind: str, source: str = ""
) -> list[ClosedDay]:
    """Add days that are not worked: when, and what each is called. Those that are there already stay as they are.

    Raises ValidationError if all of them are there already.
    """
    taking_turns(calendar)
    there = set(calendar.closed_days.filter(taken_out=False).values_list("day", flat=True))
    new = {day: name for day, name in days if day not in there}
    if not new:
        raise ValidationError("These days are in the calendar already")
    facts = {"days": [f"{day} {name}" for day, name in sorted(new.items())], "kind": kind}
    event = note("added-closed-days", by=by, about=calendar, facts=facts)
    return ClosedDay.objects.bulk_create(
        ClosedDay(calendar=calendar, day=day, name=name, kind=kind, source=source, event=event)
        for day, name in sorted(new.items())
    )


@transaction.atomic
def take_out_closed_day(*, by, closed: ClosedDay, why: str) -> ClosedDay:
    """Take out a day that was put in by mistake. It stays readable, with the reason."""
    facts = {"days": [f"{closed.day} {closed.name}"]}
    closed.event = note("took-out-closed-day", by=by, about=closed.calendar, why=why, facts=facts)
    closed.taken_out = True
    closed.save(update_fields=["event", "taken_out"])
    return closed


def settle_timescale(*, by, rule: str, from_on: date, says: str, **how_long) -> Timescale:
    """Settle how long something usually takes, for clocks that start from a day on. `how_long`: number, unit, calendar.

    Without a number there is no timescale from that day.
    """
    settled = Timescale(rule=rule, from_on=from_on, says=says, **how_long)
    facts = {"rule": rule, "number": settled.number, "unit": settled.unit}
    with recording("settled-timescale", by=by, adult=None, about=settled, on=from_on, facts=facts) as keep:
        return keep(settled)


@transaction.atomic
def pause_clocks(*, by, record: Any, from_on: date, went_on: date | None = None, **why) -> Pause:
    """Let the clocks of a concern or an enquiry stand still; with `went_on`, of days gone by. `why`: fields of Pause.

    Raises ValidationError outside of the time in which the clocks run, and where they stand still already.
    """
    taking_turns(record)
    pause = Pause(adult=record.adult, from_on=from_on, **{record._meta.model_name: record}, **why)
    started, ended = runs_from(record)
    if from_on < started or (ended and from_on > ended):
        raise ValidationError(
            {"from_on": f"The clocks run from {date_format(started)}{until(ended)}: choose a day then"}
        )
    if went_on and went_on <= from_on:
        raise ValidationError({"went_on": "The day on which they went on must be after the day of the pause"})
    for other in record.pauses.select_related("resumption"):
        their_end = other.went_on.resumed_on if other.went_on else None
        if (their_end is None or from_on < their_end) and (went_on is None or other.from_on < went_on):
            raise ValidationError(
                {"from_on": f"The clocks stand still from {date_format(other.from_on)}{until(their_end)}"}
            )
    facts = {"reason": pause.reason, "agrees": pause.agrees}
    with recording("paused-clocks", by=by, adult=record.adult, about=pause, on=from_on, facts=facts) as keep:
        keep(pause)
        if went_on:
            keep(Resumption(pause=pause, resumed_on=went_on))
    return pause


def until(day: date | None) -> str:
    return f" until {date_format(day)}" if day else ""


def runs_from(record: Any) -> tuple[date, date | None]:
    """When the clocks of a concern or an enquiry start, and when the last of them ends."""
    if record._meta.model_name == "concern":
        return record.raised_on, record.decided_on
    return record.started_on, record.concluded_on


@transaction.atomic
def resume_clocks(*, by, pause: Pause, resumed_on: date, words: str = "") -> Resumption:
    """Let them go on from a day. Raises ValidationError if they do already, or if that is not after the pause began."""
    record: Any = pause.enquiry or pause.concern
    taking_turns(record)
    if Resumption.objects.filter(pause=pause).exists():
        raise ValidationError("These clocks go on already")
    if resumed_on <= pause.from_on:
        raise ValidationError({"resumed_on": "The day must be after the day on which they were paused"})
    resumption = Resumption(pause=pause, resumed_on=resumed_on, words=words)
    with recording("resumed-clocks", by=by, adult=pause.adult, about=resumption, on=resumed_on) as keep:
        return keep(resumption)


def agree_variation(*, by, record: Any, agreed_by, **decision) -> Variation:
    """Record a departure from a timescale or the procedure, and which manager agreed. `decision`: fields of Variation.

    Raises ValidationError if that person may not agree to it, or if the new date is before the clocks began.
    """
    if not agreed_by.may(Permission.OVERSEE):
        raise ValidationError({"agreed_by": "Choose a manager: a departure is agreed by one"})
    variation = Variation(adult=record.adult, agreed_by=agreed_by, **{record._meta.model_name: record}, **decision)
    started, _ = runs_from(record)
    if variation.new_date and variation.new_date < started:
        raise ValidationError(
            {"new_date": f"The new date must be on or after {date_format(started)}, when the clock began"}
        )
    facts = {"departs": variation.departs, "stage": variation.stage, "agreed_by": agreed_by.pk}
    about = {"adult": record.adult, "about": variation, "on": variation.agreed_on}
    with recording("agreed-variation", by=by, facts=facts, **about) as keep:
        return keep(variation)
