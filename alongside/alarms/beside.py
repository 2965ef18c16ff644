"""This room's line beside a person and an enquiry: that they are not safe now, and who sees to it."""

from datetime import datetime

from django.apps import apps
from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import OuterRef
from django.utils.formats import date_format
from django.utils.timezone import localtime

from alongside.people.beside import Beside, listed


def raised(adult: OuterRef) -> ArraySubquery:
    """The last one, and those that wait."""
    rows = apps.get_model("alarms.Alarm").objects.filter(adult=adult).order_by("-raised_at")[:5]
    return listed(rows, at="raised_at", by="taken_up_by__name", ended="ended_at")


def waits(facts: list[dict]) -> str:
    """ "Not safe since 3 June 2026, 18:05. Nobody has taken it up yet." """
    open_ones = [fact for fact in facts if not fact["ended"]]
    if not open_ones:
        return f"Last said on {moment(facts[0]['at'])}. Answered." if facts else ""
    fact = open_ones[-1]
    who = f"{fact['by']} has taken it up." if fact["by"] else "Nobody has taken it up yet."
    return f"Not safe since {moment(fact['at'])}. {who}"


def moment(text: str) -> str:
    return date_format(localtime(datetime.fromisoformat(text)), "j F Y, H:i")


ALARMS = Beside("alarms", "Not safe now", "alarms:of-adult", raised, waits)
