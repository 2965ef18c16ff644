"""Suggestions from what is on record: for a coder from their own marks, and how good they are from everybody's.

While a text is coded by two, neither may see what the other marked, and not by way of a suggestion either: so what is
suggested to a coder is learnt from the texts that they finished themselves, and from their own marks there. Where it
was settled afterwards whether a code is there, what was settled is learnt from and measured against, instead of marks.
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from django.db.models import F

from .models import CodebookCode, Passage, Settled, Suggestion, Task, Text, TextCollection, Turn
from .suggesting.balance import counted, evenly, shares
from .suggesting.learning import Coding, suggested
from .suggesting.meaning import Sentences
from .suggesting.measuring import Measured, measured
from .suggesting.themes import Theme, near_duplicates, themes_in

MOST_TEXTS = 60
MOST_SENTENCES = 6_000
"""What is learnt from at most, the newest texts first, so that a page opens soon; each gives its share of sentences."""
OF_A_CODE = 3
"""How many passages of one code are suggested at a time."""
THEMES = 8
PAIRS = 20


@dataclass(frozen=True)
class Line:
    """A sentence in its text."""

    text: int
    reference: str
    start: int
    end: int
    words: str


@dataclass(frozen=True)
class Offered:
    """A passage that a coder may take or refuse, beside the passage that it is most like."""

    code: CodebookCode
    line: Line
    likeness: float
    like: Line

    @property
    def name(self) -> str:
        """By which it is told from the others."""
        return f"c{self.code.number}-{self.line.start}-{self.line.end}"


class Coded:
    """Sentences of some texts, and which codes were given to which by marks that count here."""

    def __init__(self, lines: Iterable[Line], marks: Iterable[Any]):
        self.lines = list(lines)
        self.marks = list(marks)

    @cached_property
    def sentences(self) -> Sentences:
        return Sentences(tuple(line.words for line in self.lines))

    @property
    def texts(self) -> list[int]:
        """The text of each sentence."""
        return [line.text for line in self.lines]

    @cached_property
    def given(self) -> dict[int, set[int]]:
        """By the number of a code, the sentences that are meant by its marks."""
        of_text: dict[int, list[int]] = {}
        for place, line in enumerate(self.lines):
            of_text.setdefault(line.text, []).append(place)
        found: dict[int, set[int]] = {}
        for mark in self.marks:
            places = of_text.get(mark.text_id, [])
            first = bisect_right(places, mark.start, key=lambda place: self.lines[place].end)
            last = bisect_left(places, mark.end, key=lambda place: self.lines[place].start)
            meant_by_it = {place for place in places[first:last] if meant(self.lines[place], mark)}
            found.setdefault(mark.number, set()).update(meant_by_it)
        return found

    def flags(self, number: int) -> np.ndarray:
        """For each sentence, whether it was given a code."""
        marked = np.zeros(len(self.lines), dtype=bool)
        marked[list(self.given.get(number, ()))] = True
        return marked


def share_of(texts: Iterable[Text]) -> list[Line]:
    """Sentences of these texts, of each at most its share, spread evenly over it."""
    of_text: dict[int, list[Line]] = {}
    for line in lines_of(texts):
        of_text.setdefault(line.text, []).append(line)
    most = shares([len(lines) for lines in of_text.values()], MOST_SENTENCES)
    each = zip(of_text.values(), most, strict=True)
    return [lines[place] for lines, share in each for place in evenly(len(lines), share)]


def lines_of(texts: Iterable[Text]) -> Iterator[Line]:
    """Every sentence of these texts, in their order, without what is only space."""
    by_pk = {text.pk: text for text in texts}
    order = {pk: number for number, pk in enumerate(by_pk)}
    turns = sorted(Turn.objects.filter(text__in=by_pk), key=lambda turn: (order[turn.text_id], turn.number))
    for turn in turns:
        text = by_pk[turn.text_id]
        for start, end in turn.spans:
            if words := text.body[start:end].strip():
                yield Line(text.pk, text.reference, start, end, words)


def meant(line: Line, mark: Any) -> bool:
    """Whether at least half of a sentence is marked, or half of the mark lies in it."""
    both = min(line.end, mark.end) - max(line.start, mark.start)
    return both * 2 >= min(line.end - line.start, mark.end - mark.start) if both > 0 else False


def marks_in(texts: Iterable[Text], **by) -> list[Any]:
    """Marks that stand, each with the `number` of its code; where it was settled, what was settled instead of them.

    A place that nobody has settled yet counts as those marked it whose marks are asked for.
    """
    keys = [text.pk for text in texts]
    marks = Passage.objects.filter(text__in=keys, taken_back_on=None, **by).annotate(number=F("code__number"))
    last: dict[tuple[int, int], list[Any]] = defaultdict(list)
    for one in Settled.objects.filter(text__in=keys).annotate(number=F("code__number")).order_by("-pk"):
        if not settled_at(one, last):
            last[one.text_id, one.number].append(one)
    standing = [mark for mark in marks if not settled_at(mark, last)]
    return standing + [one for rows in last.values() for one in rows if one.holds]


def settled_at(mark: Any, last: Mapping[tuple[int, int], list[Any]]) -> bool:
    """Whether something was settled of the same code where this is."""
    return any(one.start < mark.end and mark.start < one.end for one in last.get((mark.text_id, mark.number), []))


def offered_to(coder, text: Text) -> list[Offered]:
    """What is suggested to somebody in a text that they have to code, code by code."""
    codebook = text.collection.version.codebook_id
    done = Task.objects.filter(coder=coder, finished_on__isnull=False, text__collection__version__codebook=codebook)
    finished = list(Text.objects.filter(pk__in=done.exclude(text=text).values("text")).order_by("-pk")[:MOST_TEXTS])
    here = list(lines_of([text]))
    coded = Coded([*here, *share_of(finished)], marks_in([text, *finished], coder=coder))
    codes = list(CodebookCode.objects.filter(version=text.collection.version_id).order_by("number"))
    if not codes:
        return []
    answered = set(Suggestion.objects.filter(text=text, coder=coder).values_list("code__number", "start", "end"))
    free = [
        [
            place
            for place, line in enumerate(here)
            if place not in coded.given.get(code.number, ()) and (code.number, line.start, line.end) not in answered
        ]
        for code in codes
    ]
    coding = Coding(coded.sentences, coded.texts, np.column_stack([coded.flags(code.number) for code in codes]))
    found = suggested(coding, read=range(len(here), len(coded.lines)), among=free, most=OF_A_CODE)
    return [
        Offered(code, coded.lines[one.sentence], one.likeness, coded.lines[one.like])
        for code, likest in zip(codes, found, strict=True)
        for one in likest
    ]


@dataclass(frozen=True)
class HowGood:
    """What can be said of a collection: each code as measured, near-duplicates, and themes of what nobody coded."""

    codes: list[tuple[CodebookCode, Measured]]
    sentences: int
    texts: int
    pairs: list[tuple[Line, Line]]
    themes: list[tuple[Theme, list[Line]]]


def how_good(collection: TextCollection) -> HowGood:
    """Suggestions in a collection measured against what people marked in texts that somebody finished."""
    done = Task.objects.filter(text__collection=collection, finished_on__isnull=False)
    texts = list(Text.objects.filter(pk__in=done.values("text")).order_by("-pk")[:MOST_TEXTS])
    coders = set(done.values_list("text", "coder"))
    coded = Coded(share_of(texts), (mark for mark in marks_in(texts) if counts(mark, coders)))
    codes = list(CodebookCode.objects.filter(version=collection.version_id).order_by("number"))
    given = {code.number: coded.flags(code.number) for code in codes}
    results = measured(coded.sentences, coded.texts, given) if coded.lines and codes else []
    here = np.flatnonzero(counted(coded.texts))
    nowhere = sorted(set(here.tolist()).difference(*coded.given.values()))
    return HowGood(
        codes=list(zip(codes, results, strict=bool(coded.lines))),
        sentences=len(here),
        texts=len(texts),
        pairs=[(coded.lines[one], coded.lines[two]) for one, two, _ in near_duplicates(coded.sentences)[:PAIRS]],
        themes=[
            (theme, [coded.lines[place] for place in theme.sentences[:OF_A_CODE]])
            for theme in themes_in(coded.sentences, nowhere, most=THEMES)
        ],
    )


def counts(mark: Any, coders: set[tuple[int, int]]) -> bool:
    """Whether it was settled, or marked by somebody who finished the text."""
    return isinstance(mark, Settled) or (mark.text_id, mark.coder_id) in coders
