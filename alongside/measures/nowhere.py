"""What no cell of the national return holds, and its tables do not see: counted, so that somebody can look at the rows.

What is not recorded in a row that a table does see is left over when its cells are filled (returns/figures.py).
"""

from dataclasses import dataclass

from ibis import _
from ibis.common.deferred import Deferred

from .dimension import of_age
from .fact import Fact
from .facts import A_DEATH, ADULT_44, CONCERN, COUNTED, ENQUIRY, NO_DEATH, REVIEW_44
from .measure import Count

CONCERNS = (CONCERN, "raised_on", COUNTED, "concern_id")
STARTED = {kind: (ENQUIRY, "started_on", _.kind == kind, "enquiry_id") for kind in ("section-42", "other")}
CONCLUDED = {kind: (ENQUIRY, "concluded_on", _.kind == kind, "enquiry_id") for kind in ("section-42", "other")}
TOO_YOUNG = (
    "the adult is under 18 on the last day of the year, or was at death, and the return is of adults; look whether the "
    "day of birth is right"
)
NOBODY = "no adult is recorded"
NOT_SAID = "it is not recorded whether somebody died"


@dataclass(frozen=True)
class Nowhere:
    """Rows that should have been in a cell of a count of the return."""

    count: Count
    of: str
    """The code of the count whose table they are missing from."""
    because: str
    seen: bool = False
    """Whether that table sees the rows all the same, but has nobody to count for them."""


def too_young(of: str, fact: Fact, dated_by: str, among: Deferred, each: str) -> Nowhere:
    """Records about somebody who is not an adult yet: they are in no table."""
    asks = "How many records are about somebody who is under 18 on the last day of the year?"
    because = "Standards 1.1: adults aged 18 and over"
    count = Count(f"{of}-too-young", asks, fact, dated_by, among & ~of_age(dated_by), each, because=because)
    return Nowhere(count, of, TOO_YOUNG)


def without_adult(of: str, fact: Fact, dated_by: str, among: Deferred, each: str) -> Nowhere:
    """Records that are counted as cases, and have no person to count."""
    asks = "How many records name no adult?"
    among = among & _.adult_id.isnull() & of_age(dated_by)
    return Nowhere(
        Count(f"{of}-nobody", asks, fact, dated_by, among, each, because="Standards 1.4, V3"), of, NOBODY, seen=True
    )


def not_said(of: str, fact: Fact, among: Deferred, each: str) -> Nowhere:
    """Reviews, or people of reviews, of which it is not known whether somebody died."""
    asks = "Of how many is it not known whether somebody died?"
    count = Count(f"{of}-not-said", asks, fact, "completed_on", among, each, because="Standards 1.3, SG5")
    return Nowhere(count, of, NOT_SAID)


NOWHERE: tuple[Nowhere, ...] = (
    too_young("sg1f-concerns", *CONCERNS),
    *(too_young(f"sg1f-{kind}", *rows) for kind, rows in STARTED.items()),
    *(too_young(f"{table}-capacity", *rows) for table, rows in zip(("sg3a", "sg3b"), CONCLUDED.values(), strict=True)),
    without_adult("sg1a-concerns", *CONCERNS),
    *(without_adult(f"sg1a-{kind}", *rows) for kind, rows in STARTED.items()),
    not_said("sg5a-none-died", REVIEW_44, ~(A_DEATH | NO_DEATH), "review_id"),
    not_said("sg5b-survived", ADULT_44, _.died.isnull(), "adult_no"),
)
