"""What prevention did, other ways to help, and what could not be had (O1 to O5, J11, H8, H16, H17).

What was possibly prevented is what somebody thinks possible: it is never added up into a claim, nor turned into money.
"""

from ibis import _

from ..facts import A_DEATH, NO_DEATH, REVIEW_44
from ..facts_of_support import EARLY, GAIN, PATHWAY, POSSIBLY, PREVENTIVE, UNMET
from ..measure import Measure
from ..reading import Condition

NO_CLAIM = "Never a claim, never a sum, and never to be priced."
TOO_EARLY = ["too-soon", "dont-know"]


def of_possibly(code: str, asks: str, counts: Condition, unknown: Condition, because: str, examples: str) -> Measure:
    """A measure of what somebody thinks was possibly prevented."""
    return Measure(
        code,
        asks,
        POSSIBLY,
        "thought_on",
        among=_.possibly_id.notnull(),
        counts=counts,
        unknown=unknown,
        because=because,
        not_for=NO_CLAIM,
        examples=examples,
    )


adult_thinks = of_possibly(
    "possibly-in-their-view",
    "Of what was possibly prevented, how much does the adult themselves think so?",
    _.view_of == "adult",
    _.view_of.isnull(),
    "Outcomes possibly prevented, beside those achieved (J11), and in whose view (O5)",
    """
    view_of | comes to
    adult   | counts
    worker  | does not
            | not recorded
    """,
)
fairly_sure = of_possibly(
    "possibly-fairly-sure",
    "Of what was possibly prevented, of how much is somebody fairly sure?",
    _.sure == "fairly",
    _.sure.isnull(),
    "How sure they are (O5, J11)",
    """
    sure   | comes to
    fairly | counts
    maybe  | does not
    guess  | does not
           | not recorded
    """,
)
helped = Measure(
    "prevention-helped",
    "Of what was done so that harm is less likely, how much helped very or fairly well, as the adult sees it?",
    PREVENTIVE,
    "done_on",
    among=_.preventive_id.notnull(),
    counts=_.helped.isin(["very", "fairly"]),
    unknown=_.helped.isnull() | _.helped.isin(TOO_EARLY),
    because="O1",
    examples="""
        helped     | comes to
        very       | counts
        fairly     | counts
        not-very   | does not
        not-at-all | does not
        too-soon   | not recorded
        dont-know  | not recorded
                   | not recorded
    """,
)


def of_gain(code: str, asks: str, column: str, because: str, better: str = "more") -> Measure:
    """A measure of looks at how an adult's own strengths stand against before."""
    now = getattr(_, column)
    worse = "less" if better == "more" else "more"
    return Measure(
        code,
        asks,
        GAIN,
        "looked_on",
        among=_.gain_id.notnull(),
        counts=now == better,
        unknown=now.isnull() | (now == "dont-know"),
        because=because,
        examples=f"""
            {column}  | comes to
            {better}  | counts
            same      | does not
            {worse}   | does not
            dont-know | not recorded
                      | not recorded
        """,
    )


confidence = of_gain(
    "more-confident", "Each time it was looked at, how often was somebody more confident?", "confidence", "O3"
)
protects = of_gain(
    "protects-themselves",
    "Each time it was looked at, how often could somebody protect themselves better?",
    "self_protection",
    "O3",
)
reliance = of_gain(
    "relies-less", "Each time it was looked at, how often did somebody rely less on services?", "reliance", "O4", "less"
)
less_than_offered = Measure(
    "early-with-less",
    "Of matters put right early, in how many did the adult want less than was offered?",
    EARLY,
    "resolved_on",
    among=_.early_id.notnull(),
    counts=_.less_than_offered,
    unknown=_.less_than_offered.isnull(),
    because="Smaller outcomes than services would have proposed (H8)",
    examples="""
        less_than_offered | comes to
        yes               | counts
        no                | does not
                          | not recorded
    """,
)
taken_up = Measure(
    "another-way-taken-up",
    "Of the other ways to help that were chosen, how many were taken up?",
    PATHWAY,
    "decided_on",
    among=_.pathway.notnull() & (_.pathway != "none"),
    counts=_.came == "taken-up",
    unknown=_.came.isnull() | (_.came == "not-known"),
    because="Work diverted into ordinary social work, and what came of it (H16)",
    examples="""
        pathway  | came         | comes to
        advice   | taken-up     | counts
        advice   | under-way    | does not
        advice   | not-taken-up | does not
        advice   | not-known    | not recorded
        signpost |              | not recorded
        none     | taken-up     | left out
    """,
)
commissioner_told = Measure(
    "need-told",
    "Of the needs that could not be met, of how many was a commissioner told?",
    UNMET,
    "recorded_on",
    among=_.unmet_id.notnull(),
    counts=_.told_on.notnull(),
    because="No resource to achieve the outcome (H17)",
    examples="""
        told_on    | comes to
        2026-07-01 | counts
                   | does not
    """,
)
met_later = Measure(
    "need-met-later",
    "Of the needs that could not be met, how many were met after all?",
    UNMET,
    "recorded_on",
    among=_.unmet_id.notnull(),
    counts=_.met_on.notnull(),
    because="H17",
    examples="""
        met_on     | comes to
        2026-09-01 | counts
                   | does not
    """,
)
review_with_a_death = Measure(
    "review-with-a-death",
    "Of the safeguarding adult reviews that were completed, in how many had somebody died?",
    REVIEW_44,
    "completed_on",
    among=_.review_id.notnull(),
    counts=A_DEATH,
    unknown=~(A_DEATH | NO_DEATH),
    because="SG5a; Care Act 2014 s44",
    not_for="A few each year: it says nothing by itself.",
    examples="""
        completed_on | section_44_adult.died | comes to
        2026-06-05   | yes                   | counts
        2026-06-05   | no, yes               | counts
        2026-06-05   | -, yes                | counts
        2026-06-05   | no                    | does not
        2026-06-05   | no, -                 | not recorded
        2026-06-05   |                       | not recorded
                     | yes                   | left out
    """,
)
PREVENTED = (adult_thinks, fairly_sure, helped, confidence, protects, reliance)
OTHER_WAYS = (taken_up, less_than_offered, commissioner_told, met_later)
REVIEWS = (review_with_a_death,)
