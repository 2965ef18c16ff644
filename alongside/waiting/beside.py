"""Lines beside an enquiry and an adult: how long it has gone on, why it stands still or is later, and if safe today."""

from datetime import date, datetime

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import F, OuterRef, Subquery
from django.db.models.functions import JSONObject
from django.utils.formats import date_format
from django.utils.timezone import localdate

from alongside.enquiries.models import Enquiry
from alongside.people.beside import Beside, listed
from alongside.timeliness.clocks import Clock, Still
from alongside.timeliness.codes import Departs, PauseReason, Stage
from alongside.timeliness.models import Calendar, ClosedDay, Pause, Variation
from alongside.timeliness.working_days import Week, whole_weeks

from .codes import Asked, SafeToday
from .models import A_CHECK, SafeTodayCheck


def clock(enquiry: OuterRef) -> ArraySubquery:
    """From when to when, the days not worked meanwhile, the pauses, and why it is later than usual."""
    own = Calendar.objects.filter(is_standard=True)
    closed = ClosedDay.objects.filter(
        calendar__is_standard=True, taken_out=False, day__gt=OuterRef("started_on"), day__lte=localdate()
    )
    pauses = Pause.objects.filter(enquiry=OuterRef("pk")).order_by("pk")
    later = Variation.objects.filter(enquiry=OuterRef("pk"), departs=Departs.TIMESCALE).newest_first()
    return listed(
        Enquiry.objects.filter(pk=enquiry),
        started=F("started_on"),
        ended=F("concluded_on"),
        weekdays=Subquery(own.values("weekdays")[:1]),
        closed=ArraySubquery(closed.values("day")),
        pauses=ArraySubquery(
            pauses.values(one=JSONObject(first="from_on", went_on="resumption__resumed_on", reason="reason"))
        ),
        because=Subquery(later.values("because")[:1]),
    )


def how_long(facts: list[dict]) -> str:
    """ "Day 34; 20 working days. Paused since 3 June 2026: they are in hospital." """
    fact = facts[0]
    week = Week(whole_weeks(fact["weekdays"]), tuple(map(date.fromisoformat, fact["closed"])))
    pauses = [(date.fromisoformat(one["first"]), day(one["went_on"]), one["reason"]) for one in fact["pauses"]]
    still = tuple(Still(first, went_on) for first, went_on, _ in pauses)
    started, ended = date.fromisoformat(fact["started"]), day(fact["ended"])
    it = Clock(Stage.CONCLUSION, started, ended, localdate(), week, still)
    said = [f"It took {counted(it)}." if ended else f"Day {it.days}; {worked(it.working)}."]
    on = next(((first, reason) for first, went_on, reason in pauses if went_on is None and not ended), None)
    if on:
        why = PauseReason(on[1]).label
        said.append(f"Paused since {date_format(on[0])}: {why[0].lower()}{why[1:]}.")
    elif it.days_still:
        said.append(f"It stood still on {it.days_still} of them.")
    if fact["because"]:
        said.append(f"Later than usual because {fact['because'].strip().rstrip('.')}.")
    return " ".join(said)


def day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def counted(it: Clock) -> str:
    """ "34 days, 20 of them working days"."""
    return f"{it.days} day{'' if it.days == 1 else 's'}, {it.working} of them worked"


def worked(number: int) -> str:
    return f"{number} working day{'' if number == 1 else 's'}"


CLOCK = Beside("clock", "How long it has taken", "timeliness:of-enquiry", clock, how_long, of_enquiry=True)


def checks(adult: OuterRef) -> ArraySubquery:
    """When somebody last found out whether the adult is safe."""
    found = SafeTodayCheck.objects.filter(A_CHECK, adult=adult).order_by("-asked_at", "-pk")[:1]
    return listed(found, on="asked_at", answer="answer", asked="asked")


def last_found(facts: list[dict]) -> str:
    """ "Asked on 3 June 2026, by phone: safe." """
    if not facts:
        return ""
    on = date_format(localdate(datetime.fromisoformat(facts[0]["on"])))
    how = Asked(facts[0]["asked"]).label
    return f"Asked on {on}: {SafeToday(facts[0]['answer']).label.lower()}. {how}."


SAFE = Beside("safe_today", "Safe today?", "waiting:of-adult", checks, last_found)
