"""The NHS number's own check: its tenth digit is worked out from the other nine."""

import re

_BETWEEN_DIGITS = re.compile(r"[\s\u00a0\-\u2010-\u2015]")
_TEN_DIGITS = re.compile(r"[0-9]{10}")


def digits_of(typed: str) -> str:
    """Take an NHS number as typed and give it without the spaces and dashes between its digits."""
    return _BETWEEN_DIGITS.sub("", typed)


def is_nhs_number(digits: str) -> bool:
    """Take ten digits and tell whether the last agrees with the other nine (modulus 11)."""
    if not _TEN_DIGITS.fullmatch(digits):
        return False
    weighted = sum(int(digit) * (10 - place) for place, digit in enumerate(digits[:9]))
    # A remainder that would need the check digit 10 is never issued, and cannot match one digit.
    return (11 - weighted % 11) % 11 == int(digits[9])
