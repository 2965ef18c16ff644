"""The tables of the capacity room: what each adult can decide, who helps them, and who may decide for them."""

from .assessments import AbilityFinding, CapacityAssessment, CapacitySupport
from .authorities import LegalAuthority
from .best_interests import BestInterestsDecision, BestInterestsOption, Consultee
from .liberty import CriterionNote, DeprivationOfLiberty, LegalTest, LegalTestCriterion

__all__ = [
    "AbilityFinding",
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
