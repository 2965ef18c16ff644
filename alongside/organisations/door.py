"""The door to the directory: fetch an organisation, a service or a merge through it, or not at all.

They are about no adult, and whoever may read records may read them. What is linked to them is another matter: each
room's line (see linked.py) counts and names only what is within that person's reach.
"""

from typing import Any

from django.db.models import QuerySet
from django.http import HttpRequest

from alongside.access.records import first, looked

from .models import Merge, Organisation, Service


def organisation_for(request: HttpRequest, number: int) -> Organisation:
    """The organisation with this number; the look is remembered."""
    return fetched(request, Organisation.objects.with_survivor(), number)


def service_for(request: HttpRequest, number: int) -> Service:
    """The service with this number, with its organisation; the look is remembered."""
    return fetched(request, Service.objects.with_survivor().select_related("organisation"), number)


def merge_for(request: HttpRequest, number: int) -> Merge:
    """The merge with this number, whether it stands or was undone."""
    rows = ("organisation", "into_organisation", "service", "into_service", "undone")
    return fetched(request, Merge.objects.select_related(*rows), number)


def fetched(request: HttpRequest, rows: QuerySet, number: int) -> Any:
    return looked(request, first(rows.filter(pk=number)), None)
