"""Six case stories, each entered step by step through the actions that the pages use, to open and to read.

All were printed in Making Safeguarding Personal 2013/14 (ADASS and LGA): facts of theirs, words of ours.
"""

from datetime import date, timedelta

from alongside.access.models import Team, User
from alongside.people.models import Adult

from . import bracknell_forest, croydon, gateshead, slough, sutton, swindon
from .telling import Telling

STORIES = (bracknell_forest, croydon, slough, sutton, gateshead, swindon)


def tell_all(*, amina: User, ben: User, team: Team, last_day: date) -> None:
    """Record every story, so dated that each has ended by `last_day`. Needs the owner's role, to date history."""
    for story in STORIES:
        day = last_day - timedelta(story.DAYS)
        story.tell(Telling(amina, ben, team, began=day - timedelta(day.weekday())))


def where_told() -> list[tuple[str, Adult]]:
    """The title of each story that is on record, with its adult."""
    found = [(story.TITLE, Adult.objects.filter(**story.ADULT).order_by("pk").first()) for story in STORIES]
    return [(title, adult) for title, adult in found if adult is not None]
