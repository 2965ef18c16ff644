"""What comes back on paper: the code at its top, and the page where what was written on it is entered.

A code is what the paper belongs to and two letters that check it: "ME41 FN". It is no secret, for the door of the page
that it leads to decides who is let in; but no slip of the pen makes one code into another.
"""

import re
from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils.module_loading import import_string

CHECKING = "BCDFGHJKLMNPRSTVWXZ"
"""Letters that spell no word and are not taken for figures. Nineteen, a prime, so that every slip shows."""
SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
WRITTEN = re.compile(rf"([A-Z]{{1,4}})([0-9]{{1,12}})([{CHECKING}]{{2}})")
NO_CODE = "Enter the code as it stands on the paper, with all of its letters and figures"
NOT_THAT = "The last two letters do not fit the rest: look at the code on the paper once more"
NO_PAPER = "No paper that comes back has a code like this one: look at it once more"

Reads = Callable[[Any, str], str | None]
"""Takes who asks and a code in capitals without spaces; gives the address where its paper is
entered, or None for another's code.

Each room that gives out papers to write on has one, named in settings.COMES_BACK.
"""


def code_of(letters: str, number: int) -> str:
    """The code on a paper: "ME41 FN"."""
    return f"{letters}{number} {check_letters(f'{letters}{number}')}"


def check_letters(reference: str) -> str:
    """Two letters that differ for any two references which differ in one sign, or in two neighbours changed about."""
    weighed = sum(SIGNS.index(sign) * 7**place for place, sign in enumerate(reversed(reference), 1))
    first, second = divmod(weighed % len(CHECKING) ** 2, len(CHECKING))
    return CHECKING[first] + CHECKING[second]


def by_reference(letters: str, page: str) -> Reads:
    """Papers whose code is made by `code_of`, and the page where they are entered."""

    def reads(user, typed: str) -> str | None:
        read = WRITTEN.fullmatch(typed)
        if read is None or read[1] != letters or not fits(read):
            return None
        return reverse(page, args=[int(read[2])])

    return reads


def fits(read: re.Match) -> bool:
    """Whether the last two letters are those of the rest."""
    letters, number, check = read.groups()
    return check == check_letters(f"{letters}{int(number)}")


def page_for(user, typed: str) -> str:
    """The address where what stands on the paper with this code is entered, for whoever has it in hand.

    Raises ValidationError, with what to look at, for a code that leads nowhere.
    """
    code = re.sub(r"[\s.·-]", "", typed).upper()
    found = (reads(user, code) for reads in map(import_string, settings.COMES_BACK))
    if address := next(filter(None, found), None):
        return address
    read = WRITTEN.fullmatch(code)
    raise ValidationError(NO_CODE if read is None else NO_PAPER if fits(read) else NOT_THAT)
