"""What people tell us by themselves: that they are not safe, and what they add on their own page."""

from ibis import _

from alongside.measures.gap import Ago, Gap, Stage, done, owed, since
from alongside.measures.progress import enquiry_progress as table

THEIR_OWN_SIDE = (
    Gap(
        "alarm_not_answered",
        says="Somebody said that they are not safe now, and what was done is not recorded",
        table=table,
        missing=_.alarm_open_since.notnull(),
        put_right="alarms:of-adult",
        of_the_adult=True,
        because="“I am not safe now” reaches somebody at once, and is answered (practice 4.5)",
        stage=Stage.ALWAYS,
        of_the_living=False,
        examples=(
            owed(alarm_open_since=Ago(0)),
            owed(alarm_open_since=Ago(3), closed_on=Ago(9)),
            done(),
            owed(alarm_open_since=Ago(3), died_on=Ago(2)),
        ),
    ),
    Gap(
        "own_page_not_read",
        says="The adult wrote on their own page, and nobody has read it",
        table=table,
        missing=lambda days: since(_.own_page_unread_since) >= days,
        days=2,
        put_right="own_side:keys",
        of_the_adult=True,
        because="Nothing about me without me: what somebody adds is read (A2, C2)",
        stage=Stage.ALWAYS,
        examples=(
            owed(own_page_unread_since=Ago(2)),
            done(own_page_unread_since=Ago(1)),
            owed(own_page_unread_since=Ago(2), closed_on=Ago(1)),
            done(),
        ),
    ),
    Gap(
        "own_page_not_answered",
        says="What the adult wrote on their own page was read, and they have had no answer",
        table=table,
        missing=lambda days: since(_.own_page_unanswered_since) >= days,
        days=5,
        put_right="own_side:keys",
        of_the_adult=True,
        because="Nothing about me without me: what somebody adds is answered (A2, C2)",
        stage=Stage.ALWAYS,
        examples=(owed(own_page_unanswered_since=Ago(5)), done(own_page_unanswered_since=Ago(4)), done()),
    ),
)
