"""Texts that arrive as files: Word, plain text, tables from a spreadsheet. Read whole, or refused."""

from .reading import Incoming, Unreadable, read_file

__all__ = ["Incoming", "Unreadable", "read_file"]
