"""A part of a text as a page shows it: turns, their sentences, and which marks stand on each."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

TURNS = 20
"""Turns on a page: of at most 2,000 characters each, so that any text opens at once."""


def numbers_on(part: int) -> tuple[int, int]:
    """The numbers of the first and the last turn on a page."""
    part = min(part, 1_000_000)
    return (part - 1) * TURNS + 1, part * TURNS


@dataclass(frozen=True)
class Sentence:
    """A sentence, the box that it is ticked with, and the marks that touch it."""

    value: str
    start: int
    words: str
    marks: list[Any]
    place: str
    at: int


@dataclass
class TextPage:
    """The turns of a page. `marks` are those that may be shown."""

    text: Any
    part: int
    turns: Sequence[Any]
    marks: Sequence[Any]

    def __post_init__(self):
        self.begins = self.turns[0].start
        self.parts = -(-self.text.parts // TURNS)
        self.spans = [span for turn in self.turns for span in turn.spans]
        places = {start: at for at, (start, _) in enumerate(self.spans)}
        self.shown = [
            {"turn": turn, "sentences": [self.sentence(*span, places[span[0]]) for span in turn.spans]}
            for turn in self.turns
        ]

    def said(self, start: int, end: int) -> str:
        return self.text.said[start - self.begins : end - self.begins]

    def sentence(self, start: int, end: int, at: int) -> Sentence:
        marks = [mark for mark in self.marks if mark.start < end and start < mark.end]
        return Sentence(f"{start}-{end}", start, self.said(start, end), marks, f"at-{start}", at)

    @property
    def marked(self) -> list[tuple[Any, str]]:
        """Each mark with its words, as far as they stand on this page."""
        last = self.turns[-1].end
        return [(mark, self.said(max(mark.start, self.begins), min(mark.end, last))) for mark in self.marks]

    @property
    def before(self) -> int | None:
        return self.part - 1 if self.part > 1 else None

    @property
    def after(self) -> int | None:
        return self.part + 1 if self.part < self.parts else None

    def place_of(self, mark) -> str:
        """The anchor of the sentence in which a mark begins."""
        return f"at-{max((start for start, _ in self.spans if start <= mark.start), default=self.begins)}"

    def said_of(self, marked: Sequence[Any]) -> str:
        codes = ", ".join(dict.fromkeys(str(mark.code) for mark in marked))
        return f"Marked with {codes}."
