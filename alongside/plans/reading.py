"""How plans, actions and responses are read: each with what became of it, in a fixed number of queries."""

from django.apps import apps
from django.db import models
from django.db.models import Exists, F, OuterRef, Prefetch, Q, Subquery

from .codes import SETTLED


class PlanQuerySet(models.QuerySet):
    def open(self):
        return self.filter(ended_on__isnull=True)

    def newest_first(self):
        """Open ones first, then those that ended."""
        return self.select_related("lead", "aims").order_by(F("ended_on").desc(nulls_first=True), "-started_on", "-pk")


class ActionQuerySet(models.QuerySet):
    def with_results(self):
        """In the order in which they were agreed, each with how it went. Two queries."""
        results = rows("ActionResult").select_related("event__by").order_by("pk")
        return (
            self.select_related("owner", "outcome", "enquiry__adult")
            .prefetch_related(Prefetch("results", results, to_attr="life_results"))
            .order_by(F("due_on").asc(nulls_last=True), "pk")
        )

    def open(self):
        """Those that are still somebody's to do."""
        newest = rows("ActionResult").filter(action=OuterRef("pk")).order_by("-pk").values("result")[:1]
        open_ones = Q(newest_result__isnull=True) | ~Q(newest_result__in=SETTLED)
        return self.annotate(newest_result=Subquery(newest)).filter(open_ones)


class ResponseQuerySet(models.QuerySet):
    def offered(self):
        """What can be offered now."""
        return self.filter(in_use=True).order_by("pk")

    def newest_versions(self):
        """The newest version of everything, in use or not, by kind and name."""
        later = rows("Response").filter(key=OuterRef("key"), version__gt=OuterRef("version"))
        return self.exclude(Exists(later)).order_by("kind", "title")


class ResponseUsedQuerySet(models.QuerySet):
    def with_life(self):
        """Newest first, each with the outcomes it serves and how well it worked. Three queries."""
        judgements = rows("HowItWorked").select_related("event__by").order_by("pk")
        serves = rows("ResponseOutcome").select_related("outcome").order_by("pk")
        return (
            self.select_related("response", "answer_words")
            .prefetch_related(
                Prefetch("judgements", judgements, to_attr="life_judgements"),
                Prefetch("serves", serves, to_attr="life_serves"),
            )
            .order_by("-offered_on", "-pk")
        )


def rows(name: str) -> models.QuerySet:
    """One of this room's tables, by its name: the models read this file."""
    return apps.get_model("plans", name).objects.all()
