"""What the passages of a code have in common, learnt from what people marked, and where else it is found.

A code is a direction: from the middle of all that was read and not given the code to the middle of what was given it. A
sentence lies the further along the more it is like the code's passages. There is nothing else to it: anybody can work
it out again, and the passage that a suggestion is most like is shown beside it.

Codes are learnt side by side, in a table with a line for each sentence and a column for each code.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

from .balance import counts_for
from .meaning import Sentences, Weighed

FEWEST = 6
"""Passages that a code needs before anything can be learnt, and be measured."""
FOLDS = 6


@dataclass(frozen=True)
class Found:
    """A sentence that is like the passages of a code, how far along it lies, and the passage it is most like."""

    sentence: int
    likeness: float
    like: int


@dataclass(frozen=True)
class Coding:
    """Sentences, the text that each is of, and the table of codes that people gave them."""

    sentences: Sentences
    texts: Sequence[object]
    given: np.ndarray

    @cached_property
    def counts_for(self) -> np.ndarray:
        return counts_for(self.texts)

    @cached_property
    def folds(self) -> np.ndarray:
        return folds_of(self.texts)

    def scores(self, of: np.ndarray, *, read: np.ndarray, words_alone: bool = False) -> np.ndarray:
        """How far along each code's direction each `of` these lies, learnt from those `read` alone.

        To nine places: so that ties stay ties on every machine.
        """
        weighed = Weighed(self.sentences, read, self.counts_for[read])
        learnt = zip(
            weighed.numbers(of, words_alone=words_alone), weighed.numbers(read, words_alone=words_alone), strict=True
        )
        return np.round(sum(rows @ self.directions(known, read) for rows, known in learnt), 9)

    def directions(self, rows: Any, read: np.ndarray) -> np.ndarray:
        """For each code, from the middle of what was read and not given it to the middle of what was given it."""
        counts, given = self.counts_for[read][:, np.newaxis], self.given[read]
        return middles(rows, counts * given) - middles(rows, counts * ~given)

    def least(self, read: np.ndarray, *, words_alone: bool = False) -> np.ndarray:
        """For each code, the score from which on a sentence is suggested, found in those `read` alone.

        Each of them is scored by what was learnt from the other parts, so that nothing is judged by itself.
        """
        scores = np.zeros((len(read), self.given.shape[1]))
        parts = apart(self.folds[read])
        for part in np.unique(parts):
            held = parts == part
            scores[held] = self.scores(read[held], read=read[~held], words_alone=words_alone)
        counts, given = self.counts_for[read], self.given[read]
        return np.array([enough_from(*of_code, counts) for of_code in zip(scores.T, given.T, strict=True)])


def folds_of(texts: Sequence[object]) -> np.ndarray:
    """For each sentence, by its text, which part of the texts it belongs to: whole texts stay together."""
    number = {text: place for place, text in enumerate(dict.fromkeys(texts))}
    return np.array([number[text] % FOLDS for text in texts], dtype=int)


def apart(folds: np.ndarray) -> np.ndarray:
    """Parts to learn from one another by: the folds, or where there is but one, pieces of it from first to last."""
    return folds if len(np.unique(folds)) > 1 else np.arange(len(folds)) * FOLDS // max(len(folds), 1)


def middles(rows: Any, counts: np.ndarray) -> np.ndarray:
    """The middle of some rows for each column of `counts`, which says how much each row counts for in it."""
    total = counts.sum(axis=0)
    return np.asarray(rows.T @ counts) / np.where(total > 0, total, 1)


def enough_from(scores: np.ndarray, given: np.ndarray, counts: np.ndarray) -> float:
    """The score from which on a sentence is suggested: where right and wrong were best parted (by F1)."""
    order = np.argsort(-scores, kind="stable")
    right, picked = np.cumsum((counts * given)[order]), np.cumsum(counts[order])
    return float(scores[order][int(np.argmax(2 * right / (picked + right[-1])))])


def suggested(
    coding: Coding, *, read: Collection[int], among: Sequence[Collection[int]], most: int
) -> list[list[Found]]:
    """For each code, sentences `among` those not read yet that are like what was given it: the likest, not too many."""
    known, places = np.array(sorted(read), dtype=int), np.array(sorted(set().union(*among)), dtype=int)
    if not len(places) or coding.given[known].sum(axis=0).max(initial=0) < FEWEST:
        return [[] for _ in among]
    least, scores = coding.least(known), np.full(coding.given.shape, -np.inf)
    scores[places] = coding.scores(places, read=known)
    found = []
    for code, free in enumerate(among):
        marked = known[coding.given[known, code]].tolist()
        enough = [one for one in free if scores[one, code] >= least[code]] if len(marked) >= FEWEST else []
        likest = sorted(enough, key=lambda one: (-scores[one, code], one))[:most]  # used at once
        found.append([Found(one, float(scores[one, code]), coding.sentences.alike(one, marked)) for one in likest])
    return found
