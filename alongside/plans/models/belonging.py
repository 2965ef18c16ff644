"""What belongs together in a plan is of one enquiry, and what it leans on is about the same adult."""

from alongside.history.constraints import EACH_WRITE, refused_if_found

OF_ONE_ENQUIRY = refused_if_found(
    "of_one_enquiry",
    """
        SELECT 1 FROM public.plans_plan WHERE id = NEW.plan_id AND enquiry_id <> NEW.enquiry_id
        UNION ALL
        SELECT 1 FROM public.voice_desiredoutcome WHERE id = NEW.outcome_id AND enquiry_id <> NEW.enquiry_id
    """,
    "an action, its plan and the outcome it serves belong to one enquiry",
    operation=EACH_WRITE,
    at_once=True,
)
CAPACITY_OF_THE_ADULT = refused_if_found(
    "capacity_of_the_adult",
    """
        SELECT 1 FROM public.capacity_capacityassessment c, public.enquiries_enquiry e
        WHERE c.id = NEW.capacity_id AND e.id = NEW.enquiry_id AND c.adult_id <> e.adult_id
    """,
    "a plan leans on an assessment of the same adult",
    operation=EACH_WRITE,
    at_once=True,
)
CHECK_OF_ITS_ENQUIRY = refused_if_found(
    "check_of_its_enquiry",
    "SELECT 1 FROM public.risk_coercioncheck WHERE id = NEW.coercion_check_id AND enquiry_id <> NEW.enquiry_id",
    "a coercion check was made in the enquiry in which a response is offered",
    operation=EACH_WRITE,
    at_once=True,
)
SERVES_ITS_OWN_ENQUIRY = refused_if_found(
    "serves_its_own_enquiry",
    """
        SELECT 1 FROM public.plans_responseused u, public.voice_desiredoutcome o
        WHERE u.id = NEW.used_id AND o.id = NEW.outcome_id AND u.enquiry_id <> o.enquiry_id
    """,
    "a response and the outcome it serves belong to one enquiry",
    operation=EACH_WRITE,
    at_once=True,
)
CHECKED_OR_WITH_A_REASON = refused_if_found(
    "checked_or_with_a_reason",
    r"""
        SELECT 1 FROM public.plans_response
        WHERE id = NEW.response_id AND may_endanger AND NEW.coercion_check_id IS NULL AND NEW.safe_because !~ '\S'
    """,
    "a response that may endanger has a coercion check or a reason",
    operation=EACH_WRITE,
    at_once=True,
)
RESULT_OF_ITS_PLAN = refused_if_found(
    "result_of_its_plan",
    """
        SELECT 1 FROM public.plans_planreview r, public.plans_action a
        WHERE r.id = NEW.review_id AND a.id = NEW.action_id AND a.plan_id IS DISTINCT FROM r.plan_id
    """,
    "what a review says of an action is said of an action of its plan",
    operation=EACH_WRITE,
    at_once=True,
)
