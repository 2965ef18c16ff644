"""What the panel recommends, what the chair decides, and the review from its beginning to its publication."""

from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction

from alongside.history.recording import recording, taking_turns

from ..codes import HELD
from ..deciding import CRITERIA, not_borne_out
from ..models import AdultReview, ChairDecision, PanelRecommendation, ReviewInvolvement, ReviewReferral, ReviewReport
from .referral import changed

UNDER_WAY = "A review was decided on and is under way. It is completed, and not undecided: choose a review"


def require_borne_out(referral: ReviewReferral, judgement: dict) -> None:
    """Somebody died, or survived, only if the referral says so of one of its adults."""
    found = {name: judgement[name] for name in CRITERIA}
    if refused := not_borne_out(found, referral.adults.values_list("died", flat=True)):
        raise ValidationError(refused)


def recommend_to_the_chair(*, by, referral: ReviewReferral, **recommendation) -> PanelRecommendation:
    """Record what the panel recommends. `recommendation` are the fields of PanelRecommendation."""
    require_borne_out(referral, recommendation)
    made = PanelRecommendation(referral=referral, **recommendation)
    facts = {"decision": made.decision}
    with recording("recommended-to-chair", by=by, adult=None, about=referral, on=made.decided_on, facts=facts) as keep:
        return keep(made)


@transaction.atomic
def decide(*, by, referral: ReviewReferral, **decision) -> ChairDecision:
    """Record what the chair decides; a review begins if that is what it means. `decision`: fields of ChairDecision.

    Raises ValidationError if a review is under way already and this would undo it.
    """
    require_borne_out(referral, decision)
    taking_turns(referral)
    made = ChairDecision(referral=referral, **decision)
    begun = AdultReview.objects.filter(referral=referral).exists()
    if begun and made.decision not in HELD:
        raise ValidationError({"decision": UNDER_WAY})
    facts = {"decision": made.decision}
    with recording("decided-on-review", by=by, adult=None, about=referral, on=made.decided_on, facts=facts) as keep:
        keep(made)
        if made.decision in HELD and not begun:
            keep(AdultReview(referral=referral, began_on=made.decided_on))
    return made


def change_review(*, by, review: AdultReview, **details) -> AdultReview:
    """Change how a review is done; before and after are kept in the history."""
    return changed("changed-review", review, details, by=by)


def involve(*, by, referral: ReviewReferral, **involvement) -> ReviewInvolvement:
    """Record that the adult, or somebody close, was asked to take part. `involvement`: fields of ReviewInvolvement."""
    asked = ReviewInvolvement(referral=referral, **involvement)
    facts = {"who": asked.who, "takes_part": asked.takes_part}
    with recording("involved-in-review", by=by, adult=None, about=referral, on=asked.on, facts=facts) as keep:
        return keep(asked)


def add_report(*, by, review: AdultReview, **report) -> ReviewReport:
    """Record a report of a review. `report` are the fields of ReviewReport."""
    added = ReviewReport(review=review, **report)
    facts = {"kind": added.kind}
    with recording("added-review-report", by=by, adult=None, about=review, on=added.on, facts=facts) as keep:
        return keep(added)


def complete(*, by, review: AdultReview, completed_on: date, later_because: str = "") -> AdultReview:
    """Record that a review is completed: from then on it counts in the national return.

    Raises ValidationError for a day before it began.
    """
    if completed_on < review.began_on:
        raise ValidationError({"completed_on": "The date must be on or after the date on which the review began"})
    review.completed_on, review.later_because = completed_on, later_because
    with recording("completed-review", by=by, adult=None, about=review, on=completed_on) as keep:
        return keep(review)


def publish(*, by, review: AdultReview, publication: str, **published) -> AdultReview:
    """Record that a review was published without anybody's name, or why not. `published`: fields of AdultReview.

    Raises ValidationError if it is not completed.
    """
    if review.completed_on is None:
        raise ValidationError("A review is published, or not, once it is completed.")
    review.publication = publication
    for name, value in published.items():
        setattr(review, name, value)
    facts = {"publication": publication}
    with recording("published-review", by=by, adult=None, about=review, on=review.published_on, facts=facts) as keep:
        return keep(review)
