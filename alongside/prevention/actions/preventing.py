"""Recording what was done to prevent harm, what it did, what was gained, and what was possibly prevented."""

from collections.abc import Callable
from datetime import date
from typing import Any

from django.core.exceptions import ValidationError

from alongside.history.recording import recording
from alongside.voice.actions import Said, statement_of

from ..codes import EarlyStage
from ..models import EarlyResolution, Gain, PossiblyPrevented, PreventiveAction, PreventiveEffect


def record_preventive_action(*, by, adult, done_on: date, **what) -> PreventiveAction:
    """Record one thing that was done so that harm is less likely. `what`: the other fields of PreventiveAction."""
    done = PreventiveAction(adult=adult, done_on=done_on, **what)
    facts = {"kind": done.kind, "done_by": done.done_by}
    with recording("recorded-prevention", by=by, adult=adult, about=done, on=done_on, facts=facts) as keep:
        return keep(done)


def look_at_effect(
    *, by, action: PreventiveAction, looked_on: date, said: Said | None = None, **found
) -> PreventiveEffect:
    """Say what a preventive action did by one day, in the adult's view and in the worker's. The newest stands.

    `found`: the other fields of PreventiveEffect. Raises ValidationError for a day before the action.
    """
    if looked_on < action.done_on:
        raise ValidationError({"looked_on": "The date must be on or after the date on which it was done"})
    effect, adult = PreventiveEffect(action=action, looked_on=looked_on, **found), action.adult
    facts = {"helped": effect.helped, "worker": effect.worker}
    with recording("looked-at-prevention", by=by, adult=adult, about=action, on=looked_on, facts=facts) as keep:
        return keep_with_words(keep, effect, adult, said, looked_on)


def record_gain(*, by, adult, looked_on: date, said: Said | None = None, **gained) -> Gain:
    """Record what the adult gained by one day. `gained`: the other fields of Gain."""
    gain = Gain(adult=adult, looked_on=looked_on, **gained)
    with recording("recorded-gain", by=by, adult=adult, about=gain, on=looked_on, facts={"view": gain.view}) as keep:
        return keep_with_words(keep, gain, adult, said, looked_on)


def record_possibly_prevented(*, by, adult, thought_on: date, said: Said | None = None, **thought) -> PossiblyPrevented:
    """Record what might have happened and possibly was prevented. `thought`: the other fields of PossiblyPrevented."""
    possibly = PossiblyPrevented(adult=adult, thought_on=thought_on, **thought)
    facts = {"kind": possibly.kind, "sure": possibly.sure, "view": possibly.view}
    with recording("possibly-prevented", by=by, adult=adult, about=possibly, on=thought_on, facts=facts) as keep:
        return keep_with_words(keep, possibly, adult, said, thought_on)


def resolve_early(*, by, adult, resolved_on: date, said: Said | None = None, enquiry=None, **how) -> EarlyResolution:
    """Record that things were put right at the first stage. `how`: the other fields of EarlyResolution."""
    stage = EarlyStage.FIRST_STAGE if enquiry is not None else EarlyStage.BEFORE_AN_ENQUIRY
    early = EarlyResolution(adult=adult, resolved_on=resolved_on, enquiry=enquiry, stage=stage, **how)
    facts = {"way": early.way, "stage": early.stage}
    with recording("resolved-early", by=by, adult=adult, about=early, on=resolved_on, facts=facts) as keep:
        return keep_with_words(keep, early, adult, said, resolved_on)


def keep_with_words(keep: Callable, row: Any, adult, said: Said | None, said_on: date) -> Any:
    """Write a row, after the words that were said with it where there are any."""
    if said is not None:
        row.statement = keep(statement_of(adult, said, said_on=said_on))
    return keep(row)
