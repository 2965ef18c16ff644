"""How far coders agree, and where they differ."""

from collections import defaultdict
from dataclasses import dataclass
from operator import itemgetter
from typing import Any

from django.db.models import F, QuerySet
from django.db.models.functions import Least, Substr

from ..counting import Coded, Row, agreement, pairs
from ..differing import Place
from ..models import CodebookCode, Passage, Settled, Text, TextCollection, Turn
from .findings import Read, marked_texts, read_texts
from .pages import names_of

SHOWN = 300
"""So many characters of a passage stand in a list, and so many around it where it is settled."""


@dataclass(frozen=True)
class Compared:
    """How far coders agree: a row for each code, over so many texts and sentences; and which two kappa is of."""

    rows: list[tuple[CodebookCode, Row]]
    texts: int
    sentences: int
    pairs: list[tuple[int, int]]
    pair: tuple[int, int] | None


def agreement_of(collection: TextCollection, wanted: tuple[int, int] | None = None) -> Compared:
    """Agreement over the texts that at least two people have finished. Kappa is of `wanted`, or of those with most."""
    read = [text for text in marked_texts([collection]).values() if len(text.coders) > 1]
    begins: dict[int, list[int]] = defaultdict(list)
    turns = Turn.objects.filter(text__in=[text.pk for text in read]).order_by("text_id", "number")
    for text, sentences in turns.values_list("text_id", "sentences"):
        begins[text] += sentences
    texts = [Coded(frozenset(text.coders), begins[text.pk], text.marks) for text in read]
    both = pairs(texts)
    pair = wanted if wanted in both else next(iter(both), None)
    codes = {code.number: code for code in collection.version.codes.all()}
    rows = [(codes[row.number], row) for row in agreement(codes, texts, pair)]
    return Compared(rows, len(texts), sum(map(len, begins.values())), both, pair)


@dataclass(frozen=True)
class Difference:
    """A place where coders differ: the text, the place, and how it was settled, if it was."""

    text: Read
    place: Place
    stands: bool | None


def differences_in(collection: TextCollection) -> list[Difference]:
    """Every place where coders differ, those first that nobody has settled."""
    found = [
        Difference(text, place, text.stands(place)) for text in read_texts([collection]) for place in text.differences()
    ]
    return sorted(found, key=lambda one: (one.stands is not None, one.text.pk, one.place.start, one.place.code))


def difference_at(passage: Passage) -> Difference | None:
    """The place where coders differ to which a mark belongs; none where they do not."""
    found = differences_in(passage.text.collection)
    return next((one for one in found if passage.pk in {mark.pk for mark in one.place.marks}), None)


def with_words(found: list[Difference]) -> list[dict[str, Any]]:
    """Differences for a list: each with a mark that leads to it, the beginning of its words, and who marked it."""
    leads = [one.place.marks[0].pk for one in found]
    said = Substr("text__body", F("start") + 1, Least(F("end") - F("start"), SHOWN))
    marks = Passage.objects.filter(pk__in=leads).select_related("code").annotate(said=said).in_bulk()
    names = names_of(coder for one in found for coder in one.text.coders)
    return [
        {
            "difference": one,
            "lead": marks[lead],
            "marked": sorted(names[coder] for coder in one.place.coders),
            "not_marked": sorted(names[coder] for coder in one.text.coders - one.place.coders),
        }
        for one, lead in zip(found, leads, strict=True)
    ]


def around(text: Text, place: Place) -> dict[str, str]:
    """The words of a place, with some of what stands before and after it."""
    first = max(0, place.start - SHOWN)
    stretch = Substr("body", first + 1, place.end + SHOWN - first)
    words = Text.objects.filter(pk=text.pk).values_list(stretch, flat=True)[0]
    start, end = place.start - first, place.end - first
    return {"before": words[:start], "here": words[start:end], "after": words[end:]}


def who_marked(found: Difference) -> list[tuple[str, list[Passage]]]:
    """Each coder of the text by name, with their marks in this place; none of those who left it."""
    marks = Passage.objects.filter(pk__in=[mark.pk for mark in found.place.marks]).order_by("start")
    theirs: dict[int, list[Passage]] = defaultdict(list)
    for mark in marks:
        theirs[mark.coder_id].append(mark)
    names = names_of(found.text.coders)
    return sorted(((names[coder], theirs[coder]) for coder in found.text.coders), key=itemgetter(0))


def settled_before(text: Text, place: Place) -> QuerySet[Settled]:
    """What was settled here already, the last first."""
    rows = text.settled.filter(code__number=place.code, start__lt=place.end, end__gt=place.start)
    return rows.select_related("event__by").order_by("-pk")
