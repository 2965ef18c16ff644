"""The published tables as measures name them: what records give to measures. No free text, ever.

What each column says, and which values it may hold, is written down once, in `extract`: the contract with any council's
records. Null means not recorded. `council` is the ONS code and part of every key.
"""

from .extract import core, listening, support, working
from .prevention_tables import PREVENTION
from .progress import asking, concern_progress, enquiry_progress
from .published import published

adult = published(core.ADULT)
concern = published(core.CONCERN)
concern_enquiry = published(core.CONCERN_ENQUIRY)
enquiry = published(core.ENQUIRY)
enquiry_condition = published(core.ENQUIRY_CONDITION)
allegation = published(core.ALLEGATION)
risk_result = published(core.RISK_RESULT)
outcome = published(core.OUTCOME)
outcome_code = published(core.OUTCOME_CODE)
outcome_review = published(core.OUTCOME_REVIEW)
section_44_review = published(core.SECTION_44_REVIEW)
section_44_adult = published(core.SECTION_44_ADULT)
concern_type = published(listening.CONCERN_TYPE)
reopening = published(listening.REOPENING)
conversation = published(listening.CONVERSATION)
asked_outcome = published(listening.ASKED_OUTCOME)
agreement = published(listening.AGREEMENT)
others_wish = published(listening.OTHERS_WISH)
safety_check = published(listening.SAFETY_CHECK)
feedback = published(listening.FEEDBACK)
feedback_answer = published(listening.FEEDBACK_ANSWER)
gap_answer = published(listening.GAP_ANSWER)
alarm = published(listening.ALARM)
own_addition = published(listening.OWN_ADDITION)
plan = published(working.PLAN)
plan_review = published(working.PLAN_REVIEW)
plan_action = published(working.PLAN_ACTION)
response_used = published(working.RESPONSE_USED)
capacity_decision = published(working.CAPACITY_DECISION)
best_interests = published(working.BEST_INTERESTS)
variation = published(working.VARIATION)
pause = published(working.PAUSE)
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
    enquiry_condition,
    allegation,
    risk_result,
    outcome,
    outcome_code,
    outcome_review,
    section_44_review,
    section_44_adult,
    concern_type,
    reopening,
    conversation,
    asked_outcome,
    agreement,
    others_wish,
    safety_check,
    feedback,
    feedback_answer,
    gap_answer,
    alarm,
    own_addition,
    plan,
    plan_review,
    plan_action,
    response_used,
    capacity_decision,
    best_interests,
    variation,
    pause,
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
