"""Self-neglect, and the risk that several agencies manage together with the adult."""

from .management import RiskManagement, RiskManagementReview
from .tried import AgencyLead, EngagementAttempt, ExecutiveFunctionNote, LegalOption, RiskMeeting

__all__ = [
    "AgencyLead",
    "EngagementAttempt",
    "ExecutiveFunctionNote",
    "LegalOption",
    "RiskManagement",
    "RiskManagementReview",
    "RiskMeeting",
]
