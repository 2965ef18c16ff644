"""What a report is told from, where the evaluation is on record."""

from collections.abc import Iterable, Iterator
from datetime import date
from statistics import median

from alongside.coding.models import TextCollection
from alongside.coding.reading import agreement_of, differences_in, findings_of
from alongside.coding.reading.findings import Quote
from alongside.surveys.reading import wave_of

from ..analysis.rounding import minus
from ..reading import Counting
from .source import Finding, Source, Texts

ONE_CODER = "Nobody coded a text that somebody else had coded, so nothing can be said of agreement."
ALPHA = "Krippendorff’s alpha, by sentence, is {} to {} over the codes, {} in the middle."
NO_ALPHA = "Krippendorff’s alpha cannot be worked out: there is nothing to compare with chance."
ALIKE = "They marked the same throughout."
SETTLED = "Where they differed, it was settled."
UNSETTLED = "In {} of them they differ and nobody has settled it: there the code is not counted."


def source_of(counting: Counting, *, made_by: str, today: date) -> Source:
    """The report's source as it stands: figures protected, and quotations that two people released."""
    it, surveys = counting.evaluation, counting.surveys
    return Source(
        title=it.title,
        made_by=made_by,
        as_of=min([today, *([max(survey.closes for survey in surveys)] if surveys else [])]),
        method=tuple(filter(None, map(str.strip, f"{it.about}\n{it.method}".splitlines()))),
        ethics="; ".join(sorted({survey.ethics for survey in surveys} - {""})),
        edition=counting.edition,
        waves=tuple(wave_of(survey) for survey in surveys),
        texts=tuple(texts_of(counting.collections)),
        smallest_base=counting.least,
        protect=counting.protected,
        also=tuple(filter(None, map(str.strip, it.limits.splitlines()))),
    )


def texts_of(collections: Iterable[TextCollection]) -> Iterator[Texts]:
    """Each collection with what was found in it; one in which nothing was coded yet is left out."""
    for collection in collections:
        found = findings_of(collection.version, collection)
        if found and found[0].of:
            yield Texts(
                title=collection.title,
                codebook=str(collection.version),
                agreement=agreed(collection),
                findings=tuple(
                    Finding(
                        one.number,
                        one.says or one.label,
                        one.n,
                        one.of,
                        one.band,
                        tuple((quote.words, whose(quote)) for quote in one.quotes),
                    )
                    for one in found
                ),
            )


def whose(quote: Quote) -> str:
    """The reference of a quotation's text, and its council where that may be named."""
    return f"{quote.reference}, {quote.council}" if quote.council else quote.reference


def agreed(collection: TextCollection) -> str:
    """How far coders agreed in a collection, and what became of where they differed."""
    compared = agreement_of(collection)
    if not compared.texts:
        return ONE_CODER
    alphas = sorted(row.sentences.value for _, row in compared.rows if row.sentences.value is not None)
    told = (
        ALPHA.format(*(minus(f"{one:.2f}") for one in (alphas[0], alphas[-1], median(alphas)))) if alphas else NO_ALPHA
    )
    differences = differences_in(collection)
    unsettled = {one.text.pk for one in differences if one.stands is None}
    became = UNSETTLED.format(len(unsettled)) if unsettled else SETTLED if differences else ALIKE
    return f"{compared.texts} of them were coded by two people or more. {told} {became}"
