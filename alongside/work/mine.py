"""My work: my open enquiries with the longest silence first, what is owed on each, and what waits in my teams."""

from django.apps import apps
from django.contrib.postgres.expressions import ArraySubquery
from django.core.paginator import Paginator
from django.db.models import F, Max, OuterRef, Q, Subquery
from django.db.models.functions import Coalesce

from alongside.access.records import adults_in_reach, adults_that_may_be_named
from alongside.access.roles import Permission
from alongside.enquiries.models import Enquiry
from alongside.people.beside import listed
from alongside.prompts.owed import owed_in

from .covering import leads_covered_by
from .models import Handover

A_PAGE = 10
WAITING_SHOWN = 10


def work_of(user, page: str | None) -> dict:
    """Context for the page: enquiries they lead, oldest contact first, concerns that wait in their teams, drafts."""
    shown = Paginator(led_by(user), A_PAGE).get_page(page)
    owed = owed_in(shown.object_list)
    waiting = waiting_in(user)
    return {
        "page": shown,
        "work": [(enquiry, owed.get(enquiry.pk, [])) for enquiry in shown.object_list],
        "may_oversee": user.may(Permission.OVERSEE),
        "may_record": user.may(Permission.RECORD),
        "waiting": waiting[:WAITING_SHOWN],
        "waiting_in_all": waiting.count(),
        "unled": unled_in(user),
        "drafts": drafts_of(user),
    }


def led_by(user):
    """Open enquiries that this person leads or covers, and may open, those longest without contact first.

    `handed_over` is what was written for them when they took one over, until they say that they have read it.
    """
    adults = apps.get_model("people.Adult").objects.filter(adults_in_reach(user))
    contact = (
        apps.get_model("voice.Conversation")
        .objects.filter(enquiry=OuterRef("pk"))
        .order_by()
        .values("enquiry")
        .annotate(last=Max("held_on"))
        .values("last")
    )
    return (
        Enquiry.objects.open()
        .filter(lead__in=leads_covered_by(user), adult__in=adults)
        .select_related("adult", "lead")
        .annotate(last_contact=Subquery(contact), handed_over=unread_by(user))
        .order_by(Coalesce(F("last_contact"), F("started_on")), "pk")
    )


def unread_by(user) -> ArraySubquery:
    """What was written for this person when an enquiry was handed to them and is not read yet, newest first."""
    unread = Handover.objects.filter(enquiry=OuterRef("pk"), lead=user, read=None).order_by("-pk")
    return listed(unread, note="note", own_note="own_note", was_lead="was_lead__name")


def drafts_of(user):
    """What this person has begun, newest first, except about people whom they may no longer know of."""
    known = Q(adult=None) | adults_that_may_be_named(user, at="adult__")
    return user.drafts.filter(known).order_by("-saved_at")[:20]


def unled_in(user):
    """Open enquiries of this person's teams that nobody leads, oldest first: for those who choose who leads."""
    if not user.may(Permission.OVERSEE):
        return []
    known = adults_that_may_be_named(user, at="adult__")
    unled = Enquiry.objects.open().filter(known, lead=None, team__in=user.team_ids)
    return unled.select_related("adult").order_by("started_on", "pk")[:WAITING_SHOWN]


def waiting_in(user):
    """Concerns of this person's teams that are not decided, oldest first."""
    known = adults_that_may_be_named(user, at="adult__")
    undecided = apps.get_model("concerns.Concern").objects.undecided()
    return undecided.filter(known, team__in=user.team_ids).select_related("adult").order_by("raised_on", "pk")
