"""A document as it is read out: what each piece is and says, in reading order, from the same data and template.

Plain text, easy read and sound are all made of these pieces, so that none can say what the others do not.
"""

import re
from dataclasses import dataclass
from html.parser import HTMLParser

from .drawing import UNTITLED, Picture, compiled, without_controls

HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
INLINE = {"strong", "em", "span", "q", "a", "sup", "sub", "code", "br", "img", "cite", "small"}
HEAD = "head"
QUOTED = {
    "en": ("Quote.", "End of quote."),
    "cy": ("Dyfyniad.", "Diwedd y dyfyniad."),
    "pl": ("Cytat.", "Koniec cytatu."),
    "ur": ("اقتباس۔", "اقتباس ختم۔"),
}
"""What a voice says around somebody's own words, by the language; in any other a pause must do."""


@dataclass
class Piece:
    """One piece: a "heading" (of `level` 1 is the title), an "item" of a list, a "quote", or "words"."""

    kind: str
    words: str
    level: int = 0
    place: int = 0
    """Its number in a list that is numbered; 0 in any other."""


def read_out(template: str, data: dict, *, title: str, pictures: dict[str, Picture] | None = None) -> list[Piece]:
    """The pieces of a document. Every sign is kept, also one that no font of ours could draw."""
    shown = {name: Picture(one.content, without_controls(one.shows)) for name, one in (pictures or {}).items()}
    data = {**without_controls(data), "title": without_controls(title).strip() or UNTITLED}
    reader = Reader()
    reader.feed(compiled(template, data, shown, "read-out", format="html").decode())
    reader.close()
    return reader.pieces


class Reader(HTMLParser):
    """Takes the pieces out of what typst writes as HTML."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[Piece] = []
        self.within: list[str] = []
        self.places: list[int | None] = []
        self.words = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in {"br", "img"}:
            self.words += "\n" if tag == "br" else f"\nPicture: {dict(attrs).get('alt') or ''}\n"
        if tag in INLINE or tag in {"meta", "link"}:
            return
        self.end_piece()
        self.within.append(tag)
        if tag in {"ul", "ol"}:
            self.places.append(0 if tag == "ol" else None)
        if tag == "li" and self.places and self.places[-1] is not None:
            self.places[-1] += 1

    def handle_endtag(self, tag: str) -> None:
        if tag in INLINE or tag not in self.within:
            return
        self.end_piece()
        while self.within.pop() != tag:
            pass
        if tag in {"ul", "ol"}:
            self.places.pop()

    def handle_data(self, data: str) -> None:
        if HEAD not in self.within:
            self.words += re.sub(r"[ \t\r\n]+", " ", data)

    def end_piece(self) -> None:
        """What was read since the last piece is one, if it is anything."""
        lines = [" ".join(line.split(" ")).strip(" ") for line in self.words.split("\n")]
        words, self.words = "\n".join(lines).strip("\n "), ""
        if not words.strip():
            return
        heading = next((HEADINGS[tag] for tag in self.within if tag in HEADINGS), 0)
        if heading:
            self.pieces.append(Piece("heading", words, level=heading))
        elif "li" in self.within:
            self.pieces.append(Piece("item", words, place=self.places[-1] or 0 if self.places else 0))
        else:
            self.pieces.append(Piece("quote" if "blockquote" in self.within else "words", words))


def plain_text(pieces: list[Piece]) -> str:
    """For a screen reader or a braille display: each piece apart, nothing drawn out of signs."""
    said = ""
    for before, piece in zip([None, *pieces], pieces, strict=False):
        in_one_list = before is not None and before.kind == piece.kind == "item"
        said += ("" if before is None else "\n" if in_one_list else "\n\n") + line_of(piece)
    return said + "\n"


def line_of(piece: Piece) -> str:
    """One piece as a line of plain text."""
    if piece.kind == "item":
        return f"{piece.place}. {piece.words}" if piece.place else f"- {piece.words}"
    return f"“{piece.words}”" if piece.kind == "quote" else piece.words


def to_be_spoken(pieces: list[Piece], language: str) -> str:
    """For a voice: every piece ends with a pause, and somebody's own words are told from ours."""
    before, after = QUOTED.get(language, ("", ""))
    return "\n\n".join(
        f"{before}\n{sentence(piece.words)}\n{after}".strip() if piece.kind == "quote" else sentence(piece.words)
        for piece in pieces
    )


def sentence(words: str) -> str:
    """With a full stop, if nothing ends it yet: a voice pauses there."""
    return words if re.search(r"[.!?…:۔؟।。][”’\")]*\s*$", words) else f"{words}."
