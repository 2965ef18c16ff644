"""Whole numbers that somebody types in a line."""

from django.core.exceptions import ValidationError


def number_or_none(typed: str, field, *, most: int) -> int | None:
    """Take what was typed in a line and give the number; None for nothing. Refuses what is not one, or is too much."""
    if not typed:
        return None
    if not (typed.isascii() and typed.isdecimal()) or len(typed) > 6 or int(typed) > most:
        raise ValidationError(field.sentence(f"must be a whole number up to {most:,}"))
    return int(typed)
