"""The door of this room: whoever runs evaluations reads all of it; a coder, the texts that they were given."""

from typing import Any

from django.db.models import Count, Exists, F, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Substr
from django.http import HttpRequest

from alongside.access.records import first, looked
from alongside.sector.duties import Duty
from alongside.sector.seats import holds

from .models import Codebook, Passage, Quotation, Task, Text, TextCollection, Turn


def collection_for(request: HttpRequest, number: int) -> Any:
    """The collection with this number, its tasks `still_open`, and whether one is `still_mine`."""
    still_open = Count("texts__tasks", filter=Q(texts__tasks__isnull=False, texts__tasks__finished_on=None))
    rows = TextCollection.objects.select_related("version__codebook").annotate(
        still_open=still_open, still_mine=Exists(left_in(OuterRef("pk"), request.user))
    )
    return let_in(request, rows, number)


def left_in(collection: Any, user) -> QuerySet[Task]:
    """What somebody has still to code in a collection."""
    return Task.objects.left_to(user).filter(text__collection=collection)


def codebook_for(request: HttpRequest, number: int) -> Codebook:
    return let_in(request, Codebook.objects.all(), number)


def texts_within_reach(user) -> QuerySet[Text]:
    """Texts that somebody may open, each without its words."""
    texts = Text.objects.select_related("collection__version__codebook").defer("body")
    return texts if holds(user, Duty.EVALUATES) else texts.filter(pk__in=Task.objects.filter(coder=user).values("text"))


def text_for(request: HttpRequest, number: int, stretch: tuple[int, int] = (0, 0)) -> Any:
    """The text with this number, in so many `parts`, with what is `said` in a stretch of it; the look is remembered."""
    start, end = stretch
    parts = Turn.objects.filter(text=OuterRef("pk")).order_by("-number").values("number")[:1]
    texts = texts_within_reach(request.user).annotate(parts=Subquery(parts))
    return let_in(request, texts.annotate(said=Substr("body", start + 1, end - start)), number)


def passage_for(request: HttpRequest, number: int) -> Any:
    """The mark with this number and the words that it is on: an own one, or any for whoever settles."""
    marks = Passage.objects.select_related("code", "coder", "text__collection__version__codebook").defer("text__body")
    if not holds(request.user, Duty.EVALUATES):
        marks = marks.filter(coder=request.user.pk)
    said = Substr("text__body", F("start") + 1, F("end") - F("start"))
    return let_in(request, marks.annotate(said=said), number)


def quotation_for(request: HttpRequest, number: int) -> Quotation:
    rows = Quotation.objects.select_related("code", "writer", "text__collection").defer("text__body")
    return let_in(request, rows, number)


def let_in(request: HttpRequest, rows: QuerySet, number: int) -> Any:
    return looked(request, first(rows.filter(pk=number)), None)
