"""Whom of the staff to tell of an alarm by e-mail, and when: worked out anew each time from what was sent.

At once: whoever leads, and the duty address of each team that it is for; of a restricted record those named on it.
Where that is nobody, or nobody has taken it up after a quarter of an hour, or whoever did has not answered it in an
hour: the duty addresses and every enquiry manager too. The message says nothing, so that it may go to all of them.
Staff alone: no adult's address is ever looked at.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import Q, QuerySet

from alongside.access.models import Team, User
from alongside.access.roles import Permission
from alongside.concerns.models import Concern
from alongside.enquiries.models import Enquiry

from .codes import Rung
from .models import Alarm, Notice

PATIENCE = timedelta(minutes=15)
TO_ANSWER = timedelta(minutes=60)
LONGEST_WAIT = timedelta(minutes=15)


@dataclass(frozen=True)
class Due:
    """One message that is to go out."""

    alarm: Alarm
    to: User | Team
    address: str
    rung: Rung


def due(moment: datetime) -> list[Due]:
    """Every message that should have gone by `moment` and has not, but for those tried a short while ago."""
    unseen = Q(taken_up_by=None) | Q(taken_up_at__lte=moment - TO_ANSWER)
    waiting = Alarm.objects.filter(unseen, ended_at=None).select_related("adult").order_by("raised_at")
    return [one for alarm in waiting for one in due_on(alarm, moment)]


def due_on(alarm: Alarm, moment: datetime) -> Iterator[Due]:
    """The messages of one alarm."""
    tried = list(alarm.notices.order_by("at"))
    for rung in Rung:
        if rung == Rung.CHASED and moment < alarm.raised_at + PATIENCE:
            continue
        if rung == Rung.AT_ONCE and alarm.taken_up_by_id:
            continue
        addresses = set()
        for to, address in told(alarm, rung):
            before = [one for one in tried if (one.rung, one.address) == (rung, address)]
            if address not in addresses and may_go(before, moment):
                addresses.add(address)
                yield Due(alarm, to, address, rung)


def may_go(before: list[Notice], moment: datetime) -> bool:
    """Whether it did not go yet, and was not tried just now: after each try it waits twice as long."""
    if any(one.sent for one in before):
        return False
    return not before or moment >= before[-1].at + min(timedelta(minutes=2 ** (len(before) - 1)), LONGEST_WAIT)


def told(alarm: Alarm, rung: Rung) -> list[tuple[User | Team, str]]:
    """Who is told on this rung, with their address at work; without those who have none."""
    duty = [(team, team.duty_email) for team in teams_of(alarm) if team.duty_email]
    if alarm.adult.restricted:
        named = User.objects.may(Permission.READ).filter(entitlements__adult=alarm.adult, entitlements__ended=False)
        first = addressed(named.distinct())
    else:
        first = [*addressed(leads_of(alarm)), *duty]
    if first and rung == Rung.AT_ONCE:
        return first
    return [*first, *duty, *addressed(User.objects.may(Permission.OVERSEE).distinct())]


def addressed(people: QuerySet[User]) -> list[tuple[User | Team, str]]:
    return [(user, user.email) for user in people.exclude(email="")]


def leads_of(alarm: Alarm) -> QuerySet[User]:
    """Whoever leads its enquiry, or an open one about the adult."""
    return User.objects.filter(is_active=True, enquiries__in=enquiries_of(alarm)).distinct().order_by("name")


def teams_of(alarm: Alarm) -> QuerySet[Team]:
    """The team of its enquiry and those with an open enquiry or an undecided concern; where that is none, all."""
    enquiries = enquiries_of(alarm)
    concerns = Concern.objects.filter(adult=alarm.adult_id)
    open_ones = Q(enquiries__in=enquiries) | Q(pk__in=concerns.filter(decided_on=None).values("team"))
    teams = Team.objects.filter(open_ones).distinct()
    if teams:
        return teams
    every = Enquiry.objects.filter(adult=alarm.adult_id).values("team").union(concerns.values("team"))
    return Team.objects.filter(pk__in=every)


def enquiries_of(alarm: Alarm) -> QuerySet[Enquiry]:
    return Enquiry.objects.filter(Q(concluded_on=None) | Q(pk=alarm.enquiry_id), adult=alarm.adult_id)
