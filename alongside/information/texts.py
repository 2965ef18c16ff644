"""The texts that come with the product, in plain words: each a file in `texts/`, read here into its parts.

A file begins with `# ` and its title. Then come headings (`## `), paragraphs, and lists (`- `), with an empty line
between one and the next. A version of a text is a file that is never changed: new words are a new version.
"""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

FOLDER = Path(__file__).parent / "texts"


@dataclass(frozen=True)
class Piece:
    """A heading, a paragraph or a list; `lines` holds one text, or each item of the list."""

    kind: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class Text:
    """One text: its title and its pieces."""

    title: str
    pieces: tuple[Piece, ...]


@lru_cache(maxsize=64)
def text_of(key: str, version: str) -> Text:
    """The text of this version, from its file."""
    written = (FOLDER / f"{key}-{version}.md").read_text(encoding="utf-8")
    title, *rest = [piece for part in written.split("\n\n") if (piece := piece_of(part.strip()))]
    return Text(title.lines[0], tuple(rest))


def piece_of(part: str) -> Piece | None:
    """One part of a file, by how it begins."""
    if part.startswith("#"):
        return Piece("heading", (part.lstrip("# "),))
    if part.startswith("- "):
        return Piece("list", tuple(line.removeprefix("- ") for line in part.splitlines()))
    return Piece("words", (" ".join(part.splitlines()),)) if part else None
