"""Recommending, agreeing who does what about it, and giving evidence that it was done."""

from datetime import date

from alongside.history.recording import recording

from ..models import AdultReview, ReviewAction, ReviewEvidence, ReviewRecommendation
from .referral import changed


def recommend(*, by, review: AdultReview, words: str, made_on: date) -> ReviewRecommendation:
    """Record one thing that a review recommends."""
    made = ReviewRecommendation(review=review, words=words, made_on=made_on)
    with recording("recommended", by=by, adult=None, about=review, on=made_on) as keep:
        return keep(made)


def act_on(*, by, recommendation: ReviewRecommendation, **action) -> ReviewAction:
    """Agree what an agency does about a recommendation. `action` are the fields of ReviewAction."""
    agreed = ReviewAction(recommendation=recommendation, **action)
    with recording("agreed-review-action", by=by, adult=None, about=recommendation) as keep:
        return keep(agreed)


def change_action(*, by, action: ReviewAction, **details) -> ReviewAction:
    """Change what is to be done, whose it is or by when; before and after are kept in the history."""
    return changed("changed-review-action", action, details, by=by)


def give_evidence(*, by, action: ReviewAction, on: date, result: str, **evidence) -> ReviewEvidence:
    """Say how far an action has come, and on what evidence. What was said before stays."""
    given = ReviewEvidence(action=action, on=on, result=result, **evidence)
    facts = {"result": result, "checked": bool(given.checked_by)}
    with recording("gave-review-evidence", by=by, adult=None, about=action, on=on, facts=facts) as keep:
        return keep(given)
