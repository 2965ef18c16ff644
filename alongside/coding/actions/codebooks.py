"""Making codebooks: a version is published when it is made, and the next one follows it."""

from collections.abc import Iterable, Mapping
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.timezone import localdate

from alongside.history.recording import next_id, note, taking_turns

from ..models import Codebook, CodebookCode, CodebookVersion

TAKEN = "There is a codebook of this title already"


@transaction.atomic
def publish_codebook(
    *,
    by,
    codebook: Codebook | None = None,
    title: str = "",
    about: str = "",
    codes: Iterable[Mapping[str, Any]],
    **version: Any,
) -> CodebookVersion:
    """Publish a codebook, or the next version of one. `codes`: the fields of CodebookCode; `version`: of its version.

    Raises ValidationError for a title that is taken.
    """
    if codebook is None:
        if Codebook.objects.filter(title=title).exists():
            raise ValidationError({"title": TAKEN})
        codebook = Codebook(pk=next_id(Codebook), title=title, about=about)
        codebook.event = note("made-codebook", by=by, about=codebook)
        codebook.save(force_insert=True)
    taking_turns(codebook)
    number = 1 + max(codebook.versions.values_list("number", flat=True), default=0)
    event = note("published-codebook", by=by, about=codebook, facts={"version": number})
    made = CodebookVersion.objects.create(
        codebook=codebook, number=number, published_on=localdate(), event=event, **version
    )
    CodebookCode.objects.bulk_create(CodebookCode(version=made, **code) for code in codes)
    return made
