"""Writing down a decision made in somebody's best interests."""

from collections.abc import Iterable

from django.core.exceptions import ValidationError

from alongside.history.recording import recording

from ..codes.assessments import Conclusion
from ..codes.best_interests import refusal_for
from ..models import BestInterestsDecision, BestInterestsOption, CapacityAssessment, Consultee

THEY_CAN_DECIDE = (
    "This assessment did not find that they cannot make this decision, so nobody else may make it for them. "
    "If that has changed, assess capacity for it again first."
)
TWO_OPTIONS = "Enter at least two options, so that there is something to weigh."


def why_not(assessment: CapacityAssessment) -> str:
    """Why nobody may decide this for the adult; empty where somebody may, in their best interests."""
    if refusal := refusal_for(assessment.domain):
        return refusal
    return "" if assessment.conclusion == Conclusion.LACKS else THEY_CAN_DECIDE


def decide_in_best_interests(
    *, by, assessment: CapacityAssessment, options: Iterable[dict], consultees: Iterable[dict] = (), **decision
) -> BestInterestsDecision:
    """Record a best interests decision. `decision` are its fields; `options` and `consultees` the fields of theirs.

    Raises ValidationError for a decision that the adult can make, or that the Act lets nobody make for another.
    """
    options = list(options)
    if refusal := why_not(assessment):
        raise ValidationError(refusal)
    if len(options) < 2:
        raise ValidationError(TWO_OPTIONS)
    if decision["decided_on"] < assessment.assessed_on:
        raise ValidationError("The decision must be dated on or after the assessment that it rests on.")
    decided = BestInterestsDecision(assessment=assessment, domain=assessment.domain, **decision)
    with recording(
        "decided-in-best-interests",
        by=by,
        adult=assessment.adult,
        about=decided,
        on=decided.decided_on,
        facts={"domain": decided.domain, "options": len(options)},
    ) as keep:
        keep(decided)
        for option in options:
            keep(BestInterestsOption(best_interests=decided, **option))
        for consultee in consultees:
            keep(Consultee(best_interests=decided, **consultee))
    return decided
