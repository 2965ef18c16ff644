"""One line of time for an adult: what was done, in the order it happened, from the history of the record."""

from django.apps import apps
from django.db.models.functions import Coalesce, TruncDate
from django.urls import NoReverseMatch

from alongside.history.models import Event


def line_of_time(adult, most: int | None = None) -> list[dict]:
    """Moments for the part `line_of_time`, newest first: when, what, by whom, where to read more. One query.

    They stand in the order in which they happened, which is not always that in which they were written down; `most`
    keeps the newest of them.
    """
    when = Coalesce("on", TruncDate("at"))
    events = Event.objects.about_adult(adult).changes().annotate(when=when).order_by("-when", "-seq")[:most]
    return [
        {
            "when": event.when,
            "title": event.sentence,
            "text": event.why,
            "by": event.by.name if event.by else "",
            "url": address_of(event.about),
        }
        for event in events
    ]


def address_of(about: str) -> str:
    """The page of the row that a line of history names; empty where it has none."""
    label, _, pk = about.partition(":")
    try:
        return apps.get_model(label)(pk=pk).get_absolute_url()
    except (LookupError, ValueError, AttributeError, NoReverseMatch):
        return ""
