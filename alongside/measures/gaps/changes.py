"""When circumstances change, what somebody wants may change with them: they are asked again (A13)."""

from ibis import _

from alongside.measures.gap import Ago, Gap, done, owed, silent
from alongside.measures.progress import enquiry_progress as table

ASKED_BEFORE = _.times_asked > 0
BECAUSE = "Ask again when circumstances, health, capacity or the understanding of risk shift (A13)"
ASKED = {"times_asked": 1, "last_asked_answer": "expressed", "last_asked_on": Ago(10)}

CHANGES = (
    Gap(
        "new_concern",
        says="A new concern was raised since the adult was asked what they want: ask again",
        table=table,
        applies=ASKED_BEFORE,
        missing=_.last_concern_on > _.last_asked_on,
        put_right="voice:wishes",
        because=BECAUSE,
        examples=(owed(**ASKED, last_concern_on=Ago(9)), done(**ASKED, last_concern_on=Ago(10)), silent()),
    ),
    Gap(
        "new_allegation",
        says="More is said to have happened since the adult was asked what they want: ask again",
        table=table,
        applies=ASKED_BEFORE,
        missing=_.last_allegation_on > _.last_asked_on,
        put_right="voice:wishes",
        because=BECAUSE,
        examples=(owed(**ASKED, last_allegation_on=Ago(2)), done(**ASKED, last_allegation_on=Ago(12)), silent()),
    ),
    Gap(
        "risk_seen_anew",
        says="Risk was weighed since the adult was asked what they want: ask again",
        table=table,
        applies=ASKED_BEFORE,
        missing=_.risk_weighed_on > _.last_asked_on,
        put_right="voice:wishes",
        because=BECAUSE,
        examples=(owed(**ASKED, risk_weighed_on=Ago(1)), done(**ASKED), silent(risk_weighed_on=Ago(1))),
    ),
    Gap(
        "capacity_seen_anew",
        says="Capacity was looked at since the adult was asked what they want: ask again",
        table=table,
        applies=ASKED_BEFORE,
        missing=_.capacity_assessed_on > _.last_asked_on,
        put_right="voice:wishes",
        because=BECAUSE,
        examples=(owed(**ASKED, capacity_assessed_on=Ago(4)), done(**ASKED, capacity_assessed_on=Ago(10)), silent()),
    ),
)
