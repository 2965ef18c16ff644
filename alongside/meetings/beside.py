"""The meetings room's line beside an enquiry's page: how many meetings, and the next one."""

from datetime import date

from django.apps import apps
from django.db.models import F
from django.utils.formats import date_format
from django.utils.timezone import localdate

from alongside.people.beside import Beside, listed

from .codes import Kind


def meetings_of(enquiry):
    meetings = apps.get_model("meetings", "Meeting").objects.filter(enquiry=enquiry, cancelled=False)
    return listed(meetings, kind=F("kind"), planned=F("planned_on"), held=F("held_on"))


def says(meetings: list[dict]) -> str:
    """What there has been, and what is next."""
    held = sum(bool(meeting["held"]) and meeting["kind"] != Kind.AVOIDED for meeting in meetings)
    avoided = sum(meeting["kind"] == Kind.AVOIDED for meeting in meetings)
    planned = [date.fromisoformat(one["planned"]) for one in meetings if one["planned"] and not one["held"]]
    coming = sorted(day for day in planned if day >= localdate())
    said = [
        f"{held} held." if held else "",
        f"{avoided} not needed: resolved by discussion." if avoided else "",
        f"The next is on {date_format(coming[0])}." if coming else "",
    ]
    return " ".join(filter(None, said))


LINE = Beside(key="meetings", title="Meetings", page="meetings:meetings", facts=meetings_of, says=says, of_enquiry=True)
