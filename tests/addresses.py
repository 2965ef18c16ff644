"""Every address of the product, and how a test opens one about the whole case."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

from django.test import Client
from django.urls import URLPattern, get_resolver, reverse

from tests.undoing import taken_back


def addresses(patterns=None, prefix="", route="") -> dict[str, str]:
    """Every address of the product by its name, with its route; one without a name goes by its route."""
    found = {}
    for pattern in patterns if patterns is not None else get_resolver().url_patterns:
        whole = route + str(pattern.pattern)
        if isinstance(pattern, URLPattern):
            found[f"{prefix}{pattern.name}" if pattern.name else whole] = whole
        else:
            space = f"{prefix}{pattern.namespace}:" if pattern.namespace else prefix
            found |= addresses(pattern.url_patterns, space, whole)
    return found


ROUTES = addresses()
# Letters of records that are not one adult's: each has a door, and a test of reach, in its own room.
OTHER_DOORS: set[str] = {
    # organisations
    *("OR", "SV", "MG"),
    # large_scale
    *("PC", "LS", "IM", "SU", "XC", "PW"),
    # positions_of_trust
    "PT",
    # parties
    "LP",
    # adult_reviews
    "AR",
    "RP",
    "OP",
    "RC",
    "RT",
    "IR",
    # the national return
    *("RD", "NR"),
    # prevention
    "AW",
    "CP",
    # board
    "BR",
    # heard
    *("HS", "HW", "YS"),
    # sector
    "SE",
    # surveys
    "WV",
    # coding
    *("TC", "TX", "PM", "QT", "CB"),
    # evaluation
    *("EV", "ER"),
    # a team, in accounts
    "TM",
}


def letters_of(route: str) -> str | None:
    """The letters before a number in an address: the "SP" of plans/SP7/."""
    found = re.search(r"([A-Z]+)<number:", route)
    return found[1] if found else None


OF_A_RECORD = [name for name, route in ROUTES.items() if letters_of(route) and letters_of(route) not in OTHER_DOORS]


def by_room(names) -> dict[str, list[str]]:
    """These addresses in the rooms that they belong to, so that one whole case serves all of a room's."""
    rooms: dict[str, list[str]] = {}
    for name in names:
        rooms.setdefault(name.partition(":")[0], []).append(name)
    return rooms


@contextmanager
def undone(case) -> Iterator[None]:
    """What is done within is undone at its end, so that the next address finds the case as it was."""
    with taken_back():
        yield
    case.adult.refresh_from_db()


def address(name: str, case, *, missing: bool = False) -> str:
    """The address of a page of the case, or of a record that does not exist."""
    letters = letters_of(ROUTES[name])
    known = {
        "number": case.records[letters].pk if letters else case.enquiry.lead_id,
        "code": "met",
        "theme": "risk",
        "form": "pdf",
    }
    known |= case.numbers | getattr(case, "words", {}).get(name.partition(":")[0], {})
    if missing:
        known["number"] = 999_999_999_999
    wanted = re.findall(r"<(?:\w+:)?(\w+)>", ROUTES[name])
    path = reverse(name, kwargs={key: known[key] for key in wanted})
    return f"{path}?first=2026-04-01&last=2027-03-31" if name == "board:rows" else path


def answer(client: Client, method: str, path: str):
    return client.get(path) if method == "GET" else client.post(path, {"nothing": "answered"})
