"""Meetings: was the adult part of them, and were they needed at all? (B1, B11, Q2)"""

from ibis import _

from ..facts import ENQUIRY, HELD
from ..facts_of_support import MEETING
from ..measure import Measure, Spread
from ..msp import IS_SECTION_42

with_adult = Measure(
    "meeting-with-adult",
    "Of the meetings that were held, in how many did the adult take part?",
    MEETING,
    "held_on",
    among=HELD,
    counts=_.with_adult,
    unknown=_.with_adult.isnull(),
    because="In all of it or in part (B1)",
    not_for="Some choose not to come: what they wanted of the meeting stands in the record.",
    examples="""
        kind     | with_adult | comes to
        planning | yes        | counts
        outcomes | no         | does not
        planning |            | not recorded
                 | yes        | counts
        avoided  | no         | left out
    """,
)
professionals_only = Measure(
    "meeting-professionals-only",
    "Of the meetings that were held, how many were meant for professionals only?",
    MEETING,
    "held_on",
    among=HELD,
    counts=_.kind == "professionals",
    unknown=_.kind.isnull(),
    because="Types of meeting (B11); meetings with professionals (Q2)",
    examples="""
        kind          | comes to
        professionals | counts
        family-group  | does not
                      | not recorded
        avoided       | left out
    """,
)
avoided = Measure(
    "meeting-needless",
    "Of the meetings that were planned, how many did talking make needless?",
    MEETING,
    "held_on",
    among=_.meeting_id.notnull(),
    counts=_.kind == "avoided",
    unknown=_.kind.isnull(),
    because="Meeting avoided, resolved by discussion (B11)",
    examples="""
        kind     | comes to
        avoided  | counts
        planning | does not
                 | not recorded
    """,
)
at_one_at_least = Measure(
    "at-a-meeting",
    "Of the enquiries in which there was a meeting, in how many did the adult take part in one at least?",
    ENQUIRY,
    "concluded_on",
    among=IS_SECTION_42 & (_.meetings > 0),
    counts=_.meetings_with_adult > 0,
    unknown=(_.meetings_with_adult == 0) & (_.meetings_not_said > 0),
    because="Attended all, attended part, sent views (B1)",
    examples="""
        kind       | meeting.kind       | meeting.with_adult | comes to
        section-42 | planning           | yes                | counts
        section-42 | planning, outcomes | no, yes            | counts
        section-42 | planning, outcomes | -, yes             | counts
        section-42 | planning, outcomes | no, no             | does not
        section-42 | planning, outcomes | no, -              | not recorded
        section-42 | planning, avoided  | no, -              | does not
        section-42 | avoided            | -                  | left out
        section-42 |                    |                    | left out
        other      | planning           | yes                | left out
    """,
)
how_many = Spread(
    "meetings-of-an-enquiry",
    "How many meetings were held in a section 42 enquiry?",
    ENQUIRY,
    "concluded_on",
    among=IS_SECTION_42,
    of=_.meetings,
    because="Count of meetings (B15); the four indicators (Q2)",
    not_for="Few can be right, and so can many.",
    examples="""
        kind       | meeting.kind                     | comes to
        section-42 |                                  | 0
        section-42 | planning, outcomes, avoided      | 2
        section-42 | planning, outcomes, -            | 3
        other      | planning                         | left out
    """,
)
how_many_with = Spread(
    "meetings-with-adult",
    "How many meetings of a section 42 enquiry did the adult take part in?",
    ENQUIRY,
    "concluded_on",
    among=IS_SECTION_42,
    of=_.meetings_with_adult,
    because="Meetings with the person (Q2)",
    examples="""
        kind       | meeting.with_adult | comes to
        section-42 |                    | 0
        section-42 | yes, no, yes       | 2
        section-42 | -                  | 0
        other      | yes                | left out
    """,
)
how_many_without = Spread(
    "meetings-without-adult",
    "How many meetings of a section 42 enquiry were held without the adult?",
    ENQUIRY,
    "concluded_on",
    among=IS_SECTION_42,
    of=_.meetings_without_adult,
    because="Meetings without the person (Q2)",
    not_for="Where nobody said whether the adult took part, a meeting is in neither.",
    examples="""
        kind       | meeting.kind                | meeting.with_adult | comes to
        section-42 |                             |                    | 0
        section-42 | planning, outcomes, outcomes | yes, no, no       | 2
        section-42 | planning, avoided, planning | no, no, -          | 1
        other      | planning                    | no                 | left out
    """,
)
MEETINGS = (with_adult, at_one_at_least, professionals_only, avoided, how_many, how_many_with, how_many_without)
