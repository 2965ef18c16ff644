"""A text in sentences, each with where it stands. A new line ends one too: headings and lists are typed so."""

import re
from dataclasses import dataclass

# Numbers with points, commas or strokes, and words with an apostrophe or a hyphen, are one word each.
WORD = re.compile(r"\d+(?:[.,:/]\d+)*|[^\W\d_]+(?:['’\-‐‑][^\W\d_]+)*")
# The end of a sentence: its stop (in Urdu, a stroke), what closes a quotation, and then a space or nothing.
END = re.compile(r"[.!?…۔؟]+[\"'”’)\]]*(?=\s|$)|\n")
# What ends with a point and does not end a sentence.
SHORTENED = re.compile(
    r"(?:\b(?:mr|mrs|ms|dr|prof|rev|st|no|tel|etc|e\.g|i\.e|approx|vs)|(?<![^\W_])[A-Z])\.$", re.IGNORECASE
)


@dataclass(frozen=True)
class Sentence:
    """A sentence, and where it stands in its text: from `start` to before `end`."""

    start: int
    end: int
    text: str

    @property
    def words(self) -> list[str]:
        return WORD.findall(self.text)


def sentences(text: str) -> list[Sentence]:
    """The sentences of a text in order; whatever has no word in it is none."""
    found, start = [], 0
    for end in [*(stop.end() for stop in END.finditer(text) if not is_shortened(text, stop)), len(text)]:
        said = text[start:end]
        if WORD.search(said):
            begins = start + len(said) - len(said.lstrip())
            found.append(Sentence(begins, begins + len(said.strip()), said.strip()))
        start = end
    return found


def is_shortened(text: str, stop: re.Match) -> bool:
    """Whether a point only shortens a word: Dr. Khan, e.g. this."""
    return stop.group() == "." and bool(SHORTENED.search(text, max(0, stop.end() - 8), stop.end()))
