"""Who covers for whom today, and whose work that puts on somebody's own page."""

from django.db.models import Count, Exists, IntegerField, OuterRef, Q, QuerySet, Subquery
from django.db.models.expressions import RawSQL
from django.db.models.functions import Coalesce
from django.http import Http404
from django.utils.timezone import localdate

from alongside.access.models import Entitlement, User
from alongside.access.records import adults_that_may_be_named
from alongside.access.roles import Permission
from alongside.enquiries.models import Enquiry

from .models import Cover

THEIRS_AND_COVERED = """
    SELECT %s::bigint UNION ALL
    SELECT c.away_id FROM work_cover c
    WHERE c.covering_id = %s AND NOT c.called_off AND %s BETWEEN c.first AND c.last
"""


def leads_covered_by(user) -> RawSQL:
    """The ids of those whose enquiries are this person's to see to today: their own, and of whom they cover for."""
    return RawSQL(THEIRS_AND_COVERED, [user.pk, user.pk, localdate()])  # noqa: S611 (values are bound)


def covers_about(user) -> QuerySet[Cover]:
    """Covers that are not over: of this person, by them and, for those who share work out, in their teams.

    `closed`: how many enquiries of whoever is away the other may not open, of those that this person may know of.
    """
    standing = concerning(user).filter(called_off=False, last__gte=localdate())
    return standing.annotate(closed=closed_to_the_other(user)).order_by("first", "pk")


def closed_to_the_other(user) -> Coalesce:
    """How many restricted enquiries of whoever is away have records on which whoever covers is not named."""
    named = Entitlement.objects.filter(adult=OuterRef("adult"), user=OuterRef(OuterRef("covering")), ended=False)
    known = adults_that_may_be_named(user, at="adult__")
    closed = Enquiry.objects.open().filter(known, ~Exists(named), lead=OuterRef("away"), adult__restricted=True)
    counted = closed.order_by().values("lead").annotate(count=Count("pk")).values("count")
    return Coalesce(Subquery(counted, output_field=IntegerField()), 0)


def concerning(user) -> QuerySet[Cover]:
    """Every cover that this person may see, over or not."""
    mine = Q(away=user) | Q(covering=user)
    if user.may(Permission.OVERSEE):
        mine |= Q(away__teams__in=user.team_ids)
    return Cover.objects.filter(mine).select_related("away", "covering").distinct()


def cover_for(user, number: int) -> Cover:
    """One cover that this person may see, or Http404."""
    cover = concerning(user).filter(pk=number).first()
    if cover is None:
        raise Http404
    return cover


def may_be_away(user) -> list[User]:
    """For whom this person may arrange a cover: themselves and, for those who share work out, people of their teams."""
    if not user.may(Permission.OVERSEE):
        return [user]
    return list(colleagues_of(user))


def colleagues_of(user) -> QuerySet[User]:
    """People who lead enquiries in one of this person's teams, and themselves, by name."""
    return User.objects.may(Permission.RECORD).filter(Q(teams__in=user.team_ids) | Q(pk=user.pk)).distinct()


def covered_by(user) -> list[int]:
    """Those ids, read: this person's own first."""
    away = Cover.objects.filter(
        covering=user, called_off=False, first__lte=localdate(), last__gte=localdate()
    ).values_list("away", flat=True)
    return [user.pk, *away]
