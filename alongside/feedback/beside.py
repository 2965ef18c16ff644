"""This room's line beside the page of an enquiry: who was asked how it was, and what still waits."""

from django.apps import apps
from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import OuterRef

from alongside.people.beside import Beside, listed

from .codes import OF_THE_ADULT, Came

OF_THEIRS = {"to_whom__in": OF_THE_ADULT, "research": False}


def askings(enquiry: OuterRef) -> ArraySubquery:
    """What came of each asking of the adult, or of whoever speaks for them."""
    return listed(apps.get_model("feedback.Asking").objects.filter(enquiry=enquiry, **OF_THEIRS), came="result__came")


def how_many(facts: list[dict]) -> str:
    """ "2 answered. 1 waits for an answer." """
    answered = sum(fact["came"] == Came.ANSWERED for fact in facts)
    waiting = sum(fact["came"] is None for fact in facts)
    said = [f"{answered} answered."] if answered else []
    if waiting:
        said.append(f"{waiting} {'waits' if waiting == 1 else 'wait'} for an answer.")
    return " ".join(said) or ("Asked: no answers came." if facts else "")


HOW_IT_WAS = Beside("how_it_was", "How it was for them", "feedback:enquiry", askings, how_many, of_enquiry=True)
