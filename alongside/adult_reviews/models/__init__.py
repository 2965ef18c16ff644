"""Safeguarding adult reviews from referral to evidence (Care Act 2014 s44), and requests for information (s45)."""

from .decision import ChairDecision, PanelRecommendation
from .learning import ReviewAction, ReviewEvidence, ReviewRecommendation
from .referral import ReviewedAdult, ReviewProcess, ReviewReferral
from .request import InformationAnswer, InformationPassedOn, InformationRequest
from .review import AdultReview, ReviewInvolvement, ReviewReport

__all__ = [
    "AdultReview",
    "ChairDecision",
    "InformationAnswer",
    "InformationPassedOn",
    "InformationRequest",
    "PanelRecommendation",
    "ReviewAction",
    "ReviewEvidence",
    "ReviewInvolvement",
    "ReviewProcess",
    "ReviewRecommendation",
    "ReviewReferral",
    "ReviewReport",
    "ReviewedAdult",
]
