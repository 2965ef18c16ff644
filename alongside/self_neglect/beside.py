"""This room's line beside the page of a person and of an enquiry: what was tried, and when it is looked at again."""

from datetime import date

from django.apps import apps
from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Count, Max, OuterRef
from django.utils.formats import date_format
from django.utils.timezone import localdate

from alongside.people.beside import Beside, listed


def open_ones(adult: OuterRef) -> ArraySubquery:
    """Each that is open: its next review, and how often and when last somebody tried."""
    rows = apps.get_model("self_neglect.RiskManagement").objects.open().filter(adult=adult).order_by("pk")
    return listed(
        rows.annotate(tried=Count("attempts"), last=Max("attempts__on")),
        review="next_review_on",
        tried="tried",
        last="last",
    )


def how_it_stands(facts: list[dict]) -> str:
    """ "3 attempts, the last on 4 May 2026. To be looked at again on 1 June 2026." """
    return " ".join(map(said_of, facts))


def said_of(fact: dict) -> str:
    due = date.fromisoformat(fact["review"])
    when = "It was to be looked at again" if due < localdate() else "To be looked at again"
    tried = "Nobody has tried yet."
    if fact["tried"]:
        last = date_format(date.fromisoformat(fact["last"]))
        tried = f"{fact['tried']} attempt{'s' if fact['tried'] > 1 else ''}, the last on {last}."
    return f"{tried} {when} on {date_format(due)}."


SELF_NEGLECT = Beside("self_neglect", "Self-neglect", "self_neglect:of", open_ones, how_it_stands)
