"""What else is counted: talks, meetings, advocates, capacity, plans, responses, clocks, prevention and feedback."""

from ibis import _

from .fact import Children, Fact, How, Parent
from .facts import CONCERN, OF_ADULT, OF_ENQUIRY
from .prevention_tables import (
    early_resolution,
    gain,
    pathway,
    possibly_prevented,
    preventive_action,
    unmet_need,
)
from .tables import (
    advocacy,
    advocacy_need,
    alarm,
    best_interests,
    capacity_decision,
    conversation,
    feedback,
    feedback_answer,
    gap_answer,
    meeting,
    own_addition,
    pause,
    plan,
    plan_action,
    plan_review,
    response_used,
    safety_check,
    stage_duration,
    variation,
)

OWN = ["adult", "family-friend"]
"""Owners of an action who are the adult, or near to them."""

OF_CONCERN = Parent(CONCERN, "concern_id")
CONVERSATION = Fact("conversation", conversation, "conversation_id", parents=(OF_ADULT, OF_ENQUIRY))
MEETING = Fact("meeting", meeting, "meeting_id", parents=(OF_ENQUIRY,))
ADVOCACY_NEED = Fact(
    "consideration of an advocate",
    advocacy_need,
    "need_id",
    parents=(OF_ADULT, OF_ENQUIRY),
    children=(
        Children("referred", advocacy, "need_id", How.ANY, where=_.referred_on.notnull()),
        Children("met", advocacy, "need_id", How.ANY, where=_.first_contact_on.notnull()),
        Children("nobody_to_be_had", advocacy, "need_id", How.ANY, where=_.not_available),
    ),
)
ADVOCACY = Fact("arrangement of support", advocacy, "advocacy_id", parents=(OF_ADULT, OF_ENQUIRY))
CAPACITY = Fact("assessment of capacity", capacity_decision, "assessment_id", parents=(OF_ADULT, OF_ENQUIRY))
BEST_INTERESTS = Fact("best interests decision", best_interests, "best_interests_id", parents=(OF_ADULT, OF_ENQUIRY))
PLAN = Fact(
    "plan",
    plan,
    "plan_id",
    parents=(OF_ENQUIRY,),
    children=(
        Children("actions", plan_action, "plan_id", How.COUNT),
        Children("own_actions", plan_action, "plan_id", How.COUNT, where=_.owner_kind.isin(OWN)),
        Children("looks", plan_review, "plan_id", How.COUNT),
    ),
)
PLAN_REVIEW = Fact("look at a plan", plan_review, "review_id", parents=(Parent(PLAN, "plan_id"),))
PLAN_ACTION = Fact("action", plan_action, "action_id", parents=(OF_ENQUIRY, Parent(PLAN, "plan_id")), either=True)
RESPONSE = Fact("response that was offered", response_used, "used_id", parents=(OF_ENQUIRY,))
STAGE = Fact("stage of the work", stage_duration, "stage", parents=(OF_ADULT, OF_ENQUIRY))
PAUSE = Fact("pause of the clocks", pause, "pause_id", parents=(OF_ADULT, OF_ENQUIRY))
VARIATION = Fact("agreed departure", variation, "variation_id", parents=(OF_ADULT, OF_ENQUIRY))
SAFETY = Fact("question whether they feel safe", safety_check, "check_id", parents=(OF_ADULT, OF_ENQUIRY))
FEEDBACK = Fact("question how it was", feedback, "feedback_id", parents=(OF_ADULT, OF_ENQUIRY))
ALARM = Fact("time that somebody was not safe", alarm, "alarm_id", parents=(OF_ADULT, OF_ENQUIRY))
ADDITION = Fact("thing added on their own page", own_addition, "addition_id", parents=(OF_ADULT, OF_ENQUIRY))
FEEDBACK_ANSWER = Fact("graded answer", feedback_answer, "answer_id", parents=(Parent(FEEDBACK, "feedback_id"),))
GAP_ANSWER = Fact("reason for what is missing", gap_answer, "answer_id", parents=(OF_ENQUIRY, OF_CONCERN), either=True)
PREVENTIVE = Fact("preventive action", preventive_action, "preventive_id", parents=(OF_ADULT, OF_ENQUIRY))
GAIN = Fact("look at somebody's own strengths", gain, "gain_id", parents=(OF_ADULT, OF_ENQUIRY))
POSSIBLY = Fact("thing possibly prevented", possibly_prevented, "possibly_id", parents=(OF_ADULT, OF_ENQUIRY))
EARLY = Fact("matter put right early", early_resolution, "early_id", parents=(OF_ADULT, OF_ENQUIRY))
PATHWAY = Fact("other way to help", pathway, "concern_id", parents=(OF_CONCERN,))
UNMET = Fact("need that could not be met", unmet_need, "unmet_id", parents=(OF_ADULT, OF_ENQUIRY))
