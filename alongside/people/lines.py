"""This room's lines beside the page of a person: which ways to reach them are safe, and whether it is safe to ask."""

from datetime import date
from types import SimpleNamespace

from django.apps import apps
from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import OuterRef
from django.db.models.functions import JSONObject
from django.utils.formats import date_format

from .around import SafeContact
from .before_asking import caution, facts_before_asking, thought
from .beside import Beside, listed
from .codes import Channel
from .known import facts, known_of
from .models import Adult
from .reaching import Asking, Passage, passage

OF_THE_ADULT = ("given_name", "family_name", "known_as", "address", "postcode", "phone", "died_on")
OF_A_CHECK = ("channel", "at", "safe", "verified_on", "may_leave_message", "others_see", "why")


def everything_known(adult: OuterRef) -> ArraySubquery:
    """What the rules of reaching somebody go by, about the adult alone."""
    checks = apps.get_model("people.SafeContact").objects.filter(adult=OuterRef("pk"), person=None)
    newest = checks.order_by("channel", "-verified_on", "-pk").distinct("channel")
    return listed(
        apps.get_model("people.Adult").objects.filter(pk=adult),
        checks=ArraySubquery(newest.values(fact=JSONObject(**{name: name for name in OF_A_CHECK}))),
        **{name: name for name in OF_THE_ADULT},
        **facts(),
    )


def passages(read: list[dict]) -> dict[Channel, Passage]:
    """Each way with what `reaching` says of it: the one definition, from what was read with the page."""
    return {way: passage(asking) for way, asking in asked(read).items()}


def asked(read: list[dict]) -> dict[Channel, Asking]:
    """For each way, whether something may reach the adult by it."""
    fact = dict(read[0])
    checks = [
        SafeContact(**{**check, "verified_on": date.fromisoformat(check["verified_on"])})
        for check in fact.pop("checks")
    ]
    who = Adult(**{name: fact.pop(name) for name in OF_THE_ADULT})
    known = known_of(
        SimpleNamespace(**{name: getattr(who, name) for name in (*OF_THE_ADULT, "called")}, **fact), checks
    )
    return {way: Asking(known, way) for way in Channel}


def safe_and_not(read: list[dict]) -> str:
    """ "Confirmed safe: by hand. Not to be used: by post, by phone." """
    found = {way: (asking, passage(asking)) for way, asking in asked(read).items()}
    safe = [way.label.lower() for way, (asking, answer) in found.items() if answer.allowed and asking.confirmed]
    shut = [way.label.lower() for way, (_, answer) in found.items() if not answer.allowed]
    said = [f"Confirmed safe: {', '.join(safe)}."] if safe else []
    if len(shut) == len(found):
        return "Nothing may be sent to them by any way."
    return " ".join([*said, f"Not to be used: {', '.join(shut)}."] if shut else said)


def not_to_be_used(adult) -> set[str]:
    """Ways by which nothing may reach an adult who was read with the lines beside their page."""
    return {str(way) for way, answer in passages(getattr(adult, REACHING.name)).items() if not answer.allowed}


def around(adult: OuterRef) -> ArraySubquery:
    """Who is in the adult's life."""
    people = apps.get_model("people.SignificantPerson").objects.filter(adult=adult).order_by("pk")
    return listed(people, name="name", relationship="relationship", poses_risk="poses_risk")


def names(read: list[dict]) -> str:
    """ "Irena Nowak, sister; Piotr, son (poses a risk)." """
    said = [
        ", ".join(part for part in (one["name"], one["relationship"]) if part)
        + (" (poses a risk)" if one["poses_risk"] else "")
        for one in read
    ]
    return f"{'; '.join(said)}." if said else ""


REACHING = Beside("reaching", "Reaching them safely", "people:contact", everything_known, safe_and_not)


def whether_to_ask(read: list[dict]) -> str:
    """That it was thought safe to ask, or what stands in the way."""
    newest = thought(read[0])
    if newest.get("decision") == "now":
        return f"Thought safe to ask on {date_format(newest['on'])}."
    return caution(read[0])


BEFORE_ASKING = Beside(
    "asking",
    "Before you ask",
    "risk:asking",
    lambda adult: ArraySubquery(facts_before_asking(adult)),
    whether_to_ask,
)
AROUND = Beside("around", "Who is in their life", "people:around", around, names)
