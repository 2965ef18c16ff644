"""How much work there is, and what becomes of concerns. Facts about work, and no measure of how good it is (H4)."""

from ibis import _

from ..facts import CONCERN, COUNTED, ENQUIRY
from ..measure import Measure
from ..msp import raised, started, undecided
from ..reading import Condition

NOT_A_RATE = "How many concerns become enquiries says nothing of quality: a low share can be good early help."


def of_decided(code: str, asks: str, counts: Condition, because: str, examples: str, not_for: str = NOT_A_RATE):
    """A measure of concerns on which there is a decision, by the day of the decision."""
    return Measure(
        code,
        asks,
        CONCERN,
        "decided_on",
        among=COUNTED,
        counts=counts,
        unknown=_.decision.isnull(),
        because=because,
        not_for=not_for,
        examples=examples,
    )


became_section_42 = of_decided(
    "became-section-42",
    "Of the concerns decided, for how many was it a section 42 enquiry?",
    _.decision == "section-42",
    "Practice 2.2; standards 2.2",
    """
    decision      | counts | comes to
    section-42    |        | counts
    other-enquiry | yes    | does not
    no-enquiry    |        | does not
                  |        | not recorded
    section-42    | no     | left out
    """,
)
became_other = of_decided(
    "became-other-enquiry",
    "Of the concerns decided, for how many was it another enquiry?",
    _.decision == "other-enquiry",
    "Practice 2.2; SG1f",
    """
    decision      | comes to
    other-enquiry | counts
    section-42    | does not
                  | not recorded
    """,
)
helped_another_way = of_decided(
    "helped-another-way",
    "Of the concerns decided, for how many was there no enquiry but another way to help?",
    _.decision == "no-enquiry",
    "Work that is diverted into ordinary social work shows (H9, H16)",
    """
    decision   | comes to
    no-enquiry | counts
    section-42 | does not
               | not recorded
    """,
)
from_the_adult = Measure(
    "raised-by-adult-or-family",
    "Of the concerns raised, how many did the adult, their family or a friend raise?",
    CONCERN,
    "raised_on",
    among=COUNTED,
    counts=_.source.isin(["adult", "family"]),
    unknown=_.source.isnull(),
    because="Self-referral and family referral (H14)",
    examples="""
        source        | comes to
        adult         | counts
        family        | counts
        police        | does not
        care-provider | does not
                      | not recorded
    """,
)
other_started = Measure(
    "other-started",
    "How many other enquiries were started?",
    ENQUIRY,
    "started_on",
    among=_.kind == "other",
    counts=_.kind == "other",
    because="SG1f",
    examples="""
        kind       | started_on | comes to
        other      | 2026-04-01 | counts
        other      | 2026-03-31 | left out
        section-42 | 2026-04-01 | left out
    """,
)
part_of_large_scale = Measure(
    "part-of-large-scale",
    "Of the enquiries started, how many are part of a large-scale enquiry into a service?",
    ENQUIRY,
    "started_on",
    among=_.kind.notnull(),
    counts=_.large_scale_id.notnull(),
    because="Standards 1.2: every adult of a large-scale enquiry is counted",
    examples="""
        kind       | large_scale_id | comes to
        section-42 | L1             | counts
        other      | L1             | counts
        section-42 |                | does not
    """,
)
VOLUME = (
    raised,
    undecided,
    from_the_adult,
    became_section_42,
    became_other,
    helped_another_way,
    started,
    other_started,
    part_of_large_scale,
)
