"""What stands beside the story on an enquiry's page: short facts, read together with the enquiry in one query."""

from datetime import date
from typing import Any

from django.apps import apps
from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import JSONField, OuterRef
from django.db.models.expressions import RawSQL
from django.db.models.functions import JSONObject

from alongside.voice.codes import SpokenBy

from .codes import AbuseType, Lacked, Location, Source

DERIVED = """
    (SELECT jsonb_build_array(d.lacked_capacity, d.supported) FROM enquiry_derived d
     WHERE d.enquiry_id = enquiries_enquiry.id)
"""
"""What the record gives by itself on capacity and support (SG3a): the view that the published table reads too."""


def facts_beside() -> dict[str, ArraySubquery | RawSQL]:
    """Annotations for an enquiry: each a list of dictionaries, oldest first."""
    return {
        "facts_alleged": listed(
            "enquiries.Allegation",
            type="type",
            location="location",
            kind="source__kind",
            name="source__name",
            relationship="source__relationship",
        ),
        "facts_concerns": listed("concerns.ConcernEnquiry", number="concern_id", raised_on="concern__raised_on"),
        "facts_others": listed(
            "voice.OthersWish",
            words="words",
            said_on="said_on",
            speaker="speaker",
            relationship="relationship",
            conflicts="conflicts",
            handled="handled",
        ),
        "facts_derived": RawSQL(DERIVED, [], output_field=JSONField()),  # noqa: S611 (no values)
        "facts_early": ArraySubquery(
            apps.get_model("voice.Statement")
            .objects.filter(concern__links__enquiry=OuterRef("pk"), correction=None)
            .order_by("pk")
            .values(
                fact=JSONObject(
                    words="words",
                    spoken_by="spoken_by",
                    speaker="speaker",
                    said_on="said_on",
                    passed_on_by="passed_on_by",
                )
            )
        ),
    }


def listed(label: str, **fields: str) -> ArraySubquery:
    """The rows of a table that belong to the enquiry, each as a JSON object of these fields."""
    rows = apps.get_model(label).objects.filter(enquiry=OuterRef("pk")).order_by("pk")
    return ArraySubquery(rows.values(fact=JSONObject(**fields)))


def facts_of(enquiry) -> dict[str, Any]:
    """The facts of an enquiry that was read `with_facts`, for its page: sentences, concerns, and others' wishes."""
    return {
        "allegations": [alleged(fact) for fact in enquiry.facts_alleged],
        "concerns": [dated(fact, "raised_on") for fact in enquiry.facts_concerns],
        "early_words": [early(fact) for fact in enquiry.facts_early],
        "derived_capacity": derived_capacity(*enquiry.facts_derived),
        "others_wishes": [dated(fact, "said_on") for fact in reversed(enquiry.facts_others)],
    }


def derived_capacity(lacked: str | None, supported: bool | None) -> str:
    """What the record says by itself of capacity and support, for a conclusion that gives no other answer."""
    parts = [Lacked(lacked).label] if lacked else []
    if supported is not None:
        parts.append("Somebody supported them" if supported else "Nobody is recorded as having supported them")
    return ". ".join(parts)


def early(fact: dict) -> dict:
    """Words that came with a concern, with whose they are for people."""
    whose = SpokenBy(fact["spoken_by"]).label + (f" ({fact['speaker']})" if fact["speaker"] else "")
    return {**dated(fact, "said_on"), "whose": whose}


def alleged(fact: dict) -> str:
    """What is said to have happened, where, and from what source: "Physical, their own home, Piotr, son"."""
    where = Location(fact["location"]).label if fact["location"] else ""
    where = where[:1].lower() + where[1:]
    source = ", ".join(part for part in (fact["name"], fact["relationship"]) if part)
    if not source and fact["kind"]:
        source = Source(fact["kind"]).label
    return ", ".join(part for part in (AbuseType(fact["type"]).label, where, source) if part)


def dated(fact: dict, name: str) -> dict:
    """The fact with its day as a date again: JSON has none."""
    return {**fact, name: date.fromisoformat(fact[name])}
