"""This room's line beside the page of a person: how much they have been told, and when last."""

from datetime import date

from django.apps import apps
from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import OuterRef
from django.utils.formats import date_format

from alongside.people.beside import Beside, listed


def given_to(adult: OuterRef) -> ArraySubquery:
    """The day of each thing that was given to the adult, the newest first."""
    given = apps.get_model("information.InformationGiven").objects.filter(adult=adult, person=None)
    return listed(given.order_by("-given_on", "-pk"), on="given_on")


def how_much(facts: list[dict]) -> str:
    """ "2 things given, the last on 3 February 2026." """
    if not facts:
        return ""
    last = date_format(date.fromisoformat(facts[0]["on"]))
    return f"{len(facts)} things given, the last on {last}." if len(facts) > 1 else f"One thing given, on {last}."


INFORMATION = Beside("information", "What they have been told", "information:of-adult", given_to, how_much)
