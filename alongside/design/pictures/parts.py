"""Bars of one length, each divided into its parts: fully, partly, not, and not recorded, for example.

Parts are told apart by pattern and label. What is hidden has no part of its own: it is what is left white at the end.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from alongside.measures.disclosure import HIDDEN

from .picture import EDGE, LINE, WIDE, Picture, figure, lines_of, per_cent

PATTERNS = ("solid", "lines", "dots", "cross", "light", "blank")
"""From dark to light: the first part is the darkest. One that is not recorded is best the last, and blank."""
BAR, GAP, SWATCH = 30, 16, 26
LEGIBLE = 44
"""A part narrower than this has no figure in it; the table has it."""


@dataclass(frozen=True)
class Part:
    """One part of a bar: where it begins, how wide it is, and how it is filled."""

    x: float
    width: float
    pattern: str
    text: str
    middle: float


@dataclass(frozen=True)
class Bar:
    label: Sequence[dict]
    says: str
    y: float
    top: float
    parts: Sequence[Part]


@dataclass(frozen=True)
class Parts(Picture):
    """One bar for each group, of the protected figures of its parts and of all of it, in the order of their names."""

    names: Sequence[str]
    of: Sequence[tuple[str, Sequence[int], int]]
    """The group, the figure of each part, and its base."""
    patterns: Sequence[str] = PATTERNS
    first: str = "Group"
    about: str = "Figures are to the nearest five, so that parts need not add up."
    drawn_by: ClassVar[str] = "design/pictures/parts.svg"

    @property
    def legend(self) -> list[dict]:
        return [
            {"y": SWATCH * number, "text": name, "pattern": pattern}
            for number, (name, pattern) in enumerate(zip(self.names, self.patterns, strict=False))
        ]

    @property
    def bars(self) -> list[Bar]:
        top, found = SWATCH * len(self.names) + GAP / 2, []
        for label, figures, base in self.of:
            lines = lines_of(label, top)
            bar_top = top + LINE * len(lines) + 2
            said = "not shown" if base == HIDDEN else f"of {figure(base)}" if base > 0 else "nobody"
            found.append(Bar(lines, said, lines[0]["y"], bar_top, parts_of(figures, base, self.patterns)))
            top = bar_top + (BAR if found[-1].parts else 0) + GAP
        return found

    @property
    def high(self) -> int:
        return int(self.bars[-1].top + BAR + 2) if self.of else SWATCH

    @property
    def some_hidden(self) -> bool:
        return any(HIDDEN in figures for _, figures, _ in self.of)

    @property
    def empty(self) -> bool:
        return all(not bar.parts for bar in self.bars)

    @property
    def describes(self) -> str:
        groups = f"{len(self.of)} bars" if len(self.of) > 1 else "One bar"
        return f"{groups}, each divided into: {', '.join(self.names)}."

    @property
    def notes(self) -> Sequence[str]:
        hidden = (
            "What is left white at the end of a bar is hidden, because it is of too few people."
            if self.some_hidden
            else ""
        )
        return [note for note in (hidden, self.about) if note]

    @property
    def headings(self) -> Sequence[str]:
        return (self.first, *self.names, "All")

    @property
    def rows(self) -> list[list[str]]:
        return [[label, *(share_in(one, base) for one in figures), figure(base)] for label, figures, base in self.of]


def share_in(number: int, base: int) -> str:
    """A part's figure, with its share of the base where there are both."""
    return f"{figure(number)} ({per_cent(min(number / base, 1))})" if number >= 0 and base > 0 else figure(number)


def parts_of(figures: Sequence[int], base: int, patterns: Sequence[str]) -> list[Part]:
    """The parts that are shown, from left to right, on the scale of the base, or of themselves where they are more."""
    length = max(base, sum(one for one in figures if one > 0))
    x, found = float(EDGE), []
    for number, pattern in zip(figures, patterns, strict=False):
        if number > 0 and base > 0:
            width = (WIDE - 2 * EDGE) * number / length
            text = per_cent(min(number / base, 1)) if width >= LEGIBLE else ""
            found.append(Part(round(x, 1), round(width, 1), pattern, text, round(x + width / 2, 1)))
            x += width
    return found
