"""The adults: an enquiry of their own for each, one or many started at once, and others who may be affected."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction

from alongside.concerns.actions import decide, report_concern
from alongside.enquiries.models import Enquiry
from alongside.history.recording import differences, note, recording, taking_turns

from ..models import ChildEnquiry, ChildEnquiryEnded, LargeScaleEnquiry, PossiblyAffected

TELLS_OF_NOBODY = ("funder", "result")
"""What of somebody possibly affected may stand in a history: it may be read by people who may not know of another."""
ELSEWHERE = "This enquiry is part of a large-scale enquiry already. It can be part of one at a time."


@dataclass(frozen=True)
class Child:
    """An adult for whom an enquiry is started, and what shows that they are affected."""

    adult: Any
    why: str


@transaction.atomic
def join_enquiry(*, by, parent: LargeScaleEnquiry, enquiry: Enquiry, joined_on: date, why: str) -> ChildEnquiry:
    """Put an adult's own enquiry under a large-scale enquiry.

    Raises ValidationError if either had not begun, if the parent is concluded, or if it is under one already.
    """
    if parent.concluded_on:
        raise ValidationError("This large-scale enquiry has been concluded.")
    if joined_on < max(parent.started_on, enquiry.started_on):
        raise ValidationError({"joined_on": "The day must be on or after the day on which both enquiries had started"})
    taking_turns(enquiry)
    if ChildEnquiry.objects.standing().filter(enquiry=enquiry).exists():
        raise ValidationError(ELSEWHERE)
    child = ChildEnquiry(large_scale=parent, enquiry=enquiry, joined_on=joined_on, why=why)
    facts = {"large_scale": parent.pk}
    with recording("joined-large-scale", by=by, adult=enquiry.adult, about=enquiry, on=joined_on, facts=facts) as keep:
        return keep(child)


@transaction.atomic
def start_children(
    *, by, parent: LargeScaleEnquiry, children: Iterable[Child], started_on: date, lead, decision: dict, **account
) -> list[ChildEnquiry]:
    """Report a concern for each of these adults, decide on it and start their own enquiry: all or none.

    An enquiry under section 42 follows from a decision on the three criteria for this adult, however many there are
    (Care Act 2014 s42(1)). `decision`: the fields of each Decision but its day; `account`: the fields of each Concern
    but what happened, which is what the child says.
    """
    made = []
    for child in children:
        concern = report_concern(by=by, adult=child.adult, raised_on=started_on, happened=child.why, **account)
        decide(by=by, concern=concern, decided_on=started_on, lead=lead, **decision)
        enquiry = concern.enquiries.get()
        made.append(join_enquiry(by=by, parent=parent, enquiry=enquiry, joined_on=started_on, why=child.why))
    return made


@transaction.atomic
def end_child(*, by, child: ChildEnquiry, ended_on: date, why: str) -> ChildEnquiryEnded:
    """Take an adult's enquiry out of a large-scale enquiry; it goes on by itself.

    Raises ValidationError if it was taken out already, or if that would be before it joined.
    """
    taking_turns(child)
    if ChildEnquiryEnded.objects.filter(child=child).exists():
        raise ValidationError("This enquiry is no longer part of it.")
    if ended_on < child.joined_on:
        raise ValidationError({"ended_on": "The day must be on or after the day on which it joined"})
    ended = ChildEnquiryEnded(child=child, ended_on=ended_on, why=why)
    enquiry = child.enquiry
    with recording("left-large-scale", by=by, adult=enquiry.adult, about=enquiry, on=ended_on, why=why) as keep:
        return keep(ended)


def note_possibly_affected(*, by, parent: LargeScaleEnquiry, **affected) -> PossiblyAffected:
    """Note somebody who may be affected. `affected`: fields of PossiblyAffected.

    Raises ValidationError if this adult is noted already.
    """
    row = PossiblyAffected(large_scale=parent, **affected)
    require_noted_once(row)
    with recording("noted-possibly-affected", by=by, adult=row.adult, about=row, facts={"result": row.result}) as keep:
        return keep(row)


def look_at_affected(*, by, affected: PossiblyAffected, **found) -> PossiblyAffected:
    """Record who somebody possibly affected is, what was looked at, and what came of it.

    Raises ValidationError if this adult is noted already, or if the enquiry or the concern is about somebody else.
    """
    before, changed = affected.adult, differences(affected, found)
    for name, value in found.items():
        setattr(affected, name, value)
    require_noted_once(affected)
    for name in ("enquiry", "concern"):
        record = getattr(affected, name)
        if record is not None and record.adult_id != affected.adult_id:
            raise ValidationError({name: "This is about somebody else, or nobody is named above"})
    if changed:
        facts = {"changed": {name: both for name, both in changed.items() if name in TELLS_OF_NOBODY}}
        with recording("looked-at-possibly-affected", by=by, adult=affected.adult, about=affected, facts=facts) as keep:
            keep(affected)
            if before is not None and before != affected.adult:
                note("looked-at-possibly-affected", by=by, adult=before, about=affected)
    return affected


def require_noted_once(row: PossiblyAffected) -> None:
    """An adult is noted once in a large-scale enquiry."""
    noted = PossiblyAffected.objects.filter(large_scale=row.large_scale_id, adult=row.adult_id).exclude(pk=row.pk)
    if row.adult_id and noted.exists():
        raise ValidationError({"adult": "This adult is noted already"})
