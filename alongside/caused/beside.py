"""This room's line beside the page of an enquiry: who else was asked to make enquiries, and how far that is."""

from datetime import date

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import F, OuterRef
from django.db.models.functions import Coalesce
from django.utils.formats import date_format
from django.utils.timezone import localdate

from alongside.people.beside import Beside, listed

from .codes import State
from .models import CausedEnquiry


def facts(enquiry: OuterRef) -> ArraySubquery:
    asked = CausedEnquiry.objects.with_state().filter(enquiry=enquiry).order_by("due_on", "pk")
    return listed(asked, who=Coalesce("service__name", "organisation__name"), state="state", due=F("due_on"))


def says(asked: list[dict]) -> str:
    """ "Larch House: due on 3 July 2026. Police: came back, to be checked." """
    return " ".join(f"{each['who']}: {how_far(each)}." for each in asked)


def how_far(each: dict) -> str:
    if each["state"] not in {State.SENT, State.MORE}:
        label = State(each["state"]).label
        return label[:1].lower() + label[1:]
    due = date.fromisoformat(each["due"])
    return f"{'was due' if due < localdate() else 'due'} on {date_format(due)}"


ASKED = Beside("caused", "Enquiries made by others", "caused:of", facts, says, of_enquiry=True)
