"""Answering a suggestion: it becomes the coder's own mark, or is refused and not made again."""

from django.core.exceptions import ValidationError
from django.db import transaction

from alongside.history.recording import recording

from ..models import CodebookCode, Suggestion, Text
from ..suggesting.meaning import MODEL
from .marking import mark, open_task

ANSWERED = "You have answered this suggestion already"


@transaction.atomic
def answer_suggestion(
    *, by, text: Text, code: CodebookCode, start: int, end: int, likeness: float, taken: bool
) -> Suggestion:
    """Take a suggested passage, which marks it as if the coder had found it, or refuse it.

    Raises ValidationError where the text is not theirs to code, or they answered this before.
    """
    open_task(by, text)
    if Suggestion.objects.filter(text=text, coder=by, code__number=code.number, start=start, end=end).exists():
        raise ValidationError(ANSWERED)
    passage = mark(by=by, text=text, stretches=[(start, end)], codes=[code])[0] if taken else None
    answer = Suggestion(
        text=text, coder=by, code=code, start=start, end=end, likeness=likeness, model=MODEL, passage=passage
    )
    facts = {"code": code.number, "taken": taken}
    with recording("answered-suggestion", by=by, adult=None, about=text, facts=facts) as keep:
        return keep(answer)
