"""How meetings are read: what is ready before one, and what all of an enquiry's took."""

from collections.abc import Iterable

from alongside.people.known import known_about

from .codes import MAY_ENDANGER, Kind, Part
from .models import Meeting


def counted(meetings: Iterable[Meeting]) -> dict:
    """How many were held, how many proved needless, and how long they and their minutes took (B15)."""
    meetings = list(meetings)
    held = [meeting for meeting in meetings if meeting.held_on and meeting.kind != Kind.AVOIDED]
    timed = [meeting.lasted for meeting in held if meeting.lasted is not None]
    minuting = [meeting.minuting_minutes for meeting in held if meeting.minuting_minutes is not None]
    return {
        "held": len(held),
        "with_adult": sum(meeting.adults_part in {"all", "part"} for meeting in held),
        "avoided": sum(meeting.kind == Kind.AVOIDED for meeting in meetings),
        "took": in_hours(sum(timed)),
        "timed": len(timed),
        "minuting": in_hours(sum(minuting)),
        "minuted": len(minuting),
    }


def in_hours(minutes: int) -> str:
    """Minutes as people say them: "1 hour 25 minutes"."""
    hours, rest = divmod(minutes, 60)
    parts = [(hours, "hour"), (rest, "minute")]
    return " ".join(f"{many} {one}{'' if many == 1 else 's'}" for many, one in parts if many) or "0 minutes"


def ready(meeting: Meeting) -> dict:
    """For a meeting's page: the list with each person's preparation, the wishes, the agenda. At most eight queries."""
    people = list(meeting.invitations.in_order().prefetch_related("preparations__wants_to_say"))
    adult = next((person for person in people if person.part == Part.ADULT), None)
    return {
        "people": people,
        "adults_invitation": adult,
        "prepared": [(person, done) for person in people for done in person.preparations.all()],
        "nobody_prepared_them": adult is not None and not adult.preparations.all() and meeting.held_on is None,
        "wishes": meeting.wishes.select_related("statement").order_by("pk"),
        "reports": meeting.own_reports.select_related("statement", "paper").order_by("pk"),
        "items": meeting.items.standing(),
        "rearranged": meeting.rearrangements.order_by("pk"),
        "mind_coercion": meeting.kind in MAY_ENDANGER and meeting.held_on is None and domestic(meeting),
    }


def domestic(meeting: Meeting) -> bool:
    """Whether any concern or enquiry about the adult says that it may be domestic abuse. Two queries."""
    return known_about(meeting.enquiry.adult).domestic
