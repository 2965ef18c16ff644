"""The tables of the capacity room: what each adult can decide, who helps them, and who may decide for them."""

from .advocacy import Advocacy, AdvocacyConsideration, AdvocacyService, AdvocacyStep
from .assessments import AbilityFinding, CapacityAssessment, CapacitySupport
from .authorities import LegalAuthority
from .best_interests import BestInterestsDecision, BestInterestsOption, Consultee
from .liberty import CriterionNote, DeprivationOfLiberty, LegalTest, LegalTestCriterion

__all__ = [
    "AbilityFinding",
    "Advocacy",
    "AdvocacyConsideration",
    "AdvocacyService",
    "AdvocacyStep",
    "BestInterestsDecision",
    "BestInterestsOption",
    "CapacityAssessment",
    "CapacitySupport",
    "Consultee",
    "CriterionNote",
    "DeprivationOfLiberty",
    "LegalAuthority",
    "LegalTest",
    "LegalTestCriterion",
]
