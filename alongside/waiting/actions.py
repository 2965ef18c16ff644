"""The only writer of this room: that somebody asked whether a person is safe today."""

from datetime import datetime
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.timezone import localdate, now

from alongside.history.recording import recording

from .models import SafeTodayCheck


def check_safe_today(*, by, record: Any, asked_at: datetime, **check) -> SafeTodayCheck:
    """Record that it was asked, in a concern or an enquiry. `check` are the other fields of SafeTodayCheck.

    Raises ValidationError for a time that has not come.
    """
    if asked_at > now():
        raise ValidationError({"asked_on": "The date and time must not be in the future"})
    it = SafeTodayCheck(adult=record.adult, asked_at=asked_at, **{record._meta.model_name: record}, **check)
    about = {"adult": record.adult, "about": it, "on": localdate(asked_at)}
    with recording("checked-safe-today", by=by, facts={"asked": it.asked, "answer": it.answer}, **about) as keep:
        return keep(it)
