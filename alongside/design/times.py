"""Days and times as people write them."""

import re
from datetime import date, time
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone

from alongside.design.asked import Asked
from alongside.design.widgets import DateBoxes, TypedDate, date_as_typed

# Written out, because the names that Python gives follow the machine's language.
_MONTHS = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]
_CLOCK = re.compile(r"(?P<hour>[0-9]{1,2})(?:\s*[:.]?\s*(?P<minute>[0-9]{2}))?\s*(?:(?P<half>[ap])\.?(?:m\.?)?)?")
_IN_WORDS = {"midday": time(12), "noon": time(12), "midnight": time(0)}


class Day(Asked):
    """A date in three boxes. `past` refuses days after today; nothing before `earliest` is taken.

    The code of each error names the boxes that are wrong, so that they can be marked.
    """

    widget = DateBoxes

    def __init__(self, label: str, *, past: bool = False, earliest: date = date(1900, 1, 1), **kwargs: Any):
        self.past = past
        self.earliest = earliest
        super().__init__(label, **kwargs)

    def clean(self, value: object) -> date | None:
        typed = date_as_typed(value)
        typed = TypedDate(*(part.strip() for part in typed))
        if not any(typed):
            if self.required:
                raise ValidationError(self.error_messages["required"], code="day month year")
            return None
        self._check_nothing_left_out(typed)
        day = self._real_day(typed)
        self._check_range(day)
        self.run_validators(day)
        return day

    def to_python(self, value: object) -> date | None:
        return value if isinstance(value, date) else None

    def has_changed(self, initial: object, data: object) -> bool:
        return date_as_typed(initial) != date_as_typed(data)

    def _wrong(self, rest: str, boxes: str) -> ValidationError:
        return ValidationError(self.sentence(rest), code=boxes)

    def _check_nothing_left_out(self, typed: TypedDate) -> None:
        left_out = [box for box, part in typed._asdict().items() if not part]
        if left_out:
            raise self._wrong("must include a " + " and a ".join(left_out), " ".join(left_out))

    def _real_day(self, typed: TypedDate) -> date:
        month = _month(typed.month)
        if month is None:
            raise self._wrong("must be a real date: check the month", "month")
        if not re.fullmatch(r"[0-9]{4}", typed.year):
            raise self._wrong("must have a year of 4 numbers, like 2026", "year")
        try:
            return date(int(typed.year), month, int(typed.day))
        except (ValueError, OverflowError):
            # Either the day is no number, or this month has no such day.
            boxes = "day" if not re.fullmatch(r"[0-9]{1,2}", typed.day) else "day month year"
            raise self._wrong("must be a real date", boxes) from None

    def _check_range(self, day: date) -> None:
        if self.past and day > timezone.localdate():
            raise self._wrong("must be today or in the past", "day month year")
        if day < self.earliest:
            first = f"{self.earliest.day} {_MONTHS[self.earliest.month - 1].title()} {self.earliest.year}"
            raise self._wrong(f"must be on or after {first}", "year")


def _month(typed: str) -> int | None:
    """Take a month as a number or a name, three letters or more, and give its number."""
    if re.fullmatch(r"[0-9]{1,2}", typed) and 1 <= int(typed) <= 12:
        return int(typed)
    name = typed.lower().rstrip(".")
    if len(name) >= 3:
        for number, month in enumerate(_MONTHS, start=1):
            if month.startswith(name):
                return number
    return None


class Clock(Asked, forms.CharField):
    """A time of day as people write it: 14:30, 9.30, 9:30am, 2pm, midday. Gives a `time`."""

    def __init__(self, label: str, *, attrs: dict[str, str] | None = None, **kwargs: Any):
        own = {"class": "govuk-input--width-5", "autocomplete": "off", "spellcheck": "false"}
        super().__init__(label, empty_value=None, attrs=own | (attrs or {}), **kwargs)

    def clean(self, value: object) -> time | None:
        if isinstance(value, time):
            return value
        typed = self.to_python(value)
        self.validate(typed)
        if typed is None:
            return None
        read = read_clock(typed)
        if read is None:
            raise ValidationError(self.sentence("must be a time, like 14:30 or 2:30pm"), code="invalid")
        self.run_validators(read)
        return read

    def prepare_value(self, value: object) -> object:
        return f"{value:%H:%M}" if isinstance(value, time) else value


def read_clock(typed: str) -> time | None:
    """Take a time of day as typed and give it, or None when it is not one."""
    typed = typed.strip().lower()
    if typed in _IN_WORDS:
        return _IN_WORDS[typed]
    match = _CLOCK.fullmatch(typed)
    if match is None:
        return None
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    if match["half"]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if match["half"] == "p" else 0)
    elif match["minute"] is None:
        # A bare "9" could be morning or evening, or half of a time: ask again.
        return None
    return time(hour, minute) if hour < 24 and minute < 60 else None
