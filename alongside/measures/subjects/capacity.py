"""Capacity belongs to a decision at a time, never to a person; and who was beside the adult (SG3a, section D and E)."""

from ibis import _

from ..facts import ENQUIRY
from ..facts_of_support import BEST_INTERESTS, CAPACITY
from ..measure import Measure
from ..msp import IS_SECTION_42
from ..reading import Condition

NOT_A_PERSON = "It is about decisions of that enquiry at that time, and no fact about a person."


def of_concluded(
    code: str, asks: str, counts: Condition, because: str, examples: str, *, among: Condition, unknown=None
) -> Measure:
    """A measure of section 42 enquiries that were concluded."""
    return Measure(
        code,
        asks,
        ENQUIRY,
        "concluded_on",
        among=among,
        counts=counts,
        unknown=unknown,
        because=because,
        not_for=NOT_A_PERSON,
        examples=examples,
    )


LACKED = IS_SECTION_42 & (_.lacked_capacity == "yes")
lacked = of_concluded(
    "lacked-capacity",
    "In how many section 42 enquiries did the adult lack capacity for decisions about it?",
    _.lacked_capacity == "yes",
    "SG3a",
    """
    kind       | lacked_capacity | comes to
    section-42 | yes             | counts
    section-42 | no              | does not
    section-42 | dont-know       | does not
    section-42 |                 | not recorded
    other      | yes             | left out
    """,
    among=IS_SECTION_42,
    unknown=_.lacked_capacity.isnull(),
)
not_known = of_concluded(
    "capacity-not-known",
    "In how many section 42 enquiries did nobody know whether the adult had capacity for decisions about it?",
    _.lacked_capacity == "dont-know",
    "SG3a: “do not know” is an answer",
    """
    kind       | lacked_capacity | comes to
    section-42 | dont-know       | counts
    section-42 | no              | does not
    section-42 |                 | not recorded
    """,
    among=IS_SECTION_42,
    unknown=_.lacked_capacity.isnull(),
)
supported = of_concluded(
    "supported",
    "Of those who lacked capacity, how many were supported by an advocate, family or a friend?",
    _.supported,
    "SG3a, of those recorded as yes",
    """
    kind       | lacked_capacity | supported | comes to
    section-42 | yes             | yes       | counts
    section-42 | yes             | no        | does not
    section-42 | yes             |           | not recorded
    section-42 | no              | yes       | left out
    section-42 |                 | yes       | left out
    """,
    among=LACKED,
    unknown=_.supported.isnull(),
)
still_asked = of_concluded(
    "lacked-and-asked",
    "Of those who lacked capacity, in how many were they, or someone for them, asked what they want?",
    _.outcomes_asked.isin(["expressed", "none-expressed"]),
    "People who lack capacity are asked all the same, and counted (E5)",
    """
    kind       | lacked_capacity | outcomes_asked | comes to
    section-42 | yes             | expressed      | counts
    section-42 | yes             | none-expressed | counts
    section-42 | yes             | not-asked      | does not
    section-42 | yes             |                | not recorded
    section-42 | no              | expressed      | left out
    """,
    among=LACKED,
    unknown=_.outcomes_asked.isnull(),
)
with_advocate = of_concluded(
    "lacked-and-advocate",
    "Of those who lacked capacity, in how many had an advocate been in touch?",
    _.advocate,
    "Demand and shortfall (D6)",
    """
    kind       | lacked_capacity | advocacy.support | advocacy.first_contact_on | comes to
    section-42 | yes             | imca             | 2026-05-01                | counts
    section-42 | yes             | imca, care-act   | -, 2026-05-01             | counts
    section-42 | yes             | imca             | -                         | does not
    section-42 | yes             |                  |                           | does not
    section-42 | no              | imca             | 2026-05-01                | left out
    """,
    among=LACKED,
)
help_first = Measure(
    "help-to-decide-first",
    "Of the assessments of capacity in full, in how many was help to decide tried?",
    CAPACITY,
    "assessed_on",
    among=_.kind == "full",
    counts=_.ways_to_support > 0,
    unknown=_.ways_to_support.isnull(),
    because="Support to decide first (E1; Mental Capacity Act 2005 s1)",
    examples="""
        kind     | ways_to_support | comes to
        full     | 2               | counts
        full     | 0               | does not
        full     |                 | not recorded
        presumed | 0               | left out
    """,
)
lacks = Measure(
    "assessed-as-lacking",
    "Of the assessments of capacity in full, how many concluded that the adult lacks it for that decision?",
    CAPACITY,
    "assessed_on",
    among=_.kind == "full",
    counts=_.conclusion == "lacks",
    unknown=_.conclusion.isnull(),
    because="Decision by decision (E3)",
    not_for=NOT_A_PERSON,
    examples="""
        kind     | conclusion    | comes to
        full     | lacks         | counts
        full     | has           | does not
        full     | not-concluded | does not
        full     |               | not recorded
        presumed | has           | left out
    """,
)
departs = Measure(
    "departs-from-wishes",
    "Of the decisions in somebody's best interests, how many depart from what they wish?",
    BEST_INTERESTS,
    "decided_on",
    among=_.best_interests_id.notnull(),
    counts=_.departs_from_wishes,
    unknown=_.departs_from_wishes.isnull(),
    because="Wishes, whether followed, and if not why (E8)",
    not_for="A departure can be right: its reasons stand in the record.",
    examples="""
        departs_from_wishes | comes to
        yes                 | counts
        no                  | does not
                            | not recorded
    """,
)
CAPACITIES = (lacked, not_known, supported, still_asked, with_advocate, help_first, lacks, departs)
