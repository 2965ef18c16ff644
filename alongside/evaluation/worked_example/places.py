"""Of whom the survey was: the councils of the leads by region and type as they were in 2014, and the staff they named.

How many of each region and of each type answered is printed; how many of each type within a region is ours, between
what is printed and what there was.
"""

from collections.abc import Iterator
from math import gcd
from typing import TypeVar

from alongside.surveys.wave import Framed

T = TypeVar("T")

COUNTY, UNITARY, METROPOLITAN, LONDON = "Shire county", "Unitary authority", "Metropolitan district", "Outer London"
COUNCILS = [
    # region, type, how many there were, how many of them answered
    ("North East", UNITARY, 7, 3),
    ("North East", METROPOLITAN, 5, 2),
    ("North West", COUNTY, 2, 1),
    ("North West", UNITARY, 6, 3),
    ("North West", METROPOLITAN, 15, 10),
    ("Yorkshire and The Humber", COUNTY, 1, 1),
    ("Yorkshire and The Humber", UNITARY, 5, 2),
    ("Yorkshire and The Humber", METROPOLITAN, 9, 4),
    ("East Midlands", COUNTY, 5, 4),
    ("East Midlands", UNITARY, 4, 4),
    ("West Midlands", COUNTY, 3, 3),
    ("West Midlands", UNITARY, 4, 4),
    ("West Midlands", METROPOLITAN, 7, 5),
    ("East of England", COUNTY, 5, 2),
    ("East of England", UNITARY, 6, 3),
    ("London", LONDON, 33, 17),
    ("South East", COUNTY, 7, 5),
    ("South East", UNITARY, 12, 10),
    ("South West", COUNTY, 4, 3),
    ("South West", UNITARY, 11, 9),
]
LEVELS = [("bronze", 64), ("silver", 19), ("gold", 7), ("", 5)]
"""What the leads who answered said of their level; five did not know."""
LEVELS_ON_FILE = [("bronze", 77), ("silver", 30), ("gold", 4), ("", 40)]
"""What the Local Government Association had on file of 111 councils: 69, 27 and 4 per cent."""
STARTED = [("2014", 57), ("2013", 25), ("2012", 10), ("dont-know", 3)]
GROUPS = [("council", 40), ("nhs", 10), ("care-provider", 3), ("police", 1), ("other", 9)]
"""For whom the staff who answered worked."""
INVOLVED = [("great", 31), ("moderate", 21), ("small", 11)]
NAMED = (144, 15)
"""So many staff were named, by so many councils: eight at bronze, four at silver and three at gold."""
LEVELS_OF_NAMING = [("bronze", 8), ("silver", 4), ("gold", 3)]


def spread(parts: list[tuple[str, int]], step: int) -> list[str]:
    """Each value so often, mixed and always in the same way: so many steps round the list, and on."""
    return walked([value for value, many in parts for _ in range(many)], step)


def walked(values: list[T], step: int) -> list[T]:
    """The values, so many steps on from one to the next; a step that would come round too soon is made longer."""
    many = max(len(values), 1)
    while gcd(step, many) > 1:
        step += 1
    return [values[place * step % many] for place in range(len(values))]


def leads_framed() -> Iterator[tuple[Framed, bool]]:
    """Every council's lead, and whether they answered. Codes begin with X: they are no council's."""
    on_file = spread(LEVELS_ON_FILE, 47)
    places = [(region, kind, at < answered) for region, kind, there, answered in COUNCILS for at in range(there)]
    for number, (region, kind, answered) in enumerate(places):
        council = f"X14{number + 1:06d}"
        yield Framed(council, region, kind, on_file[number], "MSP lead"), answered


def staff_framed() -> Iterator[tuple[Framed, bool]]:
    """Everybody who was named, and whether they answered: 63 of 144, some from each of the fifteen councils."""
    naming = [lead for lead, answered in leads_framed() if answered][:: 95 // NAMED[1]][: NAMED[1]]
    levels, groups = spread(LEVELS_OF_NAMING, 4), iter(spread(GROUPS, 19))
    for number in range(NAMED[0]):
        lead, level = naming[number % NAMED[1]], levels[number % NAMED[1]]
        answered = number < 63
        group = next(groups) if answered else "council"
        yield Framed(lead.council, lead.region, lead.council_type, level, group), answered
