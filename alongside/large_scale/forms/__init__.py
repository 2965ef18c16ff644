"""The questions of this room."""

from .children import AffectedForm, JoinForm, LeaveForm, LookForm, StartChildrenForm
from .raising import ConcludeForm, EndProviderConcernForm, LargeScaleForm, ProviderConcernForm, StartLargeScaleForm
from .tracks import (
    CriterionCheckForm,
    CriterionForm,
    DataCheckForm,
    DeficitForm,
    FamilyViewForm,
    ImprovementCheckForm,
    ImprovementForm,
    MeetingForm,
    PartnerForm,
    StatementForm,
    StepForm,
    SuspendForm,
    SuspensionReviewForm,
)

__all__ = [
    "AffectedForm",
    "ConcludeForm",
    "CriterionCheckForm",
    "CriterionForm",
    "DataCheckForm",
    "DeficitForm",
    "EndProviderConcernForm",
    "FamilyViewForm",
    "ImprovementCheckForm",
    "ImprovementForm",
    "JoinForm",
    "LargeScaleForm",
    "LeaveForm",
    "LookForm",
    "MeetingForm",
    "PartnerForm",
    "ProviderConcernForm",
    "StartChildrenForm",
    "StartLargeScaleForm",
    "StatementForm",
    "StepForm",
    "SuspendForm",
    "SuspensionReviewForm",
]
