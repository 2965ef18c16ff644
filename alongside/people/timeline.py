"""One line of time for an adult: what was done, in the order it happened, from the history of the record."""

from django.apps import apps
from django.urls import NoReverseMatch
from django.utils.timezone import localdate

from alongside.history.models import Event

SHOWN_AT_MOST = 60


def line_of_time(adult) -> list[dict]:
    """Moments for the part `line_of_time`, newest first: when, what, by whom, where to read more. One query."""
    events = Event.objects.about_adult(adult).changes()[:SHOWN_AT_MOST]
    moments = [
        {
            "when": event.on or localdate(event.at),
            "title": event.sentence,
            "text": event.why,
            "by": event.by.name if event.by else "",
            "url": address_of(event.about),
        }
        for event in events
    ]
    return sorted(moments, key=lambda moment: moment["when"], reverse=True)


def address_of(about: str) -> str:
    """The page of the row that a line of history names; empty where it has none."""
    label, _, pk = about.partition(":")
    try:
        return apps.get_model(label)(pk=pk).get_absolute_url()
    except (LookupError, ValueError, AttributeError, NoReverseMatch):
        return ""
