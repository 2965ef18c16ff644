"""Easy read: what a document says, one idea a line, with a picture beside it. No word of it is changed.

How long its sentences are lies with whoever wrote them: a computer puts each on a line of its own, and no more.
"""

import re
from dataclasses import asdict

from .drawing import Picture, pdf
from .reading_out import Piece, read_out
from .symbols import CREDIT, svg_of, symbol_for

TEMPLATE = "papers/easy-read"
SENTENCE_ENDS = re.compile(r"(?<=[.!?…])[”’\")]*\s+(?=[“‘\"(]?[A-Z0-9À-Þ])")
TO_TICK = "[ ] "
"""How an answer to tick begins: a picture of a tick or a cross beside its box would answer it already."""
SHORTENED = re.compile(r"\b(Mr|Mrs|Ms|Mx|Dr|Prof|St|Rev|No|e\.g|i\.e|[A-Z])\.$")


def easy_read(template: str, data: dict, *, title: str, pictures: dict[str, Picture] | None = None) -> bytes:
    """The document as an easy-read PDF, which keeps to PDF/UA-1 as any other."""
    pieces = read_out(template, data, title=title, pictures=pictures)
    first = next((place for place, piece in enumerate(pieces) if piece.level == 1), -1)
    code = data.get("code") or ""
    above = "\n".join(piece.words for piece in pieces[: max(first, 0)] if not (code and piece.words.endswith(code)))
    lines = [line for piece in pieces[first + 1 :] for line in lines_of(piece)]
    used = {line["symbol"] for line in lines} - {""}
    files = {f"{symbol}.svg": svg_of(symbol) for symbol in used}
    said = {"above": above, "lines": lines, "credit": CREDIT if used else ""}
    said |= {name: data[name] for name in ("lang", "write_here", "code", "code_says") if name in data}
    return pdf(TEMPLATE, said, title=title, beside=files, pictures=pictures)


def lines_of(piece: Piece) -> list[dict]:
    """A piece as its lines: a sentence each, but for headings, and for somebody's own words, which stay whole."""
    whole = piece.kind in {"heading", "quote"}
    said = [piece.words] if whole else [one for line in piece.words.split("\n") for one in sentences(line)]
    return [
        {**asdict(piece), "words": words, "symbol": "" if whole or words.startswith(TO_TICK) else symbol_for(words)}
        for words in said
    ]


def sentences(words: str) -> list[str]:
    """The sentences of a text, in order, with every word of it."""
    found, begin = [], 0
    for end in SENTENCE_ENDS.finditer(words):
        sentence = words[begin : end.end()].strip()
        if not SHORTENED.search(sentence):
            found.append(sentence)
            begin = end.end()
    return [*found, *filter(None, [words[begin:].strip()])]
