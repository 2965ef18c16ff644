"""What a manager and a worker talk through together: each person first, in their words; no counts, no scores (P4)."""

from datetime import date, timedelta
from typing import Any

from django.apps import apps
from django.db.models import Max, OuterRef, Prefetch, Subquery
from django.http import Http404
from django.utils.timezone import localdate

from alongside.access.models import User
from alongside.access.records import reach
from alongside.access.roles import Permission
from alongside.enquiries.models import Enquiry
from alongside.history.models import Event
from alongside.history.recording import note_each
from alongside.people.beside import listed
from alongside.prompts.owed import Asked, asked_in

from .models import Supervision

SINCE_AT_FIRST = timedelta(days=28)
CHANGES_FOR_THE_PERSON = [
    "recorded-conversation",
    "recorded-wish",
    "changed-wish",
    "agreed-outcome",
    "reviewed-outcome",
    "asked-about-safety",
    "recorded-result",
    "reviewed-plan",
    "followed-response",
    "judged-response",
    "decided-together",
    "decided-on-risk",
    "held-meeting",
    "told-step-of-advocate",
]
"""Lines of history that say something changed for the person, or was done with them."""
QUESTIONS = [
    "What is different in their life since we last talked? How do we know?",
    "What would they say about it themselves?",
    "What do they want that is not happening, and what stands in the way?",
    "What are we doing that they did not ask for? Why, and have they been told?",
    "What would be enough, for them, for this to end?",
]


def worker_for(user, number: int) -> User:
    """Somebody whose work this person may talk through: themselves, or who is of a team that they share out for."""
    workers = User.objects.filter(is_active=True)
    if number != user.pk:
        workers = workers.filter(teams__in=user.team_ids) if user.may(Permission.OVERSEE) else workers.none()
    worker = workers.filter(pk=number).distinct().first()
    if worker is None:
        raise Http404
    return worker


def digest_for(user, worker: User) -> dict[str, Any]:
    """Each open enquiry that the worker leads, within the reach of whoever reads; each look is remembered."""
    since = since_when(worker)
    enquiries = list(led_by(worker, user))
    asked = asked_in(enquiries)
    changes: dict[int, list[Event]] = {}
    for event in changed_since(since, enquiries):
        changes.setdefault(event.adult_id, []).append(event)
    note_each("looked", by=user, about=[(it.adult, it) for it in enquiries])
    return {
        "worker": worker,
        "since": since,
        "questions": QUESTIONS,
        "cases": [
            {
                "enquiry": it,
                "wishes": it.wanted,
                "changes": changes.get(it.adult_id, []),
                "asked": asked.get(it.pk, Asked()),
                "pauses": [date.fromisoformat(pause["from_on"]) for pause in it.paused],
            }
            for it in enquiries
        ],
    }


def since_when(worker: User) -> date:
    """The day on which the worker's enquiries were last talked through; four weeks ago if they never were."""
    last = Supervision.objects.filter(worker=worker).aggregate(last=Max("held_on"))["last"]
    return last or localdate() - SINCE_AT_FIRST


def led_by(worker: User, user):
    """Open enquiries that the worker leads, oldest first, each with what the adult wants, last contact and pauses."""
    wishes = apps.get_model("voice.DesiredOutcome").objects.filter(followed_by=None).order_by("pk")
    talks = apps.get_model("voice.Conversation").objects.filter(enquiry=OuterRef("pk")).order_by("-held_on")
    pauses = apps.get_model("timeliness.Pause").objects.on().filter(enquiry=OuterRef("pk"))
    return (
        Enquiry.objects.open()
        .filter(lead=worker, adult__in=reach(user))
        .select_related("adult")
        .prefetch_related(Prefetch("outcomes", wishes, to_attr="wanted"))
        .annotate(last_contact=Subquery(talks.values("held_on")[:1]), paused=listed(pauses, from_on="from_on"))
        .order_by("started_on", "pk")
    )


def changed_since(since: date, enquiries: list[Enquiry]):
    """What was done with these adults since a day, newest first."""
    adults = [it.adult_id for it in enquiries]
    lines = Event.objects.filter(adult__in=adults, verb__in=CHANGES_FOR_THE_PERSON, at__date__gte=since)
    return lines.order_by("-seq")
