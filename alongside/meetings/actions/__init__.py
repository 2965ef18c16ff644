"""The only writers of the meetings room: each is one transaction with one line of history."""

from .documents import distribute
from .minutes import correct_line, minute
from .people import change_invitation, give_feedback_on_chair, hold_meeting, invite
from .planning import (
    avoid_meeting,
    call_off_meeting,
    change_meeting,
    move_meeting,
    plan_meeting,
    record_meeting_wishes,
    set_agenda,
    take_apart,
)
from .preparing import enter_sheet, prepare, receive_own_report

__all__ = [
    "avoid_meeting",
    "call_off_meeting",
    "change_invitation",
    "change_meeting",
    "correct_line",
    "distribute",
    "enter_sheet",
    "give_feedback_on_chair",
    "hold_meeting",
    "invite",
    "minute",
    "move_meeting",
    "plan_meeting",
    "prepare",
    "receive_own_report",
    "record_meeting_wishes",
    "set_agenda",
    "take_apart",
]
