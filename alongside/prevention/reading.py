"""How this room is read: each list with what belongs to it, in a fixed number of queries."""

from collections import Counter
from typing import Any

from django.apps import apps
from django.db import models
from django.db.models import Prefetch, QuerySet

from alongside.concerns.codes import Pathway

from .codes import Community


class PreventiveActionQuerySet(models.QuerySet):
    def with_effects(self):
        """Newest first, each with what it did. Two queries."""
        effects = rows("PreventiveEffect").select_related("statement").order_by("-pk")
        return (
            self.select_related("adult", "enquiry", "concern", "organisation")
            .prefetch_related(Prefetch("effects", effects, to_attr="life_effects"))
            .order_by("-done_on", "-pk")
        )


def rows(name: str) -> Any:
    """One of this room's tables, by its name: the models read this file."""
    return apps.get_model("prevention", name).objects.all()


def preventive_actions_of(adult) -> QuerySet:
    """What was done for an adult to prevent harm, newest first."""
    return (
        rows("PreventiveAction").filter(adult=adult).select_related("adult", "organisation").order_by("-done_on", "-pk")
    )


def everything_prevented(adult) -> dict[str, QuerySet]:
    """For the page of an adult: each of its lists, newest first. Six queries."""

    def of(name: str, day: str, *related: str) -> QuerySet:
        return rows(name).filter(adult=adult).select_related("enquiry", *related).order_by(f"-{day}", "-pk")

    return {
        "done": rows("PreventiveAction").filter(adult=adult).with_effects(),
        "gains": of("Gain", "looked_on", "statement", "concern"),
        "possibly": of(
            "PossiblyPrevented", "thought_on", "statement", "concern", "action__adult", "action__organisation"
        ),
        "early": of("EarlyResolution", "resolved_on", "statement", "concern"),
        "unmet": of("UnmetNeed", "recorded_on", "outcome"),
    }


def wishes_of(adult) -> QuerySet:
    """What an adult wants in any of their enquiries."""
    wishes = apps.get_model("voice.DesiredOutcome").objects.filter(enquiry__adult=adult)
    return wishes.current().select_related("enquiry").order_by("-pk")


def pathways_of(decision) -> list[dict]:
    """Each way to help that a decision chose, with what was found out of it, newest first."""
    if decision is None:
        return []
    found: dict[str, list] = {way: [] for way in decision.pathways if way != Pathway.NONE}
    for followed in decision.followed.select_related("statement", "event__by").order_by("-pk"):
        found[followed.pathway].append(followed)
    return [{"code": way, "label": Pathway(way).label, "followed": lines} for way, lines in found.items()]


def came_before(concern) -> list:
    """Earlier concerns and enquiries about the same adult, newest first of each. Two queries."""
    adult = concern.adult
    concerns = adult.concerns.came_before(concern.raised_on, concern.pk).newest_first()
    enquiries = adult.enquiries.filter(started_on__lte=concern.raised_on).exclude(links__concern=concern)
    return [*concerns, *enquiries.newest_first()]


def before_with_links(concern) -> list[dict]:
    """What came before a concern, each with the links between the two, the newest first. Three queries."""
    links: dict[tuple, list] = {}
    for link in rows("RelatedConcern").filter(concern=concern).select_related("event__by").order_by("-pk"):
        links.setdefault((link.earlier_id, link.earlier_enquiry_id), []).append(link)
    return [
        {"it": one, "links": links.get((one.pk, None) if hasattr(one, "raised_on") else (None, one.pk), [])}
        for one in came_before(concern)
    ]


def every_activity() -> QuerySet:
    """What is logged of awareness and engagement, newest first."""
    return rows("AwarenessActivity").order_by("-held_on", "-pk")


def communities_reached() -> list[tuple[str, int]]:
    """Every community of the list with how many activities reached it, those that none reached among them."""
    counted: Counter = Counter()
    for communities in rows("AwarenessActivity").values_list("communities", flat=True):
        counted.update(communities)
    return [(label, counted[code]) for code, label in Community.choices]
