"""Answers as a browser sends them, put as they are kept. Whatever was sent is kept, right or wrong."""

import re
import unicodedata
from collections.abc import Callable, Iterable
from typing import Any

from .answers import field_of, other_of
from .content import Kind, Question, Row

Sent = Callable[[str], list[str]]
"""What was sent in a field: the `getlist` of a form."""
BETWEEN = r"[,'\u2019 ]"
A_NUMBER = re.compile(rf"-?(\d{{1,15}}|\d{{1,3}}({BETWEEN}\d{{3}}){{1,4}})")


def answer_sent(question: Question, rows: Iterable[Row], sent: Sent) -> dict[str, Any]:
    """What was answered to one question: by its key, and what was said with “other”. Empty: nothing was."""
    key = question.key
    found: dict[str, Any] = {}
    if question.kind == Kind.TEXT:
        found[key] = text_of(sent(key))
    elif question.kind == Kind.ONE:
        found[key] = next((code for each in sent(key)[:1] if (code := text_of([each]).strip())), "")
    elif question.of_many:
        found[key] = list(dict.fromkeys(code for each in sent(key) if (code := text_of([each]).strip())))
    else:
        given = {row.code: text_of(sent(field_of(key, row.code))).strip() for row in rows}
        found[key] = {
            row: whole_number(text) if question.kind == Kind.NUMBERS else text for row, text in given.items() if text
        }
    if any(option.other for option in question.options):
        found[other_of(key)] = text_of(sent(other_of(key)))
    return {at: value for at, value in found.items() if not empty(value)}


def empty(value: Any) -> bool:
    return not value.strip() if isinstance(value, str) else not value


def text_of(given: list[str]) -> str:
    """A text as it was given, whole; only what no database can keep is left out of it."""
    text = (given[0] if given else "").replace("\r\n", "\n").replace("\x00", "")
    return text.encode("utf-8", "replace").decode("utf-8")


def whole_number(text: str) -> int | str:
    """A whole number, in whatever digits and with whatever marks between thousands; else the text itself."""
    plain = unicodedata.normalize("NFKC", text).strip()
    return int(re.sub(BETWEEN, "", plain)) if A_NUMBER.fullmatch(plain) else text
