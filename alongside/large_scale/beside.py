"""This room's lines: beside an adult's own enquiry, and beside the adult."""

from datetime import date
from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import F, OuterRef
from django.db.models.functions import Coalesce
from django.utils.formats import date_format

from alongside.organisations.models import Organisation, Service
from alongside.people.beside import Beside, listed

from .models import ChildEnquiry
from .models.about import name_now


def under(**of_what: Any) -> ArraySubquery:
    """The large-scale enquiries that these belong to, each with what it is about now."""
    return listed(
        ChildEnquiry.objects.standing().filter(**of_what).order_by("pk"),
        whom=Coalesce(
            name_now(Service, "service", "large_scale__service_id"),
            name_now(Organisation, "organisation", "large_scale__organisation_id"),
        ),
        number=F("large_scale_id"),
        since=F("joined_on"),
        concluded=F("large_scale__concluded_on"),
    )


def of_enquiry(enquiry: OuterRef) -> ArraySubquery:
    return under(enquiry=enquiry)


def of_adult(adult: OuterRef) -> ArraySubquery:
    return under(enquiry__adult=adult)


def says(facts: list[dict]) -> str:
    """ "Part of a large-scale enquiry about Larch House, LS3, since 3 February 2027." """
    return " ".join(one(fact) for fact in facts)


def one(fact: dict) -> str:
    since = date_format(date.fromisoformat(fact["since"]))
    over = ", which is concluded" if fact["concluded"] else ""
    return f"Part of a large-scale enquiry about {fact['whom']}, LS{fact['number']}, since {since}{over}."


TITLE = "A service as a whole"
PART_OF = Beside("large_scale", TITLE, "large_scale:of-enquiry", of_enquiry, says, of_enquiry=True)
AMONG = Beside("large_scale_adult", TITLE, "large_scale:of-adult", of_adult, says, on_enquiry=False)
