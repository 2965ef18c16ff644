"""The form that asks a questionnaire: made from a version, a variant and a language, for staff and the adult's page.

Nothing in it reads the record, and every question can be left out. What is asked only under an answer to another is
shown under that answer, with and without JavaScript.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django import forms

from alongside.design.fields import AnyOf, OneOf, Words
from alongside.design.forms import Questions

from .codes import Kind, Variant
from .content import ENGLISH, Choice, Content, Question, said

NOTHING = "Answer at least one question, or say that they would rather not answer."


@dataclass(frozen=True)
class Given:
    """What somebody answered to one question."""

    question: Question
    codes: tuple[str, ...] = ()
    words: str = ""

    @property
    def counts_as(self) -> str | None:
        """How much that is, where the question is one of the outcomes framework's."""
        if not self.question.maps_to or len(self.codes) != 1:
            return None
        choice = self.question.choice(self.codes[0])
        return (choice.counts_as or None) if choice else None

    @property
    def not_safe(self) -> bool:
        """Whether they say that they are not safe now."""
        return self.question.kind == Kind.SAFE and "no" in self.codes


class QuestionnaireForm(Questions):
    """The questions of a version as one reader meets them. Its clean answers hold `answers`, a list of Given."""

    mark_optional = False

    def __init__(
        self, *args: Any, content: Content, variant: str = Variant.USUAL, language: str = ENGLISH, **kwargs: Any
    ):
        self.content, self.variant, self.language = content, variant, language
        super().__init__(*args, **kwargs)

    def add_questions(self, sent: Mapping[str, Any] | None) -> None:
        reveals: dict[str, dict[str, tuple[str, ...]]] = {name: dict(by) for name, by in self.reveals.items()}
        for question in self.content.asked:
            names = [f"q-{question.key}"] if question.closed else []
            if question.closed:
                self.fields[names[0]] = self.to_choose(question)
            if question.say_more or not question.closed:
                names.append(f"w-{question.key}")
                self.fields[names[-1]] = self.to_write(question)
            if question.only_if:
                key, code = question.only_if
                under = reveals.setdefault(f"q-{key}", {})
                under[code] = (*under.get(code, ()), *names)
        self.reveals = reveals  # this page's own

    def says(self, says: Mapping[str, Mapping[str, str]]) -> str:
        return said(says, self.variant, self.language)

    def to_choose(self, question: Question) -> forms.Field:
        choices = [(choice.code, self.says(choice.says)) for choice in question.choices]
        kind = AnyOf if question.kind == Kind.SEVERAL else OneOf
        asks, hint = self.says(question.says), self.says(question.hint)
        return kind(asks, choices=choices, required=False, called="an answer", help_text=hint)

    def to_write(self, question: Question) -> forms.Field:
        """A box for their own words: the question itself, or room to say more about it."""
        if not question.closed:
            hint = self.says(question.hint)
            return Words(self.says(question.says), required=False, rows=3, called="what they say", help_text=hint)
        more = self.content.words_around("say-more", self.variant, self.language) or "Say more"
        about = {"aria-label": f"{more}: {self.says(question.says)}"}
        return Words(more, required=False, rows=2, called="what they say", attrs=about)

    def clean(self) -> dict[str, Any]:
        answers = super().clean() or self.cleaned_data
        given = [self.given(question, answers) for question in self.content.asked]
        found = [one for one in given if one.codes or one.words.strip()]
        if not found and not self.errors:
            self.add_error(None, NOTHING)
        return {**answers, "answers": found}

    def given(self, question: Question, answers: dict[str, Any]) -> Given:
        chosen = answers.pop(f"q-{question.key}", "") or ()
        codes = (chosen,) if isinstance(chosen, str) else tuple(chosen)
        return Given(question, codes, answers.pop(f"w-{question.key}", "") or "")


def chosen(choices: Iterable[Choice], codes: Iterable[str], variant: str, language: str) -> list[str]:
    """What was chosen, in the words in which it was asked."""
    wanted = set(codes)
    return [said(choice.says, variant, language) for choice in choices if choice.code in wanted]
