"""Forty-three invented impact statements, coded by hand against the eighteen findings, sentence by sentence.

Nobody said any of it: the statements were written for Alongside, in its own words, so that there is something to learn
coding on and to measure suggestions against. In how many of them each finding is meant agrees with the words of the
report on 2013/14 (all, the majority, a significant number, a number); everything else is made up.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

FILE = Path(__file__).parent / "statements.txt"


@dataclass(frozen=True)
class Statement:
    """One statement under its reference: its sentences in order, each with the numbers of its codes."""

    reference: str
    sentences: tuple[tuple[str, frozenset[int]], ...]

    @property
    def body(self) -> str:
        return " ".join(words for words, _ in self.sentences)

    @property
    def codes(self) -> frozenset[int]:
        return frozenset().union(*(codes for _, codes in self.sentences))

    def passages(self) -> Iterator[tuple[int, int, int]]:
        """Each code that was given, with the characters of the body from where to where."""
        start = 0
        for words, codes in self.sentences:
            yield from ((code, start, start + len(words)) for code in sorted(codes))
            start += len(words) + 1


@lru_cache(maxsize=1)
def statements() -> tuple[Statement, ...]:
    """All of them. The file has a line for each sentence: the numbers of its codes or a dash, a bar, its words."""
    blocks = FILE.read_text("utf-8").strip().split("\n\n")
    return tuple(statement_of(block.splitlines()) for block in blocks)


def statement_of(lines: list[str]) -> Statement:
    reference, *sentences = lines
    split = [line.split(" | ", 1) for line in sentences]
    return Statement(reference, tuple((words, numbers(codes)) for codes, words in split))


def numbers(codes: str) -> frozenset[int]:
    return frozenset() if codes == "-" else frozenset(int(number) for number in codes.split(","))
