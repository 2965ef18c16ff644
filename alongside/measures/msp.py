"""Making Safeguarding Personal: were people asked what they wanted, and did it happen?

The sector outcome measure (13/14, introduction and finding 5: requirement J1) and its four lines for a period (14/15,
table 16: J2). The denominators differ from line to line, and each is printed with its line.
"""

from ibis import _

from .facts import CONCERN, ENQUIRY
from .measure import Measure

IS_SECTION_42 = _.kind == "section-42"
EXPRESSED = IS_SECTION_42 & (_.outcomes_asked == "expressed")

concluded = Measure(
    code="concluded",
    asks="How many section 42 enquiries were concluded?",
    fact=ENQUIRY,
    dated_by="concluded_on",
    among=IS_SECTION_42,
    counts=IS_SECTION_42,
    because="14/15 table 16, first line (J2)",
)
asked = Measure(
    code="asked",
    asks="Of those, in how many was the adult, or someone for them, asked what they wanted?",
    fact=ENQUIRY,
    dated_by="concluded_on",
    among=IS_SECTION_42,
    counts=_.outcomes_asked.isin(["expressed", "none-expressed"]),
    unknown=_.outcomes_asked.isnull(),
    because="SG4a, block 1",
)
expressed = Measure(
    code="expressed",
    asks="Of those concluded, in how many did they say what they wanted?",
    fact=ENQUIRY,
    dated_by="concluded_on",
    among=IS_SECTION_42,
    counts=_.outcomes_asked == "expressed",
    unknown=_.outcomes_asked.isnull(),
    because="Sector outcome measure, first half (J1); 14/15 table 16, second line (J2)",
)
met = Measure(
    code="met",
    asks="Of those who said what they wanted, for how many was it achieved fully or partly?",
    fact=ENQUIRY,
    dated_by="concluded_on",
    among=EXPRESSED,
    counts=_.outcomes_achieved.isin(["fully", "partly"]),
    unknown=_.outcomes_achieved.isnull(),
    because="Sector outcome measure, second half (J1)",
)
fully = Measure(
    code="fully",
    asks="Of those who said what they wanted, for how many was it achieved fully?",
    fact=ENQUIRY,
    dated_by="concluded_on",
    among=EXPRESSED,
    counts=_.outcomes_achieved == "fully",
    unknown=_.outcomes_achieved.isnull(),
    because="14/15 table 16, third line (J2)",
)
partly = Measure(
    code="partly",
    asks="Of those who said what they wanted, for how many was it achieved partly?",
    fact=ENQUIRY,
    dated_by="concluded_on",
    among=EXPRESSED,
    counts=_.outcomes_achieved == "partly",
    unknown=_.outcomes_achieved.isnull(),
    because="14/15 table 16, fourth line (J2)",
)
not_met = Measure(
    code="not-met",
    asks="Of those who said what they wanted, for how many was it not achieved?",
    fact=ENQUIRY,
    dated_by="concluded_on",
    among=EXPRESSED,
    counts=_.outcomes_achieved == "not",
    unknown=_.outcomes_achieved.isnull(),
    because="SG4a, block 2",
)
raised = Measure(
    code="raised",
    asks="How many concerns were raised?",
    fact=CONCERN,
    dated_by="raised_on",
    among=_.concern_id.notnull(),
    counts=_.concern_id.notnull(),
    because="SG1f",
)
undecided = Measure(
    code="undecided",
    asks="Of the concerns raised, how many are not decided yet?",
    fact=CONCERN,
    dated_by="raised_on",
    among=_.concern_id.notnull(),
    counts=_.decided_on.isnull(),
    because="Practice 2.4",
)
started = Measure(
    code="started",
    asks="How many section 42 enquiries were started?",
    fact=ENQUIRY,
    dated_by="started_on",
    among=IS_SECTION_42,
    counts=IS_SECTION_42,
    because="SG1f",
)

SECTOR_OUTCOME_MEASURE = [expressed, met]
LINES = [concluded, asked, expressed, fully, partly, not_met]
"""The four lines of table 16 (concluded, expressed, fully, partly) with the two that complete them."""
VOLUME = [raised, undecided, started]
BOARD = [*VOLUME, *LINES, met]
BY_CODE = {measure.code: measure for measure in BOARD}
