"""What to mind before anybody asks: whether it was thought safe. It prompts and bars nothing; read in one query."""

from datetime import date
from typing import Any

from django.apps import apps
from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import OuterRef, QuerySet
from django.db.models.functions import JSONObject
from django.utils.formats import date_format

from .known import domestic_abuse_alleged
from .models import Adult

NOBODY_SAID = "Domestic abuse is alleged, and nobody has recorded whether it is safe to ask."
NOT_KNOWN = "Domestic abuse is alleged, and it is not known whether it is safe to ask."


def facts_before_asking(adult: Any) -> QuerySet:
    """For one adult, or a reference to one in an outer query: their name, domestic abuse alleged, what was thought."""
    thoughts = apps.get_model("risk.SafeToAsk").objects.filter(adult=OuterRef("pk")).order_by("-considered_on", "-pk")
    told = JSONObject(decision="decision", on="considered_on", instead="instead", again="look_again_on")
    parts: dict[str, Any] = {"known_as": "known_as", "given_name": "given_name", "domestic": domestic_abuse_alleged()}
    parts["thoughts"] = ArraySubquery(thoughts.values(fact=told)[:1])
    return Adult.objects.filter(pk=adult).values_list(JSONObject(**parts), flat=True)


def thought(fact: dict) -> dict:
    """The newest thought about asking, with its days as dates; empty where there is none."""
    newest = fact["thoughts"][0] if fact["thoughts"] else {}
    days = {name: date.fromisoformat(newest[name]) for name in ("on", "again") if newest.get(name)}
    return {**newest, **days}


def caution(fact: dict) -> str:
    """What stands in the way of asking now, as sentences; empty where nothing does."""
    newest, name = thought(fact), fact["known_as"] or fact["given_name"] or "them"
    if newest.get("decision") == "not-now":
        said = f"On {date_format(newest['on'])} it was thought not safe to ask {name} now. "
        return f"{said}Instead: {newest['instead'].strip()} Look again on {date_format(newest['again'])}."
    if fact["domestic"] and newest.get("decision") != "now":
        return NOT_KNOWN if newest else NOBODY_SAID
    return ""


def before_asking(adult) -> str:
    """The same for one adult, in one query."""
    return caution(facts_before_asking(adult.pk).get())
