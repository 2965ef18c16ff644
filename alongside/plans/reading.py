"""How plans and actions are read: each with what became of it, in a fixed number of queries."""

from django.apps import apps
from django.db import models
from django.db.models import F, OuterRef, Prefetch, Subquery

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
            self.select_related("owner", "outcome", "plan")
            .prefetch_related(Prefetch("results", results, to_attr="life_results"))
            .order_by(F("due_on").asc(nulls_last=True), "pk")
        )

    def open(self):
        """Those that are still somebody's to do."""
        newest = rows("ActionResult").filter(action=OuterRef("pk")).order_by("-pk").values("result")[:1]
        return self.annotate(newest_result=Subquery(newest)).exclude(newest_result__in=SETTLED)


def rows(name: str) -> models.QuerySet:
    """One of this room's tables, by its name: the models read this file."""
    return apps.get_model("plans", name).objects.all()
