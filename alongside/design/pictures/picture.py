"""What every picture has: a name, words for whoever cannot see it, a table that says the same, and how it is drawn."""

from collections.abc import Sequence
from dataclasses import dataclass
from textwrap import wrap
from typing import ClassVar

from django.template.loader import render_to_string

from alongside.measures.disclosure import HIDDEN, MISSING

WIDE = 400
"""Units across. On a screen of 320 pixels letters of 16 units are still 11 pixels high; elsewhere the picture grows."""
EDGE = 8
LETTERS = 30
"""So many letters of a label stand in a line, with room for a figure behind them."""
LINE = 20


@dataclass(frozen=True)
class Picture:
    """A picture of something, by its key on the page, with its title."""

    key: str
    title: str
    drawn_by: ClassVar[str]
    """The template of its SVG."""

    @property
    def headings(self) -> Sequence[str]:
        """Of the columns of its table: the first is that of the rows' names."""
        raise NotImplementedError

    @property
    def high(self) -> int:
        raise NotImplementedError

    @property
    def describes(self) -> str:
        """What is seen, in a sentence or two, for whoever hears the page."""
        raise NotImplementedError

    @property
    def rows(self) -> Sequence[Sequence[str]]:
        """The table that says the same, in words and figures."""
        raise NotImplementedError

    @property
    def notes(self) -> Sequence[str]:
        """What stands beneath the picture."""
        return ()

    @property
    def empty(self) -> bool:
        """Whether there is nothing that may be shown."""
        return False

    @property
    def wide(self) -> int:
        return WIDE

    @property
    def svg(self) -> str:
        """The whole picture as a text of its own, to be put into a report or a file."""
        return render_to_string(self.drawn_by, {"picture": self})


def lines_of(label: str, top: float = 0) -> list[dict]:
    """A label in lines that fit, each with where it stands."""
    lines = wrap(label, LETTERS) or [""]
    return [{"y": round(top + 16 + LINE * number, 1), "text": line} for number, line in enumerate(lines)]


def across(share: float) -> float:
    """Where a share stands, from the left edge, 0, to the right one, 1."""
    return round(EDGE + (WIDE - 2 * EDGE) * share, 1)


def per_cent(share: float) -> str:
    """In whole per cent, half up."""
    return f"{int(share * 100 + 0.5)}%"


def figure(number: int) -> str:
    """A protected figure as a table says it."""
    return {HIDDEN: "hidden", MISSING: "not recorded"}.get(number, f"{number:,}")


def path_of(points: Sequence[tuple[float, float] | None]) -> str:
    """A line from point to point; where there is none to show, it breaks."""
    path, pen = "", "M"
    for point in points:
        if point:
            path += f"{pen}{point[0]} {point[1]}"
        pen = "L" if point else "M"
    return path
