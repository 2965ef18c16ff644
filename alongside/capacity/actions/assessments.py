"""Writing down an assessment: one act, one line of history, with the help tried, the abilities and their own words."""

from collections.abc import Iterable

from django.core.exceptions import ValidationError
from django.db import transaction

from alongside.history.recording import recording, taking_turns
from alongside.voice.actions import Said, statement_of

from ..codes.assessments import Conclusion, Finding, Kind
from ..models import AbilityFinding, CapacityAssessment, CapacitySupport

NO_SUPPORT = (
    "Nothing is recorded that was tried to help them decide. Everybody is helped to decide before anybody says that "
    "they cannot: enter at least one thing, or change what you concluded."
)
NO_ABILITY_FAILED = (
    "You concluded that they cannot make this decision, so at least one of the four abilities must be “Not able”. "
    "Change an ability, or what you concluded."
)


def superseded_by(adult, assessment: CapacityAssessment) -> CapacityAssessment | None:
    """The standing assessment of the same decision that a new one takes the place of, if there is one."""
    standing = CapacityAssessment.objects.standing().filter(
        adult=adult, domain=assessment.domain, decision__iexact=assessment.decision
    )
    earlier = standing.first()
    return earlier if earlier and earlier.assessed_on <= assessment.assessed_on else None


@transaction.atomic
def record_assessment(
    *,
    by,
    adult,
    support: Iterable[dict] = (),
    abilities: Iterable[dict] = (),
    comments: Said | None = None,
    supersedes: CapacityAssessment | None = None,
    **assessment,
) -> CapacityAssessment:
    """Record whether the adult could make one decision at one time. `assessment` are the fields of CapacityAssessment.

    `support`: the fields of CapacitySupport, one each. `abilities`: ability, asked, finding, evidence, and `reply`,
    which is what the person said, or nothing. It takes the place of `supersedes`, or else of the standing assessment
    of the same decision. Raises ValidationError where "cannot decide" would stand without its evidence.
    """
    assessed = CapacityAssessment(adult=adult, kind=Kind.FULL, **assessment)
    support, abilities = list(support), list(abilities)
    require_evidence(assessed, support, abilities)
    taking_turns(adult)
    assessed.supersedes = not_superseded(supersedes) or superseded_by(adult, assessed)
    facts = {"domain": assessed.domain, "conclusion": assessed.conclusion, "kind": assessed.kind}
    with recording(
        "assessed-capacity", by=by, adult=adult, about=assessed, on=assessed.assessed_on, facts=facts
    ) as keep:
        if comments:
            assessed.comments = keep(statement_of(adult, comments, said_on=assessed.assessed_on))
        keep(assessed)
        for given in support:
            keep(CapacitySupport(assessment=assessed, **given))
        for found in abilities:
            reply = found.get("reply")
            said = keep(statement_of(adult, Said(reply), said_on=assessed.assessed_on)) if reply else None
            keep(AbilityFinding(assessment=assessed, **{**found, "reply": said}))
    return assessed


def not_superseded(earlier: CapacityAssessment | None) -> CapacityAssessment | None:
    """The same assessment. Raises ValidationError if another took its place in the meantime."""
    if earlier and CapacityAssessment.objects.filter(supersedes=earlier).exists():
        raise ValidationError("This was assessed again already. Read the newer assessment first.")
    return earlier


def require_evidence(assessed: CapacityAssessment, support: list[dict], abilities: list[dict]) -> None:
    """The sentences for what the database refuses: nobody lacks capacity without help tried and an ability failed."""
    if any(given["given_on"] > assessed.assessed_on for given in support):
        raise ValidationError("What was tried to help them decide must be dated on or before the assessment.")
    if assessed.conclusion != Conclusion.LACKS:
        return
    if not support:
        raise ValidationError(NO_SUPPORT)
    if not any(found["finding"] == Finding.NOT_ABLE for found in abilities):
        raise ValidationError(NO_ABILITY_FAILED)


@transaction.atomic
def record_no_doubt(*, by, adult, enquiry=None, **assessment) -> CapacityAssessment:
    """Record that no doubt arose about one decision, so capacity is presumed (MCA 2005 s1(2)). It carries no test."""
    presumed = CapacityAssessment(
        adult=adult, enquiry=enquiry, kind=Kind.PRESUMED, conclusion=Conclusion.HAS, **assessment
    )
    taking_turns(adult)
    presumed.supersedes = superseded_by(adult, presumed)
    facts = {"domain": presumed.domain, "conclusion": presumed.conclusion, "kind": presumed.kind}
    with recording(
        "presumed-capacity", by=by, adult=adult, about=presumed, on=presumed.assessed_on, facts=facts
    ) as keep:
        return keep(presumed)
