"""What this room's pages read: the clocks of one concern or enquiry, and what the council has settled."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.apps import apps
from django.db.models import Q
from django.utils.timezone import localdate

from alongside.history.models import Event
from alongside.history.recording import name_of

from .clocks import Clock, Still
from .codes import Rule, Stage, Unit
from .models import Calendar, Pause, Timescale, Variation

Dates = dict[Stage, tuple[date | None, date | None]]
KEPT_HERE = ("added-calendar", "changed-calendar", "added-closed-days", "took-out-closed-day")


@dataclass(frozen=True)
class Clocks:
    """The clocks of one record, with what stood still and what was agreed."""

    each: list[Clock]
    pauses: list[Pause]
    variations: list[Variation]

    @property
    def paused(self) -> Pause | None:
        """The pause that is on."""
        return next((pause for pause in self.pauses if pause.went_on is None), None)


def clocks_of(record: Any) -> Clocks:
    """Every clock of a concern or an enquiry whose stage has begun, as it stands today. At most six queries."""
    pauses = list(record.pauses.in_order())
    variations = list(record.variations.newest_first())
    dates = dates_of_concern(record) if record._meta.model_name == "concern" else dates_of_enquiry(record)
    calendars = {calendar.pk: calendar for calendar in Calendar.objects.with_days()}
    own = next(calendar.week for calendar in calendars.values() if calendar.is_standard)
    timescales = list(Timescale.objects.newest_first())
    each = []
    for stage, (started, ended) in dates.items():
        if started is None:
            continue
        timescale = of_the_day(timescales, stage, started)
        named = calendars.get(timescale.calendar_id) if timescale else None
        each.append(
            Clock(
                stage=stage,
                started=started,
                ended=ended,
                today=localdate(),
                week=own,
                own_week=named.week if named else None,
                still=tuple(Still(one.from_on, one.went_on.resumed_on if one.went_on else None) for one in pauses),
                timescale=timescale,
                started_at=moment_recorded(record, started) if timescale and timescale.unit == Unit.HOURS else None,
                variation=next((one for one in variations if one.stage == stage), None),
                pause=next((one for one in pauses if one.went_on is None), None),
            )
        )
    return Clocks(each, pauses, variations)


def of_the_day(timescales: Iterable[Timescale], rule: str, day: date) -> Timescale | None:
    """The one in force on a day, of those given newest first; none where none is settled for it."""
    found = next((one for one in timescales if one.rule == rule and one.from_on <= day), None)
    return found if found and found.number is not None else None


def dates_of_concern(concern: Any) -> Dates:
    return {Stage.DECISION: (concern.raised_on, concern.decided_on)}


def dates_of_enquiry(enquiry: Any) -> Dates:
    """From when to when each stage went. One that the enquiry skipped, now that it is concluded, has no clock."""
    plans = apps.get_model("plans.Plan").objects.filter(enquiry=enquiry).order_by("started_on", "pk")
    first_talk = enquiry.conversations.order_by("held_on").values_list("held_on", flat=True).first()
    plan = plans.prefetch_related("reviews").first()
    reviewed = min((review.held_on for review in plan.reviews.all()), default=plan.ended_on) if plan else None
    ends: dict[Stage, tuple[date, date | None]] = {
        Stage.FIRST_TALK: (enquiry.started_on, first_talk),
        Stage.PLAN: (enquiry.started_on, plan.started_on if plan else None),
        Stage.CONCLUSION: (enquiry.started_on, enquiry.concluded_on),
    }
    if plan:
        ends[Stage.REVIEW] = (plan.started_on, reviewed)
    over = enquiry.concluded_on is not None
    return {stage: ends[stage] for stage in Stage if stage in ends and not (over and ends[stage][1] is None)}


def moment_recorded(record: Any, started: date) -> datetime | None:
    """The moment at which a concern was recorded, if that was on the day it was raised."""
    event = Event.objects.filter(adult=record.adult_id, about=name_of(record)).order_by("seq").first()
    return event.at if event and localdate(event.at) == started else None


def settled_now(today: date) -> list[dict[str, Any]]:
    """For each thing that can be settled: what is in force, what comes, and what was before. One query."""
    every = list(Timescale.objects.newest_first())
    return [
        {
            "rule": rule,
            "now": of_the_day(every, rule, today),
            "comes": [one for one in every if one.rule == rule and one.from_on > today],
            "was": [one for one in every if one.rule == rule and one.from_on <= today][1:],
        }
        for rule in Rule
    ]


def quiet_after(today: date, *, unless_settled: int = 28) -> int:
    """After how many days without contact an open enquiry is called quiet."""
    rule = Timescale.objects.of_the_day(Rule.QUIET, today)
    if rule is None or rule.number is None:
        return unless_settled
    return rule.number * (7 if rule.unit == Unit.WEEKS else 1)


def history_of(calendar: Calendar) -> list[Event]:
    """What was done to a calendar, newest first."""
    about = Q(about=name_of(calendar), verb__in=KEPT_HERE, adult=None)
    return list(Event.objects.filter(about).select_related("by").order_by("-seq"))


def calendars_to_warn_of() -> list[Calendar]:
    """Calendars that lack the bank holidays of a year that is near."""
    return [calendar for calendar in Calendar.objects.in_use(localdate()).with_days() if calendar.year_missing]
