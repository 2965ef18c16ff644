"""Quotations: written from a passage, read again, and released by somebody else."""

from django.core.exceptions import ValidationError
from django.db import transaction

from alongside.history.recording import recording, taking_turns

from ..models import Passage, Quotation, QuotationRelease, Text
from ..names import named_in
from ..reading.naming import never_named

OWN = "Somebody else decides: two people see to it that nobody can be recognised, and you wrote this."
NOT_QUOTED = "Nothing of this text may be quoted: whoever gave it has not allowed that."

NAMES = "It has the name “{}”, which may not be read with this text. Write the quotation again without it."


def write_quotation(*, by, passage: Passage, words: str) -> Quotation:
    """Keep words that others may read once they are released. Whoever calls this confirms that nobody can be known."""
    text, place = passage.text, {"code": passage.code, "start": passage.start, "end": passage.end}
    if not text.may_be_quoted:
        raise ValidationError(NOT_QUOTED)
    it = Quotation(text=text, **place, words=words, nobody_recognisable=True, writer=by)
    with recording("wrote-quotation", by=by, adult=None, about=it, facts={"text": text.reference}) as keep:
        return keep(it)


@transaction.atomic
def release(*, by, quotation: Quotation, released: bool, why: str = "") -> QuotationRelease:
    """Let a quotation be read, or not, or take it down. Raises ValidationError for whoever wrote it."""
    taking_turns(quotation)
    text = Text.objects.defer("body").get(pk=quotation.text_id)
    if released and by.pk == quotation.writer_id:
        raise ValidationError(OWN)
    if released and not text.may_be_quoted:
        raise ValidationError(NOT_QUOTED)
    if released and (name := named_in(quotation.words, never_named(text))):
        raise ValidationError(NAMES.format(name))
    decision = QuotationRelease(quotation=quotation, released=released, why=why, decider=by)
    verb = "released-quotation" if released else "kept-quotation-back"
    with recording(verb, by=by, adult=None, about=quotation, why=why) as keep:
        return keep(decision)
