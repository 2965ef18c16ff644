"""A small grammar for sentences that must agree with whoever they are about.

A book is a text file: `# section | notes`, then `@ flags`, then one sentence a line. A line is offered only where every
flag holds (`a|b` either, `!a` not). In a sentence `{slot}` is filled in, `{Slot}` likewise with a capital, `[is/are]`
follows the number of the person spoken about, and `<a|b>` is a choice.
"""

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import accumulate
from pathlib import Path

WORDS = Path(__file__).parent / "words"
MARK = re.compile(r"\{(\w+)\}|\[([^]/]*)/([^]]*)\]|<([^>]*)>")


@dataclass(frozen=True)
class Line:
    """One sentence with the flags that it needs."""

    section: str
    text: str
    needs: tuple[frozenset[str], ...]
    refuses: frozenset[str]
    parts: tuple

    def suits(self, flags):
        """Whether this line may be said where `flags` hold."""
        return not (self.refuses & flags) and all(need & flags for need in self.needs)


@dataclass(frozen=True)
class Book:
    """The lines of one file by section, with each section's notes."""

    lines: dict[str, tuple[Line, ...]]
    notes: dict[str, tuple[str, ...]]


def split_parts(text):
    """The template as a tuple of plain strings and marks, so that filling it in is quick."""
    parts, end = [], 0
    for mark in MARK.finditer(text):
        if mark.start() > end:
            parts.append(text[end : mark.start()])
        slot, one, many, choice = mark.groups()
        if slot:
            parts.append(("slot", slot))
        elif choice is not None:
            parts.append(("choice", tuple(split_parts(option) for option in choice.split("|"))))
        else:
            parts.append(("number", one, many))
        end = mark.end()
    if end < len(text):
        parts.append(text[end:])
    return tuple(parts)


def read_flags(text):
    """What `@ a|b !c` needs and refuses."""
    words = text.split()
    refuses = frozenset(word[1:] for word in words if word.startswith("!"))
    return tuple(frozenset(word.split("|")) for word in words if not word.startswith("!")), refuses


@cache
def book(name):
    """The book called `name` from the folder of words."""
    lines, notes, section, needs, refuses = {}, {}, "", (), frozenset()
    for raw in (WORDS / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        text = raw.strip()
        if not text or text.startswith(";;"):
            continue
        if text.startswith("#"):
            section, _, said = (piece.strip() for piece in text[1:].partition("|"))
            notes.setdefault(section, tuple(said.split()))
            needs, refuses = (), frozenset()
        elif text.startswith("@"):
            needs, refuses = read_flags(text[1:])
        else:
            line = Line(section, text, needs, refuses, split_parts(text))
            lines.setdefault(section, []).append(line)
    return Book({key: tuple(value) for key, value in lines.items()}, notes)


def fill(parts, slots, rng):
    """The finished text of `parts`; an unknown slot is an error, never an empty space."""
    out = []
    for part in parts:
        if isinstance(part, str):
            out.append(part)
        elif part[0] == "slot":
            name = part[1]
            out.append(slots[name] if name[0].islower() else capital(slots[name.lower()]))
        elif part[0] == "number":
            out.append(part[2] if slots["plural"] else part[1])
        else:
            out.append(fill(part[1][int(rng.random() * len(part[1]))], slots, rng))
    return "".join(out)


def capital(text):
    """The text with a capital first letter and the rest untouched."""
    return text[:1].upper() + text[1:]


@cache
def asked_about(name, section):
    """Every flag that some line of this section asks about: the only ones that matter to it."""
    lines = book(name).lines.get(section, ())
    return frozenset().union(*(line.refuses.union(*line.needs) for line in lines))


def pool(name, section, flags):
    """The lines of a section that suit `flags`, with running weights: the more particular a line, the likelier."""
    return suiting(name, section, asked_about(name, section) & flags)


@lru_cache(maxsize=50_000)
def suiting(name, section, flags):
    """As `pool`, once for each set of flags that matters."""
    lines = tuple(line for line in book(name).lines.get(section, ()) if line.suits(flags))
    return lines, tuple(accumulate(1 + 2 * len(line.needs) for line in lines))


def choose(rng, name, section, flags):
    """One suitable line, or None where the section has nothing to say."""
    lines, weights = pool(name, section, flags)
    return rng.choices(lines, cum_weights=weights)[0] if lines else None


def say(rng, name, section, flags, slots):
    """One finished text from a section, or None where nothing suits."""
    line = choose(rng, name, section, flags)
    return fill(line.parts, slots, rng) if line else None
