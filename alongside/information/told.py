"""What one adult has been told, and what people are usually told by now and they have not been."""

from django.db.models import OuterRef, Subquery
from django.utils.timezone import localdate

from alongside.voice.codes import Stage
from alongside.voice.models import Conversation

from .models import ClosingConversation, InformationGiven, InformationItem, NamedContact


def enquiries_of(adult) -> list:
    """The adult's enquiries, newest first, each with the stage of its last conversation."""
    talks = Conversation.objects.filter(enquiry=OuterRef("pk")).order_by("-held_on", "-pk")
    return list(adult.enquiries.newest_first().annotate(last_stage=Subquery(talks.values("stage")[:1])))


def stage_of(enquiries: list) -> str:
    """Where the work with an adult is now: what is usual to tell depends on it."""
    still_open = [enquiry for enquiry in enquiries if enquiry.concluded_on is None]
    if not still_open:
        return Stage.CLOSE if enquiries else Stage.CONCERN
    stage = still_open[0].last_stage or Stage.ENQUIRY
    return Stage.CLOSE if stage == Stage.AFTER else stage


def told_to(adult) -> dict:
    """Everything that the page of one adult shows: for its template."""
    today = localdate()
    enquiries = enquiries_of(adult)
    stage = stage_of(enquiries)
    given = list(adult.information_given.newest_first())
    to_them = {one.item.key for one in given if one.item and one.person is None}
    usual = InformationItem.objects.usual(stage=stage, age=adult.age_on(today), day=today)
    of_this_adult = {"enquiry__adult": adult}
    return {
        "given": given,
        "stage": Stage(stage),
        "usual": [] if adult.died_on else [item for item in usual if item.key not in to_them],
        "open_enquiries": [enquiry for enquiry in enquiries if enquiry.concluded_on is None],
        "contacts": NamedContact.objects.filter(**of_this_adult).select_related("enquiry").order_by("-from_on", "-pk"),
        "closings": ClosingConversation.objects.filter(**of_this_adult)
        .select_related("enquiry", "statement", "event__by")
        .order_by("-held_on", "-pk"),
    }


def given_at_once(given: InformationGiven) -> list[InformationGiven]:
    """Everything that was given in the same act."""
    return list(InformationGiven.objects.filter(event_id=given.event_id, adult=given.adult_id).newest_first())
