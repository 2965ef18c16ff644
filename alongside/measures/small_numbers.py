"""Single small numbers in words and shares: the rule of disclosure.py, for a figure that stands by itself (Q6)."""

from .disclosing.cells import FEWEST
from .disclosure import HIDDEN, MISSING, rounded
from .intervals import whole_per_cent

__all__ = ["FEWEST", "about", "share_of", "told"]


def about(number: int) -> str:
    """A count as it may be shown: to the nearest five, so that no small one can be worked out from others."""
    return f"fewer than {FEWEST}" if 0 < number < FEWEST else str(int(rounded(number)))


def told(figure: int, hidden: str = "hidden", missing: str = "not recorded") -> str:
    """A figure of a protected table in words. In a table, what is hidden may be more than four."""
    return {HIDDEN: hidden, MISSING: missing}.get(figure, str(figure))


def share_of(number: int, base: int) -> int | None:
    """A share in whole per cent, rounded half up: only where enough are behind it, and enough beside them.

    It is a share of the figures that are shown. One of the counts themselves would tell them more nearly than they are
    shown, and the shares of all others would then give away the one that is hidden.
    """
    if number < FEWEST or base - number < FEWEST:
        return None
    shown, of = rounded([number, base]).tolist()
    return whole_per_cent(shown, of)
