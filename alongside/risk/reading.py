"""How weighings and heat maps are read, each with all that belongs to it in a fixed number of queries."""

from django.apps import apps
from django.db import models
from django.db.models import Prefetch


class RiskWeighingQuerySet(models.QuerySet):
    def newest_first(self):
        """For the list of an enquiry: with the words it began with, and whether a later weighing took its place."""
        later = self.model.objects.filter(supersedes=models.OuterRef("pk"))
        decided = apps.get_model("risk", "RiskDecision").objects.filter(weighing=models.OuterRef("pk"))
        return (
            self.select_related("wants")
            .annotate(replaced=models.Exists(later), decided=models.Exists(decided))
            .order_by("-weighed_on", "-pk")
        )


class HeatMapQuerySet(models.QuerySet):
    def newest_first(self):
        """For the list of an enquiry: whether a later map took each one's place."""
        later = self.model.objects.filter(supersedes=models.OuterRef("pk"))
        return self.annotate(replaced=models.Exists(later)).order_by("-drawn_on", "-pk")


def rows(name: str) -> models.QuerySet:
    """Rows of one of this room's tables, by its name: the tables themselves are read from here."""
    return apps.get_model("risk", name).objects.all()


def options_of(weighing) -> list:
    """The options of a weighing in the order they were put, each with everybody's view of it. Two queries."""
    return list(weighing.options.prefetch_related(Prefetch("views", rows("OptionView").order_by("pk"))).order_by("pk"))


def decisions_of(weighing) -> list:
    """What was decided after a weighing, newest first, with who stands behind each. Two queries."""
    backings = Prefetch("backings", rows("RiskBacking").select_related("event__by").order_by("pk"))
    return list(
        weighing.decisions.select_related("event__by", "residual", "capacity")
        .prefetch_related(backings)
        .order_by("-pk")
    )
