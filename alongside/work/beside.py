"""This room's lines beside the page of an enquiry: what was written when it was handed over, and time that was said."""

from datetime import datetime

from django.apps import apps
from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Exists, F, OuterRef
from django.utils.formats import date_format

from alongside.people.beside import Beside, listed
from alongside.time_spent.reading import in_hours

from .models import HandoverRead


def last_handover(enquiry: OuterRef) -> ArraySubquery:
    """The newest handover of the enquiry: when, between whom, its notes, and whether the new lead has read them."""
    read = HandoverRead.objects.filter(handover=OuterRef("pk"))
    newest = apps.get_model("work.Handover").objects.filter(enquiry=enquiry).order_by("-pk")[:1]
    return listed(
        newest, at="event__at", was="was_lead__name", to="lead__name", note="note", own="own_note", read=Exists(read)
    )


def handed_over(facts: list[dict]) -> str:
    """ "From Ben Okafor to Amina Yusuf, 5 June 2026. Read." Until it is read, with what was written."""
    if not facts:
        return ""
    fact = facts[0]
    day = date_format(datetime.fromisoformat(fact["at"]))
    said = f"From {fact['was']} to {fact['to']}, {day}." if fact["was"] else f"To {fact['to']}, {day}."
    if fact["read"]:
        return f"{said} Read."
    return f"{said} Not read yet: {' '.join(filter(None, (fact['note'], fact['own'])))}"


def minutes_said(enquiry: OuterRef) -> ArraySubquery:
    """The minutes of each row of time spent."""
    return listed(apps.get_model("time_spent.TimeSpent").objects.filter(enquiry=enquiry), minutes=F("minutes"))


def how_long(facts: list[dict]) -> str:
    """ "5 hours 20 minutes recorded." """
    return f"{in_hours(sum(fact['minutes'] for fact in facts))} recorded." if facts else ""


HANDED_OVER = Beside("handover", "Handed over", "work:handovers", last_handover, handed_over, of_enquiry=True)
TIME = Beside("time", "Time spent", "time_spent:of-enquiry", minutes_said, how_long, of_enquiry=True)
