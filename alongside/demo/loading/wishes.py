"""What became of each wish: classified, agreed, looked at again, changed. A changed wish is a new one after the old."""

from alongside.voice.codes import SpokenBy
from alongside.voice.models import (
    Classification,
    DesiredOutcome,
    NegotiatedOutcome,
    OutcomeCode,
    OutcomeReview,
)

from .acts import Record
from .codes import ACHIEVED, EASE_BY_RESULT, GAP_REASONS, STAGES, VOICES

Codes = dict[tuple[str, str], int]


def tell_changes(record: Record, enquiry_pk: int, enquiry, wishes: dict[str, int], by: int, codes: Codes) -> None:
    """Record what became of the wishes of an enquiry. `wishes`: ids of those first voiced, by key."""
    by_key = {one.key: one for one in enquiry.outcomes}
    waiting = [one for one in enquiry.outcomes if one.key in wishes]
    while waiting:
        one = waiting.pop(0)
        new = by_key.get(one.superseded_by)
        last = follow(record, enquiry_pk, enquiry, one, wishes[one.key], by, codes, until=new and new.voiced_on)
        if new:
            seen = {"stage": STAGES["review"], "achieved": None, "adults_view": None}
            wishes[new.key] = change(record, enquiry_pk, last, new.voiced_on, new.words, new.voiced_by, seen, by)
            waiting.append(new)


def follow(record: Record, enquiry_pk: int, enquiry, one, pk: int, by: int, codes: Codes, until) -> int:
    """One wish until it is met, given up or replaced on the day `until`; the id of its last wording."""
    classify(record, one, pk, one.voiced_on, by, codes)
    agree(record, one, pk, by)
    judged = not enquiry.concluded_on or one.achieved is not None
    for review in one.reviews:
        if until and review.reviewed_on >= until:
            continue
        seen = {
            "stage": STAGES[review.stage],
            "achieved": ACHIEVED[review.achieved] if judged else None,
            "adults_view": ACHIEVED[review.adults_view],
        }
        if review.changed and review.words:
            pk = change(record, enquiry_pk, pk, review.reviewed_on, review.words, SpokenBy.ADULT, seen, by)
            classify(record, one, pk, review.reviewed_on, by, codes)
            continue
        act = record.act(review.reviewed_on, "reviewed-outcome", by, (DesiredOutcome, pk), facts=seen)
        why = one.achieved_why if review.stage == "close" else None
        record.keep(
            act,
            OutcomeReview,
            outcome_id=pk,
            reviewed_on=review.reviewed_on,
            still_wanted=review.still_wanted,
            adults_words=review.words or "",
            ease=EASE_BY_RESULT[review.achieved] if why else None,
            why=why or "",
            **seen,
        )
    return pk


def change(record: Record, enquiry_pk: int, pk: int, day, words: str, voiced_by: str, seen: dict, by: int) -> int:
    """A changed wish: the review that found it, and the new words after the old; the new wish's id."""
    act = record.act(day, "changed-wish", by, (DesiredOutcome, pk), facts=seen)
    record.keep(act, OutcomeReview, outcome_id=pk, reviewed_on=day, still_wanted=False, changed=True, **seen)
    return record.keep(
        act,
        DesiredOutcome,
        enquiry_id=enquiry_pk,
        words=words,
        voiced_on=day,
        voiced_by=VOICES[voiced_by],
        follows_id=pk,
    )


def classify(record: Record, one, pk: int, day, by: int, codes: Codes) -> None:
    """The practitioner's classification, where there is one."""
    if not one.codes:
        return
    facts = {"codes": [f"{scheme}/{code}" for scheme, code in one.codes]}
    act = record.act(day, "classified-outcome", by, (DesiredOutcome, pk), facts=facts, dated=False)
    classification = record.keep(act, Classification, outcome_id=pk)
    for code in dict.fromkeys(one.codes):
        record.keep(act, OutcomeCode, classification_id=classification, code_id=codes[code])


def agree(record: Record, one, pk: int, by: int) -> None:
    """What was agreed beside the wish, where anything was."""
    agreed = one.negotiated
    if agreed is None:
        return
    reason = GAP_REASONS[agreed.gap_reason]
    facts = {"differs": reason is not None, "gap_reason": reason}
    act = record.act(agreed.agreed_on, "agreed-outcome", by, (DesiredOutcome, pk), facts=facts)
    record.keep(
        act,
        NegotiatedOutcome,
        outcome_id=pk,
        words=agreed.words,
        agreed_on=agreed.agreed_on,
        agreed_with=VOICES[one.voiced_by],
        gap_explained=agreed.gap_words or "",
        **facts,
    )
