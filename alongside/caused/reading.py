"""How caused enquiries are read: how far each is, and all that belongs to one."""

from typing import Any

from django.apps import apps
from django.db import models
from django.db.models import F, Func, Prefetch, Q

from alongside.access.records import reach

MOST_SAID = 30


class StateOf(Func):
    """How far a caused enquiry is: the one definition stands in the database."""

    function = "caused_state_of"
    output_field = models.CharField()


class CausedQuerySet(models.QuerySet):
    def with_state(self):
        """With `state`: how far each is (see State)."""
        return self.annotate(state=StateOf(F("pk")))

    def open(self):
        """Not yet accepted, nor taken back."""
        return self.filter(ended_on__isnull=True)

    def to_follow(self):
        """Taken back by the council, and not yet asked of anybody else."""
        return self.filter(taken_back__isnull=False, followed_by=None).select_related("organisation", "service")

    def for_list(self):
        return self.with_state().select_related("organisation", "service", "enquiry__adult")


def returns_of(caused: Any) -> list:
    """What came back, oldest first, each with its answers and what the council said of it. Two queries."""
    answers = Prefetch("answers", rows("CausedAnswer").select_related("question").order_by("question_id"))
    came_back = caused.returns.select_related("check_made__event__by", "event__by", "paper")
    return list(came_back.prefetch_related(answers).order_by("pk"))


def state_of(caused: Any) -> str:
    """How far this one is."""
    return rows("CausedEnquiry").with_state().values_list("state", flat=True).get(pk=caused.pk)


def within(user: Any, *, ended: bool) -> models.QuerySet:
    """Caused enquiries about adults whose records this person may open: first what is due first, or ended last."""
    found = rows("CausedEnquiry").for_list().filter(enquiry__adult__in=reach(user), ended_on__isnull=not ended)
    return found.order_by("-ended_on", "-pk") if ended else found.order_by("due_on", "pk")


def words_to_choose(enquiry: Any) -> dict[str, Any]:
    """What the adult wants, and what they said in this enquiry: what could go with a request. Two queries."""
    wishes = enquiry.outcomes.current().order_by("pk")
    said = enquiry.adult.statements.standing().filter(Q(conversation__enquiry=enquiry) | Q(concern__enquiries=enquiry))
    choices = {f"outcome{wish.pk}": wish for wish in wishes}
    return choices | {f"statement{one.pk}": one for one in said.distinct()[:MOST_SAID]}


def rows(name: str) -> Any:
    """Rows of one of this room's tables, by its name: the tables themselves are read from here."""
    return apps.get_model("caused", name).objects.all()
