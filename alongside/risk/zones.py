"""What people often do with something that stands at a place of the heat map: gentle words, never an instruction.

The map and its four corners are after the Department of Health's guidance on risk and dementia of 2010; the words are
ours. A place is two words side by side. Nothing here counts, adds or ranks (ADR 19).
"""

from collections.abc import Iterable

from .codes import Much

OFTEN_DONE = {
    (Much.HIGH, Much.LOW): "Go on with it, with light precautions.",
    (Much.HIGH, Much.MEDIUM): "It is worth a lot: find what makes it safer, and go on with it.",
    (Much.HIGH, Much.HIGH): "It matters too much to stop: put real work into making it safer, so that it can go on.",
    (Much.MEDIUM, Much.LOW): "Go on with it as it is.",
    (Much.MEDIUM, Much.MEDIUM): "Talk it over: what would make it better, and what would make it safer?",
    (Much.MEDIUM, Much.HIGH): "Make it safer, or find another way to the same good thing.",
    (Much.LOW, Much.LOW): "Leave it alone, and keep an eye on it.",
    (Much.LOW, Much.MEDIUM): "See whether something else would give more, with less that can go wrong.",
    (Much.LOW, Much.HIGH): "Look for something else that gives the same, with less that can go wrong.",
}
"""By what it adds to life, and how much could go wrong."""

DOWN = (Much.HIGH, Much.MEDIUM, Much.LOW)
ACROSS = (Much.LOW, Much.MEDIUM, Much.HIGH)


def often_done(marker) -> str:
    """The words for the place of one marker."""
    return OFTEN_DONE[Much(marker.quality), Much(marker.risk)]


def grid(markers: Iterable) -> list[dict]:
    """The map from top to bottom: each row with its places, and in each place the markers that stand there."""
    markers = list(markers)
    return [
        {
            "quality": quality,
            "places": [
                {
                    "risk": risk,
                    "often": OFTEN_DONE[quality, risk],
                    "markers": [one for one in markers if (one.quality, one.risk) == (quality, risk)],
                }
                for risk in ACROSS
            ],
        }
        for quality in DOWN
    ]


SIDE, LEFT, TOP = 120, 100, 10
"""Of the picture: how wide a place is, and where the map begins."""


def drawn(markers: Iterable) -> list[dict]:
    """For the picture: each marker with its middle, shape and letter. Those in one place stand beside each other."""
    found = []
    for down, row in enumerate(grid(markers)):
        for across, place in enumerate(row["places"]):
            count = len(place["markers"])
            for nth, marker in enumerate(place["markers"]):
                x = LEFT + across * SIDE + SIDE * (nth % 3 + 1) // (min(count, 3) + 1)
                y = TOP + down * SIDE + SIDE * (nth // 3 + 1) // ((count - 1) // 3 + 2)
                found.append({"x": x, "y": y, "shape": marker.placed_by, "letter": (marker.called or "?")[:1].upper()})
    return found
