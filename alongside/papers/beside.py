"""This room's line beside the page of a person: what they gave or drew."""

from django.apps import apps
from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import OuterRef

from alongside.people.beside import Beside, listed


def titles(adult: OuterRef) -> ArraySubquery:
    """The titles of the adult's papers, the newest first."""
    return listed(
        apps.get_model("papers.Paper").objects.filter(adult=adult).order_by("-given_on", "-pk"), title="title"
    )


def newest_titles(facts: list[dict], most: int = 3) -> str:
    """ "A drawing of my house; Letter from the bank; and 2 more." """
    shown = [fact["title"] for fact in facts[:most]]
    more = [f"and {len(facts) - most} more"] if len(facts) > most else []
    return "; ".join([*shown, *more])


PAPERS = Beside(
    "papers", "Pictures, recordings and documents", "papers:papers", titles, newest_titles, on_enquiry=False
)
