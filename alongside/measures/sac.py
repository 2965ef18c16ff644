"""The counts of the national return (Safeguarding Adults Collection), table by table: the rules of who is in each cell.

A year goes from 1 April to 31 March. Age is that on the last day of the year, or at death if that was earlier. Who is
under 18 then is in no table: the return is of adults (standards 1.1). What is not recorded has a cell of its own where
the national table has one. All else is counted nowhere and reported: nowhere.py counts what these counts do not see.
Labels, their order and which cells are mandatory are data (alongside/returns/layouts). A definition that
changes becomes a second count beside the first, each with its `years`: any past year is counted by its own rules.
"""

from ibis import _

from .dimension import Dimension, of_age
from .dimensions import (
    ACHIEVED_OVERALL,
    AGE,
    ASKED,
    ASSESSMENT,
    CAPACITY,
    CONDITION,
    ETHNICITY,
    GENDER,
    LOCATION,
    RESULT,
    SOURCE,
    SUPPORT_REASON,
    TYPE,
)
from .fact import Fact
from .facts import A_DEATH, ADULT_44, ALLEGATION, CONCERN, COUNTED, ENQUIRY, NO_DEATH, REVIEW_44, RISK
from .measure import Count
from .nowhere import NOWHERE
from .reading import Condition

SINCE_IT_BEGAN = range(2015, 2100)
"""The collection in its present form began with 2015-16, and these definitions have held since (standards 1.1)."""
KINDS = {"section-42": "section 42", "other": "other"}
WHO = {"sg1a": ("by age", AGE), "sg1b": ("by gender", GENDER), "sg1c": ("by ethnicity", ETHNICITY)}
PAIRS = {
    "sg2a": ("types and sources of risk", (TYPE, SOURCE)),
    "sg2a-b1": ("types and locations of risk", (TYPE, LOCATION)),
    "sg2b": ("locations and sources of risk", (LOCATION, SOURCE)),
}


def counted(code: str, asks: str, fact: Fact, dated_by: str, among: Condition, each: str, *by: Dimension, because: str):
    """A count of the return."""
    within = of_age(dated_by) if "died_on" in fact.columns else None
    return Count(code, asks, fact, dated_by, among, each, by, because, SINCE_IT_BEGAN, within)


def of_concerns(table: str) -> Count:
    """Individuals in concerns, by one of their characteristics."""
    how, dimension = WHO[table]
    asks = f"How many people had a concern raised in the year, {how}?"
    because = "Standards 1.2: once in a row, whatever the number of concerns"
    return counted(f"{table}-concerns", asks, CONCERN, "raised_on", COUNTED, "adult_id", dimension, because=because)


def started(table: str, kind: str) -> Count:
    """Individuals in enquiries that started in the year, each once, by one of their characteristics."""
    how, dimension = WHO[table]
    asks = f"How many people had a {KINDS[kind]} enquiry started in the year, {how}?"
    because = "Standards 1.2: once in a row, whatever the number of enquiries; by the day of starting"
    among = _.kind == kind
    return counted(f"{table}-{kind}", asks, ENQUIRY, "started_on", among, "adult_id", dimension, because=because)


def may_recur(table: str, kind: str, how: str, dimension: Dimension) -> Count:
    """Individuals again for each different reason or condition of their enquiries."""
    asks = f"How many people had a {KINDS[kind]} enquiry started in the year, by {how}?"
    because = "Standards 1.2: the same person may be in several cells, as it may differ between enquiries"
    among = _.kind == kind
    return counted(f"{table}-{kind}", asks, ENQUIRY, "started_on", among, "adult_id", dimension, because=because)


def cases(kind: str) -> Count:
    """SG1f: enquiries that started."""
    asks = f"How many {KINDS[kind]} enquiries started in the year?"
    among = _.kind == kind
    return counted(f"sg1f-{kind}", asks, ENQUIRY, "started_on", among, "enquiry_id", because="Standards 1.3, SG1f")


def pairs(table: str, kind: str) -> Count:
    """SG2a, SG2a_b1, SG2b: concluded enquiries, once for each different pair that applies."""
    what, by = PAIRS[table]
    asks = f"Of the {KINDS[kind]} enquiries concluded in the year, how many had which {what}?"
    because = "Standards 1.2: each pair once an enquiry, so that two sources of one kind count once"
    among = _.kind == kind
    return counted(f"{table}-{kind}", asks, ALLEGATION, "concluded_on", among, "enquiry_id", *by, because=because)


def assessed(kind: str) -> Count:
    asks = f"Of the {KINDS[kind]} enquiries concluded in the year, what was found about the risk from each source?"
    among = _.kind == kind
    by, because = (ASSESSMENT, SOURCE), "Standards 1.3, SG2c"
    return counted(f"sg2c-{kind}", asks, RISK, "concluded_on", among, "enquiry_id", *by, because=because)


def came_of_risk(kind: str) -> Count:
    asks = f"Where a risk was identified in {KINDS[kind]} enquiries concluded in the year, what became of it?"
    among = (_.kind == kind) & _.assessment.isin(["identified-action", "identified-no-action"])
    by, because = (RESULT, SOURCE), "Standards 1.3, SG2e"
    return counted(f"sg2e-{kind}", asks, RISK, "concluded_on", among, "enquiry_id", *by, because=because)


def of_capacity(table: str, kind: str) -> list[Count]:
    """SG3: each concluded enquiry once by the answer on capacity; and of yes, how many were supported."""
    asked = f"In how many {KINDS[kind]} enquiries concluded in the year did the adult lack capacity, by age?"
    helped = f"In how many of the {KINDS[kind]} enquiries with yes did an advocate, family or a friend support them?"
    of_kind, because = _.kind == kind, "Standards 1.3, SG3; capacity for decisions about the enquiry"
    supported = of_kind & (_.lacked_capacity == "yes") & _.supported
    rest = (ENQUIRY, "concluded_on")
    return [
        counted(f"{table}-capacity", asked, *rest, of_kind, "enquiry_id", CAPACITY, AGE, because=because),
        counted(f"{table}-supported", helped, *rest, supported, "enquiry_id", AGE, because=because),
    ]


def of_wishes(table: str, kind: str) -> list[Count]:
    """SG4: each concluded enquiry once by whether the adult was asked; and of those who said it, what was achieved."""
    asked = f"In how many {KINDS[kind]} enquiries concluded in the year was the adult asked what they want, by age?"
    came = f"Of those {KINDS[kind]} enquiries in which they said it, how far was it achieved?"
    of_kind, because = _.kind == kind, "Standards 1.3, SG4; practice J1"
    expressed = of_kind & (_.outcomes_asked == "expressed")
    rest = (ENQUIRY, "concluded_on")
    return [
        counted(f"{table}-asked", asked, *rest, of_kind, "enquiry_id", ASKED, AGE, because=because),
        counted(f"{table}-achieved", came, *rest, expressed, "enquiry_id", ACHIEVED_OVERALL, AGE, because=because),
    ]


def of_reviews() -> list[Count]:
    """SG5: reviews under section 44 that were completed, and the people in them."""
    of = "completed in the year"
    because = "Standards 1.3, SG5; by the day of completion (not confirmed)"
    reviews, people = (REVIEW_44, "completed_on"), (ADULT_44, "completed_on")
    return [
        counted("sg5a-died", f"How many reviews {of} had a death?", *reviews, A_DEATH, "review_id", because=because),
        counted("sg5a-none-died", f"How many reviews {of} had none?", *reviews, NO_DEATH, "review_id", because=because),
        counted("sg5b-died", f"How many people in reviews {of} died?", *people, _.died, "adult_no", because=because),
        counted("sg5b-survived", f"How many in reviews {of} survived?", *people, ~_.died, "adult_no", because=because),
    ]


CONCERNS = counted(
    "sg1f-concerns",
    "How many concerns were raised in the year?",
    CONCERN,
    "raised_on",
    COUNTED,
    "concern_id",
    because="Standards 1.2: by the day on which it was raised with the council",
)
RETURN: tuple[Count, ...] = (
    *(of_concerns(table) for table in WHO),
    *(started(table, kind) for table in WHO for kind in KINDS),
    *(may_recur("sg1d", kind, "primary support reason", SUPPORT_REASON) for kind in KINDS),
    *(may_recur("sg1e", kind, "reported health condition", CONDITION) for kind in KINDS),
    CONCERNS,
    *(cases(kind) for kind in KINDS),
    *(pairs(table, kind) for table in PAIRS for kind in KINDS),
    *(assessed(kind) for kind in KINDS),
    *(came_of_risk(kind) for kind in KINDS),
    *(count for table, kind in zip("ab", KINDS, strict=True) for count in of_capacity(f"sg3{table}", kind)),
    *(count for table, kind in zip("ab", KINDS, strict=True) for count in of_wishes(f"sg4{table}", kind)),
    *of_reviews(),
)
"""Every count that fills cells of the return."""
BESIDE: tuple[Count, ...] = tuple(one.count for one in NOWHERE)
"""What its checks need and no cell holds."""


def counts_for(first_year: int) -> list[Count]:
    """The counts whose definitions hold in the year that begins on 1 April of this one."""
    return [count for count in (*RETURN, *BESIDE) if count.years is None or first_year in count.years]
