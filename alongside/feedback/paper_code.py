"""The short code printed on a questionnaire: no letter or figure that is read as another, and no slip finds a record.

Seven characters are drawn at random and the eighth is worked out from them, so that one character wrong, or two
neighbours the wrong way round, is always noticed and never leads to somebody else's record.
"""

import re
import secrets
from collections.abc import Callable

ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
"""Thirty-one, a prime number: without 0 and O, and without 1, I and L."""
LENGTH = 8
CODE = re.compile(f"[{ALPHABET}]{{{LENGTH}}}")


def new_code() -> str:
    """A code that nobody has guessed."""
    return code_from(secrets.choice)


def code_from(choose: Callable[[str], str]) -> str:
    """A code whose characters are drawn with `choose`."""
    drawn = "".join(choose(ALPHABET) for _ in range(LENGTH - 1))
    return drawn + last_of(drawn)


def last_of(drawn: str) -> str:
    """The character that follows the others: each counts by its place."""
    weighed = sum(place * ALPHABET.index(one) for place, one in enumerate(drawn, start=1))
    return ALPHABET[-weighed * inverse(LENGTH) % len(ALPHABET)]


def inverse(number: int) -> int:
    return pow(number, -1, len(ALPHABET))


def typed(text: str) -> str:
    """A code as somebody typed it, without spaces and dashes, in capitals; "" where it can be no code."""
    code = re.sub(r"[\s-]+", "", text).upper()
    return code if CODE.fullmatch(code) and last_of(code[:-1]) == code[-1] else ""


def shown(code: str) -> str:
    """A code in two halves, as it is printed."""
    return f"{code[: LENGTH // 2]}-{code[LENGTH // 2 :]}"
