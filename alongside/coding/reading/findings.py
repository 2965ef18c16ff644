"""Findings: how widely each code was said, and the quotations that two people let out. The report reads these."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from django.db.models import BooleanField, F, OuterRef, QuerySet, Subquery

from ..differing import Place, differing, holds, places
from ..models import CodebookVersion, Passage, Quotation, QuotationRelease, Settled, Task, TextCollection
from ..names import named_in
from ..prevalence import band_of, within
from .naming import council_names, councils_but


@dataclass(frozen=True)
class Quote:
    """A quotation that two people let out, with its reference; its council only where that may be named."""

    reference: str
    words: str
    kind: str
    council: str = ""


@dataclass(frozen=True)
class Finding:
    """One code as a finding: `n` sources `of` all said it, in the words of the codebook's bands.

    A source is a council, or a text of no council. `unsettled`: texts in which coders differ and nobody has settled.
    """

    number: int
    label: str
    n: int
    of: int
    band: str
    quotes: tuple[Quote, ...] = ()
    says: str = ""
    under: int | None = None
    unsettled: int = 0


@dataclass
class Read:
    """A text as it was coded: whose it is, who has finished it, what they marked, and what was settled."""

    pk: int
    reference: str
    council: str
    coders: set[int] = field(default_factory=set)
    marks: list[Any] = field(default_factory=list)
    settled: list[Any] = field(default_factory=list)

    @property
    def source(self) -> str:
        return self.council or f"text {self.pk}"

    def differences(self) -> list[Place]:
        return differing(self.marks, self.coders)

    def stands(self, place: Place) -> bool | None:
        return holds(place, self.coders, self.settled)

    def has(self, quotation: Quotation) -> bool:
        """Whether the code of a quotation stands at the place that it is from."""
        if quotation.start is None or quotation.end is None:
            return False
        here = Place(quotation.code.number, quotation.start, quotation.end)
        of_code = [place for place in places(self.marks) if place.code == here.code and place.overlaps(here)]
        return any(self.stands(place) for place in of_code)


def read_texts(collections: Iterable[TextCollection]) -> list[Read]:
    """The texts that somebody has finished, with what those who did so marked, and what was settled."""
    found = marked_texts(collections)
    settled = Settled.objects.filter(text__in=found).annotate(number=F("code__number")).order_by("pk")
    for one in settled.values_list("text_id", "number", "start", "end", "holds", named=True):
        found[one.text_id].settled.append(one)
    return list(found.values())


def marked_texts(collections: Iterable[TextCollection]) -> dict[int, Read]:
    """The texts that somebody has finished, with what those who did so marked."""
    of = {"text__collection__in": list(collections)}
    done = Task.objects.filter(**of, finished_on__isnull=False).order_by("text_id")
    found: dict[int, Read] = {}
    for pk, reference, council, coder in done.values_list("text", "text__reference", "text__council", "coder"):
        found.setdefault(pk, Read(pk, reference, council)).coders.add(coder)
    what = ("text_id", "coder_id", "number", "start", "end", "pk")
    marks = Passage.objects.filter(**of, taken_back_on=None).annotate(number=F("code__number")).order_by("pk")
    for mark in marks.values_list(*what, named=True):
        if mark.text_id in found and mark.coder_id in found[mark.text_id].coders:
            found[mark.text_id].marks.append(mark)
    return found


def findings_of(
    version: CodebookVersion, collection: TextCollection | None = None, *, quoted: bool = True
) -> tuple[Finding, ...]:
    """Each code of a version as a finding, over the collections that use it, or over one; with quotations if wanted."""
    collections = [collection] if collection else list(version.collections.all())
    texts = read_texts(collections)
    said, open_in, sources = prevalence(texts)
    codes = list(version.codes.all())
    for code in codes:
        if code.under:
            said[code.under] |= said[code.number]
    quotes = quotes_released(collections, texts) if quoted else {}
    bands = version.words_for_shares
    found = []
    for code in codes:
        n, of = len(said[code.number]), len(said[code.under]) if code.under else len(sources)
        found.append(
            Finding(
                code.number,
                code.label,
                n,
                of,
                within(n, of) if code.under else band_of(n, of, bands),
                quotes=tuple(quotes.get(code.number, ())),
                says=code.finding,
                under=code.under,
                unsettled=open_in[code.number],
            )
        )
    return tuple(found)


def prevalence(texts: Iterable[Read]) -> tuple[dict[int, set[str]], dict[int, int], set[str]]:
    """By code: which sources said it, in how many texts that is open; and every source."""
    said: dict[int, set[str]] = defaultdict(set)
    open_in: dict[int, int] = defaultdict(int)
    sources = set()
    for text in texts:
        sources.add(text.source)
        stands: dict[int, set[bool | None]] = defaultdict(set)
        for place in places(text.marks):
            stands[place.code].add(text.stands(place))
        for number, each in stands.items():
            if True in each:
                said[number].add(text.source)
            elif None in each:
                open_in[number] += 1
    return said, open_in, sources


NEWEST = QuotationRelease.objects.filter(quotation=OuterRef("pk")).order_by("-pk").values("released")[:1]


def quotations_of(collections: Iterable[TextCollection]) -> QuerySet[Quotation]:
    """Every quotation, with where it stands (`released`), in the order of the codes."""
    rows = Quotation.objects.filter(text__collection__in=list(collections)).defer("text__body")
    rows = rows.annotate(released=Subquery(NEWEST, output_field=BooleanField()))
    return rows.select_related("text", "code", "writer").order_by("code__number", "pk")


def quotes_released(collections: Iterable[TextCollection], texts: Iterable[Read]) -> dict[int, list[Quote]]:
    """What may be read by others, by code: released by a second person, of texts that still may be quoted.

    What was allowed or marked when it was released may have been taken back since: so a quotation is left out while
    its code does not stand at its place, and while it names a council that may not be named.
    """
    found: dict[int, list[Quote]] = defaultdict(list)
    read, names = {text.pk: text for text in texts}, council_names()
    for one in quotations_of(collections).filter(text__may_be_quoted=True):
        text, there = one.text, read.get(one.text_id)
        if not one.released or there is None or not there.has(one):  # type: ignore[attr-defined]  # annotated
            continue
        if named_in(one.words, councils_but(text, names)):
            continue
        council = names.get(text.council, "") if text.may_name_council else ""
        found[one.code.number].append(Quote(text.reference, one.words, text.kind, council))
    return found
