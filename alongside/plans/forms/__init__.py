"""Questions of plans, actions and responses. The adult's aims, views and answers are asked for in their own words."""

from .action import ActionForm, ActionsForm, ResultForm
from .plan import ChangePlanForm, CopyForm, EndPlanForm, NewPlanForm
from .response import CatalogueForm, FollowForm, JudgeForm, OfferForm
from .review import ReviewPlanForm

__all__ = [
    "ActionForm",
    "ActionsForm",
    "CatalogueForm",
    "ChangePlanForm",
    "CopyForm",
    "EndPlanForm",
    "FollowForm",
    "JudgeForm",
    "NewPlanForm",
    "OfferForm",
    "ResultForm",
    "ReviewPlanForm",
]
