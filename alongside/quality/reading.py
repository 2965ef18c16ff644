"""What this room's pages read."""

from django.db.models import QuerySet

from alongside.access.records import reach
from alongside.measures.subjects import ALL, BY_CODE

from .models import WordsForRelease

THEMES = {subject.code: subject.title for subject in ALL}


def beside_what(version: WordsForRelease) -> str:
    """The question or the theme that words explain, as people read it; a code that there is no more, as it is."""
    if version.theme:
        return THEMES.get(version.theme, version.theme)
    measure = BY_CODE.get(version.measure)
    return measure.asks if measure else version.measure


def waiting_for(user) -> QuerySet[WordsForRelease]:
    """Versions that this person may decide on: of records within reach, and written by somebody else. Oldest first."""
    waiting = WordsForRelease.objects.undecided().filter(adult__in=reach(user)).exclude(writer=user)
    return waiting.select_related("adult", "writer", "event").order_by("pk")
