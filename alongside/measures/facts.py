"""What is counted: the facts that measures are written over, and what each of their rows knows."""

from ibis import _

from .fact import Children, Fact, How, Parent
from .tables import (
    adult,
    advocacy,
    allegation,
    concern,
    concern_enquiry,
    enquiry,
    meeting,
    outcome,
    outcome_review,
    risk_result,
    section_44_adult,
    section_44_review,
)

ADULT = Fact("adult", adult, "adult_id")
OF_ADULT = Parent(ADULT, "adult_id")
CONCERN = Fact(
    "concern",
    concern,
    "concern_id",
    parents=(OF_ADULT,),
    children=(Children("enquiries", concern_enquiry, "concern_id", How.COUNT),),
)
ENQUIRY = Fact(
    "enquiry",
    enquiry,
    "enquiry_id",
    parents=(OF_ADULT,),
    children=(
        Children("allegations", allegation, "enquiry_id", How.COUNT),
        Children("wishes", outcome, "enquiry_id", How.COUNT),
        Children("wishes_negotiated", outcome, "enquiry_id", How.COUNT, where=_.negotiated),
        Children("meetings", meeting, "enquiry_id", How.COUNT),
        Children("meetings_with_adult", meeting, "enquiry_id", How.COUNT, where=_.with_adult),
        Children("advocate", advocacy, "enquiry_id", How.ANY, where=_.first_contact_on.notnull()),
        Children("risks_found", risk_result, "enquiry_id", How.COUNT, where=_.result.notnull()),
    ),
)
OF_ENQUIRY = Parent(ENQUIRY, "enquiry_id")
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
    ),
)
REVIEW_44 = Fact(
    "section 44 review",
    section_44_review,
    "review_id",
    children=(Children("deaths", section_44_adult, "review_id", How.COUNT, where=_.died),),
)
ADULT_44 = Fact("adult of a section 44 review", section_44_adult, "adult_no", parents=(Parent(REVIEW_44, "review_id"),))
