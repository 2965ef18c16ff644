"""Coding: marking passages, taking marks back, and saying that a text is done."""

from collections.abc import Iterable

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.timezone import localdate

from alongside.history.recording import recording, taking_turns

from ..models import CodebookCode, Passage, Task, Text

NOT_OPEN = "You have not been given this text to code, or you have finished it"
ENDED = "Coding has ended in this collection: differences are being settled"


def open_task(by, text: Text) -> Task:
    """The task that lets somebody mark this text. Raises ValidationError where there is none, or it is finished."""
    task = Task.objects.filter(text=text, coder=by, finished_on=None).first()
    if task is None:
        raise ValidationError(NOT_OPEN)
    taking_turns(task)
    task.refresh_from_db()
    text.collection.refresh_from_db()
    if task.finished_on:
        raise ValidationError(NOT_OPEN)
    if text.collection.settling_on:
        raise ValidationError(ENDED)
    return task


@transaction.atomic
def mark(
    *, by, text: Text, stretches: Iterable[tuple[int, int]], codes: Iterable[CodebookCode], memo: str = ""
) -> list[Passage]:
    """Mark each stretch of a text with each of these codes; what they have marked so already stays as it is."""
    open_task(by, text)
    standing = set(text.passages.filter(coder=by, taken_back_on=None).values_list("start", "end", "code__number"))
    new = [
        Passage(text=text, coder=by, code=code, start=start, end=end, memo=memo)
        for start, end in stretches
        for code in codes
        if (start, end, code.number) not in standing
    ]
    if not new:
        raise ValidationError("You have marked this so already")
    facts = {"codes": sorted({passage.code.number for passage in new}), "passages": len(new)}
    with recording("marked-passage", by=by, adult=None, about=text, facts=facts) as keep:
        return [keep(passage) for passage in new]


@transaction.atomic
def take_back(*, by, passage: Passage) -> Passage:
    """Take an own mark back: it stays on record, and counts no more."""
    open_task(by, passage.text)
    if passage.coder_id != by.pk or passage.taken_back_on:
        raise ValidationError(NOT_OPEN)
    passage.taken_back_on = localdate()
    with recording("took-mark-back", by=by, adult=None, about=passage.text, facts={"passage": passage.pk}) as keep:
        return keep(passage)


@transaction.atomic
def finish(*, by, text: Text) -> Task:
    """Say that a text is coded: from then on its marks count, none of them meaning that nothing is there."""
    task = open_task(by, text)
    task.finished_on = localdate()
    with recording("finished-coding", by=by, adult=None, about=text) as keep:
        return keep(task)


@transaction.atomic
def code_again(*, by, text: Text) -> Task:
    """Take an own text up again, until differences are settled."""
    task = Task.objects.filter(text=text, coder=by, finished_on__isnull=False).first()
    if task is None or text.collection.settling_on:
        raise ValidationError(ENDED)
    task.finished_on = None
    with recording("coding-again", by=by, adult=None, about=text) as keep:
        return keep(task)
