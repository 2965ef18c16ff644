"""Complaints about safeguarding work: what was said, how far it went, and what was learned."""

from django.core.exceptions import ValidationError

from alongside.history.recording import differences, recording

from ..models import Complaint


def record_complaint(*, by, **complaint) -> Complaint:
    """Record a complaint, about one adult or none. `complaint`: the fields of Complaint.

    No line of history of a complaint names the adult: more people read the history of an adult than a complaint.
    Raises ValidationError if it would be settled before it was received.
    """
    made = Complaint(**complaint)
    require_settled_afterwards(made)
    with recording("recorded-complaint", by=by, adult=None, about=made, on=made.received_on) as keep:
        return keep(made)


def change_complaint(*, by, complaint: Complaint, **details) -> Complaint:
    """Say how far a complaint went, what came of it and what was learned; before and after are kept in its history.

    Never who complained of what, nor when: the database refuses that.

    Raises ValidationError if it would be settled before it was received.
    """
    changed = differences(complaint, details)
    if changed:
        for name, value in details.items():
            setattr(complaint, name, value)
        require_settled_afterwards(complaint)
        with recording("changed-complaint", by=by, adult=None, about=complaint, facts={"changed": changed}) as keep:
            keep(complaint)
    return complaint


def require_settled_afterwards(complaint: Complaint) -> None:
    """Nothing is settled before it was received."""
    if complaint.settled_on and complaint.settled_on < complaint.received_on:
        raise ValidationError({"settled_on": "The date must be on or after the date on which it was received"})
