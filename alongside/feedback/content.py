"""What stands in a questionnaire: one document of plain data, read here and never by the key elsewhere.

A version keeps it as JSON. Words stand by variant and language (`{"usual": {"en": "…"}}`), so that a wording, a scale
or a translation is changed without code.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from alongside.prompts.codes import Graded

from .codes import CLOSED, FROM_THE_RECORD, Kind, MapsTo, Variant

ENGLISH = "en"
A_KEY = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
LONGEST_KEY = 40
Says = Mapping[str, Mapping[str, str]]
FALLS_BACK = {
    Variant.USUAL: (Variant.USUAL,),
    Variant.REPRESENTATIVE: (Variant.REPRESENTATIVE, Variant.USUAL),
    Variant.EASY_READ: (Variant.EASY_READ, Variant.USUAL),
}
"""In which other words something is said where a variant has none of its own."""
AROUND = (
    *("begin", "say-more", "leave-out", "end"),
    *("several", "only-after", "code", "how", "how-alone", "how-helped", "how-for-me", "give-back"),
    "safe-on-paper",
)
"""The words around the questions: before the first, above a box for more, after the last; and those on paper alone."""


def said(says: Says, variant: str, language: str) -> str:
    """Words for a reader. Their language comes first; who speaks for somebody is never addressed as that person."""
    variants = FALLS_BACK[Variant(variant)]
    wanted = [(each, language) for each in variants] + [(each, ENGLISH) for each in variants]
    if variant == Variant.REPRESENTATIVE:
        wanted = [(Variant.REPRESENTATIVE, language), (Variant.REPRESENTATIVE, ENGLISH), *wanted]
    return next((words for each, of in wanted if (words := says.get(each, {}).get(of, ""))), "")


@dataclass(frozen=True)
class Choice:
    """One answer that can be chosen. `counts_as`: how much that is, where the question is one of the framework's."""

    code: str
    says: Says
    counts_as: str = ""


@dataclass(frozen=True)
class Question:
    """One question, with its answers. `only_if`: the question and the answer to it under which this one is asked."""

    key: str
    kind: str
    says: Says
    hint: Says
    choices: tuple[Choice, ...] = ()
    scale: str = ""
    say_more: bool = False
    maps_to: str = ""
    only_if: tuple[str, str] | None = None

    @property
    def closed(self) -> bool:
        return self.kind in CLOSED

    @property
    def asked(self) -> bool:
        """Whether anybody is asked; the others are answered from the record."""
        return self.kind != Kind.RECORD

    def choice(self, code: str) -> Choice | None:
        return next((choice for choice in self.choices if choice.code == code), None)

    @property
    def kind_label(self) -> str:
        return Kind(self.kind).label

    @property
    def maps_to_label(self) -> str:
        return MapsTo(self.maps_to).label if self.maps_to else ""


@dataclass(frozen=True)
class Content:
    """The whole of a questionnaire as it is asked."""

    questions: tuple[Question, ...]
    scales: Mapping[str, tuple[Choice, ...]]
    around: Mapping[str, Says]

    def question(self, key: str) -> Question | None:
        return next((question for question in self.questions if question.key == key), None)

    @property
    def asked(self) -> tuple[Question, ...]:
        return tuple(question for question in self.questions if question.asked)

    def words_around(self, what: str, variant: str, language: str) -> str:
        return said(self.around.get(what, {}), variant, language)

    @property
    def languages(self) -> list[str]:
        """Every language in which anything is said, English first."""
        found = {language for _, says in self.pieces() for by in says.values() for language in by}
        return [ENGLISH, *sorted(found - {ENGLISH})]

    def pieces(self) -> Iterator[tuple[str, Says]]:
        """Everything that is worded, each with a name of its own, in the order of the page."""
        yield from ((f"around.{name}", self.around.get(name, {})) for name in AROUND)
        for question in self.asked:
            yield f"questions.{question.key}.says", question.says
            yield f"questions.{question.key}.hint", question.hint
        for name, choices in self.scales.items():
            yield from ((f"scales.{name}.{choice.code}", choice.says) for choice in choices)


def read(document: Mapping[str, Any]) -> Content:
    """A questionnaire from its document."""
    scales = {
        name: tuple(Choice(one["code"], one["says"], one.get("counts_as", "")) for one in scale["choices"])
        for name, scale in document.get("scales", {}).items()
    }
    questions = tuple(question_of(one, scales) for one in document.get("questions", []))
    return Content(questions, scales, document.get("around", {}))


def question_of(one: Mapping[str, Any], scales: Mapping[str, tuple[Choice, ...]]) -> Question:
    condition = one.get("only_if")
    return Question(
        key=one["key"],
        kind=one["kind"],
        says=one["says"],
        hint=one.get("hint", {}),
        choices=scales.get(one.get("scale", ""), ()),
        scale=one.get("scale", ""),
        say_more=one.get("say_more", False),
        maps_to=one.get("maps_to", ""),
        only_if=(condition["question"], condition["is"]) if condition else None,
    )


def faults(content: Content) -> list[str]:
    """Why a questionnaire cannot be asked as it stands: sentences for whoever makes it. Empty where it can be."""
    found = [] if content.asked else ["Add a question: there is nothing to ask yet."]
    for number, question in enumerate(content.questions, start=1):
        before = {each.key: each for each in content.questions[: number - 1]}
        found += [f"Question {number}: {why}" for why in faults_of(question, before)]
    mapped = [question.maps_to for question in content.questions if question.maps_to]
    if len(mapped) != len(set(mapped)):
        found.append("Two questions are the same question of the outcomes framework. Keep one of them.")
    return found


def faults_of(question: Question, before: Mapping[str, Question]) -> Iterator[str]:
    if not A_KEY.fullmatch(question.key) or len(question.key) > LONGEST_KEY or question.key in before:
        yield f"“{question.key}” is not a name of its own."
    if question.asked and not question.says.get(Variant.USUAL, {}).get(ENGLISH, "").strip():
        yield "it has no usual wording in English."
    yield from faults_of_answers(question)
    if question.only_if:
        key, code = question.only_if
        asked_before = before.get(key)
        if asked_before is None or not asked_before.closed or asked_before.choice(code) is None:
            yield "it is asked under an answer that does not come before it."


def faults_of_answers(question: Question) -> Iterator[str]:
    codes = [choice.code for choice in question.choices]
    if question.closed and len(set(codes)) < 2:
        yield "there are fewer than two answers to choose from."
    if question.kind == Kind.SAFE and not {"yes", "no"} <= set(codes):
        yield "“yes” and “no” must be among its answers, so that a no is heard."
    if question.maps_to in FROM_THE_RECORD and question.asked:
        yield "questions 1 to 3 of the outcomes framework are answered from the record."
    if question.maps_to and question.asked and question.maps_to not in FROM_THE_RECORD:
        if question.kind != Kind.ONE:
            yield "a question of the outcomes framework is answered on a scale."
        if not all(choice.counts_as in Graded.values for choice in question.choices):
            yield "say of each answer on its scale how much that is, so that it can be counted."
