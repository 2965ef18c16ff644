"""Recording what came of other ways to help, and what could not be had."""

from datetime import date

from django.core.exceptions import ValidationError

from alongside.history.recording import differences, recording
from alongside.voice.actions import Said

from ..models import PathwayFollowed, UnmetNeed
from .preventing import keep_with_words


def follow_pathway(*, by, decision, pathway: str, on: date, said: Said | None = None, **came) -> PathwayFollowed:
    """Say what came of one way to help that a decision chose instead of an enquiry. The newest stands.

    `came`: the other fields of PathwayFollowed. Raises ValidationError for a day before the decision, and for a way
    that the decision does not name.
    """
    if pathway not in decision.pathways:
        raise ValidationError({"pathway": "Select a way to help that was decided on"})
    for name, day in {"on": on, "taken_up_on": came.get("taken_up_on")}.items():
        if day is not None and day < decision.decided_on:
            raise ValidationError({name: "The date must be on or after the date of the decision"})
    followed = PathwayFollowed(decision=decision, pathway=pathway, on=on, **came)
    concern, facts = decision.concern, {"pathway": pathway, "came": followed.came}
    with recording("followed-pathway", by=by, adult=concern.adult, about=concern, on=on, facts=facts) as keep:
        return keep_with_words(keep, followed, concern.adult, said, on)


def record_unmet_need(*, by, adult, recorded_on: date, **need) -> UnmetNeed:
    """Record what an adult wanted that could not be had. `need`: the other fields of UnmetNeed."""
    unmet = UnmetNeed(adult=adult, recorded_on=recorded_on, **need)
    require_days_in_order(unmet)
    facts = {"lacking": unmet.lacking}
    with recording("recorded-unmet-need", by=by, adult=adult, about=unmet, on=recorded_on, facts=facts) as keep:
        return keep(unmet)


def change_unmet_need(*, by, need: UnmetNeed, **details) -> UnmetNeed:
    """Say who was told, until when, or how it was met; before and after are kept in its history."""
    changed = differences(need, details)
    if changed:
        for name, value in details.items():
            setattr(need, name, value)
        require_days_in_order(need)
        with recording("changed-unmet-need", by=by, adult=need.adult, about=need, facts={"changed": changed}) as keep:
            keep(need)
    return need


def require_days_in_order(need: UnmetNeed) -> None:
    """Nobody is told of a need, and none is met, before it was found."""
    for name in ("told_on", "met_on"):
        day = getattr(need, name)
        if day is not None and day < need.recorded_on:
            raise ValidationError({name: "The date must be on or after the date on which the need was found"})
