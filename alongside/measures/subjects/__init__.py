"""Every measure there is, by subject, in the order in which people read them.

To read one: what it asks, of which records, who is among and who counts, why, and examples of records with what each
comes to. A breakdown is one of `dimensions`; none is by worker. `describe-measures` writes the manual from it.
"""

from ..dimension import Dimension
from ..dimensions import (
    ADULT_SAYS,
    ADULTS_VIEW,
    AGE,
    AGREED_WITH,
    ASSESSMENT,
    CAPACITY,
    CATEGORIES,
    CATEGORY,
    CLOCK,
    CONDITION,
    DOER,
    DOMAIN,
    ETHNICITY,
    GAP_REASON,
    GENDER,
    HOW_ASKED,
    KIND,
    LACKING,
    LACKING_OF_NEED,
    LOCATIONS_OF_ENQUIRY,
    MEETING_KIND,
    OWNER,
    PATHWAY,
    PAUSED_BECAUSE,
    REFERRER,
    REFERRERS_OF_ENQUIRY,
    RESPONSE,
    RESULT,
    SCHEME,
    SOURCES_OF_ENQUIRY,
    SPOKEN_BY,
    STAGE,
    SUPPORT,
    SUPPORT_REASON,
    TEAM,
    TYPES_OF_CONCERN,
    TYPES_OF_ENQUIRY,
    VIEW_OF,
    VOICE,
    WAY,
    WHO_ASKED,
)
from ..msp import asked, concluded, expressed, fully, met, not_met, partly
from .advocates import ADVOCATES
from .afterwards import FEEDBACKS, RETURNS
from .capacity import CAPACITIES
from .meetings_held import MEETINGS
from .outcomes import OUTCOMES
from .plans import PLANS, RESPONSES
from .prevented import OTHER_WAYS, PREVENTED, REVIEWS
from .quality_of_data import QUALITY
from .reach import REACH
from .risk import RISKS
from .subject import Asked, Subject
from .their_own_side import THEIR_OWN_SIDE
from .time import TIMES
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
        "Counted are wishes, not people: somebody may have several, and an enquiry counts as often as it has wishes. A "
        "wish that a later one replaced, or that was no longer wanted, is not among them.",
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
        "The official share is first; it counts each kind of source of risk once an enquiry: of several of one "
        "kind, the risk that remains. Then the same by enquiry.",
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
        "Capacity",
        "Capacity belongs to a decision at a time. “Do not know” is an answer, and is not “not recorded”.",
        CAPACITIES,
        (DOMAIN, *WHO, *WHAT, TEAM),
    ),
    Subject(
        "Somebody beside them",
        "Advocates and others, and how long it took. Days are shown as their middle and its half, never as an average.",
        ADVOCATES,
        (SUPPORT, *WHO, *WHAT, TEAM, CAPACITY),
    ),
    Subject(
        "Meetings",
        "Meetings that the adult was part of. Where nobody said whether they took part, that is not recorded.",
        MEETINGS,
        (MEETING_KIND, *WHO, *WHAT, TEAM, CAPACITY),
    ),
    Subject(
        "Plans",
        "Whether what was agreed to happen happens, and whose it is. What is not due yet on the day of the records is "
        "not counted, whatever the period.",
        PLANS,
        (OWNER, *WHO, *WHAT, TEAM, CAPACITY),
    ),
    Subject(
        "What was tried, and how well it worked",
        "For whom, and for which kind of harm: break it down by the way to respond, and by what is said to have "
        "happened. “Too soon to say” and “do not know” are shown with what is not recorded.",
        RESPONSES,
        (RESPONSE, ADULT_SAYS, *WHO, *WHAT, TEAM, CAPACITY),
    ),
    Subject(
        "How it was for people",
        "An adult's answer and a representative's are told apart by whose it is. Their words stand beside.",
        FEEDBACKS,
        (SPOKEN_BY, HOW_ASKED, WHO_ASKED, *WHO, *WHAT, TEAM, CAPACITY),
        not_yet="Whether information was understood is recorded when it is given too; no table publishes it yet.",
    ),
    Subject(
        "What people tell us by themselves",
        "That they are not safe now, and what they write on their own page. Minutes and days are of nobody who works "
        "here.",
        THEIR_OWN_SIDE,
        (*WHO, *WHAT, TEAM),
    ),
    Subject(
        "Time",
        "Each stage as a spread, over what ended in the period. Days on which the clocks stood still are left out.",
        TIMES,
        (CLOCK, PAUSED_BECAUSE, *WHO, *WHAT, TEAM),
        not_yet="What has not ended yet is in no spread; it is counted in measures/timeliness, beside these.",
    ),
    Subject(
        "Coming back",
        "Taken up again, or after something that came before. It is not a failure.",
        RETURNS,
        (REFERRER, AGE, GENDER, ETHNICITY, TYPES_OF_CONCERN),
        not_yet="How many come back within 3, 6 and 12 months needs a whole window to have passed, and leaves out who "
        "died in it: it is a table of its own, in measures/rereferral (decision 30).",
    ),
    Subject(
        "Preventing harm",
        "What helped people to keep themselves safe, and what was possibly prevented.",
        PREVENTED,
        (VIEW_OF, *WHO, *WHAT, TEAM),
    ),
    Subject(
        "Other ways to help, and what could not be had",
        "What was done instead of an enquiry, and what no money or service was there for.",
        OTHER_WAYS,
        (PATHWAY, WAY, LACKING_OF_NEED, *WHO, *WHAT, TEAM),
    ),
    Subject("Safeguarding adult reviews", "Reviews under section 44, by the day of their completion.", REVIEWS),
    Subject(
        "How much work there is",
        "Volume, beside which every other figure is to be read. A concern counts unless the council’s own rule says "
        "that it does not, here as in SG1f of the national return. The rule is the column `counts` of an extract; "
        "there is no setting for it in the live record, which therefore counts every concern that it holds. The return "
        "leaves out who is under 18 on the last day of the year; these figures do not.",
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
