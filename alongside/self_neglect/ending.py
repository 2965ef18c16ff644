"""What has to be there before anything ends because somebody declined (ADR 29)."""

from collections.abc import Iterable

TRY_AGAIN = (
    "They declined, and that alone is not a reason to stop. Record another attempt first, in another way or by another "
    "person, or ask a manager to end it and say why."
)
HOW_WOULD_WE_KNOW = "Enter how we would know that it is worse, and who should ring whom"


def what_is_missing(tried: Iterable[tuple[str, str]], contingency: str) -> dict[str, str]:
    """By question: what is still to be done. `tried`: the way of each attempt, and who made it."""
    missing = {}
    if len({(way, who.strip().lower()) for way, who in tried}) < 2:
        missing["ending"] = TRY_AGAIN
    if not contingency.strip():
        missing["contingency"] = HOW_WOULD_WE_KNOW
    return missing
