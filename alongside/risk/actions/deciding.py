"""What is decided after weighing, who stands behind it, with whom it is shared, and a worker's unease."""

from django.core.exceptions import ValidationError
from django.db import transaction

from alongside.history.recording import recording, taking_turns
from alongside.papers.leaving import Reader, may_reach
from alongside.risk.codes import SharedWith
from alongside.risk.models import RiskBacking, RiskDecision, RiskShare, RiskWeighing, WorkersUnease
from alongside.voice.actions import Said, statement_of


def decide_on_risk(*, by, weighing: RiskWeighing, residual: Said | None = None, **decision) -> RiskDecision:
    """Record what was decided. `residual`: the risk that they accept, in their own words; the rest are its fields."""
    made = RiskDecision(weighing=weighing, **decision)
    adult = weighing.enquiry.adult
    facts = {"decider": made.decider, "agreed_by": list(made.agreed_by)}
    with recording("decided-on-risk", by=by, adult=adult, about=weighing, on=made.decided_on, facts=facts) as keep:
        if residual:
            made.residual = keep(statement_of(adult, residual, said_on=made.decided_on))
        return keep(made)


def stand_behind(*, by, decision: RiskDecision, **backing) -> RiskBacking:
    """A manager stands behind a decision (F7). `backing` are the fields of RiskBacking."""
    weighing, backed = decision.weighing, RiskBacking(decision=decision, **backing)
    with recording(
        "stood-behind-risk", by=by, adult=weighing.enquiry.adult, about=weighing, on=backed.backed_on
    ) as keep:
        return keep(backed)


def share_weighing(*, by, weighing: RiskWeighing, channel: str, shared_with: str, person=None, **share) -> RiskShare:
    """Record that a weighing was shared. Raises ValidationError where it may not go to this person by this way."""
    adult = weighing.enquiry.adult
    if shared_with == SharedWith.AGENCY:
        may_reach(adult, Reader(channel, professional=share.get("agency", ""), why=share.get("why", "")))
    else:
        may_reach(adult, Reader(channel, person=person))
    shared = RiskShare(weighing=weighing, channel=channel, shared_with=shared_with, person=person, **share)
    facts = {"with": shared_with, "channel": channel}
    with recording("shared-weighing", by=by, adult=adult, about=weighing, on=shared.shared_on, facts=facts) as keep:
        return keep(shared)


@transaction.atomic
def record_unease(*, by, enquiry, follows: WorkersUnease | None = None, **unease) -> WorkersUnease:
    """Record a worker's unease, or with `follows` that it was looked at again (F16).

    Raises ValidationError if it was looked at again already.
    """
    taking_turns(enquiry)
    if follows and WorkersUnease.objects.filter(follows=follows).exists():
        raise ValidationError("This was looked at again already. Read that first, and go on from there.")
    felt = WorkersUnease(enquiry=enquiry, follows=follows, **unease)
    verb = "looked-at-unease-again" if follows else "recorded-unease"
    with recording(verb, by=by, adult=enquiry.adult, about=enquiry, on=felt.felt_on) as keep:
        return keep(felt)
