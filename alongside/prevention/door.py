"""The door to what is not one adult's record: complaints, which managers keep, and the log of awareness.

Each returns the row if the person may reach it, remembers the look, and otherwise raises Http404, which is also the
answer for a row that does not exist.
"""

from django.db.models import Q, QuerySet
from django.http import Http404, HttpRequest

from alongside.access.records import looked, reach

from .models import AwarenessActivity, Complaint


def complaints_in_reach(user) -> QuerySet:
    """Complaints about nobody in particular, and those about adults whose records this person may open."""
    return Complaint.objects.filter(Q(adult__isnull=True) | Q(adult__in=reach(user))).select_related(
        "adult", "team", "event__by"
    )


def complaint_for(request: HttpRequest, number: int) -> Complaint:
    """The complaint with this number, if within reach. The look is remembered apart from the adult's history."""
    return seen(request, complaints_in_reach(request.user).filter(pk=number))


def activity_for(request: HttpRequest, number: int) -> AwarenessActivity:
    """The activity with this number: about nobody, and so for everybody who reads records."""
    return seen(request, AwarenessActivity.objects.filter(pk=number).select_related("event__by"))


def seen(request: HttpRequest, rows: QuerySet):
    """The only row, with its look remembered, or Http404."""
    row = rows.first()
    if row is None:
        raise Http404
    return looked(request, row, None)
