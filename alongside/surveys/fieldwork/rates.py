"""How many answered of those who were asked, live: by type of council and by region, as tables 1 and 2 of 2014/15."""

from collections import Counter
from dataclasses import dataclass

from django.db.models import Count, Q, QuerySet

from ..models import Invitation, Response, Sampled, Survey
from .codes import Mode


@dataclass(frozen=True)
class Line:
    """One line of a table of response rates."""

    name: str
    answered: int
    asked: int

    @property
    def rate(self) -> str:
        """A percentage, half up."""
        return f"{(200 * self.answered + self.asked) // (2 * self.asked)} %" if self.asked else "–"


@dataclass(frozen=True)
class Rates:
    """What a survey's page tells of its field."""

    by_type: list[Line]
    by_region: list[Line]
    total: Line
    named: int
    partial: int | None
    withdrawn: int | None
    refused: int | None
    undeliverable: int | None
    beside: int
    on_paper: int


def rates_of(survey: Survey, councils: frozenset[str] | None) -> Rates:
    """How a survey stands; with `councils`, of those alone, and what each of few people did is then not told."""
    frame, responses = Sampled.objects.filter(survey=survey), Response.objects.filter(survey=survey)
    invitations = Invitation.objects.filter(sampled__survey=survey)
    if councils is not None:
        frame, responses = frame.filter(council__in=councils), responses.filter(council__in=councils)
        invitations = invitations.filter(sampled__council__in=councils)
    sent = Q(submitted_on__isnull=False, withdrawn_on=None)
    told = responses.aggregate(
        answered=Count("pk", filter=sent & Q(invited=True)),
        partial=Count("pk", filter=Q(submitted_on=None, withdrawn_on=None, erased_on=None)),
        withdrawn=Count("pk", filter=Q(withdrawn_on__isnull=False)),
        beside=Count("pk", filter=sent & Q(invited=False)),
        on_paper=Count("pk", filter=sent & Q(mode=Mode.PAPER)),
    )
    came_back = invitations.aggregate(
        refused=Count("refused_on"), undeliverable=Count("undeliverable_on"), named=Count("pk", filter=~Q(nonce=""))
    )
    named = came_back.pop("named")
    answered = responses.filter(sent, invited=True)
    by_type = lines(frame, answered, "council_type")
    asked = sum(line.asked for line in by_type)
    if councils is not None and asked < survey.smallest_base:
        told |= dict.fromkeys(("partial", "withdrawn"))
        came_back = dict.fromkeys(came_back)
    return Rates(
        by_type=by_type,
        by_region=lines(frame, answered, "region"),
        total=Line("Total", told.pop("answered"), asked),
        named=named,
        **told,
        **came_back,
    )


def lines(frame: QuerySet[Sampled], answered: QuerySet[Response], field: str) -> list[Line]:
    """A table: those asked and those who answered, by one field, the best rate first."""
    asked = counted(frame, field)
    given = counted(answered, field)
    found = [Line(name or "Not known", given[name], asked[name]) for name in asked | given]
    return sorted(found, key=lambda line: (-line.answered / (line.asked or 1), line.name))


def counted(rows: QuerySet, field: str) -> Counter[str]:
    return Counter(dict(rows.order_by().values_list(field).annotate(Count("pk"))))
