"""How good suggestions are, measured against what people marked in texts that the learning was not shown.

Each text is held out once. What is learnt from the others suggests sentences in it, and what people marked there says
which suggestions are right. The score from which on a sentence is suggested, what all sentences are about and how rare
a word is are found without the texts held out, too. Of a long text no more is counted than of others (balance.py).
Beside it stands the same with the words of a sentence alone, as a search for key words would do it, and chance.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import scipy

from .balance import counted
from .learning import FEWEST, Coding
from .meaning import Sentences

AT = 5
"""How many suggestions of a code are looked at in each part of the texts, for precision and recall at so many."""
SURE = 0.01
"""How unlikely a result must be by chance alone before anything is said to be learnt."""


@dataclass(frozen=True)
class Hits:
    """How many were suggested, how many of them people had marked so, and how many people marked in all."""

    right: int
    suggested: int
    marked: int

    @property
    def precision(self) -> float | None:
        return self.right / self.suggested if self.suggested else None

    @property
    def recall(self) -> float | None:
        return self.right / self.marked if self.marked else None

    @property
    def precision_says(self) -> str:
        """With its base: "57%, 30 of 53"."""
        return share_of(self.right, self.suggested)

    @property
    def recall_says(self) -> str:
        return share_of(self.right, self.marked)

    def __add__(self, other: "Hits") -> "Hits":
        return Hits(self.right + other.right, self.suggested + other.suggested, self.marked + other.marked)


def share_of(number: int, base: int) -> str:
    return f"{(200 * number + base) // (2 * base)}%, {number} of {base}" if base else "none"


NONE = Hits(0, 0, 0)


@dataclass(frozen=True)
class Measured:
    """What was measured of one code: by meaning and words, and by words alone; with a threshold, and for the first.

    `sentences` were counted; `marked`: the sentences that there are to learn from, counted or not.
    """

    code: int
    sentences: int
    marked: int
    by_both: Hits
    first: Hits
    by_words: Hits
    first_by_words: Hits

    @property
    def chance(self) -> float:
        """How many of a hundred sentences picked blindly would be right, as a share."""
        return self.by_both.marked / self.sentences if self.sentences else 0.0

    @property
    def chance_says(self) -> str:
        return share_of(self.by_both.marked, self.sentences).partition(",")[0]

    @cached_property
    def learnt(self) -> bool:
        """Whether more of the suggestions are right than chance could make so."""
        hits = self.by_both
        if self.marked < FEWEST or not hits.right:
            return False
        by_chance = scipy.stats.binomtest(hits.right, hits.suggested, self.chance, alternative="greater")
        return bool(by_chance.pvalue < SURE)

    @property
    def says(self) -> str:
        """What there is to say of it, in a sentence."""
        if self.marked < FEWEST:
            return f"Too few passages to learn from: {self.marked}, and {FEWEST} are needed."
        if not self.learnt:
            return "Nothing is learnt: what is suggested is right no more often than chance would have it."
        more = self.first.right - self.first_by_words.right
        if more <= 0:
            return "Learnt, though no better than by its words alone."
        return f"Learnt: {more} more of the first {self.first.suggested} are right than by its words alone."


def measured(sentences: Sentences, texts: Sequence[object], given: Mapping[int, np.ndarray]) -> list[Measured]:
    """Each code as it comes out; `given` says of each code which sentences people gave it, `texts` whose they are."""
    codes = sorted(given)
    coding = Coding(sentences, texts, np.column_stack([given[code] for code in codes]))
    here = counted(texts)
    both, words = held_out(coding, here), held_out(coding, here, words_alone=True)
    number, marked = int(here.sum()), coding.given.sum(axis=0).tolist()
    return [Measured(code, number, *rest) for code, *rest in zip(codes, marked, *both, *words, strict=True)]


def held_out(coding: Coding, here: np.ndarray, *, words_alone: bool = False) -> tuple[list[Hits], list[Hits]]:
    """Each part of the texts in its turn as if nobody had read it: for each code, with a threshold, and the first few.

    Nothing is known of a part that is held out: not its marks, nor what its sentences are about, nor how rare its
    words are. Those sentences are counted that are `here`.
    """
    codes = coding.given.shape[1]
    enough, first = [NONE] * codes, [NONE] * codes
    for fold in np.unique(coding.folds):
        held, rest = np.flatnonzero(here & (coding.folds == fold)), np.flatnonzero(coding.folds != fold)
        truth, learns = coding.given[held], coding.given[rest].sum(axis=0) >= FEWEST
        above, likest = np.zeros_like(truth), np.zeros_like(truth)
        if learns.any():
            scores = coding.scores(held, read=rest, words_alone=words_alone)
            above = learns & (scores >= coding.least(rest, words_alone=words_alone))
            np.put_along_axis(likest, np.argsort(-scores, axis=0, kind="stable")[:AT], values=True, axis=0)
        enough = [so_far + hits(truth[:, code], above[:, code]) for code, so_far in enumerate(enough)]
        first = [so_far + hits(truth[:, code], (likest & learns)[:, code]) for code, so_far in enumerate(first)]
    return enough, first


def hits(truth: np.ndarray, chosen: np.ndarray) -> Hits:
    return Hits(int((truth & chosen).sum()), int(chosen.sum()), int(truth.sum()))
