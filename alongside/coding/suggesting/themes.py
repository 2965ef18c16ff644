"""What is said more than once among sentences that nobody coded: near-duplicates, and themes."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from .meaning import Sentences, Weighed, words_in

ALIKE = 0.92
"""From this likeness on, of at most one, two sentences say nearly the same."""
FEWEST_IN_A_THEME = 3
ROUNDS = 25
AT_ONCE = 1_000
NAMED_BY = 4  # words
COMMON = 0.06
"""A word in more of the sentences than this says nothing of a theme."""


@dataclass(frozen=True)
class Theme:
    """Sentences about one thing: the words that mark it out, and its sentences, the most typical first."""

    words: tuple[str, ...]
    sentences: tuple[int, ...]


def near_duplicates(sentences: Sentences) -> list[tuple[int, int, float]]:
    """Every two sentences that say nearly the same, the likest first; of less than five words, none."""
    about, long = sentences.about, np.array([len(words_in(one)) >= 5 for one in sentences.words], dtype=bool)
    found = []
    for begin in range(0, len(about), AT_ONCE):
        likeness = about[begin : begin + AT_ONCE] @ about[begin:].T
        for one, other in np.argwhere(np.triu(likeness >= ALIKE, k=1)):
            if long[begin + one] and long[begin + other]:
                found.append((begin + int(one), begin + int(other), round(float(likeness[one, other]), 6)))
    return sorted(found, key=lambda pair: (-pair[2], pair[0], pair[1]))


def themes_in(sentences: Sentences, among: Sequence[int], *, most: int) -> list[Theme]:
    """At most so many themes among these sentences, the largest first; what fits nowhere is left out.

    The same sentences give the same themes: nothing is drawn by lot.
    """
    chosen = [one for one in among if len(words_in(sentences.words[one])) >= 3]
    if len(chosen) < FEWEST_IN_A_THEME * 2:
        return []
    everything = np.arange(len(sentences.words))
    rows = Weighed(sentences, everything, np.ones(len(everything))).by_meaning(np.array(chosen))
    nearest, likeness = grouped(rows, min(most, len(chosen) // FEWEST_IN_A_THEME))
    fits = likeness >= np.median(likeness)
    found = []
    for group in np.unique(nearest):
        members = np.flatnonzero((nearest == group) & fits).tolist()
        if len(members) >= FEWEST_IN_A_THEME:
            typical = sorted(members, key=lambda place: (-likeness[place], place))
            found.append(Theme(words_of(sentences, chosen, members), tuple(chosen[place] for place in typical)))
    return sorted(found, key=lambda theme: (-len(theme.sentences), theme.sentences))


def grouped(rows: np.ndarray, groups: int) -> tuple[np.ndarray, np.ndarray]:
    """The group of each row, and how like the middle of its group it is. Middles begin far from one another."""
    begins = [int(np.argmax(rows @ rows.sum(axis=0)))]
    while len(begins) < groups:
        begins.append(int(np.argmin(np.round((rows @ rows[begins].T).max(axis=1), 9))))
    middles, nearest = rows[begins], np.full(len(rows), -1)
    for _ in range(ROUNDS):
        now = np.argmax(np.round(rows @ middles.T, 9), axis=1)
        if (now == nearest).all():
            break
        nearest = now
        sums = np.array([rows[nearest == group].sum(axis=0) for group in range(groups)])
        lengths = np.linalg.norm(sums, axis=1, keepdims=True)
        middles = np.where(lengths > 0, sums / np.where(lengths > 0, lengths, 1), middles)
    return nearest, np.round((rows * middles[nearest]).sum(axis=1), 9)


def words_of(sentences: Sentences, chosen: Sequence[int], members: Sequence[int]) -> tuple[str, ...]:
    """The words that mark a theme out from the other sentences: in two of them at least, and rare elsewhere."""
    used = sentences.counts[list(chosen)]
    theirs, all_of_them = used[members], np.asarray((used > 0).mean(axis=0)).ravel()
    here = np.asarray((theirs > 0).sum(axis=0)).ravel()
    apart = np.round(here / len(members) - all_of_them, 9)
    telling = (here >= 2) & (all_of_them <= COMMON)
    likest = sorted(np.flatnonzero(telling), key=lambda place: (-apart[place], place))[:NAMED_BY]
    return tuple(sentences.vocabulary[place] for place in likest)
