"""Agreeing what somebody will do, changing it, and saying how it went."""

from collections.abc import Iterable
from datetime import date

from django.core.exceptions import ValidationError

from alongside.history.recording import differences, recording

from ..models import Action, ActionResult, Plan
from .building import action_of


def add_actions(*, by, enquiry, actions: Iterable[dict], plan: Plan | None = None) -> list[Action]:
    """Add actions to a plan, or to an enquiry that has none yet. Each of `actions` is what `action_of` takes.

    Raises ValidationError if the plan has ended.
    """
    if plan is not None and plan.ended_on:
        raise ValidationError("This plan has ended. Make a new one for what is to be done now.")
    rows = [action_of(enquiry, plan=plan, **action) for action in actions]
    facts = {"actions": len(rows)}
    with recording("agreed-action", by=by, adult=enquiry.adult, about=plan or enquiry, facts=facts) as keep:
        return [keep(row) for row in rows]


def change_action(*, by, action: Action, **details) -> Action:
    """Change what is to be done, whose it is or by when; before and after are kept in the history."""
    changed = differences(action, details)
    if changed:
        with recording(
            "changed-action", by=by, adult=action.enquiry.adult, about=action, facts={"changed": changed}
        ) as keep:
            for name, value in details.items():
                setattr(action, name, value)
            keep(action)
    return action


def record_result(*, by, action: Action, on: date, result: str, words: str = "", said_by: str = "") -> ActionResult:
    """Say how an action went by one day. What was said before stays; the newest stands."""
    row = ActionResult(action=action, on=on, result=result, words=words, said_by=said_by)
    facts = {"result": result}
    with recording("recorded-result", by=by, adult=action.enquiry.adult, about=action, on=on, facts=facts) as keep:
        return keep(row)
