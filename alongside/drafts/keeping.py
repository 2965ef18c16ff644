"""Keeping what people type. A draft belongs to one person and one page."""

from django.core.exceptions import ValidationError
from django.http import QueryDict
from django.utils import timezone

from .models import Draft, Submission

NOT_KEPT = {"csrfmiddlewaretoken", "username", "password", "current", "new", "again"}
"""Names of boxes that are never kept: passwords, old and new (a test compares this with every form)."""
LONGEST_PATH = 300


def pairs_of(data: QueryDict) -> list[list[str]]:
    """What was sent, as [name, value] pairs in a form that the database can hold."""
    return [[clean(name), clean(value)] for name, values in data.lists() if name not in NOT_KEPT for value in values]


def clean(text: str) -> str:
    """PostgreSQL keeps every character but NUL and lone surrogates, which no keyboard types."""
    return text.replace("\x00", "").encode("utf-8", "replace").decode("utf-8")


def as_sent(pairs: list[list[str]]) -> QueryDict:
    """Pairs again as they were sent."""
    data = QueryDict(mutable=True)
    for name, value in pairs:
        data.appendlist(name, value)
    return data


def keep_draft(*, user, path: str, pairs: list[list[str]], title: str = "") -> None:
    """Keep what was typed on this page, unless that very form has been sent already."""
    token = next((value for name, value in pairs if name == "submission"), "")
    if len(path) > LONGEST_PATH or was_sent(token):
        return
    defaults = {"fields": pairs, "saved_at": timezone.now()} | ({"title": clean(title)[:200]} if title else {})
    Draft.objects.update_or_create(user=user, path=path, defaults=defaults)


def was_sent(token: str) -> bool:
    """Whether the form with this token was acted on. A text that is no token was not."""
    try:
        return Submission.objects.filter(token=token).exists()
    except ValidationError:
        return False
