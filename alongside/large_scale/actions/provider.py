"""Provider concerns: raised, worked through step by step, and ended or taken up."""

from datetime import date

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from alongside.history.recording import differences, recording

from ..codes import Outcome
from ..models import LargeScaleEnquiry, ProviderConcern, ProviderConcernStep
from .enquiry import about_one, start_large_scale

A_LOOP = "This concern came from that enquiry, so it cannot be taken up to it. Choose another, or start a new one."


def raise_provider_concern(*, by, about, **concern) -> ProviderConcern:
    """Record a worry about a service, or about everything that an organisation runs. `concern`: fields of its row."""
    raised = ProviderConcern(**about_one(about), **concern)
    facts = {"raised_by": raised.raised_by}
    with recording(
        "raised-provider-concern", by=by, adult=None, about=raised, on=raised.raised_on, facts=facts
    ) as keep:
        return keep(raised)


def change_provider_concern(*, by, concern: ProviderConcern, about, **details) -> ProviderConcern:
    """Correct what was taken down; what each part was and became is kept in the history."""
    details = {**about_one(about), **details}
    if changed := differences(concern, details):
        with recording(
            "changed-provider-concern", by=by, adult=None, about=concern, facts={"changed": changed}
        ) as keep:
            for name, value in details.items():
                setattr(concern, name, value)
            keep(concern)
    return concern


def take_step(*, by, concern: ProviderConcern, **step) -> ProviderConcernStep:
    """Record a step on the track. `step`: fields of ProviderConcernStep.

    Raises ValidationError if it would be before the concern was raised.
    """
    row = ProviderConcernStep(provider_concern=concern, **step)
    if row.on < concern.raised_on:
        raise ValidationError({"on": "The day must be on or after the day on which it was raised"})
    facts = {"kind": row.kind}
    with recording("took-step", by=by, adult=None, about=concern, on=row.on, facts=facts) as keep:
        return keep(row)


@transaction.atomic
def end_provider_concern(
    *,
    by,
    concern: ProviderConcern,
    ended_on: date,
    outcome: str,
    outcome_words: str = "",
    taken_up_to: LargeScaleEnquiry | None = None,
) -> ProviderConcern:
    """End the track: put right, watched over by somebody, or taken up to a large-scale enquiry.

    Raises ValidationError if it has ended already, if it would end before it was raised, or if it came from the
    enquiry that it would be taken up to.
    """
    now = ProviderConcern.objects.select_for_update(no_key=True).get(pk=concern.pk)
    if now.ended_on:
        raise ValidationError("This concern has ended already.")
    if ended_on < now.raised_on:
        raise ValidationError({"ended_on": "The day must be on or after the day on which it was raised"})
    now.ended_on, now.outcome, now.outcome_words, now.taken_up_to = ended_on, outcome, outcome_words, taken_up_to
    facts = {"outcome": outcome, "taken_up_to": now.taken_up_to_id}
    try:
        with recording("ended-provider-concern", by=by, adult=None, about=now, on=ended_on, facts=facts) as keep:
            return keep(now)
    except IntegrityError as refusal:
        if "that it came from" not in str(refusal):
            raise
        raise ValidationError({"taken_up_to": A_LOOP}) from None


@transaction.atomic
def take_up(*, by, concern: ProviderConcern, started_on: date, **enquiry) -> LargeScaleEnquiry:
    """Start a large-scale enquiry from a provider concern, which ends by being taken up to it.

    `enquiry` is what `start_large_scale` takes. Raises ValidationError where the concern cannot end on that day.
    """
    started = start_large_scale(by=by, started_on=started_on, **enquiry)
    end_provider_concern(by=by, concern=concern, ended_on=started_on, outcome=Outcome.TAKEN_UP, taken_up_to=started)
    return started
