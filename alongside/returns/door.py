"""The door of this room. A return is of nobody's record: whoever's role lets them read returns reaches them all.

The records behind a cell are another matter: only references are shown, and a link only to what is within reach.
"""

from typing import Any

from django.db.models import QuerySet
from django.http import HttpRequest

from alongside.access.records import first, looked

from .models import ReturnDraft, SentReturn


def draft_for(request: HttpRequest, number: int) -> ReturnDraft:
    """The draft with this number; the look is remembered."""
    return let_in(request, ReturnDraft.objects.select_related("event__by"), number)


def sent_for(request: HttpRequest, number: int) -> SentReturn:
    """What was sent under this number, with its draft and whether it was withdrawn; the look is remembered."""
    return let_in(request, SentReturn.objects.select_related("draft", "event__by", "withdrawal__event__by"), number)


def let_in(request: HttpRequest, rows: QuerySet, number: int) -> Any:
    return looked(request, first(rows.filter(pk=number)), None)
