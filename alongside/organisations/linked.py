"""What other rooms hold about an organisation or a service: a line of each on its page.

A room adds its line in `linked.py` and names it in settings.LINKED: a function that takes the person who reads and a
`Same`, and gives a `Line`, or None where it has nothing to say. It counts and names only what that person may open.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from django.conf import settings
from django.utils.module_loading import import_string

from .models import Listed, Organisation, Service


@dataclass(frozen=True)
class Same:
    """The ids by which other rooms may point at what a page is about: its own, and of all that was merged into it.

    On an organisation's page `services` are all that it runs; on a service's page there are no `organisations`.
    """

    organisations: tuple[int, ...]
    services: tuple[int, ...]


@dataclass(frozen=True)
class Line:
    """What one room says: a title, a sentence, and the address of its page where it has one."""

    title: str
    text: str
    url: str = ""


Linked = Callable[[Any, Same], Line | None]


@lru_cache(maxsize=1)
def every_line() -> tuple[Linked, ...]:
    return tuple(import_string(path) for path in settings.LINKED)


def same_as(row: Listed) -> Same:
    """Every id under which this organisation or service may have been recorded. One query or two."""
    if isinstance(row, Service):
        return Same((), tuple(Service.objects.same_as(row.pk).values_list("pk", flat=True)))
    organisations = tuple(Organisation.objects.same_as(row.pk).values_list("pk", flat=True))
    services = Service.objects.filter(organisation__in=organisations).values_list("pk", flat=True)
    return Same(organisations, tuple(services))


def lines_of(user: Any, row: Listed) -> list[Line]:
    """For its page: what each room says about it, to this person."""
    same = same_as(row)
    return [line for says in every_line() if (line := says(user, same)) is not None]
