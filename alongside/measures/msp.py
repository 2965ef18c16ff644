"""Making Safeguarding Personal: were people asked what they wanted, and did it happen?

The sector outcome measure (13/14, introduction and finding 5: requirement J1) and its four lines for a period (14/15,
table 16: J2). The denominators differ from line to line, and each is printed with its line.
"""

from ibis import _

from .facts import CONCERN, COUNTED, ENQUIRY
from .measure import Measure
from .reading import Condition

IS_SECTION_42 = _.kind == "section-42"
EXPRESSED = IS_SECTION_42 & (_.outcomes_asked == "expressed")
NO_TARGET = "A claim that all was achieved would itself be worrying: wishes can be unrealistic, or take long."


def of_concluded(code: str, asks: str, counts: Condition, because: str, examples: str, *, unknown: bool = True):
    """A measure of section 42 enquiries that were concluded."""
    return Measure(
        code,
        asks,
        ENQUIRY,
        "concluded_on",
        among=IS_SECTION_42,
        counts=counts,
        unknown=_.outcomes_asked.isnull() if unknown else None,
        because=because,
        examples=examples,
    )


def of_expressed(code: str, asks: str, achieved: list[str], because: str) -> Measure:
    """A measure of those among them in which somebody said what they wanted."""
    verdicts = {level: "counts" if level in achieved else "does not" for level in ("fully", "partly", "not")}
    return Measure(
        code,
        asks,
        ENQUIRY,
        "concluded_on",
        among=EXPRESSED,
        counts=_.outcomes_achieved.isin(achieved),
        unknown=_.outcomes_achieved.isnull(),
        because=because,
        not_for=NO_TARGET,
        examples=f"""
            kind       | outcomes_asked | outcomes_achieved | comes to
            section-42 | expressed      | fully             | {verdicts["fully"]}
            section-42 | expressed      | partly            | {verdicts["partly"]}
            section-42 | expressed      | not               | {verdicts["not"]}
            section-42 | expressed      |                   | not recorded
            section-42 | none-expressed |                   | left out
            section-42 |                | fully             | left out
            other      | expressed      | fully             | left out
        """,
    )


concluded = of_concluded(
    "concluded",
    "How many section 42 enquiries were concluded?",
    IS_SECTION_42,
    "14/15 table 16, first line (J2)",
    """
    kind       | concluded_on | comes to
    section-42 | 2026-04-01   | counts
    section-42 | 2027-03-31   | counts
    section-42 | 2026-03-31   | left out
    section-42 | 2027-04-01   | left out
    other      | 2026-04-01   | left out
    """,
    unknown=False,
)
asked = of_concluded(
    "asked",
    "Of those, in how many was the adult, or someone for them, asked what they wanted?",
    _.outcomes_asked.isin(["expressed", "none-expressed"]),
    "SG4a, block 1; question 1 of the outcomes framework",
    """
    kind       | outcomes_asked | comes to
    section-42 | expressed      | counts
    section-42 | none-expressed | counts
    section-42 | not-asked      | does not
    section-42 | dont-know      | does not
    section-42 |                | not recorded
    other      | expressed      | left out
    """,
)
expressed = of_concluded(
    "expressed",
    "Of those concluded, in how many did they say what they wanted?",
    _.outcomes_asked == "expressed",
    "Sector outcome measure, first half (J1); 14/15 table 16, second line (J2)",
    """
    kind       | outcomes_asked | comes to
    section-42 | expressed      | counts
    section-42 | none-expressed | does not
    section-42 | not-asked      | does not
    section-42 | dont-know      | does not
    section-42 |                | not recorded
    """,
)
met = of_expressed(
    "met",
    "Of those who said what they wanted, for how many was it achieved fully or partly?",
    ["fully", "partly"],
    "Sector outcome measure, second half (J1); question 2 of the outcomes framework",
)
fully = of_expressed(
    "fully",
    "Of those who said what they wanted, for how many was it achieved fully?",
    ["fully"],
    "14/15 table 16, third line (J2)",
)
partly = of_expressed(
    "partly",
    "Of those who said what they wanted, for how many was it achieved partly?",
    ["partly"],
    "14/15 table 16, fourth line (J2)",
)
not_met = of_expressed(
    "not-met",
    "Of those who said what they wanted, for how many was it not achieved?",
    ["not"],
    "SG4a, block 2",
)
raised = Measure(
    "raised",
    "How many concerns were raised?",
    CONCERN,
    "raised_on",
    among=COUNTED,
    counts=COUNTED,
    because="SG1f",
    not_for="Councils differ in what they count as a concern: no comparison from one to another.",
    examples="""
        raised_on  | decided_on | counts | comes to
        2026-04-01 |            |        | counts
        2027-03-31 | 2027-04-01 | yes    | counts
        2026-04-01 |            | no     | left out
        2026-03-31 | 2026-04-01 |        | left out
    """,
)
undecided = Measure(
    "undecided",
    "Of the concerns raised, how many are not decided yet?",
    CONCERN,
    "raised_on",
    among=COUNTED,
    counts=_.decided_on.isnull(),
    because="Practice 2.4",
    examples="""
        raised_on  | decided_on | counts | comes to
        2026-06-01 |            |        | counts
        2026-06-01 | 2026-06-01 |        | does not
        2026-06-01 |            | no     | left out
        2026-03-31 |            |        | left out
    """,
)
started = Measure(
    "started",
    "How many section 42 enquiries were started?",
    ENQUIRY,
    "started_on",
    among=IS_SECTION_42,
    counts=IS_SECTION_42,
    because="SG1f",
    examples="""
        kind       | started_on | concluded_on | comes to
        section-42 | 2026-04-01 |              | counts
        section-42 | 2027-03-31 | 2027-05-01   | counts
        section-42 | 2026-03-31 | 2026-04-01   | left out
        other      | 2026-04-01 |              | left out
    """,
)

SECTOR_OUTCOME_MEASURE = [expressed, met]
LINES = [concluded, asked, expressed, fully, partly, not_met]
"""The four lines of table 16 (concluded, expressed, fully, partly) with the two that complete them."""
VOLUME = [raised, undecided, started]
BOARD = [*VOLUME, *LINES, met]
BY_CODE = {measure.code: measure for measure in BOARD}
