"""Secret links, and what the server makes of them with a secret of its own (ADR 0041).

From a number that the database keeps the server makes a link, and from a link the key of a response. Whoever has the
database without the server's secret can make neither, and so cannot say whose a response is.
"""

import base64
import hmac
import re
import secrets
from hashlib import sha256

from django.conf import settings

from .codes import Mail

A_LINK = re.compile(r"[a-z2-7]{26}")
IN_HEX = re.compile(r"[0-9a-f]{52}")


def made(purpose: str, text: str) -> bytes:
    """What only this server makes of a text, for one purpose."""
    return hmac.digest(settings.SECRET_KEY.encode(), f"alongside.surveys.{purpose}:{text}".encode(), sha256)


def new_nonce() -> str:
    return secrets.token_urlsafe(24)


def link_of(nonce: str) -> str:
    """The link for a number that is kept: 26 letters and digits, 130 bits."""
    return base64.b32encode(made("link", nonce)).decode().lower()[:26]


def key_of(link: str) -> str:
    """The key of the response that a link leads to."""
    return made("response", link).hex()


def digest_of(link: str) -> str:
    """By what a link is known when it comes back."""
    return sha256(link.encode()).hexdigest()


def sealed(link: str) -> str:
    """A link as it may be kept for a while: without the server's secret nobody can read it."""
    salt = secrets.token_hex(12)
    return salt + bytes(a ^ b for a, b in zip(link.encode(), made("sealed", salt), strict=False)).hex()


def unsealed(text: str) -> str | None:
    """The link that was sealed; nothing if it is none."""
    salt, rest = text[:24], text[24:]
    if not IN_HEX.fullmatch(rest):
        return None
    link = bytes(a ^ b for a, b in zip(bytes.fromhex(rest), made("sealed", salt), strict=False)).decode("latin-1")
    return link if A_LINK.fullmatch(link) else None


def returned_to(invitation: int, number: int) -> str:
    """What stands in the address to which a mail that cannot be delivered is returned."""
    return f"s{invitation}-{number}-{made('returned', f'{invitation}-{number}').hex()[:12]}"


def invitation_in(code: str) -> tuple[int, Mail] | None:
    """Which mail a returned address is of; nothing if it is not one of ours."""
    parts = code.lower().removeprefix("s").split("-")
    if (
        not code.isascii()
        or len(parts) != 3
        or not (parts[0].isdecimal() and parts[1] in {str(number) for number in Mail.values})
    ):
        return None
    invitation, number = int(parts[0][:18]), int(parts[1])
    ours = hmac.compare_digest(returned_to(invitation, number).encode(), code.lower().encode())
    return (invitation, Mail(number)) if ours else None
