"""What the pages behind the wall choose from: records kept, rows of one of them, people, enquiries and rules."""

from datetime import timedelta

from django.apps import apps
from django.http import Http404

from alongside.access.models import User
from alongside.access.records import reach
from alongside.access.roles import Permission

from .models import Keeper, LinkHeldApart, PositionOfTrust, RetentionRule

LOOK_AHEAD = timedelta(days=90)
"""How long before its day a record stands on the page of those to be looked at."""


def kept_in_order(user):
    """The records that this person keeps: open ones first, then the newest."""
    return PositionOfTrust.objects.kept_by(user).order_by("-closed_on", "-opened_on", "-pk")


def part_for(position: PositionOfTrust, model: type | None, number: int | None):
    """A row of this record by its number, or a 404; None for a step about the whole record."""
    if model is None:
        return None
    row = model.objects.filter(position=position, pk=number).select_related("event").first()  # type: ignore[attr-defined]
    if row is None:
        raise Http404
    row.position = position
    return row


def what_it_needs(step: str, position: PositionOfTrust, user) -> dict:
    """What else the questions of a step are made with: people who could be named, enquiries within reach."""
    if step == "keeper":
        standing = Keeper.objects.filter(position=position, ended=False).values("user")
        return {"people": User.objects.may(Permission.POSITIONS_OF_TRUST).exclude(pk__in=standing)}
    if step == "point":
        enquiries = apps.get_model("enquiries.Enquiry").objects.filter(adult__in=reach(user))
        return {"enquiries": enquiries.select_related("adult")}
    return {}


def links_held_apart(adult):
    """What stands on an adult's record about records that are held apart: in which enquiry, and whom to ask."""
    return LinkHeldApart.objects.filter(enquiry__adult=adult, ended=False).select_related("enquiry").order_by("pk")


def rules_on_record():
    """Every rule there is or was."""
    return RetentionRule.objects.select_related("event__by")


def rule_for(number: int) -> RetentionRule:
    """A rule that has not ended, or a 404."""
    found = RetentionRule.objects.filter(pk=number, ended_on=None).first()
    if found is None:
        raise Http404
    return found
