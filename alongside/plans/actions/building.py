"""Rows of this room that are not yet written: for its own acts, and for those of a meeting."""

from datetime import date

from ..models import Action, Plan


def action_of(
    enquiry,
    *,
    what: str,
    owner_kind: str,
    owner_name: str = "",
    owner=None,
    due_on: date | None = None,
    outcome=None,
    plan: Plan | None = None,
) -> Action:
    """Something to be done, not yet written: for the act in which it was agreed."""
    return Action(
        enquiry=enquiry,
        plan=plan,
        outcome=outcome,
        what=what,
        owner_kind=owner_kind,
        owner_name=owner_name,
        owner=owner,
        due_on=due_on,
    )
