"""What would let somebody be recognised at once: the adult's name in a version, or a part of what they said as it was.

It finds what was pasted or slipped in. Whether somebody can be recognised by the rest is for two people to say.
"""

import re
import unicodedata

IN_A_ROW = 8
"""So many words in a row, as they stand in what was said, are a copy; of fewer it is the whole."""
LEAST = 4
"""A statement of fewer words can hardly be said in others."""
SMALL = 5
"""A name that is written small counts from so many letters on: shorter ones are often words, as “will” and “may”."""


def copied_from(said: str, version: str) -> str:
    """The first words of a version that are a copy of what was said; "" where there are none."""
    theirs = [folded(word) for word in words_of(said)]
    size = min(IN_A_ROW, len(theirs))
    if size < LEAST:
        return ""
    runs = {tuple(theirs[at : at + size]) for at in range(len(theirs) - size + 1)}
    ours = words_of(version)
    copies = (ours[at : at + size] for at in range(len(ours) - size + 1))
    return next((" ".join(copy) for copy in copies if tuple(map(folded, copy)) in runs), "")


def name_in(adult, text: str) -> str:
    """The first word of a text that is a part of the adult's name; "" where there is none."""
    parts = {folded(part) for part in words_of(f"{adult.given_name} {adult.known_as} {adult.family_name}")}
    return next((word for word in words_of(text) if folded(word) in parts and tells(word)), "")


def tells(word: str) -> bool:
    """Whether a word is taken for a name: more than a letter, and long enough if it is written small."""
    return len(word) > 1 and (not word.islower() or len(word) >= SMALL)


def words_of(text: str) -> list[str]:
    """Runs of letters and figures; a sign between them, such as an apostrophe, parts them."""
    return re.findall(r"[^\W_]+", unicodedata.normalize("NFC", text))


def folded(word: str) -> str:
    """In small letters and without accents."""
    return "".join(sign for sign in unicodedata.normalize("NFKD", word.casefold()) if not unicodedata.combining(sign))
