"""This room's lines: when risk was weighed together, and the adult's own page about themselves."""

from datetime import date

from django.apps import apps
from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import OuterRef
from django.utils.formats import date_format

from alongside.people.beside import Beside, listed

from .codes import Coercion


def last_weighing(enquiry: OuterRef) -> ArraySubquery:
    """When risk was last weighed together."""
    weighings = apps.get_model("risk.RiskWeighing").objects.filter(enquiry=enquiry, superseded_by=None)
    return listed(weighings.order_by("-weighed_on", "-pk"), on="weighed_on")


def when_weighed(facts: list[dict]) -> str:
    """ "Weighed together on 3 March 2026." """
    return f"Weighed together on {day(facts[0]['on'])}." if facts else ""


def last_look(enquiry: OuterRef) -> ArraySubquery:
    """The newest look for coercion and control."""
    looks = apps.get_model("risk.CoercionCheck").objects.filter(enquiry=enquiry)
    return listed(looks.order_by("-checked_on", "-pk")[:1], found="found", on="checked_on")


def what_was_seen(facts: list[dict]) -> str:
    """ "No sign of coercion or control (3 March 2026)." """
    return f"{Coercion(facts[0]['found']).label} ({day(facts[0]['on'])})." if facts else ""


def newest_profile(adult: OuterRef) -> ArraySubquery:
    """When the adult's one-page profile was last written."""
    profiles = apps.get_model("risk.OnePageProfile").objects.filter(adult=adult)
    return listed(profiles.order_by("-written_on", "-pk")[:1], on="written_on")


def when_written(facts: list[dict]) -> str:
    """ "Written on 3 March 2026." """
    return f"Written on {day(facts[0]['on'])}." if facts else ""


def day(iso: str) -> str:
    """A day out of JSON, as people read it."""
    return date_format(date.fromisoformat(iso))


WEIGHING = Beside("weighing", "Weighing risk together", "risk:risk", last_weighing, when_weighed, of_enquiry=True)
COERCION = Beside(
    "coercion", "Looking for coercion and control", "risk:coercion", last_look, what_was_seen, of_enquiry=True
)
PROFILE = Beside("profile", "One-page profile", "risk:profile", newest_profile, when_written, on_enquiry=False)
