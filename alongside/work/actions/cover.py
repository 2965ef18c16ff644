"""Covering for somebody who is away: arranged by themselves or their manager, ended by the calendar."""

from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Q

from alongside.history.recording import recording, taking_turns

from ..models import Cover


@transaction.atomic
def arrange_cover(*, by, away, covering, first: date, last: date) -> Cover:
    """Record who sees to somebody's work from one day to another, both included.

    Raises ValidationError where they work in no team together, or where either is away or covered then already.
    """
    for person in sorted((away, covering), key=lambda person: person.pk):
        taking_turns(person)
    if not covering.teams.filter(pk__in=away.teams.all()).exists():
        raise ValidationError(
            {"covering": f"{covering} works in none of {away}’s teams, so could not open their records"}
        )
    same_days = Cover.objects.filter(called_off=False, first__lte=last, last__gte=first).select_related(
        "away", "covering"
    )
    standing = same_days.filter(Q(away__in=[away, covering]) | Q(covering=away)).order_by("first").first()
    if standing:
        raise ValidationError({"first": in_the_way(standing)})
    cover = Cover(away=away, covering=covering, first=first, last=last)
    facts = {"away": away.username, "covering": covering.username, "last": str(last)}
    with recording("arranged-cover", by=by, adult=None, about=cover, on=first, facts=facts) as keep:
        return keep(cover)


def in_the_way(cover: Cover) -> str:
    """Why another cover cannot be arranged for those days."""
    return (
        f"{cover.covering} covers for {cover.away} from {cover.first:%-d %B %Y} to {cover.last:%-d %B %Y}: "
        "choose other days, or somebody else"
    )


def call_off_cover(*, by, cover: Cover) -> Cover:
    """End a cover before its last day, or before it begins. One that was called off already stays as it is."""
    if cover.called_off:
        return cover
    changed = {"changed": {"called_off": [False, True]}}
    with recording("called-off-cover", by=by, adult=None, about=cover, facts=changed) as keep:
        cover.called_off = True
        return keep(cover)
