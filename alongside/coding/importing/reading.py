"""A file as texts, each with what is known of it."""

from collections import Counter
from dataclasses import dataclass, field, replace
from hashlib import sha256
from pathlib import PurePath

from ..codes import TextKind
from .decoding import as_text
from .documents import from_word
from .sheets import rows_of

MOST_SHOWN = 30
A_REFERENCE = 20


class Unreadable(Exception):
    """A file that cannot be taken in whole; `problems` are sentences, each about one row or the file."""

    def __init__(self, problems: list[str]):
        super().__init__(problems)
        more = len(problems) - MOST_SHOWN
        self.problems = [*problems[:MOST_SHOWN], *([f"{more} more rows are wrong"] if more > 0 else [])]


@dataclass(frozen=True)
class Incoming:
    """One text as it came. Without a reference it is given the next of its kind.

    `came_from` tells apart texts that read alike; `left_out` says what is not in it; `names` are those of speakers
    that labels took the place of.
    """

    body: str
    kind: str
    reference: str = ""
    council: str = ""
    came_from: str = ""
    left_out: tuple[str, ...] = field(default=(), compare=False)
    names: tuple[str, ...] = field(default=(), compare=False)

    @property
    def origin(self) -> str:
        """A digest of what it is and where it stood, so that the same text is not taken in twice."""
        told = (self.kind, self.reference, self.council, self.came_from, self.body)
        return sha256("\0".join(told).encode()).hexdigest()


def read_file(name: str, data: bytes, *, kind: str, councils: dict[str, str]) -> list[Incoming]:
    """The texts of a file: one of a document, one of each row of a table.

    `councils`: codes by code and by name in small letters. Raises Unreadable; then nothing was taken.
    """
    ending = PurePath(name).suffix.lower()
    try:
        if ending == ".docx" or data.startswith(b"PK\x03\x04"):
            body, left_out = from_word(data)
            return [whole(Incoming(body, kind, left_out=tuple(left_out)))]
        text = as_text(data)
        if ending in {".csv", ".tsv"}:
            return from_rows(text, kind, councils)
        return [whole(Incoming(text, kind))]
    except ValueError as error:
        raise Unreadable(str(error).split("\n")) from error


def whole(text: Incoming) -> Incoming:
    if not text.body.strip():
        raise ValueError("There are no words in this file")
    return text


def from_rows(text: str, kind: str, councils: dict[str, str]) -> list[Incoming]:
    """Each row as a text; every row that is wrong is named, and then none is taken."""
    found: list[Incoming] = []
    wrong: list[str] = []
    seen: dict[str, int] = {}
    alike = Counter[Incoming]()
    for number, row in rows_of(text):
        one = Incoming(row.get("body", ""), kind, row.get("reference", "").strip(), row.get("council", "").strip())
        wrong += [f"Row {number}: {said}" for said in faults(one, councils, row.get("kind", ""))]
        before = seen.setdefault(one.reference, number)
        if one.reference and before != number:
            wrong.append(f"Row {number}: the reference “{one.reference}” stands in row {before} already")
        one = settled(one, councils, row.get("kind", ""))
        alike[one] += 1  # two people may say the same, and both are kept
        found.append(replace(one, came_from=f"time {alike[one]}" if alike[one] > 1 else ""))
    if wrong:
        raise ValueError("\n".join(wrong))
    if not found:
        raise ValueError("There are no rows beneath the headings")
    return found


def faults(one: Incoming, councils: dict[str, str], kind: str) -> list[str]:
    found = []
    if not one.body.strip():
        found.append("there are no words")
    if len(one.reference) > A_REFERENCE:
        found.append(f"the reference is longer than {A_REFERENCE} characters")
    if one.council and one.council.lower() not in councils:
        found.append(f"there is no council “{one.council[:60]}”: use its name or its code")
    if kind.strip() and not kind_called(kind):
        found.append(f"“{kind[:60]}” is no kind of text: use “impact statement”, “interview” or another of the list")
    return found


def settled(one: Incoming, councils: dict[str, str], kind: str) -> Incoming:
    return replace(one, council=councils.get(one.council.lower(), ""), kind=kind_called(kind) or one.kind)


def kind_called(said: str) -> str:
    """The kind that a cell names, by its code or its words; "" for none."""
    wanted = " ".join(said.lower().replace("-", " ").split())
    names = {name: value for value, label in TextKind.choices for name in (value.replace("-", " "), label.lower())}
    return names.get(wanted, "")
