"""A text in its parts: turns of speakers or paragraphs, and in each its sentences. Pure: a text in, places out.

Places are characters of the text as it was given. The parts and their sentences are the units in which coders mark and
in which their agreement is counted, so they are worked out once, when a text arrives, and kept with it.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

LONGEST_PART = 2_000
"""A part of more characters goes on as another, so that no page is endless, whatever was pasted."""
LONGEST_SENTENCE = 600
HEAD = re.compile(
    r"^[ \t\u200e\u200f]*(?:[\[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?[ \t]*)?"  # perhaps a time: [00:12:03]
    r"(?P<speaker>[^\W_][^\n:：\t]{0,39}?)[ \t]*[:：](?=[ \t\u200e\u200f]|$)",
    re.MULTILINE,
)
SENTENCE_ENDS = re.compile(r"(?:[.!?…؟۔।。！？]+[\"'”’»)\]]*(?=\s)|\n)\s*")
SHORT_FORMS = {"e.g", "i.e", "mr", "mrs", "ms", "dr", "prof", "st", "etc", "vs", "no", "approx"}
NEUTRAL = re.compile(
    r"(?:(?:facilitator|interviewer|moderator|researcher|participant|speaker|lead)\s*\d*|[A-Z]{1,2}\d+)", re.IGNORECASE
)


@dataclass(frozen=True)
class Part:
    """A turn or a paragraph: who speaks ("" in a text without speakers), where, and where each sentence begins."""

    speaker: str
    start: int
    end: int
    sentences: tuple[int, ...]


def parts_of(body: str, *, spoken: bool) -> list[Part]:
    """The whole text in parts, without a gap: what stands between two parts belongs to the first of them."""
    return [
        Part(speaker, start, end, begins)
        for speaker, first, last in (turns(body) if spoken else paragraphs(body))
        for start, end, begins in pieces(body, first, last)
    ]


def speaks(head: str) -> bool:
    """Whether the words before a colon are somebody: each begins large, or in a script without small letters."""
    words = head.split()
    return len(words) <= 4 and not any(word[0].islower() for word in words)


def heads(body: str) -> Iterator[re.Match]:
    return (found for found in HEAD.finditer(body) if speaks(found["speaker"]))


def turns(body: str) -> Iterator[tuple[str, int, int]]:
    """Each turn: who speaks, from where to where, with the name before it. What comes first has no speaker."""
    found = list(heads(body))
    if not found:
        yield from paragraphs(body)
        return
    if body[: found[0].start()].strip():
        yield "", 0, found[0].start()
    starts = [0 if at == 0 and not body[: one.start()].strip() else one.start() for at, one in enumerate(found)]
    for one, start, end in zip(found, starts, [*starts[1:], len(body)], strict=True):
        yield one["speaker"], start, end


def paragraphs(body: str) -> Iterator[tuple[str, int, int]]:
    start = 0
    for found in re.finditer(r"\n\s*", body):
        if body[start : found.start()].strip():
            yield "", start, found.end()
            start = found.end()
    if body[start:]:
        yield "", start, len(body)


def pieces(body: str, first: int, last: int) -> Iterator[tuple[int, int, tuple[int, ...]]]:
    """A turn in pieces that fit on a page: from where to where, and where each sentence begins."""
    begins = sentences(body, first, last)
    start = first
    held: list[int] = []
    for at, end in zip(begins, [*begins[1:], last], strict=True):
        if held and end - start > LONGEST_PART:
            yield start, at, tuple(held)
            start, held = at, []
        held.append(at)
    yield start, last, tuple(held)


def sentences(body: str, first: int, last: int) -> list[int]:
    """Where each sentence begins; what goes on for ever is cut at a space."""
    begins = [first]
    for found in SENTENCE_ENDS.finditer(body, first, last):
        if found.end() < last and not short_form(body[max(first, found.start() - 8) : found.start()], found[0]):
            begins += cuts(body, begins[-1], found.end())
            begins.append(found.end())
    return begins + cuts(body, begins[-1], last)


def short_form(before: str, sign: str) -> bool:
    """Whether a full stop belongs to a short form, as in "e.g."."""
    words = before.split()
    return sign[0] == "." and "\n" not in sign and bool(words) and words[-1].lstrip("(").lower() in SHORT_FORMS


def cuts(body: str, start: int, end: int) -> list[int]:
    """Where a sentence that is too long goes on as another."""
    found = []
    while end - start > LONGEST_SENTENCE:
        space = body.rfind(" ", start + 1, start + LONGEST_SENTENCE)
        start = space + 1 if space > start else start + LONGEST_SENTENCE
        found.append(start)
    return found


def named_speakers(body: str) -> list[str]:
    """What stands before a colon as a speaker does, each once, in order; labels that name nobody aside.

    It may be a heading, as "Note": whoever knows the text says which of them are people.
    """
    return list(dict.fromkeys(one["speaker"] for one in heads(body) if not NEUTRAL.fullmatch(one["speaker"])))


def with_neutral_speakers(body: str, people: Iterable[str]) -> tuple[str, int]:
    """The text with "P1", "P2" … for each of these people, and how often their names still stand in what was said.

    Everything else stays: who is called by what they do there, as a facilitator, and who has such a label already.
    """
    taken = {one["speaker"] for one in heads(body) if NEUTRAL.fullmatch(one["speaker"])}
    free = (label for number in range(1, 10_000) if (label := f"P{number}") not in taken)
    known = set(people)
    labels = {name: next(free) for name in named_speakers(body) if name in known}
    whole, at = [], 0
    for one in heads(body):
        start, end = one.span("speaker")
        whole += [body[at:start], labels.get(one["speaker"], one["speaker"])]
        at = end
    said = "".join([*whole, body[at:]])
    return said, times_named(said, labels)


def times_named(body: str, names: Iterable[str]) -> int:
    """How often a part of a name stands in a text as a word of its own, written large."""
    parts = {part for name in names for part in name.split() if len(part) > 2}
    return sum(word in parts for word in re.findall(r"[^\W_]+", body))
