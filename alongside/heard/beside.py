"""This room's line beside the page of a person: what changed after what they said."""

from django.apps import apps
from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import OuterRef

from alongside.people.beside import Beside, listed


def fed_back(adult: OuterRef) -> ArraySubquery:
    rows = apps.get_model("heard.FedBack").objects.filter(adult=adult).order_by("-pk")[:3]
    return listed(rows, done="entry__short_done")


def what_changed(facts: list[dict]) -> str:
    """ "Letters now come in large print." """
    return facts[0]["done"] if facts else ""


CHANGED = Beside(
    "fed_back", "What changed after what they said", "heard:of-adult", fed_back, what_changed, on_enquiry=False
)
