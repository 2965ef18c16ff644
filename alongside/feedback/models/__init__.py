"""Questionnaires as versioned data, who was asked with which, what came of it, and an advocate's referral."""

from .asking import Answer, Asking, AskingResult
from .questionnaire import Questionnaire, QuestionnaireVersion
from .referral import FeedbackReferral, ReferralStep

__all__ = [
    "Answer",
    "Asking",
    "AskingResult",
    "FeedbackReferral",
    "Questionnaire",
    "QuestionnaireVersion",
    "ReferralStep",
]
