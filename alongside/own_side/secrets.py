"""What somebody holds and nobody else knows: codes that people can read out and type, and tokens that browsers keep."""

import re
import secrets
import unicodedata
from hashlib import sha256

from django.contrib.auth.hashers import check_password, make_password

LETTERS = "ABCDEFGHJKLMNPQRTUVWXY346789"
"""Capital letters and digits that nobody takes for another one, read or heard: no I, O, S, Z, 0, 1, 2 or 5."""
LONG = 9


def new_code() -> str:
    """A code of nine letters and digits: 43 bits, of which each guess of a stranger has to meet one."""
    return "".join(secrets.choice(LETTERS) for _ in range(LONG))


def in_groups(code: str) -> str:
    """As people read it: "ABC DEF GHJ"."""
    return " ".join(code[place : place + 3] for place in range(0, len(code), 3))


def as_typed(text: str) -> str:
    """What somebody typed, as the code it stands for: capitals, without spaces or dashes."""
    return re.sub(r"[\W_]", "", text).upper()


def new_token() -> str:
    """What a browser holds while somebody is in."""
    return secrets.token_urlsafe(32)


def digest_of(secret: str) -> bytes:
    """What is kept of a code or a token."""
    return sha256(secret.encode()).digest()


def plain(answer: str) -> str:
    """An answer as it is compared: letters and digits alone, in lower case, without accents."""
    parts = unicodedata.normalize("NFKD", answer.casefold())
    return "".join(sign for sign in parts if sign.isalnum())


def kept(answer: str) -> str:
    """An answer as it is kept: hashed as a password is."""
    return make_password(plain(answer))


def is_right(answer: str, kept_answer: str) -> bool:
    """Whether somebody answered as they did when the question was set."""
    return check_password(plain(answer), kept_answer)
