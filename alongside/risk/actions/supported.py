"""Deciding with support, sheet by sheet."""

from alongside.history.recording import recording
from alongside.risk.models import SupportedDecision


def decide_together(*, by, enquiry, **sheet) -> SupportedDecision:
    """Keep one conversation sheet. `sheet` are the fields of SupportedDecision."""
    kept = SupportedDecision(enquiry=enquiry, **sheet)
    facts = {"answers": len(kept.answers())}
    with recording("decided-together", by=by, adult=enquiry.adult, about=kept, on=kept.talked_on, facts=facts) as keep:
        return keep(kept)
