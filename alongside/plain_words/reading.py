"""A text read for whoever wrote it: what could be plainer, each thing once, with the words around it."""

from dataclasses import dataclass

from alongside.plain_words.advice import Advice, Kind, advise
from alongside.plain_words.grade import grade
from alongside.plain_words.sentences import WORD

LONGEST = 100_000
MOST = 15
AROUND = 40
ENOUGH_WORDS = 20
EASY, HARD = 6, 9


@dataclass(frozen=True)
class Marked:
    """A piece of advice as it is shown: where it was first met, with what stands before and after it."""

    before: str
    words: str
    after: str
    kinder: str
    why: str
    times: int = 1


@dataclass(frozen=True)
class Reading:
    """What there is to say about a text. `summary` is one or two sentences, or nothing for an empty text."""

    summary: str
    words: list[Marked]
    sentences: list[Marked]
    more: int


def read(text: str) -> Reading:
    """Read a text, up to the length that any box takes."""
    text = text[:LONGEST].replace("\r\n", "\n")
    found = advise(text)
    by_words: dict[str, list[Advice]] = {}
    for one in found:
        if one.kind is Kind.WORDS:
            by_words.setdefault(one.words.lower(), []).append(one)
    words = [marked(text, several[0], len(several)) for several in by_words.values()]
    long = [Marked("", one.words, "", one.kinder, one.why) for one in found if one.kind is not Kind.WORDS]
    said = [sentence for sentence in (found_sentence(len(words), len(long)), graded_sentence(text)) if sentence]
    more = max(0, len(words) - MOST) + max(0, len(long) - MOST)
    return Reading(" ".join(said) if WORD.search(text) else "", words[:MOST], long[:MOST], more)


def marked(text: str, one: Advice, times: int) -> Marked:
    """A word with as much of its line as fits around it."""
    before = text[max(0, one.start - AROUND) : one.start].rpartition("\n")[2]
    after = text[one.end : one.end + AROUND].partition("\n")[0]
    if one.start > AROUND and len(before) == AROUND:
        before = "… " + before.partition(" ")[2]
    if one.end + AROUND < len(text) and len(after) == AROUND:
        after = after.rpartition(" ")[0] + " …"
    return Marked(before, one.words, after, one.kinder, one.why, times)


def found_sentence(words: int, long: int) -> str:
    """How much could be plainer, as a sentence."""
    parts = [
        f"{words} {'word' if words == 1 else 'words'} could be kinder" if words else "",
        f"{long} {'sentence is' if long == 1 else 'sentences are'} long" if long else "",
    ]
    return f"{' and '.join(part for part in parts if part)}." if any(parts) else "We found nothing to make plainer."


def graded_sentence(text: str) -> str:
    """How hard a text is to read; nothing for one that is too short to tell."""
    if len(WORD.findall(text)) < ENOUGH_WORDS:
        return ""
    it = grade(text)
    told = "most people can read it" if it <= EASY else "some people will find it hard"
    return f"Its reading grade is {it:.0f}: {told if it <= HARD else 'many people will find it hard'}."
