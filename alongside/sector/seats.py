"""Whom a page of an evaluation lets in: by the seat they hold, whatever their role. The only place that asks."""

from collections.abc import Callable
from functools import wraps

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse

from alongside.access.permissions import needs
from alongside.access.roles import Permission

from .duties import Duty
from .models import Council, Seat


def seats_of(user) -> list[Seat]:
    """The seats that somebody holds now; read once a request."""
    if not hasattr(user, "seats_held"):
        user.seats_held = list(Seat.objects.open().filter(user=user))
    return user.seats_held


def holds(user, *duties: Duty) -> bool:
    """Whether somebody holds a seat with any of these duties."""
    return any(seat.duty in duties for seat in seats_of(user))


def areas_of(user, duty: Duty) -> frozenset[str]:
    """The areas in which somebody has this duty: regions for a coordinator, councils for a lead."""
    return frozenset(seat.area for seat in seats_of(user) if seat.duty == duty)


def councils_of(user) -> frozenset[str] | None:
    """The councils of which somebody may see figures of their own. None: of every one; empty: of none."""
    if holds(user, Duty.EVALUATES):
        return None
    regions = areas_of(user, Duty.COORDINATES)
    within = Council.objects.filter(region_code__in=regions).values_list("code", flat=True) if regions else ()
    return areas_of(user, Duty.LEADS) | frozenset(within)


def seated(*duties: Duty) -> Callable:
    """Decorate a view: for people who take part in evaluations and hold one of these duties. Others get a 403."""

    def decorate(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
        @wraps(view)
        def guarded(request: HttpRequest, *args, **kwargs) -> HttpResponse:
            if not holds(request.user, *duties):
                raise PermissionDenied
            return view(request, *args, **kwargs)

        return needs(Permission.EVALUATIONS)(guarded)

    return decorate
