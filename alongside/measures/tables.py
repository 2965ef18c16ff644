"""The published tables as measures name them: what records give to measures. No free text, ever.

What each column says, and which values it may hold, is written down once, in `extract`: the contract with any council's
records. Null means not recorded. `council` is the ONS code and part of every key.
"""

from .extract import core, support
from .prevention_tables import PREVENTION
from .progress import asking, concern_progress, enquiry_progress
from .published import published

adult = published(core.ADULT)
concern = published(core.CONCERN)
concern_enquiry = published(core.CONCERN_ENQUIRY)
enquiry = published(core.ENQUIRY)
allegation = published(core.ALLEGATION)
risk_result = published(core.RISK_RESULT)
outcome = published(core.OUTCOME)
outcome_code = published(core.OUTCOME_CODE)
outcome_review = published(core.OUTCOME_REVIEW)
section_44_review = published(core.SECTION_44_REVIEW)
section_44_adult = published(core.SECTION_44_ADULT)
advocacy_need = published(support.ADVOCACY_NEED)
advocacy = published(support.ADVOCACY)
advocacy_delay = published(support.ADVOCACY_DELAY)
meeting = published(support.MEETING)
time_spent = published(support.TIME_SPENT)
stage_duration = published(support.STAGE_DURATION)
service_deficit = published(support.SERVICE_DEFICIT)
review_recommendation = published(support.REVIEW_RECOMMENDATION)

TABLES = (
    adult,
    concern,
    concern_enquiry,
    enquiry,
    allegation,
    risk_result,
    outcome,
    outcome_code,
    outcome_review,
    section_44_review,
    section_44_adult,
    advocacy_need,
    advocacy,
    advocacy_delay,
    meeting,
    time_spent,
    stage_duration,
    service_deficit,
    review_recommendation,
    enquiry_progress,
    concern_progress,
    asking,
    *PREVENTION,
)
