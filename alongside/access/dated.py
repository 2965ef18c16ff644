"""Days that belong in somebody's calendar, from every room: references and a link, never who it is about.

A room gives its days in its `dates.py`: a function that takes the person whose calendar it is, and the ids of those
whose enquiries are theirs to see to (their own, and of whom they cover for), and gives `Dated` for records within their
reach. settings.DATES names these functions.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, time
from functools import lru_cache
from typing import Any

from django.conf import settings
from django.utils.module_loading import import_string


@dataclass(frozen=True)
class Dated:
    """One day: what is due, the reference of the record, and the page's address.

    `key` names it for good, so that a calendar moves it when its day moves. With `at` it has a time, and lasts
    `minutes`. `says` is ours, never words of the record.
    """

    key: str
    says: str
    reference: str
    url: str
    on: date
    at: time | None = None
    minutes: int = 60


Dates = Callable[[Any, Sequence[int]], Iterable[Dated]]


@lru_cache(maxsize=1)
def every_room() -> tuple[Dates, ...]:
    """Each room's function."""
    return tuple(import_string(path) for path in settings.DATES)


def dates_of(user, leads: Sequence[int]) -> list[Dated]:
    """Everything dated that is this person's to see to, in order. A small fixed number of queries."""
    found = [dated for room in every_room() for dated in room(user, leads)]
    return sorted(found, key=lambda dated: (dated.on, dated.at or time.min, dated.key))
