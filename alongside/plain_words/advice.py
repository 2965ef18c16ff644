"""Advice to whoever writes what an adult will read (A26). It is advice only: nothing is changed, and nothing held up.

Two things are looked for: words that people outside the office do not use, and sentences that are long. Sentences that
hide who does something ("it was decided") are not looked for: what finds them by rule also finds "you are tired".
"""

import re
from dataclasses import dataclass
from enum import Enum

from alongside.plain_words.jargon import Found, found_in
from alongside.plain_words.sentences import sentences

LONG, VERY_LONG = 15, 25
# The word is being explained: "We call this an enquiry", "Safeguarding means …", "a carer's assessment. It is about …".
EXPLAINED_BEFORE = re.compile(
    r"\bcall(?:ed|s)?(?:\s+(?:it|this|that|them|these))?(?:\s+(?:a|an|the))?[\s“‘\"']*$", re.IGNORECASE
)
EXPLAINED_AFTER = re.compile(
    r"[\s”’\"']*(?:\b(?:means?|is\s+when)\b|\.\s+(?:it|this)\s+(?:is\s+(?:about|for|when)|means)\b)", re.IGNORECASE
)


class Kind(Enum):
    """What a piece of advice is about."""

    WORDS = "words"
    LONG = "long"
    VERY_LONG = "very long"


@dataclass(frozen=True)
class Advice:
    """Something that could be plainer, from `start` to before `end`: the words there, kinder ones, and why."""

    start: int
    end: int
    kind: Kind
    words: str
    kinder: str
    why: str = ""


def advise(text: str) -> list[Advice]:
    """What could be plainer in a text, in its order."""
    return sorted([*about_words(text), *about_length(text)], key=lambda advice: (advice.start, advice.end))


def about_words(text: str) -> list[Advice]:
    """The words that people outside the office do not use; one that the text itself explains is left alone."""
    found = list(found_in(text))
    explained = {one.entry for one in found if is_explained(text, one)}
    return [
        Advice(one.start, one.end, Kind.WORDS, text[one.start : one.end], one.entry.kinder, one.entry.why)
        for one in found
        if one.entry not in explained
    ]


def is_explained(text: str, found: Found) -> bool:
    """Whether this is where the text says what the word means."""
    before = text[max(0, found.start - 30) : found.start]
    return bool(EXPLAINED_BEFORE.search(before) or EXPLAINED_AFTER.match(text, found.end, found.end + 20))


def about_length(text: str) -> list[Advice]:
    """The sentences that are long, and those that are very long."""
    return [
        Advice(
            one.start,
            one.end,
            Kind.VERY_LONG if length > VERY_LONG else Kind.LONG,
            one.text,
            "Make two or three sentences of it." if length > VERY_LONG else "Could it be two sentences?",
            f"It has {length} words.",
        )
        for one in sentences(text)
        if (length := len(one.words)) > LONG
    ]
