"""What is open in one team, oldest first: one query for a page of it, one for how much there is, one for the names."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.apps import apps
from django.db.models import CharField, Count, F, IntegerField, OuterRef, QuerySet, Subquery, Value
from django.db.models.functions import Coalesce
from django.http import Http404
from django.urls import reverse
from django.utils.timezone import localdate

from alongside.access.models import Team, User
from alongside.access.records import adults_that_may_be_named
from alongside.access.roles import Permission
from alongside.enquiries.codes import Kind
from alongside.enquiries.models import Enquiry

CONCERN = "concern"
KINDS = [*Kind.choices, (CONCERN, "Concern that waits for a decision")]
NOBODY = "nobody"
A_MONTH = timedelta(days=30)


def team_of(user, number: int) -> Team:
    """One of this person's own teams, or Http404."""
    team = Team.objects.filter(pk=number, members=user).first()
    if team is None:
        raise Http404
    return team


@dataclass(frozen=True)
class Open:
    """One open enquiry or undecided concern, as the queue shows it."""

    number: int
    kind: str
    since: date
    adult: str
    lead: str
    safe_now: str

    @property
    def is_concern(self) -> bool:
        return self.kind == CONCERN

    @property
    def reference(self) -> str:
        return f"{'C' if self.is_concern else 'E'}{self.number}"

    @property
    def says(self) -> str:
        return "Concern" if self.is_concern else Kind(self.kind).label

    @property
    def url(self) -> str:
        return reverse("concerns:concern" if self.is_concern else "enquiries:enquiry", args=[self.number])


def open_in(user, team: Team, *, lead: str = "", kind: str = "") -> QuerySet:
    """What is open in the team and may be named to this person, oldest first. `lead`: a number, or "nobody"."""
    enquiries = Enquiry.objects.open().filter(team=team).exclude(adult__in=kept_from(user))
    concerns = apps.get_model("concerns.Concern").objects.undecided().filter(team=team)
    concerns = concerns.exclude(adult__in=kept_from(user))
    if lead:
        enquiries = enquiries.filter(lead=None) if lead == NOBODY else enquiries.filter(lead=lead)
        concerns = concerns.none() if lead != NOBODY else concerns
    if kind:
        enquiries = enquiries.none() if kind == CONCERN else enquiries.filter(kind=kind)
        concerns = concerns if kind == CONCERN else concerns.none()
    nothing = Value("", output_field=CharField())
    return (
        enquiries.annotate(what=F("kind"), since=F("started_on"), led_by=Coalesce("lead__name", nothing), safe=nothing)
        .values_list("pk", "what", "since", "led_by", "safe", "adult_id")
        .union(
            concerns.annotate(
                what=Value(CONCERN, output_field=CharField()), since=F("raised_on"), led_by=nothing, safe=F("safe_now")
            ).values_list("pk", "what", "since", "led_by", "safe", "adult_id"),
            all=True,
        )
        .order_by("since", "what", "pk")
    )


def kept_from(user) -> QuerySet[Any]:
    """The adults whom this person may not know of: few, so leaving them out costs less than looking at them all."""
    return apps.get_model("people.Adult").objects.exclude(adults_that_may_be_named(user)).values("pk")


def as_open(rows: Iterable[tuple]) -> list[Open]:
    """Rows of the queue as people read them. One query, for the names."""
    rows = list(rows)
    adults = apps.get_model("people.Adult").objects.in_bulk([row[-1] for row in rows])
    return [
        Open(number, kind, since, adults[adult].name, lead, safe) for number, kind, since, lead, safe, adult in rows
    ]


def people_of(team: Team) -> QuerySet[Any]:
    """Who of a team can lead, each with how many open enquiries they lead, and how many of them began this month.

    A fact for sharing work out fairly. It stands where somebody chooses who leads, and nowhere else.
    """
    led = Enquiry.objects.open().filter(lead=OuterRef("pk")).order_by().values("lead").annotate(count=Count("pk"))
    lately = led.filter(started_on__gt=localdate() - A_MONTH)

    def counted(rows: QuerySet) -> Coalesce:
        return Coalesce(Subquery(rows.values("count"), output_field=IntegerField()), 0)

    return User.objects.may(Permission.RECORD).filter(teams=team).annotate(leads=counted(led), lately=counted(lately))


def choosable(user, team: Team, numbers: list[int]) -> QuerySet[Enquiry]:
    """Those of these enquiries of the team that are open and may be named to this person, oldest first."""
    known = adults_that_may_be_named(user, at="adult__")
    found = Enquiry.objects.filter(known, team=team, pk__in=numbers).select_related("adult", "lead")
    return found.order_by("started_on", "pk")
