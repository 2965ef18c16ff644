"""Cells of files that a spreadsheet will open."""


def in_a_cell(text: str) -> str:
    """Words that somebody typed, so that no spreadsheet takes them for a formula."""
    return f"'{text}" if text[:1] in ("=", "+", "-", "@", "\t", "\r") else text
