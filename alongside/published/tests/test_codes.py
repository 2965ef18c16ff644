"""The codes that the extract allows are those that the record can hold: no more, and none forgotten."""

import pytest
from django.apps import apps

from alongside.measures.extract.contract import CONTRACT

PUBLISHED_AS = {
    # what the record has more of than the extract: another gender, a decision to find out more, and what was declined
    ("adult", "gender"): ("people.Adult.gender", {"another"}),
    ("concern", "decision"): ("concerns.Concern.decision", {"more-information"}),
    ("enquiry", "outcomes_asked"): ("voice.AskedOutcome.answer", {"declined"}),
    ("enquiry", "outcomes_achieved"): ("voice.OutcomeReview.achieved", set()),
    ("risk_result", "source"): ("enquiries.SourceOfRisk.kind", set()),
}
FROM = {
    "adult": "people.Adult",
    "enquiry": "enquiries.Enquiry enquiries.Conclusion",
    "enquiry_condition": "enquiries.Enquiry:condition=conditions",
    "allegation": "enquiries.Allegation:source=- enquiries.SourceOfRisk:source=kind",
    "risk_result": "enquiries.RiskResult",
    "outcome": "voice.DesiredOutcome voice.OutcomeReview",
    "outcome_review": "voice.OutcomeReview",
    "concern_type": "concerns.Concern:type=types",
    "conversation": "voice.Conversation",
    "asked_outcome": "voice.AskedOutcome",
    "agreement": "voice.NegotiatedOutcome",
    "safety_check": "voice.SafetyCheck",
    "feedback": "prompts.FeedbackAsked voice.Statement",
    "feedback_answer": "prompts.FeedbackAnswer",
    "gap_answer": "prompts.GapAnswer",
    "alarm": "alarms.Alarm",
    "own_addition": "own_side.Addition",
    "plan": "plans.Plan",
    "plan_review": "plans.PlanReview",
    "plan_action": "plans.Action plans.ActionResult",
    "response_used": "plans.ResponseUsed:kind=- plans.Response plans.HowItWorked:worker=practitioner",
    "capacity_decision": "capacity.CapacityAssessment",
    "best_interests": "capacity.BestInterestsDecision",
    "variation": "timeliness.Variation",
    "pause": "timeliness.Pause",
    "advocacy_need": "capacity.AdvocacyConsideration",
    "advocacy": "capacity.Advocacy:support=kind",
    "advocacy_delay": "capacity.AdvocacyStep:reason=delays",
    "meeting": "meetings.Meeting",
    "time_spent": "time_spent.TimeSpent time_spent.TeamModel:team_model=way",
    "stage_duration": "timeliness.Variation",
    "service_deficit": "large_scale.ServiceDeficit",
    "preventive_action": "prevention.PreventiveAction:agency=- prevention.PreventiveEffect "
    "organisations.Organisation:agency=kind",
    "gain": "prevention.Gain:view_of=view",
    "possibly_prevented": "prevention.PossiblyPrevented:view_of=view",
    "early_resolution": "prevention.EarlyResolution",
    "pathway": "prevention.PathwayFollowed",
    "unmet_need": "prevention.UnmetNeed",
    "related_concern": "prevention.RelatedConcern",
    "complaint": "prevention.Complaint:source=from_kind",
    "awareness": "prevention.AwarenessActivity",
    "awareness_community": "prevention.AwarenessActivity:community=communities",
}
"""The models that a table is read from, the first that has the column, with columns of another name after a colon."""
NOT_A_FIELD = {("service_deficit", "track")}
"""Which of two tables the row came from."""


def codes_of(label: str) -> set[str]:
    """The codes that a field of a model takes, or that each value of its list takes."""
    model, _, name = label.rpartition(".")
    field = apps.get_model(model)._meta.get_field(name)
    return {code for code, _ in getattr(field, "base_field", field).choices}


def origin(table: str, column: str) -> str:
    """The field of the record that a column of the extract is read from."""
    for source in FROM[table].split():
        model, _, renamed = source.partition(":")
        names = dict(pair.split("=") for pair in renamed.split(",") if pair)
        name = names.get(column, column)
        if name != "-" and name in {field.name for field in apps.get_model(model)._meta.get_fields()}:
            return f"{model}.{name}"
    raise LookupError(f"Nobody said where {table}.{column} comes from")


@pytest.mark.parametrize("name", CONTRACT)
def test_every_closed_list_is_the_records_own(name):
    for column, what in CONTRACT[name].columns.items():
        if what.codes and (name, column) not in NOT_A_FIELD:
            field, more = PUBLISHED_AS.get((name, column)) or (origin(name, column), set())
            assert set(what.codes) == codes_of(field) - more, column
