"""The report that comes with the product: 2014/15 as printed, and what forty-three invented statements say."""

from datetime import date

from alongside.coding.prevalence import band_of, bands_from
from alongside.coding.shipped import shipped
from alongside.coding.worked_example import statements

from ..analysis.edition import read
from ..worked_example import EDITION, worked_example
from .source import Finding, Source, Texts

CLOSED = date(2015, 3, 16)
"""When the second of the two surveys closed."""
CODEBOOK = "eighteen-findings-1"
QUOTED = 2
"""How many sentences of a finding stand in the report."""
INVENTED = "invented"


def worked_report() -> Source:
    return Source(
        title="Making Safeguarding Personal: an evaluation to learn from",
        made_by="A worked example of Alongside’s",
        as_of=CLOSED,
        method=METHOD,
        ethics="reference 14-IEC08-1020, as printed in the report of 2014/15.",
        edition=read(EDITION),
        waves=worked_example(),
        texts=(said_in_statements(),),
        protect=False,
        also=ALSO,
    )


METHOD = (
    "This report shows what Alongside makes of an evaluation. Its tables are those of the evaluation of 2014/15: "
    "invented respondents answer so that each count is as it was printed. Nobody gave these answers.",
    "The leads of all councils that took part were asked to answer a survey on the internet, from 13 January to 20 "
    "February 2015, and were reminded three times. Leads named staff, who were asked to answer a shorter one from 12 "
    "February to 16 March 2015. Both have their questions from one bank.",
    "The findings are the eighteen of 2013/14. How widely each is meant agrees with the words that were printed then; "
    "the forty-three statements and every quotation are invented.",
)
ALSO = (
    "Leads named the staff who were asked, and the leads who did so may be those furthest on: staff may well be more "
    "favourable here than they are elsewhere.",
    "Nobody who had been through safeguarding was asked.",
    "The figures are shown as they were published in 2015. In a report of its own an evaluation hides small ones.",
)


def said_in_statements() -> Texts:
    """The invented statements with what was coded in them."""
    _, version, codes = shipped(CODEBOOK)
    whole, bands = statements(), bands_from(version["bands"])
    found = []
    for code in codes:
        number = code["number"]
        meant = [one for one in whole if number in one.codes]
        says = code.get("finding") or code["label"]
        band = band_of(len(meant), len(whole), bands)
        found.append(Finding(number, says, len(meant), len(whole), band, tuple(quotations(meant, number))))
    return Texts(
        title="Forty-three invented impact statements",
        codebook="The eighteen findings of 2013/14, version 1",
        agreement="One person coded them, so how far coders agree is not known.",
        findings=tuple(found),
    )


def quotations(meant: list, number: int) -> list[tuple[str, str]]:
    """Sentences of a finding from statements far apart, so that not the same ones are always quoted."""
    chosen = [meant[(number * 7 + step * len(meant) // QUOTED) % len(meant)] for step in range(QUOTED)]
    return [
        (next(words for words, codes in one.sentences if number in codes), f"{one.reference}, {INVENTED}")
        for one in chosen
    ]
