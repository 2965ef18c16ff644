"""Concerns about services and large-scale enquiries: one shape, two tracks, and one enquiry for each adult."""

from .children import ChildEnquiry, ChildEnquiryEnded, PossiblyAffected
from .enquiry import CriterionCheck, DataCheck, ExitCriterion, LargeScaleEnquiry, LargeScaleMeeting, LargeScalePartner
from .provider import ProviderConcern, ProviderConcernStep
from .track import (
    FamilyView,
    ImprovementAction,
    ImprovementCheck,
    ProviderStatement,
    ServiceDeficit,
    Suspension,
    SuspensionReview,
)

__all__ = [
    "ChildEnquiry",
    "ChildEnquiryEnded",
    "CriterionCheck",
    "DataCheck",
    "ExitCriterion",
    "FamilyView",
    "ImprovementAction",
    "ImprovementCheck",
    "LargeScaleEnquiry",
    "LargeScaleMeeting",
    "LargeScalePartner",
    "PossiblyAffected",
    "ProviderConcern",
    "ProviderConcernStep",
    "ProviderStatement",
    "ServiceDeficit",
    "Suspension",
    "SuspensionReview",
]
