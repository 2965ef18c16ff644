"""Where coders differ: marks of one code that overlap are one place, and each coder marked it or did not. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import groupby
from operator import attrgetter
from typing import Any


@dataclass
class Place:
    """A stretch of a text that at least one coder marked with a code."""

    code: int
    start: int
    end: int
    marks: list[Any] = field(default_factory=list)

    @property
    def coders(self) -> set[int]:
        return {mark.coder_id for mark in self.marks}

    def overlaps(self, other: Any) -> bool:
        return self.start < other.end and other.start < self.end


def places(marks: Iterable[Any]) -> list[Place]:
    """The places of one text, by code and in the order of the text. A mark has `number`, `coder_id`, `start`, `end`."""
    found: list[Place] = []
    in_order = sorted(marks, key=attrgetter("number", "start", "end"))
    for number, of_code in groupby(in_order, key=attrgetter("number")):
        place: Place | None = None
        for mark in of_code:
            if place is None or not place.overlaps(mark):
                place = Place(number, mark.start, mark.end)
                found.append(place)
            place.end = max(place.end, mark.end)
            place.marks.append(mark)
    return found


def differing(marks: Iterable[Any], coders: set[int]) -> list[Place]:
    """The places that some of these coders marked and others did not."""
    return [place for place in places(marks) if place.coders != coders]


def holds(place: Place, coders: set[int], settled: Iterable[Any]) -> bool | None:
    """Whether a code is there: as it was settled last; else as all coders say; None where they differ.

    `settled`: what was settled of this text, the oldest first, each with `number`, `start`, `end` and `holds`.
    """
    last = [one for one in settled if one.number == place.code and place.overlaps(one)][-1:]
    if last:
        return last[0].holds
    return True if place.coders == coders else None
