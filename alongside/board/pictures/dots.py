"""Proportions beneath each other, each a dot with a line through it: how far chance alone may move it."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import ClassVar

from alongside.design.pictures.picture import LINE, Picture, across, figure, lines_of
from alongside.measures.proportions import Proportion

from .shares import between, of_base, share_of

TRACK, FOOT = 28, 26
"""Units for the line with the dot, and for the scale at the foot."""


@dataclass(frozen=True)
class Dot:
    """One category: where its label stands, and its dot and line, if there are any."""

    label: Sequence[dict]
    says: str
    y: float
    """Of what it says: that of the first line of the label."""
    level: float
    """Of the dot."""
    x: float | None
    low: float
    high: float


@dataclass(frozen=True)
class Dots(Picture):
    """Categories in the order given, on one scale from 0 to 100%; `whole` is all of them together, a line down."""

    of: Sequence[tuple[str, Proportion]]
    whole: Proportion | None = None
    first: str = "Group"
    drawn_by: ClassVar[str] = "board/pictures/dots.svg"

    @property
    def headings(self) -> Sequence[str]:
        return (self.first, "Number", "Of", "Share", "By chance between")

    @property
    def dots(self) -> list[Dot]:
        tops = accumulate([LINE * len(lines_of(label)) + TRACK for label, _ in self.of], initial=0)
        return [dot_of(label, one, float(top)) for (label, one), top in zip(self.of, tops, strict=False)]

    @property
    def high(self) -> int:
        return sum(LINE * len(lines_of(label)) + TRACK for label, _ in self.of) + FOOT

    @property
    def scale(self) -> list[dict]:
        ends = {0: "start", 50: "middle", 100: "end"}
        return [
            {"x": across(mark / 100), "text": f"{mark}%", "anchor": ends.get(mark, "")} for mark in range(0, 101, 25)
        ]

    @property
    def whole_x(self) -> float | None:
        return None if self.whole is None or self.whole.share is None else across(self.whole.share)

    @property
    def empty(self) -> bool:
        return all(one.share is None for _, one in self.of)

    @property
    def describes(self) -> str:
        together = f" Together: {of_base(self.whole)}, the broken line." if self.whole else ""
        return f"{len(self.of)} shares on a scale from 0 to 100 per cent, each with its interval.{together}"

    @property
    def notes(self) -> Sequence[str]:
        together = [f"The broken line is all together: {of_base(self.whole)}."] if self.whole else []
        return [
            "Each dot is a share. Chance alone could have put it anywhere along its line, so where lines overlap "
            "widely, there may be no difference at all.",
            *together,
        ]

    @property
    def rows(self) -> list[list[str]]:
        named = [*self.of, *([("All together", self.whole)] if self.whole else [])]
        return [
            [label, figure(one.number), figure(one.base), share_of(one), between(one.interval)] for label, one in named
        ]


def dot_of(label: str, one: Proportion, top: float) -> Dot:
    lines = lines_of(label, top)
    low, high = one.interval or (0.0, 0.0)
    level = top + LINE * len(lines) + TRACK / 2 - 4
    x = None if one.share is None else across(one.share)
    return Dot(lines, of_base(one), lines[0]["y"], level, x, across(low), across(high))
