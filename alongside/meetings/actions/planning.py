"""Planning a meeting with the adult: what it is for, what they want of it, its agenda, and what is held apart."""

from collections.abc import Iterable
from datetime import date, time

from django.core.exceptions import ValidationError

from alongside.history.recording import differences, recording
from alongside.voice.actions import Said, statement_of
from alongside.voice.models import DesiredOutcome

from ..codes import ItemKind, Kind, Part
from ..models import AgendaItem, Invitation, Meeting, MeetingWish, PartWithoutAdult, Rearrangement


def plan_meeting(*, by, enquiry, why_without_adult: str = "", **plan) -> Meeting:
    """Plan a meeting. The adult is on its list, and what they want is on its agenda, from the first.

    `plan` are the fields of Meeting. Raises ValidationError for a meeting of professionals only without the reason.
    """
    meeting = Meeting(enquiry=enquiry, **plan)
    apart = meeting.kind == Kind.PROFESSIONALS
    if apart and not why_without_adult.strip():
        raise ValidationError({"why_without_adult": "Enter why the adult is not part of this meeting"})
    adult = Invitation(meeting=meeting, part=Part.ADULT)
    if apart:
        adult.invited, adult.why_not = False, why_without_adult
    with recording("planned-meeting", by=by, adult=enquiry.adult, about=meeting, facts={"kind": meeting.kind}) as keep:
        keep(meeting)
        keep(adult)
        for item in first_agenda(meeting):
            keep(item)
    return meeting


def first_agenda(meeting: Meeting) -> list[AgendaItem]:
    """The adult's report, their questions, and each thing that they want: the agenda that a meeting begins with."""
    kinds = [ItemKind.OWN_REPORT, ItemKind.QUESTIONS]
    items = [AgendaItem(meeting=meeting, kind=kind, place=place) for place, kind in enumerate(kinds, start=1)]
    wanted = meeting.enquiry.outcomes.current().order_by("pk")
    return items + items_of(meeting, wanted, after=len(items))


def items_of(meeting: Meeting, outcomes: Iterable[DesiredOutcome], *, after: int) -> list[AgendaItem]:
    """One item for each thing that the adult wants, behind the places that are taken."""
    return [
        AgendaItem(meeting=meeting, kind=ItemKind.OUTCOME, outcome=outcome, place=place)
        for place, outcome in enumerate(outcomes, start=after + 1)
    ]


def avoid_meeting(*, by, enquiry, held_on: date, resolved: str) -> Meeting:
    """Record that talking made a meeting needless (B11): it counts with the meetings."""
    meeting = Meeting(enquiry=enquiry, kind=Kind.AVOIDED, held_on=held_on, resolved=resolved)
    with recording("avoided-meeting", by=by, adult=enquiry.adult, about=meeting, on=held_on) as keep:
        return keep(meeting)


def change_meeting(*, by, meeting: Meeting, **details) -> Meeting:
    """Change what is planned; before and after are kept in the history."""
    changed = differences(meeting, details)
    if changed:
        adult = meeting.enquiry.adult
        with recording("changed-meeting", by=by, adult=adult, about=meeting, facts={"changed": changed}) as keep:
            for name, value in details.items():
                setattr(meeting, name, value)
            keep(meeting)
    return meeting


def move_meeting(
    *, by, meeting: Meeting, why: str, planned_on: date, planned_at: time | None = None, planned_place: str = ""
) -> Meeting:
    """Move a meeting that is still to come, with the reason. Raises ValidationError if it was held or called off."""
    require_to_come(meeting)
    details = {"planned_on": planned_on, "planned_at": planned_at, "planned_place": planned_place}
    facts = {"changed": differences(meeting, details)}
    moved = Rearrangement(meeting=meeting, was_on=meeting.planned_on, now_on=planned_on, why=why)
    with recording("moved-meeting", by=by, adult=meeting.enquiry.adult, about=meeting, why=why, facts=facts) as keep:
        for name, value in details.items():
            setattr(meeting, name, value)
        keep(moved)
        return keep(meeting)


def call_off_meeting(*, by, meeting: Meeting, why: str) -> Meeting:
    """Call a meeting off, with the reason. Raises ValidationError if it was held or called off."""
    require_to_come(meeting)
    off = Rearrangement(meeting=meeting, was_on=meeting.planned_on, why=why)
    with recording("called-off-meeting", by=by, adult=meeting.enquiry.adult, about=meeting, why=why) as keep:
        meeting.cancelled = True
        keep(off)
        return keep(meeting)


def require_to_come(meeting: Meeting) -> None:
    if meeting.held_on:
        raise ValidationError("This meeting has been held. It can no longer be moved or called off.")
    if meeting.cancelled:
        raise ValidationError("This meeting was called off already.")


def record_meeting_wishes(
    *,
    by,
    meeting: Meeting,
    said_on: date,
    wishes: dict[str, Said],
    involvement: str | None = None,
    wishes_not_asked: str = "",
) -> Meeting:
    """Record what the adult wants of a meeting, each wish in their words, or why they were not asked (B2, B3).

    `wishes`: what each is about (a code of WishAbout), and the words. Earlier wishes stay beside the new ones.
    """
    details = {"involvement": involvement, "wishes_not_asked": wishes_not_asked}
    facts = {"about": list(wishes), "involvement": involvement, "changed": differences(meeting, details)}
    adult = meeting.enquiry.adult
    with recording("recorded-meeting-wishes", by=by, adult=adult, about=meeting, on=said_on, facts=facts) as keep:
        for about, said in wishes.items():
            statement = keep(statement_of(adult, said, said_on=said_on))
            keep(MeetingWish(meeting=meeting, about=about, statement=statement))
        for name, value in details.items():
            setattr(meeting, name, value)
        return keep(meeting)


def set_agenda(
    *,
    by,
    meeting: Meeting,
    places: dict[AgendaItem, int],
    dropped: Iterable[AgendaItem] = (),
    outcomes: Iterable[DesiredOutcome] = (),
    new: Iterable[dict] = (),
) -> Meeting:
    """Put an agenda in order, take items off, and add what the adult wants and what others ask for.

    `places`: each item that stands and its place. `new`: words and asked_by of each other item.
    """
    dropped = list(dropped)
    added = items_of(meeting, outcomes, after=max(places.values(), default=0))
    last = max([*places.values(), *(item.place for item in added)], default=0)
    added += [
        AgendaItem(meeting=meeting, kind=ItemKind.OTHER, place=place, **words)
        for place, words in enumerate(new, start=last + 1)
    ]
    moved = [item for item, place in places.items() if item.place != place]
    facts = {"added": len(added), "moved": len(moved), "dropped": len(dropped)}
    if any(facts.values()):
        with recording("set-agenda", by=by, adult=meeting.enquiry.adult, about=meeting, facts=facts) as keep:
            for item in moved:
                item.place = places[item]
            for item in dropped:
                item.dropped = True
            for item in [*moved, *dropped, *added]:
                keep(item)
    return meeting


def take_apart(
    *, by, item: AgendaItem, why: str, decided_by: str, withheld: Iterable[str] = (), told: str = ""
) -> PartWithoutAdult:
    """Talk about one item without the adult: why, who decided, what the law keeps back, what the adult is told (B7).

    Raises ValidationError for the adult's own report or questions, or if that was decided already.
    """
    if item.kind in {ItemKind.OWN_REPORT, ItemKind.QUESTIONS}:
        raise ValidationError("The adult’s own report and questions are theirs: they are heard with the adult there.")
    if PartWithoutAdult.objects.filter(item=item).exists():
        raise ValidationError("It was decided already that this item is held without the adult.")
    part = PartWithoutAdult(item=item, why=why, decided_by=decided_by, withheld=list(withheld), told=told)
    adult, facts = item.meeting.enquiry.adult, {"withheld": part.withheld}
    with recording("held-item-apart", by=by, adult=adult, about=item.meeting, facts=facts) as keep:
        return keep(part)
