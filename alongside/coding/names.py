"""Whether words that are to be quoted say who or where: councils by name, speakers of the text. Pure.

It finds what slipped in. Whether somebody can be recognised by the rest is for two people to say.
"""

import re
from collections.abc import Iterable

ALSO_WORDS = {"Bury", "Reading"}
"""Councils whose name begins an ordinary sentence now and then; there it is not taken for a name."""
WORDS_TOO = {"Bill", "Dawn", "Faith", "Frank", "Grace", "Hope", "Joy", "June", "Mark", "May", "Pat", "Rose", "Will"}
AS_WRITTEN = ALSO_WORDS | WORDS_TOO
"""Names that are a word when they are written small; any other name is found however it is written."""
LEFT_OUT = re.compile(r"\[[^\]]*\]|…|\.\.\.")


def named_in(words: str, names: Iterable[str]) -> str:
    """The first of these names that stands in the words; "" for none."""
    return next((name for name in names if name and says(words, name)), "")


def says(words: str, name: str) -> bool:
    begins = r"(?<![.!?“\"]\s)(?<!^)" if name in ALSO_WORDS else ""
    how = re.NOFLAG if name in AS_WRITTEN else re.IGNORECASE
    return bool(re.search(rf"{begins}(?<!\w){re.escape(name)}(?!\w)", words, how))


def parts_of_names(names: Iterable[str]) -> list[str]:
    """Names whole, and their parts, as people are called by one of them."""
    return list(
        dict.fromkeys(part for name in names for part in (name, *name.split()) if len(part) > 2 or part == name)
    )


def not_said(quoted: str, body: str) -> str:
    """The first part of a quotation that does not stand so in the text; what is in [square brackets] aside."""
    given = " ".join(body.split())
    parts = (" ".join(part.split()) for part in LEFT_OUT.split(quoted))
    return next((part for part in parts if part and part not in given), "")
