"""Sentences as numbers: what each is about, and the words that it uses.

The model is WordLlama's of 256 numbers (MIT licence): it lies inside the installed package, 16 MB, and is read from
there. What is coded never leaves the machine, and nothing is fetched: the loader is told so.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import scipy

if TYPE_CHECKING:
    import wordllama

MODEL = "wordllama l2_supercat 256"
MEANING_COUNTS = 0.7
"""How much the meaning of a sentence counts beside its words, when both are used."""
A_WORD = re.compile(r"[^\W\d_]{3,}")


@lru_cache(maxsize=1)
def model() -> "wordllama.WordLlamaInference":
    import wordllama  # only here: it takes half a second, which no other page should wait for

    return wordllama.WordLlama.load(cache_dir=Path(wordllama.__file__).parent, disable_download=True)


def words_in(sentence: str) -> list[str]:
    """Its words of three letters and more, small; in every script."""
    return A_WORD.findall(sentence.lower())


@dataclass(frozen=True)
class Sentences:
    """Sentences of a collection of texts, whatever their codes."""

    words: tuple[str, ...]

    @cached_property
    def about(self) -> np.ndarray:
        """What each is about, of length one."""
        if not self.words:
            return np.zeros((0, 256))
        return of_length_one(np.asarray(model().embed(list(self.words)), dtype=np.float64))

    @cached_property
    def vocabulary(self) -> list[str]:
        return sorted({word for sentence in self.words for word in words_in(sentence)})

    @cached_property
    def counts(self) -> "scipy.sparse.csr_matrix":
        """How often each uses each word of the vocabulary."""
        place = {word: number for number, word in enumerate(self.vocabulary)}
        each = [Counter(words_in(sentence)) for sentence in self.words]
        cells = [(row, place[word], times) for row, count in enumerate(each) for word, times in sorted(count.items())]
        rows, columns, values = zip(*cells, strict=True) if cells else ((), (), ())
        return scipy.sparse.csr_matrix((values, (rows, columns)), shape=(len(each), len(place)), dtype=np.float64)

    def alike(self, one: int, others: Sequence[int]) -> int:
        """The one among others that is most like it: the first of several."""
        return others[int(np.argmax(self.about[list(others)] @ self.about[one]))]


@dataclass(frozen=True)
class Weighed:
    """Sentences as numbers, weighed by what is common among those that were `read`: nothing else tells what is common.

    So a sentence that is held out changes nothing of what it is measured by. `counts_for`: how much each sentence that
    was read counts for.
    """

    sentences: Sentences
    read: np.ndarray
    counts_for: np.ndarray

    @cached_property
    def on_the_whole(self) -> np.ndarray:
        """What those that were read are all about."""
        return self.counts_for @ self.sentences.about[self.read] / self.counts_for.sum()

    @cached_property
    def rarity(self) -> np.ndarray:
        """How much each word counts: the rarer the more, and none that was not read, for nothing is known of it."""
        found_in = np.asarray((self.sentences.counts[self.read] > 0).T @ self.counts_for).ravel()
        rarity = np.log(self.counts_for.sum() / np.maximum(found_in, 1))
        return np.where(found_in > 0, np.maximum(rarity, 0), 0)

    def by_meaning(self, rows: np.ndarray) -> np.ndarray:
        """What each of these is about, apart from what all are about, of length one."""
        return of_length_one(self.sentences.about[rows] - self.on_the_whole)

    def by_words(self, rows: np.ndarray) -> "scipy.sparse.csr_matrix":
        """The words that each of these uses, the rarer the heavier, of length one."""
        whole = self.sentences.counts[rows] @ scipy.sparse.diags(self.rarity)
        lengths = np.sqrt(np.asarray(whole.multiply(whole).sum(axis=1)).ravel())
        return scipy.sparse.diags(1 / np.where(lengths > 0, lengths, 1)) @ whole

    def numbers(self, rows: np.ndarray, *, words_alone: bool) -> list[Any]:
        """These as numbers: a table by words, and one by meaning, unless it is `words_alone`."""
        words = self.by_words(rows)
        return [words] if words_alone else [words, self.by_meaning(rows) * MEANING_COUNTS]


def of_length_one(rows: np.ndarray) -> np.ndarray:
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    return rows / np.where(lengths > 0, lengths, 1)
