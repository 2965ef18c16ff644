"""Small numbers: what is shown of a count, so that no few people can be picked out, not even by subtraction (Q6)."""

FEWEST = 5
"""Behind how many a figure may be shown."""


def about(number: int) -> str:
    """A count as it may be shown: to the nearest five, so that no small one can be worked out from others."""
    if 0 < number < FEWEST:
        return f"fewer than {FEWEST}"
    return str(FEWEST * ((2 * number + FEWEST) // (2 * FEWEST)))


def share_of(number: int, base: int) -> int | None:
    """A share in whole per cent, rounded half up: only where enough are behind it, and enough beside them."""
    enough = number >= FEWEST and base - number >= FEWEST
    return (number * 200 + base) // (2 * base) if enough else None
