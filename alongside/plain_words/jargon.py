"""Words that people outside the office do not use, with kinder ones (A26): read from `jargon.txt`, found in a text.

Found are whole words, whatever their capitals, in the plural and in the other forms of a verb too. An acronym is found
only as it is written. Of two that fit in one place the longer one counts, so that "desired outcome" is one thing.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise, product
from pathlib import Path

FILE = Path(__file__).parent / "jargon.txt"
PLAIN_ENOUGH = "plain enough"
# A word, and the 's after it, which is no part of it: a service's is found as a service. N/A is one word.
WORD = re.compile(r"(N/A\b|[^\W_]+(?:['’](?!s\b)[^\W_]+)*)(?:['’]s\b)?")
# What may stand between the words of one expression: a space, one new line, or a hyphen with or without spaces.
BETWEEN = re.compile(r"[^\S\n]*(?:\n|[-‐‑–/])?[^\S\n]*")
VOWELS = "aeiou"


@dataclass(frozen=True)
class Entry:
    """One line of the list: what to avoid, what to say instead, and sometimes a sentence why."""

    words: str
    kinder: str
    why: str = ""

    @property
    def by_case(self) -> bool:
        """Whether this is an acronym, found only as it is written."""
        return is_acronym(self.words)


@dataclass(frozen=True)
class Found:
    """An entry met in a text, from `start` to before `end`."""

    start: int
    end: int
    entry: Entry


@cache
def entries() -> tuple[Entry, ...]:
    """The list, in the order of the file; without what is only there to be left alone."""
    return tuple(entry for entry in lines() if entry.kinder != PLAIN_ENOUGH)


@cache
def lines() -> tuple[Entry, ...]:
    """Every line of the file but its remarks."""
    written = (line.strip() for line in FILE.read_text(encoding="utf-8").splitlines())
    return tuple(Entry(*(part.strip() for part in line.split("|"))) for line in written if line and line[0] != "#")


def is_acronym(words: str) -> bool:
    """Whether the letters stand for words: one word, with two capital letters or more."""
    return " " not in words and sum(letter.isupper() for letter in words) > 1


def forms_of(word: str) -> set[str]:
    """A word with the endings of a plural and of a verb; those that do not exist are never met."""
    forms = {word, f"{word}s", f"{word}ed", f"{word}ing"}
    if word.endswith(("s", "x", "ch", "sh")):
        forms.add(f"{word}es")
    if word.endswith("e"):
        forms |= {f"{word}d", f"{word[:-1]}ing"}
    if word.endswith("y") and word[-2:-1] not in VOWELS:
        forms |= {f"{word[:-1]}ies", f"{word[:-1]}ied"}
    if len(word) > 2 and word[-1] not in VOWELS and word[-2] in VOWELS and word[-3] not in VOWELS:
        forms |= {f"{word}{word[-1]}ed", f"{word}{word[-1]}ing"}
    return forms


def keys_of(entry: Entry) -> set[tuple[str, ...]]:
    """The rows of words in which an entry can be met: its first and its last word in every form."""
    words = WORD.findall(entry.words)
    if entry.by_case:
        return {tuple(words)}
    words = [word.lower() for word in words]
    ways = [forms_of(word) if n in (0, len(words) - 1) and word.isalpha() else {word} for n, word in enumerate(words)]
    keys = set(product(*ways))
    if "-" in entry.words:  # multi-agency is met as multiagency too
        joined = [word.lower() for word in WORD.findall(entry.words.replace("-", ""))]
        keys |= {(*joined[:-1], last) for last in forms_of(joined[-1])}
    return keys


@cache
def listed() -> dict[tuple[str, ...], Entry]:
    """Every row of words to look for, with its entry: words as they are listed before any form of others."""
    found: dict[tuple[str, ...], Entry] = {}
    for entry in lines():
        exact = WORD.findall(entry.words if entry.by_case else entry.words.lower())
        found[tuple(exact)] = entry
    for entry in lines():
        for key in keys_of(entry):
            found.setdefault(key, entry)
    return found


@cache
def lengths() -> dict[str, list[int]]:
    """For each word with which something listed begins, how many words that may have: the most first."""
    by_first: dict[str, set[int]] = {}
    for key in listed():
        by_first.setdefault(key[0].lower(), set()).add(len(key))
    return {first: sorted(several, reverse=True) for first, several in by_first.items()}


def found_in(text: str) -> Iterator[Found]:
    """Every listed word or expression in a text, in order and never one inside another."""
    words = list(WORD.finditer(text))
    written = [word.group(1) for word in words]
    lower = [word.lower() for word in written]
    at = 0
    while at < len(words):
        step = 1
        for length in lengths().get(lower[at], ()):
            row = words[at : at + length]
            entry = entry_for(written[at : at + length], lower[at : at + length])
            if entry and are_together(text, row):
                if entry.kinder != PLAIN_ENOUGH:
                    yield Found(row[0].start(), row[-1].end(1), entry)
                step = len(row)
                break
        at += step


def entry_for(written: list[str], lower: list[str]) -> Entry | None:
    """What is listed for these words: as they are written, or whatever their capitals if it is no acronym."""
    exact = listed().get(tuple(written))
    entry = exact or listed().get(tuple(lower))
    return entry if entry and (exact or not entry.by_case) else None


def are_together(text: str, words: list[re.Match]) -> bool:
    """Whether these words stand together: nothing between them ends what is said."""
    return all(BETWEEN.fullmatch(text, one.end(), following.start()) for one, following in pairwise(words))
