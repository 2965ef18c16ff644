"""What became of risk. "Remained" can be a good result: the adult may choose to live with a risk."""

from ibis import _

from ..facts import ENQUIRY, RISK
from ..measure import Measure
from ..msp import IS_SECTION_42
from ..reading import Condition

IDENTIFIED = IS_SECTION_42 & _.assessment.isin(["identified-action", "identified-no-action"])
REMAINS = "A risk that remains can be what the adult chose, with their eyes open."
EACH_SOURCE = "one count for each kind of source of risk in an enquiry (standards 1.2)"


def of_risks(
    code: str, asks: str, counts: Condition, because: str, examples: str, *, among: Condition, unknown=None, not_for=""
) -> Measure:
    """A measure of what was found about each kind of source, in section 42 enquiries that were concluded."""
    return Measure(
        code,
        asks,
        RISK,
        "concluded_on",
        among=among,
        counts=counts,
        unknown=unknown,
        because=because,
        not_for=not_for,
        examples=examples,
    )


ascof_4b = of_risks(
    "ascof-4b",
    "Where a risk was identified and its result is known, how often was it reduced or removed?",
    _.result.isin(["reduced", "removed"]),
    f"ASCOF 4B, from SG2e: {EACH_SOURCE}. The official figure",
    """
    kind       | assessment           | result   | comes to
    section-42 | identified-action    | reduced  | counts
    section-42 | identified-no-action | removed  | counts
    section-42 | identified-action    | remained | does not
    section-42 | identified-action    |          | left out
    section-42 | none-action          |          | left out
    section-42 |                      | reduced  | left out
    other      | identified-action    | reduced  | left out
    """,
    among=IDENTIFIED & _.result.notnull(),
    not_for=f"{REMAINS} It is a share of counts, not of enquiries or people.",
)
per_enquiry = Measure(
    "no-risk-remained",
    "Of the enquiries in which the result of a risk is known, in how many was every one reduced or removed?",
    ENQUIRY,
    "concluded_on",
    among=IS_SECTION_42 & (_.risks_found > 0),
    counts=_.risks_remained == 0,
    because="The same as ASCOF 4B, for each enquiry; question 3 of the outcomes framework (wording not verified)",
    not_for=REMAINS,
    examples="""
        kind       | risk_result.result | comes to
        section-42 | reduced            | counts
        section-42 | reduced, removed   | counts
        section-42 | reduced, -         | counts
        section-42 | reduced, remained  | does not
        section-42 | -                  | left out
        section-42 |                    | left out
        other      | reduced            | left out
    """,
)
removed = of_risks(
    "risk-removed",
    "Where a risk was identified, how often was it removed?",
    _.result == "removed",
    f"SG2e: {EACH_SOURCE}",
    """
    kind       | assessment        | result   | comes to
    section-42 | identified-action | removed  | counts
    section-42 | identified-action | reduced  | does not
    section-42 | identified-action | remained | does not
    section-42 | identified-action |          | not recorded
    section-42 | none-no-action    |          | left out
    """,
    among=IDENTIFIED,
    unknown=_.result.isnull(),
    not_for=REMAINS,
)
remained = of_risks(
    "risk-remained",
    "Where a risk was identified, how often did it remain?",
    _.result == "remained",
    f"SG2e: {EACH_SOURCE}",
    """
    kind       | assessment           | result   | comes to
    section-42 | identified-no-action | remained | counts
    section-42 | identified-action    | removed  | does not
    section-42 | identified-action    |          | not recorded
    """,
    among=IDENTIFIED,
    unknown=_.result.isnull(),
    not_for=REMAINS,
)
identified = of_risks(
    "risk-identified",
    "Of what was looked into, how often was a risk identified?",
    _.assessment.isin(["identified-action", "identified-no-action"]),
    f"SG2c: {EACH_SOURCE}",
    """
    kind       | assessment             | comes to
    section-42 | identified-action      | counts
    section-42 | identified-no-action   | counts
    section-42 | inconclusive-action    | does not
    section-42 | none-no-action         | does not
    section-42 | ceased                 | does not
    section-42 |                        | not recorded
    other      | identified-action      | left out
    """,
    among=IS_SECTION_42,
    unknown=_.assessment.isnull(),
)
acted = of_risks(
    "action-taken",
    "Of what was looked into, how often was action taken?",
    _.assessment.isin(["identified-action", "inconclusive-action", "none-action"]),
    f"SG2c: {EACH_SOURCE}",
    """
    kind       | assessment             | comes to
    section-42 | identified-action      | counts
    section-42 | inconclusive-action    | counts
    section-42 | none-action            | counts
    section-42 | identified-no-action   | does not
    section-42 | ceased                 | does not
    section-42 |                        | not recorded
    """,
    among=IS_SECTION_42,
    unknown=_.assessment.isnull(),
)
ceased = of_risks(
    "ceased-at-their-wish",
    "Of what was looked into, how often was it stopped because the adult asked?",
    _.assessment == "ceased",
    f"SG2c: {EACH_SOURCE}",
    """
    kind       | assessment | comes to
    section-42 | ceased     | counts
    section-42 | none-action| does not
    section-42 |            | not recorded
    """,
    among=IS_SECTION_42,
    unknown=_.assessment.isnull(),
)
RISKS = (ascof_4b, per_enquiry, removed, remained, identified, acted, ceased)
