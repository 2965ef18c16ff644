"""The only writers of this room: asking, what is needed, who was told of it, and whether it was met."""

from collections.abc import Iterable
from datetime import date

from django.core.exceptions import ValidationError
from django.utils.timezone import localdate

from alongside.history.recording import differences, recording, taking_turns

from .codes import Answer, Consent
from .models import AccessNeed, NeedMet, NeedsAsked, NeedShared

SAID_ANEW = "Said in other words."
"""Why a need ended whose words another one says now."""


def record_asked(
    *, by, adult, asked_on: date, answer: str, review_on: date, person=None, needs: Iterable[dict] = (),
    why_ended: str = "", consent: str = Consent.NOT_ASKED, **said,
) -> NeedsAsked:  # fmt: skip
    """Record that the adult, or somebody around them, was asked what they need, and what they said.

    Each of `needs` holds the fields of AccessNeed that are about it (`code`, `language`, `details`): all that stand
    from now on. One that stood and is not among them ends, because of `why_ended`. `consent` is for all of them, for
    those that stood too; where it was not asked, what they said before holds. `said` are other fields of NeedsAsked.
    Raises ValidationError where one would end for no reason.
    """
    asked = NeedsAsked(adult=adult, person=person, asked_on=asked_on, answer=answer, review_on=review_on, **said)
    wanted = {need["code"]: need for need in needs}
    answered = {} if consent == Consent.NOT_ASKED else {"consent": consent}
    facts = {"answer": answer, "needs": list(wanted), **answered, **({"person": person.pk} if person else {})}
    with recording("asked-access-needs", by=by, adult=adult, about=asked, on=asked_on, facts=facts) as keep:
        taking_turns(adult)
        standing = {need.code: need for need in AccessNeed.objects.standing().filter(adult=adult, person=person)}
        all_told = answer in {Answer.HAS, Answer.NONE}
        over = [code for code in standing if all_told and code not in wanted]
        if over and not why_ended.strip():
            raise ValidationError({"why_ended": "Enter why they do not need it any more"})
        keep(asked)
        for code in over:
            keep(put_right(standing[code], {"ended_on": asked_on, "ended_why": why_ended}))
        for code, need in standing.items():
            said_now = {**wanted.get(code, {}), **answered}
            if code not in over and differences(need, said_now):
                write(keep, need, said_now, on=asked_on)
        for need in (need for code, need in wanted.items() if code not in standing):
            keep(AccessNeed(adult=adult, person=person, since=asked_on, consent=consent, **need))
    return asked


def put_right(need: AccessNeed, details: dict) -> AccessNeed:
    """A need with other details, not yet written."""
    for name, value in details.items():
        setattr(need, name, value)
    return need


def write(keep, need: AccessNeed, details: dict, *, on: date) -> AccessNeed:
    """Keep a need with other details. Words that were said stay: other words end the need, and begin it anew."""
    if not any(getattr(need, name) != details.get(name, getattr(need, name)) for name in need.said):
        return keep(put_right(need, details))
    stood = {name: getattr(need, name) for name in ("adult", "person", "code", "language", "details", "consent")}
    keep(put_right(need, {"ended_on": on, "ended_why": SAID_ANEW}))
    return keep(AccessNeed(since=on, **{**stood, **details}))


def change_need(*, by, need: AccessNeed, **details) -> AccessNeed:
    """Change what is recorded of a need: their words, the language, whether others may be told.

    Raises ValidationError where it has ended.
    """
    if need.ended_on:
        raise ValidationError("This has ended already. Go back and change what stands now")
    changed = differences(need, details)
    if not changed:
        return need
    facts = {"changed": {name: was for name, was in changed.items() if name != "details"}}
    with recording("changed-access-need", by=by, adult=need.adult, about=need, facts=facts) as keep:
        return write(keep, need, details, on=localdate())


def share_needs(
    *, by, adult, needs: Iterable[AccessNeed], shared_on: date, with_whom: str, why: str = ""
) -> list[NeedShared]:
    """Record that somebody was told of these needs. Raises ValidationError without consent and without a reason."""
    rows = sharings_of(needs, shared_on=shared_on, with_whom=with_whom, why=why)
    facts = {"needs": [row.need_id for row in rows]}
    with recording("shared-access-needs", by=by, adult=adult, about=adult, on=shared_on, facts=facts) as keep:
        return [keep(row) for row in rows]


def sharings_of(needs: Iterable[AccessNeed], *, shared_on: date, with_whom: str, why: str = "") -> list[NeedShared]:
    """Rows saying that somebody was told of these needs, not yet written: for the act that they belong to."""
    rows = [
        NeedShared(need=need, shared_on=shared_on, with_whom=with_whom, consent=need.consent, why=why) for need in needs
    ]
    if not why.strip() and any(row.consent != Consent.YES for row in rows):
        raise ValidationError({"why": "Enter why it is shared without their consent"})
    return rows


def record_met(*, by, need: AccessNeed, on: date, **found) -> NeedMet:
    """Record whether a need was met on an occasion. `found` are the other fields of NeedMet."""
    row = NeedMet(need=need, on=on, **found)
    with recording("recorded-need-met", by=by, adult=need.adult, about=need, on=on, facts={"met": row.met}) as keep:
        return keep(row)
