"""What is still owed to the adult. One list, read by the record, my work, the close and the nightly count.

To read one: what it says, when it applies, what is missing, and examples of each, which are also its tests.
"""

from alongside.measures.gap import Gap

from .capacity import CAPACITY
from .changes import CHANGES
from .closing import CLOSING, FEEDBACK, INFORMATION
from .concerns import CONCERNS
from .involvement import INVOLVEMENT
from .plans import MEETINGS, PLANS
from .prevention import PREVENTION
from .risk import RISK
from .safety import SAFETY
from .self_neglect import SELF_NEGLECT
from .their_own_side import THEIR_OWN_SIDE
from .together import TOGETHER, WAITING

SUBJECTS = {
    "What the adult wants": INVOLVEMENT,
    "When circumstances change": CHANGES,
    "Being safe": SAFETY,
    "Risk": RISK,
    "Self-neglect": SELF_NEGLECT,
    "Capacity and advocacy": CAPACITY,
    "Plans": PLANS,
    "Meetings": MEETINGS,
    "With others": TOGETHER,
    "Preventing harm": PREVENTION,
    "While somebody waits": WAITING,
    "Being told": INFORMATION,
    "How it is, and was": FEEDBACK,
    "What they tell us by themselves": THEIR_OWN_SIDE,
    "The close": CLOSING,
    "A concern": CONCERNS,
}
"""The list by subject, in the order in which people read it."""
OF_A_CONCERN = CONCERNS
OWED: tuple[Gap, ...] = tuple(gap for gaps in SUBJECTS.values() for gap in gaps if gaps is not CONCERNS)
"""What may be owed in an enquiry."""
BY_CODE = {gap.code: gap for gap in (*OWED, *OF_A_CONCERN)}
