"""What the page of a large-scale enquiry tells of it, read with it in one query."""

from datetime import date
from typing import Any

from django.apps import apps
from django.db.models import Count, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Coalesce

from alongside.people.beside import listed

from .codes import Met, Progress


def rows(name: str, **among: Any) -> QuerySet:
    """The rows of one of our tables that belong to the enquiry."""
    return apps.get_model("large_scale", name).objects.filter(large_scale=OuterRef("pk"), **among)


def how_many(found: QuerySet) -> Coalesce:
    return Coalesce(Subquery(found.order_by().values("large_scale").annotate(n=Count("pk")).values("n")), 0)


def newest(name: str, by: str, field: str) -> Subquery:
    """What the newest row of a table says of the row that it is about."""
    checks = apps.get_model("large_scale", name).objects.filter(**{by: OuterRef("pk")}).order_by("-pk")
    return Subquery(checks.values(field)[:1])


def facts_of_parent() -> dict[str, Any]:
    """Annotations for a large-scale enquiry: plain counts, and the suspensions that hold."""
    actions = rows("ImprovementAction").annotate(newest=newest("ImprovementCheck", "action", "progress"))
    criteria = rows("ExitCriterion").annotate(newest=newest("CriterionCheck", "criterion", "met"))
    holding = rows("Suspension", lifted_on=None).order_by("pk")
    return {
        "children_in_all": how_many(rows("ChildEnquiry", ended=None)),
        "affected_in_all": how_many(rows("PossiblyAffected")),
        "actions_in_all": how_many(actions),
        "actions_settled": how_many(actions.filter(newest__in=[Progress.DONE, Progress.NOT_NEEDED])),
        "criteria_in_all": how_many(criteria),
        "criteria_met": how_many(criteria.filter(newest__in=[Met.MET, Met.NO_LONGER])),
        "seen_in_all": how_many(rows("ServiceDeficit")),
        "meetings_in_all": how_many(rows("LargeScaleMeeting")),
        "checks_in_all": how_many(rows("DataCheck")),
        "partners_in_all": how_many(rows("LargeScalePartner")),
        "holding": listed(holding, scope="scope", decided_on="decided_on", review_on="review_on"),
    }


def facts_of_list() -> dict[str, Any]:
    """Annotations for a line in a list of either track: how many suspensions hold."""
    return {"suspended": Count("suspensions", filter=Q(suspensions__lifted_on=None), distinct=True)}


def holding_of(enquiry) -> list[dict]:
    """The suspensions that hold, with their days as dates again: JSON has none."""
    days = ("decided_on", "review_on")
    return [{**fact, **{name: date.fromisoformat(fact[name]) for name in days}} for fact in enquiry.holding]
