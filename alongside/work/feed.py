"""Somebody's dates as an iCalendar file, which any calendar can read: references and links, and nobody's name."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from django.conf import settings
from django.http import Http404
from django.utils.timezone import localdate
from icalendar import Calendar, Event

from alongside.access.dated import Dated, dates_of
from alongside.access.models import User
from alongside.access.roles import Permission

from .actions.calendar import digest_of
from .covering import covered_by
from .models import CalendarKey

HERE = ZoneInfo(settings.TIME_ZONE)


def owner_of(secret: str) -> User:
    """Whose calendar this address reads. Http404 for every other: unknown, withdrawn, lapsed, of a closed account."""
    key = (
        CalendarKey.objects.filter(digest=digest_of(secret), withdrawn=False, last_on__gte=localdate())
        .select_related("owner")
        .first()
    )
    if key is None or not key.owner.may(Permission.READ):
        raise Http404
    return key.owner


def calendar_of(user: User, address: str) -> bytes:
    """The file. `address` is that of the product, for the links."""
    calendar = Calendar()
    calendar.add("prodid", "-//Alongside//Dates//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", "Alongside")
    calendar.add("x-published-ttl", "PT1H")
    for dated in dates_of(user, covered_by(user)):
        calendar.add_component(event_of(dated, address))
    calendar.add_missing_timezones()
    return calendar.to_ical()


def event_of(dated: Dated, address: str) -> Event:
    """One day, or one time of a day in England, by the clock as it stands there then."""
    event = Event()
    event.add("uid", f"{dated.key}@{address.partition('://')[2]}")
    event.add("dtstamp", datetime.now(UTC))
    event.add("summary", f"{dated.reference}: {dated.says}")
    event.add("url", f"{address}{dated.url}")
    event.add("description", f"{address}{dated.url}")
    event.add("class", "PRIVATE")
    if dated.at is None:
        event.add("dtstart", dated.on)
        event.add("dtend", dated.on + timedelta(days=1))
        event.add("transp", "TRANSPARENT")
    else:
        begins = datetime.combine(dated.on, dated.at, HERE)
        event.add("dtstart", begins)
        event.add("duration", timedelta(minutes=dated.minutes))
    return event


def key_of(user: User) -> CalendarKey | None:
    """The address that this person made and that still answers, or nothing."""
    return CalendarKey.objects.filter(owner=user, withdrawn=False, last_on__gte=localdate()).first()
