"""The published tables, column by column: what records give to measures. No free text, ever.

Codes are those of the safeguarding extract. Null means not recorded. `council` is the ONS code and part of every key.
"""

import ibis

from .key import KEY
from .prevention_tables import PREVENTION
from .progress import asking, concern_progress, enquiry_progress

adult = ibis.table(
    {**KEY, "adult_id": "string", "birth_date": "date", "died_on": "date", "gender": "string", "ethnicity": "string"},
    name="published_adult",
)
"""Each adult on record."""

concern = ibis.table(
    {
        **KEY,
        "concern_id": "string",
        "adult_id": "string",
        "raised_on": "date",
        "decided_on": "date",
        "decision": "string",
        "counts": "boolean",
        "source": "string",
    },
    name="published_concern",
)
"""Each concern. `decision`: section-42, other-enquiry, no-enquiry. `source`: who raised it, a local code."""

concern_enquiry = ibis.table({**KEY, "concern_id": "string", "enquiry_id": "string"}, name="published_concern_enquiry")
"""Which concerns feed which enquiries: many to many."""

enquiry = ibis.table(
    {
        **KEY,
        "enquiry_id": "string",
        "adult_id": "string",
        "kind": "string",
        "started_on": "date",
        "concluded_on": "date",
        "support_reason": "string",
        "lacked_capacity": "string",
        "supported": "boolean",
        "outcomes_asked": "string",
        "outcomes_achieved": "string",
        "team": "string",
        "large_scale_id": "string",
    },
    name="published_enquiry",
)
"""Each enquiry.

`outcomes_asked`: expressed, none-expressed, not-asked, dont-know. `outcomes_achieved`: fully, partly, not.
"""

allegation = ibis.table(
    {
        **KEY,
        "allegation_id": "string",
        "enquiry_id": "string",
        "type": "string",
        "location": "string",
        "source": "string",
    },
    name="published_allegation",
)
"""Each thing said to have happened, where, and from what source of risk."""

risk_result = ibis.table(
    {**KEY, "enquiry_id": "string", "source": "string", "assessment": "string", "result": "string"},
    name="published_risk_result",
)
"""What was found about the risk from each kind of source, and what became of it."""

outcome = ibis.table(
    {
        **KEY,
        "outcome_id": "string",
        "enquiry_id": "string",
        "voiced_on": "date",
        "voiced_by": "string",
        "negotiated": "boolean",
        "gap_reason": "string",
        "achieved": "string",
        "adults_view": "string",
    },
    name="published_outcome",
)
"""Each desired outcome: `achieved` in the practitioner's judgement, `adults_view` in the adult's own."""

outcome_code = ibis.table(
    {**KEY, "outcome_id": "string", "scheme": "string", "code": "string"}, name="published_outcome_code"
)
"""The practitioner's classification of each outcome, made after the conversation."""

outcome_review = ibis.table(
    {
        **KEY,
        "review_id": "string",
        "outcome_id": "string",
        "reviewed_on": "date",
        "stage": "string",
        "still_wanted": "boolean",
        "changed": "boolean",
        "achieved": "string",
    },
    name="published_outcome_review",
)
"""Each time an outcome was looked at again."""

advocacy_need = ibis.table(
    {
        **KEY,
        "need_id": "string",
        "adult_id": "string",
        "enquiry_id": "string",
        "considered_on": "date",
        "result": "string",
        "offered": "string",
        "imca": "string",
        "imca_ground": "string",
    },
    name="published_advocacy_need",
)
"""Each standing consideration of an advocate. `result`: duty, individual, no-difficulty, not-yet-known."""

advocacy = ibis.table(
    {
        **KEY,
        "advocacy_id": "string",
        "need_id": "string",
        "adult_id": "string",
        "enquiry_id": "string",
        "service_id": "string",
        "support": "string",
        "imca_ground": "string",
        "recognised_on": "date",
        "referred_on": "date",
        "accepted_on": "date",
        "first_contact_on": "date",
        "first_meeting_on": "date",
        "ended_on": "date",
        "not_available": "boolean",
        "helped_with_outcomes": "boolean",
        "report_received": "boolean",
        "feedback_asked": "boolean",
    },
    name="published_advocacy",
)
"""Each arrangement of support with the day of each stage. `support`: care-act, imca, professional, buddy, family …"""

advocacy_delay = ibis.table({**KEY, "advocacy_id": "string", "reason": "string"}, name="published_advocacy_delay")
"""Each reason that was given for a delay of an arrangement, once."""

meeting = ibis.table(
    {
        **KEY,
        "meeting_id": "string",
        "enquiry_id": "string",
        "kind": "string",
        "held_on": "date",
        "with_adult": "boolean",
    },
    name="published_meeting",
)
"""Each meeting that was held. `with_adult`: whether the adult took part in all of it or some."""

time_spent = ibis.table(
    {
        **KEY,
        "time_id": "string",
        "enquiry_id": "string",
        "concern_id": "string",
        "activity": "string",
        "stage": "string",
        "minutes": "int64",
        "spent_on": "date",
        "team_model": "string",
    },
    name="published_time_spent",
)
"""Minutes that something took, where somebody said; `team_model`: how its team was made up that day. Never who."""

stage_duration = ibis.table(
    {
        **KEY,
        "concern_id": "string",
        "enquiry_id": "string",
        "adult_id": "string",
        "stage": "string",
        "started_on": "date",
        "ended_on": "date",
        "days": "int64",
        "days_counted": "int64",
        "varied": "boolean",
    },
    name="published_stage_duration",
)
"""From when to when each stage went: of a concern (decision), or of an enquiry (first-talk, plan, review, conclusion).

`days` go by the date; `days_counted` leave out those on which the clocks stood still. `varied`: a manager agreed that
it be later. A stage that was skipped has no row. Ours alone: not part of the extract that other systems give.
"""
service_deficit = ibis.table(
    {
        **KEY,
        "deficit_id": "string",
        "service_id": "string",
        "organisation_id": "string",
        "kind": "string",
        "eyes": "string",
        "noted_on": "date",
        "track": "string",
    },
    name="published_service_deficit",
)
"""Each thing that a service does not give people, and from whose `eyes`. No service: all of an organisation's."""

section_44_review = ibis.table(
    {**KEY, "review_id": "string", "completed_on": "date"}, name="published_section_44_review"
)
"""Each safeguarding adult review (SG5a)."""

section_44_adult = ibis.table(
    {**KEY, "review_id": "string", "adult_no": "int64", "died": "boolean", "birth_date": "date"},
    name="published_section_44_adult",
)
"""Each adult of a review (SG5b)."""

review_recommendation = ibis.table(
    {
        **KEY,
        "recommendation_id": "string",
        "review_id": "string",
        "made_on": "date",
        "actions": "int64",
        "settled": "int64",
        "checked": "int64",
        "next_due_on": "date",
    },
    name="published_review_recommendation",
)
"""Each recommendation of a review, with how many actions it has, and how many are settled and checked. Ours alone."""

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
    enquiry_progress,
    concern_progress,
    asking,
    advocacy_need,
    advocacy,
    advocacy_delay,
    meeting,
    time_spent,
    stage_duration,
    section_44_review,
    section_44_adult,
    review_recommendation,
    service_deficit,
    *PREVENTION,
)
