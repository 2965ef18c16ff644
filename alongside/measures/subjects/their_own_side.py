"""What people tell us by themselves: that they are not safe now, and what they write on their own page.

Minutes and days are shown as a spread, never as an average, and never by worker.
"""

from ibis import _

from ..facts_of_support import ADDITION, ALARM
from ..measure import Measure, Spread

QUARTER_OF_AN_HOUR = 15
"""After so many minutes the enquiry managers are told too."""
DAYS_TO_READ = 2

taken_up = Measure(
    "alarm-taken-up",
    "Each time somebody said that they are not safe now, how often was it taken up within a quarter of an hour?",
    ALARM,
    "raised_on",
    among=_.alarm_id.notnull(),
    counts=_.minutes_to_taken_up.fill_null(QUARTER_OF_AN_HOUR + 1) <= QUARTER_OF_AN_HOUR,
    because="“I am not safe now” reaches somebody at once (K8, practice 4.5)",
    not_for="It says nothing of how anybody works: who is told, and when, is for the council to see to.",
    examples="""
        minutes_to_taken_up | comes to
        0                   | counts
        15                  | counts
        16                  | does not
                            | does not
    """,
)
answered = Measure(
    "alarm-answered",
    "Each time somebody said that they are not safe now, how often is what was done recorded?",
    ALARM,
    "raised_on",
    among=_.alarm_id.notnull(),
    counts=_.answered,
    unknown=_.answered.isnull(),
    because="Answered with what was done (K8, practice 4.5)",
    examples="""
        answered | comes to
        yes      | counts
        no       | does not
                 | not recorded
    """,
)
minutes = Spread(
    "minutes-until-taken-up",
    "How many minutes until somebody took it up?",
    ALARM,
    "raised_on",
    among=_.alarm_id.notnull(),
    of=_.minutes_to_taken_up,
    because="K8, practice 4.5",
    not_for="No target, and of no worker. What nobody has taken up yet is in no spread.",
    examples="""
        minutes_to_taken_up | comes to
        0                   | 0
        7                   | 7
                            | left out
    """,
)
read = Measure(
    "own-page-read",
    "Of what people added on their own page, how much was read within two days?",
    ADDITION,
    "added_on",
    among=_.addition_id.notnull(),
    counts=_.days_to_read.fill_null(DAYS_TO_READ + 1) <= DAYS_TO_READ,
    because="Nothing about me without me: what somebody adds is read (A2)",
    not_for="The newest may not have been there for two days: read it for those of some time ago.",
    examples="""
        days_to_read | comes to
        0            | counts
        2            | counts
        3            | does not
                     | does not
    """,
)
days_to_answer = Spread(
    "days-until-answered",
    "How many days until what people added on their own page was answered?",
    ADDITION,
    "added_on",
    among=_.addition_id.notnull(),
    of=_.days_to_answer,
    because="Nothing about me without me: what somebody adds is answered (A2)",
    not_for="No target. What is not answered yet is in no spread.",
    examples="""
        days_to_answer | comes to
        0              | 0
        1              | 1
                       | left out
    """,
)
THEIR_OWN_SIDE = (taken_up, answered, minutes, read, days_to_answer)
