"""Shares as the Board's pictures and tables say them: protected figures, with their base and their intervals."""

from alongside.design.pictures.picture import figure, per_cent
from alongside.measures.intervals import Interval, whole_per_cent
from alongside.measures.proportions import Proportion, counts_shown_as


def share_of(one: Proportion) -> str:
    """A share, or why there is none. Where all of a base are shown, a few may have been left out by rounding."""
    if one.share is None:
        return one.why_not
    if one.number < one.base:
        return f"{whole_per_cent(one.number, one.base)}%"
    (fewest, _), (_, largest) = counts_shown_as(one.number), counts_shown_as(one.base)
    return f"{100 * fewest // largest}% or more"


def of_base(one: Proportion) -> str:
    """A share with its base in a few letters, or why there is none."""
    return one.why_not if one.share is None else f"{share_of(one).replace(' or more', '+')} of {figure(one.base)}"


def between(interval: Interval | None) -> str:
    return "–" if interval is None else f"{per_cent(interval.low)} to {per_cent(interval.high)}"
