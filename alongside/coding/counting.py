"""What coders of a collection found, counted for agreement: by text, and by sentence. Pure."""

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from typing import Any

from .agreement import Agreed, alpha, kappa


@dataclass(frozen=True)
class Coded:
    """A text that some have finished: who, where its sentences begin, and what those people marked."""

    coders: frozenset[int]
    sentences: Sequence[int]
    marks: Sequence[Any]


@dataclass(frozen=True)
class Row:
    """How far people agree on one code: two of them by kappa, all of them by alpha; in whole texts and in sentences."""

    number: int
    texts: Agreed
    sentences: Agreed
    pair_texts: Agreed
    pair_sentences: Agreed


@dataclass
class Counts:
    """For one code: units by how many found it and how many did not; and what two people said of the same units."""

    all: Counter[tuple[int, int]] = field(default_factory=Counter)
    pair: Counter[tuple[bool, bool]] = field(default_factory=Counter)

    def add(self, found_by: set[int], coders: frozenset[int], pair: tuple[int, int] | None, times: int = 1) -> None:
        self.all[len(found_by), len(coders) - len(found_by)] += times
        if pair and coders.issuperset(pair):
            self.pair[pair[0] in found_by, pair[1] in found_by] += times


def agreement(numbers: Iterable[int], texts: Iterable[Coded], pair: tuple[int, int] | None) -> list[Row]:
    """A row for each code, over the texts that at least two people have finished."""
    numbers = list(numbers)
    by_text: dict[int, Counts] = defaultdict(Counts)
    by_sentence: dict[int, Counts] = defaultdict(Counts)
    for text in texts:
        if len(text.coders) < 2:
            continue
        found, where = found_in(text)
        for number in numbers:
            by_text[number].add(found[number], text.coders, pair)
            for coders in where[number].values():
                by_sentence[number].add(coders, text.coders, pair)
            rest = len(text.sentences) - len(where[number])
            by_sentence[number].add(set(), text.coders, pair, rest)
    return [
        Row(
            number,
            alpha(by_text[number].all),
            alpha(by_sentence[number].all),
            kappa(by_text[number].pair),
            kappa(by_sentence[number].pair),
        )
        for number in numbers
    ]


def found_in(text: Coded) -> tuple[dict[int, set[int]], dict[int, dict[int, set[int]]]]:
    """By code: who found it in the text; and who found it in which sentences. Part of a sentence counts for it."""
    found: dict[int, set[int]] = defaultdict(set)
    where: dict[int, dict[int, set[int]]] = defaultdict(lambda: defaultdict(set))
    for mark in text.marks:
        found[mark.number].add(mark.coder_id)
        first, after = bisect_right(text.sentences, mark.start) - 1, bisect_left(text.sentences, mark.end)
        for sentence in range(first, after):
            where[mark.number][sentence].add(mark.coder_id)
    return found, where


def pairs(texts: Iterable[Coded]) -> list[tuple[int, int]]:
    """Every two people who have coded a text in common, those with most texts first."""
    shared = Counter(pair for text in texts for pair in combinations(sorted(text.coders), 2))
    return sorted(shared, key=lambda pair: (-shared[pair], pair))
