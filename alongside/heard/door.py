"""The door to what is not one adult's record: for everybody who reads records, each look remembered."""

from typing import Any

from django.db.models import Model
from django.http import Http404, HttpRequest

from alongside.access.records import looked


def heard_for(request: HttpRequest, kind: type[Model], number: int) -> Any:
    """The row of this room with this number, or Http404."""
    row = kind._default_manager.filter(pk=number).first()
    if row is None:
        raise Http404
    return looked(request, row, None)
