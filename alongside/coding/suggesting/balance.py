"""Long texts beside short ones, so that a transcript of 200,000 words does not crowd out ten statements.

Three things grow with a text: how much it says in what is learnt, how much in what is measured, and the time that it
takes. A text of up to `OF_A_TEXT` sentences counts with each of them. A longer one counts for so many in all:

- in what is learnt each of its sentences counts the less (`counts_for`): no mark is thrown away, and where it is the
  only text, everything is learnt from it;
- in what is measured so many of its sentences are counted, spread evenly over it (`counted`): so that the figures stay
  counts that anybody can check, and are not those of one text.

And where all texts together are too many for a page that opens within seconds, each gives at most an equal share,
again spread evenly over it (`shares`). Nothing is drawn by lot: the same texts give the same figures.
"""

from collections import Counter
from collections.abc import Sequence

import numpy as np

OF_A_TEXT = 100
"""As many sentences a text counts for at most: two or three pages, longer than any statement."""


def counts_for(texts: Sequence[object]) -> np.ndarray:
    """How much each sentence counts for, by its text: one, or less where its text is long."""
    length = Counter(texts)
    return np.array([min(1.0, OF_A_TEXT / length[text]) for text in texts])


def counted(texts: Sequence[object]) -> np.ndarray:
    """Which sentences are counted in what is measured, by their texts."""
    places: dict[object, list[int]] = {}
    for place, text in enumerate(texts):
        places.setdefault(text, []).append(place)
    chosen = np.zeros(len(texts), dtype=bool)
    for of_text in places.values():
        chosen[[of_text[number] for number in evenly(len(of_text), OF_A_TEXT)]] = True
    return chosen


def evenly(length: int, most: int) -> list[int]:
    """At most so many places of so many, as far from one another as can be."""
    return list(range(length)) if length <= most else [number * length // most for number in range(most)]


def shares(lengths: Sequence[int], most: int) -> list[int]:
    """How many sentences each text gives, of at most so many in all: what a short one leaves goes to the longer."""
    given, left = [0] * len(lengths), most
    for done, place in enumerate(sorted(range(len(lengths)), key=lengths.__getitem__)):
        given[place] = min(lengths[place], left // (len(lengths) - done))
        left -= given[place]
    return given
