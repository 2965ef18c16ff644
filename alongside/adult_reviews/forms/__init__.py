"""Questions of safeguarding adult reviews and of requests for information."""

from .deciding import DecideForm, PanelForm
from .learning import ActionForm, EvidenceForm, RecommendationForm
from .referral import AdultForm, ProcessForm, RapidReviewForm, ReceiveForm, ReferForm, ReferredForm
from .request import AnswerForm, PassOnForm, RequestForm
from .review import CompleteForm, InvolveForm, PublishForm, ReportForm, ReviewForm

__all__ = [
    "ActionForm",
    "AdultForm",
    "AnswerForm",
    "CompleteForm",
    "DecideForm",
    "EvidenceForm",
    "InvolveForm",
    "PanelForm",
    "PassOnForm",
    "ProcessForm",
    "PublishForm",
    "RapidReviewForm",
    "ReceiveForm",
    "RecommendationForm",
    "ReferForm",
    "ReferredForm",
    "ReportForm",
    "RequestForm",
    "ReviewForm",
]
