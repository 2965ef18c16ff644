"""This room's line beside an adult's page: that a case was referred, received and decided; no more."""

from datetime import date

from django.apps import apps
from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import OuterRef
from django.utils.formats import date_format

from alongside.people.beside import Beside, listed

from .codes import ReviewDecision


def referrals_about(adult: OuterRef) -> ArraySubquery:
    """Each referral about the adult, newest first, with the chair's newest decision."""
    rows = apps.get_model("adult_reviews.ReviewReferral").objects.with_decision().filter(adults__adult=adult)
    return listed(rows.order_by("-pk"), referred="referred_on", received="received_on", decision="decision")


def what_became_of_it(facts: list[dict]) -> str:
    """ "Referred on 4 May 2026: received, not decided yet." """
    return " ".join(map(said_of, facts))


def said_of(fact: dict) -> str:
    referred = date_format(date.fromisoformat(fact["referred"]))
    if fact["decision"]:
        return f"Referred on {referred}. Decided: {ReviewDecision(fact['decision']).label}."
    return f"Referred on {referred}: {'received, not decided yet' if fact['received'] else 'not received yet'}."


ADULT_REVIEWS = Beside(
    "adult_reviews",
    "Safeguarding adult reviews",
    "adult_reviews:of",
    referrals_about,
    what_became_of_it,
    on_enquiry=False,
)
