"""This room's line beside the page of a person and of an enquiry: what waits for an answer."""

from django.apps import apps
from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Count, Exists, OuterRef

from alongside.people.beside import Beside, listed


def page_of(adult: OuterRef) -> ArraySubquery:
    """How many may enter, and what was added: how much, how much of it unread, how much unanswered."""
    replies = apps.get_model("own_side.Reply").objects.filter(addition=OuterRef("pk"))
    added = apps.get_model("own_side.Addition").objects.filter(adult=OuterRef("pk"))
    unread = added.filter(~Exists(replies)).order_by().values("adult").annotate(n=Count("pk")).values("n")
    keys = apps.get_model("own_side.Key").objects.filter(adult=OuterRef("pk"), ended_at=None)
    adults = apps.get_model("people.Adult").objects.filter(pk=adult)
    return listed(adults, on=Exists(keys), unread=unread, any=Exists(added))


def how_it_stands(facts: list[dict]) -> str:
    """ "Switched on. 2 things that were written there are not read yet." """
    fact = facts[0]
    said = ["Switched on." if fact["on"] else "Switched off."] if fact["on"] or fact["any"] else []
    if fact["unread"]:
        one = fact["unread"] == 1
        said.append(f"{fact['unread']} thing{'' if one else 's'} written there {'is' if one else 'are'} not read yet.")
    return " ".join(said)


OWN_PAGE = Beside("own_page", "Their own page", "own_side:keys", page_of, how_it_stands)
