"""What is counted: the facts that measures are written over, and what each of their rows knows.

Facts of what else was done with an adult, such as meetings, plans and advocates, are in facts_of_support.
"""

from ibis import _

from .fact import Children, Fact, How, Parent
from .prevention_tables import early_talk, related_concern
from .tables import (
    adult,
    advocacy,
    advocacy_need,
    agreement,
    allegation,
    asked_outcome,
    concern,
    concern_enquiry,
    concern_type,
    conversation,
    enquiry,
    enquiry_condition,
    feedback,
    meeting,
    outcome,
    outcome_code,
    outcome_review,
    plan,
    plan_action,
    reopening,
    risk_result,
    safety_check,
    section_44_adult,
    section_44_review,
)

HELD = (_.kind != "avoided") | _.kind.isnull()
"""A meeting, and not one that talking made needless."""
FROM_OTHERS = ["partner", "provider"]
"""Owners of an action who are neither the adult, nor their family and friends, nor the council."""
COUNTED = _.counts.fill_null(True)
"""A concern counts unless the council's own rule says that it does not (standards 1.2)."""
STILL_WANTED = ~_.replaced & (_.not_wanted_on.isnull() | (_.wanted_on >= _.not_wanted_on))
"""A wish that no later one replaced, and of which it was not said last that it is no longer wanted (decision 10)."""
A_DEATH = _.deaths > 0
NO_DEATH = (_.deaths == 0) & (_.people > 0) & (_.not_said == 0)
"""Of a review it is known that nobody died only if it has its people, and of each it was said that they live."""

ADULT = Fact("adult", adult, "adult_id")
OF_ADULT = Parent(ADULT, "adult_id")
CONCERN = Fact(
    "concern",
    concern,
    "concern_id",
    parents=(OF_ADULT,),
    children=(
        Children("enquiries", concern_enquiry, "concern_id", How.COUNT),
        Children("types", concern_type, "concern_id", How.COUNT),
        Children("after_another", related_concern, "concern_id", How.ANY),
        Children("same_matter_again", related_concern, "concern_id", How.ANY, where=_.kind == "same-matter"),
        Children("first_talk_on", early_talk, "concern_id", How.FIRST, of="first_talk_on"),
        Children("asked_by_decision", early_talk, "concern_id", How.ANY, where=_.asked_by_decision),
    ),
)
ENQUIRY = Fact(
    "enquiry",
    enquiry,
    "enquiry_id",
    parents=(OF_ADULT,),
    children=(
        Children("allegations", allegation, "enquiry_id", How.COUNT),
        Children("whole_allegations", allegation, "enquiry_id", How.COUNT,
                 where=_.type.notnull() & _.location.notnull() & _.source.notnull()),
        Children("conditions", enquiry_condition, "enquiry_id", How.COUNT),
        Children("conversations", conversation, "enquiry_id", How.COUNT),
        Children("seen_alone", conversation, "enquiry_id", How.ANY, where=_.seen_alone),
        Children("own_words", conversation, "enquiry_id", How.ANY, where=_.own_words > 0),
        Children("times_asked", asked_outcome, "enquiry_id", How.COUNT),
        Children("wishes", outcome, "enquiry_id", How.COUNT),
        Children("wishes_negotiated", outcome, "enquiry_id", How.COUNT, where=_.negotiated),
        Children("wishes_judged", outcome, "enquiry_id", How.COUNT, where=_.achieved.notnull()),
        Children("meetings", meeting, "enquiry_id", How.COUNT, where=HELD),
        Children("meetings_with_adult", meeting, "enquiry_id", How.COUNT, where=_.with_adult),
        Children("meetings_without_adult", meeting, "enquiry_id", How.COUNT, where=HELD & ~_.with_adult),
        Children("meetings_not_said", meeting, "enquiry_id", How.COUNT, where=HELD & _.with_adult.isnull()),
        Children("advocate_considered", advocacy_need, "enquiry_id", How.ANY),
        Children("advocate", advocacy, "enquiry_id", How.ANY, where=_.first_contact_on.notnull()),
        Children("risks_found", risk_result, "enquiry_id", How.COUNT, where=_.result.notnull()),
        Children("risks_remained", risk_result, "enquiry_id", How.COUNT, where=_.result == "remained"),
        Children("plans", plan, "enquiry_id", How.COUNT),
        Children("asked_how_it_was", feedback, "enquiry_id", How.ANY, where=_.stage == "after"),
        Children("asked_if_safe", safety_check, "enquiry_id", How.ANY),
        Children("reopened", reopening, "enquiry_id", How.ANY),
    ),
)  # fmt: skip
OF_ENQUIRY = Parent(ENQUIRY, "enquiry_id")
FEEDING = Fact(
    "concern of an enquiry", concern_enquiry, "concern_id", parents=(Parent(CONCERN, "concern_id"), OF_ENQUIRY)
)
ALLEGATION = Fact("allegation", allegation, "allegation_id", parents=(OF_ENQUIRY,))
RISK = Fact("risk result", risk_result, "enquiry_id", parents=(OF_ENQUIRY,))
OUTCOME = Fact(
    "outcome",
    outcome,
    "outcome_id",
    parents=(OF_ENQUIRY,),
    children=(
        Children("reviews", outcome_review, "outcome_id", How.COUNT),
        Children("changed_at_review", outcome_review, "outcome_id", How.ANY, where=_.changed),
        Children("looked_at_close", outcome_review, "outcome_id", How.ANY, where=_.stage == "close"),
        Children("looked_at_before", outcome_review, "outcome_id", How.ANY,
                 where=_.stage.isin(["concern", "enquiry", "plan", "review"])),
        Children("classified", outcome_code, "outcome_id", How.ANY),
        Children("agreed_on_less", agreement, "outcome_id", How.ANY, where=_.differs),
        Children("with_others_to_act", plan_action, "outcome_id", How.ANY, where=_.owner_kind.isin(FROM_OTHERS)),
        Children("with_adult_to_act", plan_action, "outcome_id", How.ANY, where=_.owner_kind == "adult"),
        Children("replaced", outcome, "follows_id", How.ANY),
        Children("wanted_on", outcome_review, "outcome_id", How.LAST, of="reviewed_on", where=_.still_wanted),
        Children("not_wanted_on", outcome_review, "outcome_id", How.LAST, of="reviewed_on", where=~_.still_wanted),
    ),
)  # fmt: skip
OF_OUTCOME = Parent(OUTCOME, "outcome_id")
CATEGORY = Fact("category of an outcome", outcome_code, "outcome_id", parents=(OF_OUTCOME,))
LOOK = Fact("look at an outcome", outcome_review, "review_id", parents=(OF_OUTCOME,))
REVIEW_44 = Fact(
    "section 44 review",
    section_44_review,
    "review_id",
    children=(
        Children("people", section_44_adult, "review_id", How.COUNT),
        Children("deaths", section_44_adult, "review_id", How.COUNT, where=_.died),
        Children("not_said", section_44_adult, "review_id", How.COUNT, where=_.died.isnull()),
    ),
)
ADULT_44 = Fact("adult of a section 44 review", section_44_adult, "adult_no", parents=(Parent(REVIEW_44, "review_id"),))
