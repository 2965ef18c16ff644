"""The Flesch-Kincaid grade of a text: the year of an American school after which it is read with ease.

Six is about the age of eleven. It is counted from the words in a sentence and the syllables in a word, and from nothing
else: it knows neither sense nor kindness. It is made for English; a text without a Latin letter has the grade nought.
"""

import re

from alongside.plain_words.sentences import sentences
from alongside.plain_words.syllables import syllables

LATIN = re.compile("[A-Za-zÀ-ÖØ-öø-ÿ0-9]")


def grade(text: str) -> float:
    """The grade of a text, never below nought; a text without words has nought."""
    said = [words for one in sentences(text) if (words := [word for word in one.words if LATIN.match(word)])]
    words = [word for sentence in said for word in sentence]
    if not words:
        return 0.0
    heard = sum(map(syllables, words))
    return max(0.0, 0.39 * len(words) / len(said) + 11.8 * heard / len(words) - 15.59)
