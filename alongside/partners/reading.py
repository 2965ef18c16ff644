"""How agencies and processes are read, each with all that belongs to it in a fixed number of queries."""

from django.apps import apps
from django.db import models
from django.db.models import F, Prefetch


def going_on_first(*order: str):
    """Those still going on first, then by when they began."""
    return (F("ended_on").desc(nulls_first=True), *order)


class AgencyQuerySet(models.QuerySet):
    def with_actions(self):
        """Each with what it did, oldest first. Two queries."""
        actions = apps.get_model("partners.AgencyAction").objects.select_related("event__by")
        done = Prefetch("actions", actions.order_by("done_on", "pk"))
        return self.select_related("organisation").prefetch_related(done).order_by(*going_on_first("since", "pk"))


class ParallelProcessQuerySet(models.QuerySet):
    def for_list(self):
        return self.select_related("organisation").order_by(*going_on_first("started_on", "pk"))
