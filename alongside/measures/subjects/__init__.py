"""Every measure there is, by subject, in the order in which people read them.

To read one: what it asks, of which records, who is among and who counts, why, and examples of records with what each
comes to. A breakdown is one of `dimensions`; none is by worker. `describe-measures` writes the manual from it.
"""

from ..dimension import Dimension
from ..dimensions import (
    ADULTS_VIEW,
    AGE,
    AGREED_WITH,
    ASSESSMENT,
    CAPACITY,
    CATEGORIES,
    CATEGORY,
    CONDITION,
    DOER,
    ETHNICITY,
    GAP_REASON,
    GENDER,
    KIND,
    LACKING,
    LOCATIONS_OF_ENQUIRY,
    REFERRER,
    REFERRERS_OF_ENQUIRY,
    RESULT,
    SCHEME,
    SOURCES_OF_ENQUIRY,
    STAGE,
    SUPPORT_REASON,
    TEAM,
    TYPES_OF_CONCERN,
    TYPES_OF_ENQUIRY,
    VOICE,
)
from ..msp import asked, concluded, expressed, fully, met, not_met, partly
from .outcomes import OUTCOMES
from .quality_of_data import QUALITY
from .reach import REACH
from .risk import RISKS
from .subject import Asked, Subject
from .volume import VOLUME
from .wishes import WISHES

WHO = (AGE, GENDER, ETHNICITY, SUPPORT_REASON, CONDITION)
"""Who the adult is (J8)."""
WHAT = (TYPES_OF_ENQUIRY, LOCATIONS_OF_ENQUIRY, SOURCES_OF_ENQUIRY, REFERRERS_OF_ENQUIRY, TYPES_OF_CONCERN)
"""What is said to have happened, and who raised it."""
WISH = (VOICE, CATEGORIES, GAP_REASON, AGREED_WITH, DOER, LACKING)
DENOMINATORS = "The denominators differ from line to line: each is printed with its own."

ALL = (
    Subject(
        "What people wanted, and whether it happened",
        f"The sector outcome measure and its lines, for any period. {DENOMINATORS} Questions 1 and 2 of the outcomes "
        "framework of 2018 are “asked”, “expressed” and “met”; question 3 is under risk.",
        (concluded, asked, expressed, met, fully, partly, not_met),
        (*WHO, *WHAT, TEAM, CAPACITY),
    ),
    Subject(
        "What became of each wish",
        "Counted are wishes, not people: somebody may have several, and an enquiry counts as often as it has wishes.",
        OUTCOMES,
        (CATEGORY, SCHEME, *WISH, ADULTS_VIEW, *WHO, *WHAT, TEAM, KIND, STAGE),
    ),
    Subject(
        "Wishes, and what was agreed",
        "Wanted and agreed are two records. That they differ is no failure: it may be an honest answer.",
        WISHES,
        (*WISH, *WHO, *WHAT, TEAM, KIND, STAGE),
    ),
    Subject(
        "Risk",
        "The official share is first; it counts each kind of source of risk once an enquiry. Then the same by enquiry.",
        RISKS,
        (ASSESSMENT, RESULT, *WHO, *WHAT, TEAM),
    ),
    Subject(
        "Who is reached",
        "How many are worked with in this way, and who is not reached: break each down by who people are.",
        REACH,
        (*WHO, *WHAT, TEAM, CAPACITY),
    ),
    Subject(
        "How much work there is",
        "Volume, beside which every other figure is to be read.",
        VOLUME,
        (REFERRER, *WHO, *WHAT, TEAM),
    ),
    Subject(
        "How far it is recorded",
        "Completeness, field by field. Null is not recorded; “do not know” and “refused” are answers.",
        QUALITY,
        (TEAM, KIND, *WHO),
    ),
)
SUBJECTS: dict[str, Subject] = {subject.title: subject for subject in ALL}
BY_CODE: dict[str, Asked] = {one.code: one for subject in ALL for one in subject.measures}
SUBJECT_OF: dict[str, Subject] = {one.code: subject for subject in ALL for one in subject.measures}


def breakdowns(asked: Asked) -> tuple[Dimension, ...]:
    """By what a measure can be broken down."""
    return SUBJECT_OF[asked.code].breakdowns(asked)
