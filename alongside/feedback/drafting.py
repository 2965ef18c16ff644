"""What can be done to a draft's document: each takes it and alters it, and nothing else knows how it is laid out."""

from collections.abc import Iterable, Mapping
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.text import slugify

from .codes import CLOSED, Variant
from .content import ENGLISH, LONGEST_KEY

Document = dict[str, Any]
WORDED = {"usual": Variant.USUAL, "representative": Variant.REPRESENTATIVE, "easy_read": Variant.EASY_READ}
"""Which field of a form holds the English wording of which variant."""
GONE = "This was taken out of the draft in the meantime."


def named(text: str, taken: Iterable[str]) -> str:
    """A short name made from words, unlike those that are taken."""
    words = "-".join(slugify(text).split("-")[:5])[: LONGEST_KEY - 3].strip("-")
    base = words if words[:1].isalpha() else f"q-{words}".strip("-")
    known = set(taken)
    return next(name for number in range(1, 100) if (name := base if number == 1 else f"{base}-{number}") not in known)


def with_words(says: Mapping[str, Mapping[str, str]], variant: str, language: str, words: str) -> dict:
    """A wording with one of its texts put in, or taken out where it is empty."""
    found = {each: dict(by) for each, by in says.items()}
    texts = found.setdefault(variant, {})
    if words.strip():
        texts[language] = words.strip()
    else:
        texts.pop(language, None)
    return {each: by for each, by in found.items() if by}


def question_in(document: Document, key: str) -> Document:
    """A question of the draft. Raises ValidationError if it is gone."""
    for question in document["questions"]:
        if question["key"] == key:
            return question
    raise ValidationError(GONE)


def put_question(document: Document, key: str, answers: Mapping[str, Any]) -> None:
    """Change a question, or add one at the end where `key` is empty."""
    if not key:
        key = named(answers["usual"], [question["key"] for question in document["questions"]])
        document["questions"].append({"key": key, "says": {}, "hint": {}})
    question = question_in(document, key)
    closed = answers["kind"] in CLOSED
    for name, variant in WORDED.items():
        question["says"] = with_words(question["says"], variant, ENGLISH, answers.get(name) or "")
    question["hint"] = with_words(question.get("hint", {}), Variant.USUAL, ENGLISH, answers["hint"])
    kept = {
        "kind": answers["kind"],
        "scale": answers["scale"] if closed else "",
        "say_more": bool(answers["say_more"]) and closed,
        "maps_to": answers.get("maps_to") or "",
    }
    question.update(kept)
    before, _, code = answers["only_if"].partition("=")
    question["only_if"] = {"question": before, "is": code} if before else None


def move(document: Document, key: str, by: int) -> None:
    """Put a question one place up or down; at the end of the list it stays."""
    questions = document["questions"]
    place = questions.index(question_in(document, key))
    to = min(max(place + by, 0), len(questions) - 1)
    questions.insert(to, questions.pop(place))


def remove(document: Document, key: str) -> None:
    document["questions"].remove(question_in(document, key))


def put_scale(document: Document, name: str, choices: Iterable[Mapping[str, str]]) -> None:
    """Put a scale in place of the one of this name, or add it. Translations of answers that stay are kept."""
    before = {one["code"]: one for one in document["scales"].get(name, {}).get("choices", [])}
    put: list[Document] = []
    for choice in choices:
        code = slugify(choice["code"])[:LONGEST_KEY] or named(choice["usual"], [one["code"] for one in put])
        says = before.get(code, {}).get("says", {})
        for field in ("usual", "easy_read"):
            says = with_words(says, WORDED[field], ENGLISH, choice.get(field) or "")
        put.append({"code": code, "counts_as": choice["counts_as"], "says": says})
    document["scales"][name] = {"choices": put}


def put_words(document: Document, language: str, texts: Mapping[tuple[str, str], str]) -> None:
    """Put in the words of one language: by the name of a piece (content.py) and the variant, what it says."""
    for (piece, variant), words in texts.items():
        kind, name, *rest = piece.split(".")
        if kind == "around":
            holder, at = document.setdefault("around", {}), name
        elif kind == "questions":
            holder, at = question_in(document, name), rest[0]
        else:
            holder, at = choice_in(document, name, rest[0]), "says"
        holder[at] = with_words(holder.get(at, {}), variant, language, words)


def choice_in(document: Document, scale: str, code: str) -> Document:
    for choice in document["scales"].get(scale, {}).get("choices", []):
        if choice["code"] == code:
            return choice
    raise ValidationError(GONE)
