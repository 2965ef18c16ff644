"""What can be done to a draft's document: each takes it and alters it, and nothing else knows how it is laid out."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.text import slugify

from ..content import BEFORE, ENGLISH, NOW, Kind, Says
from ..faults import LONGEST_KEY

Document = dict[str, Any]
GONE = "This was taken out of the draft in the meantime."
IN_IT = "This question is in the instrument already."
NOT_EMPTY = "Take its questions out, or move them, before you take a page out."
OTHER = "other"


def named(text: str, taken: Iterable[str]) -> str:
    """A short name made from words, unlike those that are taken."""
    base = "-".join(slugify(text).split("-")[:6])[: LONGEST_KEY - 4].strip("-") or "one"
    known = set(taken)
    return next(name for number in range(1, 999) if (name := base if number == 1 else f"{base}-{number}") not in known)


def with_words(says: Says, language: str, words: str) -> dict[str, str]:
    """A wording with its words in one language put in, or taken out where they are empty."""
    found = {**says, language: words.strip()}
    return {each: text for each, text in found.items() if text}


def section_in(document: Document, key: str) -> Document:
    """A page of the draft. Raises ValidationError if it is gone."""
    for section in document["sections"]:
        if section["key"] == key:
            return section
    raise ValidationError(GONE)


def place_of(document: Document, question: str) -> tuple[int, int]:
    """On which page a question stands, and where there. Raises ValidationError if it is gone."""
    for page, section in enumerate(document["sections"]):
        for place, asked in enumerate(section["asked"]):
            if asked["question"] == question:
                return page, place
    raise ValidationError(GONE)


def asked_in(document: Document, question: str) -> Document:
    page, place = place_of(document, question)
    return document["sections"][page]["asked"][place]


def every_asked(document: Document) -> Iterator[Document]:
    for section in document["sections"]:
        yield from section["asked"]


def put_section(document: Document, key: str, answers: Mapping[str, Any]) -> None:
    """Change a page, or add one at the end where `key` is empty."""
    if not key:
        key = named(answers["title"], [section["key"] for section in document["sections"]])
        document["sections"].append({"key": key, "title": {}, "intro": {}, "asked": []})
    section = section_in(document, key)
    for name in ("title", "intro"):
        section[name] = with_words(section.get(name, {}), ENGLISH, answers[name] or "")
    section["shareable"] = bool(answers["shareable"])


def ask_it(document: Document, section: str, question: str, version: int) -> None:
    """Ask a question at the end of a page. Raises ValidationError for one that is asked already."""
    if any(asked["question"] == question for asked in every_asked(document)):
        raise ValidationError(IN_IT)
    section_in(document, section)["asked"].append({"question": question, "version": version})


def put_place(document: Document, question: str, answers: Mapping[str, Any]) -> None:
    """After which answer a question is asked, and whether it must be answered."""
    asked = asked_in(document, question)
    asked.pop("only_if", None)
    chosen = [row["answer"].partition("=") for row in answers["only_if"] if row["answer"]]
    if chosen:
        asked["only_if"] = {"question": chosen[0][0], "any_of": [code for _, _, code in chosen]}
    asked["required"] = bool(answers["required"])


def move(document: Document, question: str, by: int) -> None:
    """Put a question one place up or down, and from the end of a page to the next."""
    page, place = place_of(document, question)
    sections = document["sections"]
    to = place + by
    if not 0 <= to < len(sections[page]["asked"]):
        if not 0 <= page + by < len(sections):
            return
        asked = sections[page]["asked"].pop(place)
        there = sections[page + by]["asked"]
        there.insert(0 if by > 0 else len(there), asked)
    else:
        sections[page]["asked"].insert(to, sections[page]["asked"].pop(place))


def move_section(document: Document, key: str, by: int) -> None:
    """Put a page one place up or down; at the end it stays."""
    sections = document["sections"]
    at = sections.index(section_in(document, key))
    sections.insert(min(max(at + by, 0), len(sections) - 1), sections.pop(at))


def remove(document: Document, question: str) -> None:
    page, place = place_of(document, question)
    document["sections"][page]["asked"].pop(place)


def remove_section(document: Document, key: str) -> None:
    """Take an empty page out. Raises ValidationError for one with questions."""
    section = section_in(document, key)
    if section["asked"]:
        raise ValidationError(NOT_EMPTY)
    document["sections"].remove(section)


def put_words(document: Document, section: str, language: str, texts: Mapping[str, str]) -> None:
    """What an instrument says around its pages, or on one page around its questions, in one language."""
    holder = section_in(document, section) if section else document
    for name, words in texts.items():
        kind, _, piece = name.rpartition("|")
        at = document.setdefault("around", {}) if kind == "around" else holder
        says = with_words(at.get(piece, {}), language, words)
        at[piece] = says
        if kind == "around" and not says:
            del at[piece]
    used = document.setdefault("languages", [ENGLISH])
    if language not in used and any(words.strip() for words in texts.values()):
        used.append(language)


def put_piece(content: Document, name: str, language: str, words: str) -> None:
    """One text of a question in one language, by the name that content.Question.pieces gives it."""
    kind, _, code = name.partition(".")
    if kind == "checks":
        holder, at = content["checks"][int(code) - 1], "says"
    elif code:
        holder, at = next(one for one in content[kind] if one["code"] == code), "says"
    else:
        holder, at = content, kind
    holder[at] = with_words(holder.get(at, {}), language, words)


def content_from(kind: Kind, answers: Mapping[str, Any], before: Mapping[str, Any]) -> Document:
    """What the bank keeps of a question, from its form. Translations of what stays are kept."""
    content: Document = {**before, "kind": kind.value}
    for name in ("says", "hint"):
        content[name] = with_words(before.get(name, {}), ENGLISH, answers[name] or "")
    if "options" in answers:
        content["options"] = coded(answers["options"], before.get("options", []))
    if "rows" in answers:
        content["rows"] = coded(answers["rows"], before.get("rows", []))
        content["rows_from"] = answers.get("rows_from") or ""
    if kind == Kind.BEFORE_NOW:
        content["rows"] = before.get("rows") or [coded_row(BEFORE, "Before"), coded_row(NOW, "Now")]
    if "most" in answers:
        content["most"] = int(answers["most"])
    if "checks" in answers:
        content["checks"] = [checked(row, before.get("checks", [])) for row in answers["checks"]]
    return content


def coded_row(code: str, words: str) -> Document:
    return {"code": code, "says": {ENGLISH: words}}


def coded(rows: Iterable[Mapping[str, Any]], before: Iterable[Document]) -> list[Document]:
    """Answers or rows as they are kept, each with a short name of its own."""
    known = {one["code"]: one for one in before}
    put: list[Document] = []
    for row in rows:
        code = slugify(row.get("code") or "")[:LONGEST_KEY]
        taken = [one["code"] for one in put]
        code = code if code and code not in taken else named(row["words"], taken)
        one = {"code": code, "says": with_words(known.get(code, {}).get("says", {}), ENGLISH, row["words"])}
        kind = row.get("is") or ""
        put.append({**one, "other": True} if kind == OTHER else {**one, "aside": kind} if kind else one)
    return put


def checked(row: Mapping[str, str], before: Iterable[Document]) -> Document:
    """A check between numbers, from the short names that were typed."""
    parts = [part for part in row["parts"].replace(",", " ").split() if part != "+"]
    says: Says = next(
        (one["says"] for one in before if one["sum_of"] == parts and one["at_most"] == row["at_most"]), {}
    )
    return {"sum_of": parts, "at_most": row["at_most"], "says": with_words(says, ENGLISH, row["says"])}
