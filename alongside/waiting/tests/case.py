"""This room's rows of the whole case."""

from datetime import datetime
from zoneinfo import ZoneInfo

from alongside.waiting.actions import check_safe_today


def fill(case, *, by, manager):
    """Her neighbour saw her on the stairs, and she was well."""
    check_safe_today(
        by=by,
        record=case.enquiry,
        asked_at=datetime(2026, 6, 9, 10, 30, tzinfo=ZoneInfo("Europe/London")),
        asked="through",
        through="Mrs Doyle, who met her on the stairs this morning",
        answer="yes",
        why="She was cheerful and had been to the shop.",
    )
