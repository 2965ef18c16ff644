"""This room's rows of the whole case."""

from datetime import datetime
from zoneinfo import ZoneInfo

from alongside.alarms.actions import answer_alarm, keep_notice, raise_alarm, take_up
from alongside.alarms.codes import Rung


def fill(case, *, by, manager):
    """She rang one evening; Amina took it up, and it was answered."""
    alarm = raise_alarm(
        by=by,
        adult=case.adult,
        enquiry=case.enquiry,
        words="He is at the door and I am frightened.",
        said_by="adult",
        through="phone",
        raised_at=datetime(2026, 6, 9, 18, 5, tzinfo=ZoneInfo("Europe/London")),
    )
    keep_notice(alarm=alarm, to=by, address="amina@council.example", rung=Rung.AT_ONCE, trouble="TimeoutError")
    take_up(by=by, alarm=alarm)
    case.records["TM"] = case.enquiry.team
    case.records["AM"] = answer_alarm(by=by, alarm=alarm, done="Police went at once. She is at her sister’s.")
