"""What is done alike on both tracks: lacks, the provider's own word, improvement, families' views, suspensions."""

from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction

from alongside.history.recording import recording

from ..codes import Decided
from ..models import (
    FamilyView,
    ImprovementAction,
    ImprovementCheck,
    LargeScaleEnquiry,
    ProviderConcern,
    ProviderStatement,
    ServiceDeficit,
    Suspension,
    SuspensionReview,
)

Track = ProviderConcern | LargeScaleEnquiry


def on_track(track: Track) -> dict:
    """The field by which a row stands on this track."""
    return {"large_scale" if isinstance(track, LargeScaleEnquiry) else "provider_concern": track}


def record_deficit(*, by, track: Track, **deficit) -> ServiceDeficit:
    """Record something that people are not given, as seen from their side. `deficit`: fields of ServiceDeficit."""
    row = ServiceDeficit(**on_track(track), **deficit)
    facts = {"kind": row.kind, "eyes": row.eyes}
    with recording("recorded-deficit", by=by, adult=None, about=track, on=row.on, facts=facts) as keep:
        return keep(row)


def keep_providers_word(*, by, track: Track, **statement) -> ProviderStatement:
    """Keep what a provider says of itself. `statement`: fields of ProviderStatement. It is no evidence of anything."""
    row = ProviderStatement(**on_track(track), **statement)
    facts = {"kind": row.kind}
    with recording("kept-providers-word", by=by, adult=None, about=track, on=row.on, facts=facts) as keep:
        return keep(row)


def agree_improvement(*, by, track: Track, **action) -> ImprovementAction:
    """Record what is to become better, who sees to it and by when. `action`: fields of ImprovementAction.

    Raises ValidationError if it would be due before it was agreed.
    """
    row = ImprovementAction(**on_track(track), **action)
    if row.due_on and row.due_on < row.on:
        raise ValidationError({"due_on": "The day it is due must be on or after the day it was agreed"})
    with recording("agreed-improvement", by=by, adult=None, about=track, on=row.on) as keep:
        return keep(row)


def check_improvement(*, by, action: ImprovementAction, **check) -> ImprovementCheck:
    """Record how far an improvement has come, and what shows it. `check`: fields of ImprovementCheck.

    Raises ValidationError if that would be before it was agreed.
    """
    row = ImprovementCheck(action=action, **check)
    if row.on < action.on:
        raise ValidationError({"on": "The day must be on or after the day it was agreed"})
    facts = {"progress": row.progress, "evidence_from": row.evidence_from}
    with recording("checked-improvement", by=by, adult=None, about=action, on=row.on, facts=facts) as keep:
        return keep(row)


def record_families_view(*, by, track: Track, **view) -> FamilyView:
    """Record whether the people concerned see that it is put right. `view`: fields of FamilyView."""
    row = FamilyView(**on_track(track), **view)
    facts = {"voice": row.voice, "fixed": row.fixed}
    with recording("recorded-families-view", by=by, adult=None, about=track, on=row.on, facts=facts) as keep:
        return keep(row)


def suspend_placements(*, by, track: Track, **suspension) -> Suspension:
    """Record that new placements are stopped or bounded. `suspension`: fields of Suspension.

    Raises ValidationError if it would be looked at again before it was decided.
    """
    row = Suspension(**on_track(track), **suspension)
    require_later(row.review_on, than=row.decided_on)
    with recording("suspended-placements", by=by, adult=None, about=row, on=row.decided_on) as keep:
        return keep(row)


@transaction.atomic
def review_suspension(*, by, suspension: Suspension, review_on: date | None = None, **review) -> SuspensionReview:
    """Look at a suspension again: it stays until `review_on`, perhaps changed, or is lifted.

    `review`: fields of SuspensionReview. Raises ValidationError if it was lifted already, or stays without a next day.
    """
    now = Suspension.objects.select_for_update(no_key=True).get(pk=suspension.pk)
    if now.lifted_on:
        raise ValidationError("This suspension has been lifted already.")
    row = SuspensionReview(suspension=now, **review)
    if row.on < now.decided_on:
        raise ValidationError({"on": "The day must be on or after the day it was decided"})
    lifted = row.decided == Decided.LIFTED
    if not lifted:
        require_later(review_on, than=row.on)
    now.lifted_on, now.review_on = (row.on, None) if lifted else (None, review_on)
    facts = {"decided": row.decided}
    with recording("reviewed-suspension", by=by, adult=None, about=now, on=row.on, facts=facts) as keep:
        keep(now)
        return keep(row)


def require_later(review_on: date | None, *, than: date) -> None:
    """A suspension that stays has a later day on which it is looked at again."""
    if review_on is None or review_on <= than:
        raise ValidationError({"review_on": "Enter a later day on which it is looked at again"})
