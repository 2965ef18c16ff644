"""Answers that nobody expects, and ways to send them in place of a form's own."""

from django.http import QueryDict
from hypothesis import strategies as st

HOSTILE = [
    "",
    " ",
    "\x00",
    "a\x00b",
    "\ud800",
    "🗝️👵🏽",
    "أريد\u202eمفاتيحي",
    "x" * 10_000,
    "9" * 5_000,
    "-1",
    "0",
    "1e400",
    "NaN",
    "<script>alert(1)</script>",
    "%s %d {0} {{ x }} {% now 'Y' %}",
    "'; DROP TABLE people_adult; --",
    "../../etc/passwd",
    "true",
    "None",
    "null",
    "[]",
    '{"a": 1}',
    "٣",
    "31",
    "2",
    "2026",
    "0000",
    "yes",
    "no",
    "\r\n",
    "\u2028",
    "ſ",
    "ﬀ",
]


def boxes_of(form) -> dict[str, list[str]]:
    """Every name that a browser could send for a form, with answers that would be good ones."""
    names = {}
    for name, field in form.fields.items():
        good = [str(value) for value, _ in getattr(field, "choices", [])][:6] or ["Some words.", "14:30"]
        parts = [f"{name}_{i}" for i in range(3)] if hasattr(field.widget, "parts") else [name]
        names |= dict.fromkeys(parts, good if len(parts) == 1 else ["5", "6", "2026", "29", "13"])
    return names | {
        "words-2": ["More."],
        "another": ["words"],
        "submission": ["x"],
        "seen": ["1"],
        "choose-phone": ["theirs"],
    }


def sendings(names: dict[str, list[str]], sendable: bool = False):
    """Some or all of a form's names, each with none, one or several answers, good or hostile."""
    bad = [text for text in HOSTILE if not sendable or "\ud800" not in text]
    one = {name: st.lists(st.sampled_from(bad) | st.sampled_from(good), max_size=2) for name, good in names.items()}
    return st.fixed_dictionaries({}, optional=one)


def as_received(sent: dict[str, list[str]]) -> QueryDict:
    data = QueryDict(mutable=True)
    for name, values in sent.items():
        data.setlist(name, values)
    return data
