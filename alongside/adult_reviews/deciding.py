"""The law's own logic of section 44 and section 45 of the Care Act 2014, in sentences: the database holds it too."""

from collections.abc import Iterable, Mapping

from .codes import Criterion, RequestBasis, ReviewDecision

CRITERIA = {
    "care_needs": "An adult in the Board’s area with needs for care and support",
    "working_together": "Reasonable cause for concern about how agencies worked together to safeguard them",
    "died": "They died, and the Board knows or suspects that abuse or neglect led to the death",
    "survived": "They are alive, and the Board knows or suspects serious abuse or neglect",
}
HINTS = {
    "care_needs": "Whether or not the council was meeting any of those needs. Section 44(1) and (4).",
    "working_together": "The Board, its members, or others with relevant functions. Section 44(1)(a).",
    "died": "Whether or not anybody knew of it before. Condition 1, section 44(2).",
    "survived": "Condition 2, section 44(3).",
}
DUTY = (
    "The criteria are marked as met, so the Board must arrange a review. "
    "Choose “A review that must be held”, or change a criterion."
)
NO_DUTY = (
    "A review must be held only if the first two criteria and one of the last two are met. "
    "Choose another decision, or change a criterion."
)
NO_CARE_NEEDS = (
    "Section 44 is about adults with needs for care and support, and that is not marked as met. "
    "Choose another decision, or change that criterion."
)
TOO_EARLY = (
    "What is not yet known could still mean that a review must be held, so it cannot be ruled out yet. "
    "Choose “Find out more before deciding”, or change a criterion."
)
NOTHING_TO_FIND_OUT = (
    "Every criterion is known, so there is nothing more to find out. Choose another decision, or change a criterion."
)
NOBODY_DIED = "Nobody in this referral is recorded as having died: put that right first, or change this criterion"
NOBODY_SURVIVED = "Nobody in this referral is recorded as alive: put that right first, or change this criterion"


def duty(found: Mapping[str, str]) -> bool:
    """Whether the Board must arrange a review: section 44(1)."""
    either = Criterion.MET in {found["died"], found["survived"]}
    return found["care_needs"] == found["working_together"] == Criterion.MET and either


def ruled_out(found: Mapping[str, str]) -> bool:
    """Whether it is known that there is no such duty, whatever is still to be learnt."""
    neither = found["died"] == found["survived"] == Criterion.NOT_MET
    return neither or Criterion.NOT_MET in {found["care_needs"], found["working_together"]}


def contradiction(found: Mapping[str, str], decision: str) -> str:
    """Why a decision does not agree with what was found of the criteria; empty when it does."""
    must = duty(found)
    if must and decision != ReviewDecision.MANDATORY:
        return DUTY
    if decision == ReviewDecision.MANDATORY and not must:
        return NO_DUTY
    if decision == ReviewDecision.DISCRETIONARY and found["care_needs"] != Criterion.MET:
        return NO_CARE_NEEDS
    if decision == ReviewDecision.NO_REVIEW and not ruled_out(found):
        return TOO_EARLY
    if decision == ReviewDecision.MORE_INFORMATION and Criterion.NOT_YET_KNOWN not in found.values():
        return NOTHING_TO_FIND_OUT
    return ""


def not_borne_out(found: Mapping[str, str], died: Iterable[bool | None]) -> dict[str, str]:
    """By criterion: why it cannot be met, from whether each adult of the referral died."""
    fates = set(died)
    refusals = {}
    if found.get("died") == Criterion.MET and True not in fates:
        refusals["died"] = NOBODY_DIED
    if found.get("survived") == Criterion.MET and False not in fates:
        refusals["survived"] = NOBODY_SURVIVED
    return refusals


CONDITIONS = {
    "for_functions": "It enables or assists the Board to exercise its functions: condition 1, section 45(2)",
    "likely_to_have": "What they do makes it likely that they have it: condition 2, section 45(3)",
    "about_them": "It is about them, something they do, or somebody for whom they do it: condition 3, section 45(4)",
    "passed_to_them": "It came to them through an earlier request, or stems from that: condition 4, section 45(5)",
}
MUST_COMPLY = "All that section 45 asks for is there, so they must comply. Choose “Under section 45”."
NEED_NOT_COMPLY = (
    "They must comply only if conditions 1 and 2 are met, and condition 3 or 4. "
    "Choose “As a favour”, or tick what is met."
)


def must_comply(met: Mapping[str, bool]) -> bool:
    """Whether whoever is asked must supply it: section 45(1)."""
    return met["for_functions"] and met["likely_to_have"] and (met["about_them"] or met["passed_to_them"])


def footing_contradicts(met: Mapping[str, bool], basis: str) -> str:
    """Why the footing does not agree with the conditions; empty when it does."""
    if must_comply(met) == (basis == RequestBasis.SECTION_45):
        return ""
    return MUST_COMPLY if must_comply(met) else NEED_NOT_COMPLY
