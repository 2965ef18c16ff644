"""How far what the figures need is recorded, field by field (J10), and how often "does not apply" is said (I15).

Each counts records in which something is recorded; the rest is what every other figure calls "not recorded".
"""

from ibis import _

from ..facts import ALLEGATION, CONCERN, COUNTED, ENQUIRY, RISK
from ..facts_of_support import GAP_ANSWER
from ..measure import Measure

NO_GOOD_BY_ITSELF = "A field that is filled is not yet true."


def recorded(name: str, asks: str, value: str, because: str, *, dated_by: str = "concluded_on") -> Measure:
    """In how many enquiries one field is recorded; an answer such as "do not know" or "refused" is an answer."""
    return Measure(
        f"recorded-{name.replace('_', '-')}",
        asks,
        ENQUIRY,
        dated_by,
        among=_.kind.notnull(),
        counts=getattr(_, name).notnull(),
        because=because,
        not_for=NO_GOOD_BY_ITSELF,
        examples=f"""
            kind       | {name} | comes to
            section-42 | {value} | counts
            section-42 | | does not
        """,
    )


gender = recorded(
    "gender",
    "In how many enquiries that started is the adult's gender recorded?",
    "female",
    "SG1b; completeness of each field (J10)",
    dated_by="started_on",
)
birth_date = recorded(
    "birth_date",
    "In how many enquiries that started is the adult's day of birth recorded?",
    "1950-01-01",
    "SG1a; J10",
    dated_by="started_on",
)
ethnicity = recorded(
    "ethnicity",
    "In how many enquiries that started is the adult's ethnicity recorded, or that they would rather not say?",
    "refused",
    "SG1c; J10",
    dated_by="started_on",
)
support_reason = recorded(
    "support_reason",
    "In how many enquiries that started is the primary support reason recorded?",
    "none",
    "SG1d; J10",
    dated_by="started_on",
)
outcomes_asked = recorded(
    "outcomes_asked",
    "In how many enquiries that were concluded is it recorded whether the adult was asked what they want?",
    "dont-know",
    "SG4a; J10",
)
lacked_capacity = recorded(
    "lacked_capacity",
    "In how many enquiries that were concluded is it recorded whether the adult lacked capacity?",
    "dont-know",
    "SG3a; J10",
)
supported = Measure(
    "recorded-supported",
    "Of those who lacked capacity, for how many is it recorded whether somebody supported them?",
    ENQUIRY,
    "concluded_on",
    among=_.lacked_capacity == "yes",
    counts=_.supported.notnull(),
    because="SG3a; J10",
    not_for=NO_GOOD_BY_ITSELF,
    examples="""
        lacked_capacity | supported | comes to
        yes             | no        | counts
        yes             |           | does not
        no              | yes       | left out
    """,
)
condition = Measure(
    "recorded-condition",
    "In how many enquiries that started is a health condition recorded, or that there is none?",
    ENQUIRY,
    "started_on",
    among=_.kind.notnull(),
    counts=_.conditions > 0,
    because="SG1e; J10",
    not_for=NO_GOOD_BY_ITSELF,
    examples="""
        kind       | enquiry_condition.condition | comes to
        section-42 | autism, stroke              | counts
        other      | none                        | counts
        section-42 |                             | does not
    """,
)
some_allegation = Measure(
    "recorded-allegation",
    "In how many enquiries that were concluded is it recorded what is said to have happened?",
    ENQUIRY,
    "concluded_on",
    among=_.kind.notnull(),
    counts=_.allegations > 0,
    because="SG2: each concluded enquiry has at least one category (standards 1.4, V9)",
    not_for=NO_GOOD_BY_ITSELF,
    examples="""
        kind       | allegation.type   | comes to
        section-42 | physical, neglect | counts
        section-42 | -                 | counts
        section-42 |                   | does not
    """,
)
whole_allegations = Measure(
    "recorded-allegation-whole",
    "Of the things said to have happened, how many have a type, a place and a source of risk?",
    ALLEGATION,
    "concluded_on",
    among=_.allegation_id.notnull(),
    counts=_.type.notnull() & _.location.notnull() & _.source.notnull(),
    because="A row with a gap in a pair is not counted in SG2a, SG2a_b1 or SG2b",
    not_for=NO_GOOD_BY_ITSELF,
    examples="""
        type     | location | source | comes to
        physical | own-home | known  | counts
                 | own-home | known  | does not
        physical |          | known  | does not
        physical | own-home |        | does not
    """,
)
risk_result = Measure(
    "recorded-risk-result",
    "Where a risk was identified, how often is it recorded what became of it?",
    RISK,
    "concluded_on",
    among=_.assessment.isin(["identified-action", "identified-no-action"]),
    counts=_.result.notnull(),
    because="SG2e agrees with SG2c (standards 1.4, V12)",
    not_for=NO_GOOD_BY_ITSELF,
    examples="""
        assessment           | result   | comes to
        identified-action    | remained | counts
        identified-no-action |          | does not
        none-action          |          | left out
    """,
)
outcomes_achieved = Measure(
    "recorded-achieved",
    "Of the enquiries in which they said what they wanted, in how many is it recorded how far it was achieved?",
    ENQUIRY,
    "concluded_on",
    among=_.outcomes_asked == "expressed",
    counts=_.outcomes_achieved.notnull(),
    because="SG4a, block 2 adds up to those who expressed (standards 1.4, V8)",
    not_for=NO_GOOD_BY_ITSELF,
    examples="""
        outcomes_asked | outcomes_achieved | comes to
        expressed      | not               | counts
        expressed      |                   | does not
        none-expressed |                   | left out
    """,
)
source_of_concern = Measure(
    "recorded-referrer",
    "Of the concerns raised, for how many is it recorded who raised it?",
    CONCERN,
    "raised_on",
    among=COUNTED,
    counts=_.source.notnull(),
    because="J8 by source; J10",
    not_for=NO_GOOD_BY_ITSELF,
    examples="""
        source | comes to
        family | counts
               | does not
    """,
)
types_of_concern = Measure(
    "recorded-concern-type",
    "Of the concerns raised, for how many is a kind of abuse or neglect recorded?",
    CONCERN,
    "raised_on",
    among=COUNTED,
    counts=_.types > 0,
    because="J10",
    not_for=NO_GOOD_BY_ITSELF,
    examples="""
        concern_type.type | comes to
        neglect, physical | counts
                          | does not
    """,
)
not_applicable = Measure(
    "does-not-apply",
    "Of the reasons given why something asked for is missing, how many are that it does not apply?",
    GAP_ANSWER,
    "answered_on",
    among=_.reason.notnull() & (_.reason != "ask-again"),
    counts=_.reason == "not-applicable",
    because="Limit the overuse of “not applicable”: report its rate (I15)",
    examples="""
        reason         | comes to
        not-applicable | counts
        unsafe         | does not
        declined       | does not
        ask-again      | left out
    """,
)
QUALITY = (
    birth_date,
    gender,
    ethnicity,
    support_reason,
    condition,
    source_of_concern,
    types_of_concern,
    some_allegation,
    whole_allegations,
    risk_result,
    outcomes_asked,
    outcomes_achieved,
    lacked_capacity,
    supported,
    not_applicable,
)
