"""What stands on a track, read for its page: each kind of row in one query, with what was said of it later."""

from datetime import date
from typing import Any

from django.db.models import OuterRef, Prefetch, Q, QuerySet
from django.db.models.enums import ChoicesType

from alongside.people.beside import listed

from .codes import Decided, EvidenceFrom, Met, Progress
from .facts import facts_of_list
from .models import (
    ChildEnquiry,
    CriterionCheck,
    ExitCriterion,
    ImprovementAction,
    ImprovementCheck,
    LargeScaleEnquiry,
    ProviderConcern,
    Suspension,
    SuspensionReview,
)


def told(facts: list[dict], field: str, codes: ChoicesType) -> list[dict]:
    """What was said of a row, newest first, in words for people."""
    return [
        {
            **fact,
            "says": codes(fact[field]).label,
            "shown_by": EvidenceFrom(source).label if (source := fact.get("evidence_from")) else "",
            **{day: date.fromisoformat(fact[day]) for day in ("on", "due_on") if fact.get(day)},
        }
        for fact in facts
    ]


def with_life(rows: QuerySet, checks: QuerySet, *fields: str) -> QuerySet:
    """Rows with what was said of each, newest first: `checks` are filtered by the outer row."""
    return rows.annotate(life=listed(checks.order_by("-pk"), **{name: name for name in fields}))


def criteria_of(enquiry: LargeScaleEnquiry) -> list[dict]:
    """Each criterion for ending with each time that it was looked at."""
    checks = CriterionCheck.objects.filter(criterion=OuterRef("pk"))
    rows = with_life(enquiry.criteria.order_by("pk"), checks, "on", "met", "evidence_from", "evidence")
    return [{"row": row, "life": told(row.life, "met", Met)} for row in rows]


def improvement_of(track: Any) -> dict[str, list]:
    """The improvement plan of either track, whether people see that it works, and suspensions. Three queries."""
    checks = ImprovementCheck.objects.filter(action=OuterRef("pk"))
    fields = ("on", "progress", "evidence_from", "evidence", "due_on")
    actions = with_life(track.improvementactions.order_by("pk"), checks, *fields)
    reviews = SuspensionReview.objects.filter(suspension=OuterRef("pk"))
    suspensions = with_life(track.suspensions.order_by("-pk"), reviews, "on", "decided", "decided_by", "why")
    return {
        "actions": [
            {"row": row, "life": (life := told(row.life, "progress", Progress)), "due": due(row, life)}
            for row in actions
        ],
        "views": list(track.familyviews.order_by("-on", "-pk")),
        "suspensions": [{"row": row, "life": told(row.life, "decided", Decided)} for row in suspensions],
    }


def due(action: ImprovementAction, life: list[dict]) -> date | None:
    """The day by which it is due: the newest that was agreed; none once it is settled."""
    if life and life[0]["progress"] in (Progress.DONE, Progress.NOT_NEEDED):
        return None
    return next((check["due_on"] for check in life if check["due_on"]), action.due_on)


def seen_of(track: Any) -> dict[str, list]:
    """What people are not given, and what the provider says of itself: two lists that are never mixed."""
    return {
        "deficits": list(track.servicedeficits.order_by("-on", "-pk")),
        "statements": list(track.providerstatements.order_by("-on", "-pk")),
    }


def large_scale_enquiries(*, all_of_them: bool) -> QuerySet:
    """For the list: those that are open, or all, newest first."""
    rows = LargeScaleEnquiry.objects.with_whom().select_related("lead").annotate(**facts_of_list())
    return (rows if all_of_them else rows.filter(concluded_on=None)).order_by("-started_on", "-pk")


def provider_concerns(*, all_of_them: bool) -> QuerySet:
    """For the list: those that are open, or all, newest first."""
    rows = ProviderConcern.objects.with_whom().select_related("taken_up_to").annotate(**facts_of_list())
    return (rows if all_of_them else rows.filter(ended_on=None)).order_by("-raised_on", "-pk")


def enquiries_to_join() -> list[LargeScaleEnquiry]:
    """Those that are open, for an adult's enquiry or a provider concern to be put under."""
    return list(large_scale_enquiries(all_of_them=False))


def enquiries_to_follow() -> list[LargeScaleEnquiry]:
    """Those after which a service may be watched over."""
    return list(large_scale_enquiries(all_of_them=True))


def on_either_track(model: type[ImprovementAction] | type[Suspension]) -> QuerySet:
    return model.objects.select_related("provider_concern", "large_scale")


def criteria_with_enquiry() -> QuerySet:
    return ExitCriterion.objects.select_related("large_scale")


def places_of(of_what: dict, open_to: QuerySet) -> list[ChildEnquiry]:
    """Which large-scale enquiries these belong to or did, newest first; `may_open` where this person may open it."""
    parents = Prefetch("large_scale", LargeScaleEnquiry.objects.with_whom())
    rows = ChildEnquiry.objects.filter(**of_what).select_related("ended", "enquiry").prefetch_related(parents)
    return list(rows.annotate(may_open=Q(large_scale__in=open_to)).order_by("-pk"))
