"""Weighing risk together: what is wanted, the options, and how each of those concerned sees them."""

from collections.abc import Iterable, Mapping
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction

from alongside.history.models import Record
from alongside.history.recording import recording, taking_turns
from alongside.risk.codes import Whose
from alongside.risk.models import OptionView, RiskOption, RiskWeighing, WeighedOutcome
from alongside.voice.actions import Said, statement_of

TOO_FEW = "Weigh at least two options, and let one of them be to carry on as now"


@transaction.atomic
def weigh(
    *,
    by,
    enquiry,
    wants: Said,
    options: Iterable[Mapping[str, Any]],
    outcomes: Iterable = (),
    supersedes: RiskWeighing | None = None,
    **weighing,
) -> RiskWeighing:
    """Weigh risk with the adult. `weighing` are the fields of RiskWeighing; `options` those of RiskOption, each with
    `adults_words` where the adult said what they think of it. With `supersedes` it is weighed again.

    Raises ValidationError for fewer than two options, for none or several that carry on as now, or where the earlier
    weighing was weighed again already.
    """
    options, outcomes = [dict(option) for option in options], list(outcomes)
    if len(options) < 2 or sum(bool(option["as_now"]) for option in options) != 1:
        raise ValidationError(TOO_FEW)
    taking_turns(enquiry)
    if supersedes and RiskWeighing.objects.filter(supersedes=supersedes).exists():
        raise ValidationError("This was weighed again already. Read that first, and weigh it again from there.")
    weighed = RiskWeighing(enquiry=enquiry, supersedes=supersedes, **weighing)
    verb = "weighed-risk-again" if supersedes else "weighed-risk"
    facts = {"options": len(options), "wishes": len(outcomes)}
    with recording(verb, by=by, adult=enquiry.adult, about=weighed, on=weighed.weighed_on, facts=facts) as keep:
        weighed.wants = keep(statement_of(enquiry.adult, wants, said_on=weighed.weighed_on))
        keep(weighed)
        for outcome in outcomes:
            keep(WeighedOutcome(weighing=weighed, outcome=outcome))
        for option in options:
            for row in rows_of(weighed, **option):
                keep(row)
    return weighed


def rows_of(weighing: RiskWeighing, *, adults_words: str = "", **option) -> list[Record]:
    """An option and what the adult says of it, not yet written."""
    weighed = RiskOption(weighing=weighing, **option)
    if not adults_words.strip():
        return [weighed]
    return [weighed, OptionView(option=weighed, whose=Whose.ADULT, words=adults_words)]


def add_views(*, by, weighing: RiskWeighing, views: Iterable[Mapping[str, Any]]) -> list[OptionView]:
    """Add how others see the options, beside the adult's own view. Each view holds the fields of OptionView."""
    rows = [OptionView(**view) for view in views]
    facts = {"views": len(rows)}
    with recording("recorded-views-of-risk", by=by, adult=weighing.enquiry.adult, about=weighing, facts=facts) as keep:
        return [keep(row) for row in rows]
