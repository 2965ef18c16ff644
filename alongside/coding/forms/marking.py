"""What is asked of a coder: which words, which codes, and a memo. And of whoever settles, quotes, releases."""

import re
from collections.abc import Iterator

from django import forms
from django.core.exceptions import ValidationError

from alongside.design.fields import AnyOf, Line, Narrative, Words, YesNo
from alongside.design.forms import Questions

from ..names import named_in, not_said

CONFIRMED = [("yes", "I have read it as somebody from there would. Nobody can be recognised by it")]
NO_WORDS = "Choose what you mark: tick a sentence, or select words with the mouse"
A_STRETCH = re.compile(r"([0-9]{1,9})-([0-9]{1,9})")


class MarkForm(Questions):
    """Sentences that were ticked, or words that were selected: each stretch is a passage."""

    sentences = AnyOf("The text", choices=[], required=False, called="what you mark")
    stretch = Line("Selected words", required=False, max_length=30, called="what you selected")
    codes = AnyOf("Codes", choices=[], missing="Select at least one code")
    memo = Narrative("Memo", required=False, rows=2)

    def __init__(self, *args, spans, codes, said, **kwargs):
        super().__init__(*args, **kwargs)
        self.by_number = {str(code.number): code for code in codes}
        self.said, self.begins = said, spans[0][0] if spans else 0
        self.fields["stretch"].widget = forms.HiddenInput()
        self.fields["sentences"].choices = [(f"{start}-{end}", f"{start}-{end}") for start, end in spans]
        self.fields["codes"].choices = [(number, str(code)) for number, code in self.by_number.items()]

    def clean(self):
        answers = super().clean()
        stretches = list(self.joined(answers.pop("sentences", [])))
        selected = answers.pop("stretch", "")
        if selected:
            stretches = [*stretches, self.stretch_of(selected)]
        stretches = [kept for one in stretches if (kept := self.without_spaces(*one))]
        if not stretches and not self.errors:
            self.add_error("sentences", ValidationError(NO_WORDS))
        codes = [self.by_number[number] for number in answers.get("codes", [])]
        return {**answers, "stretches": list(dict.fromkeys(stretches)), "codes": codes}

    def joined(self, ticked: list[str]) -> Iterator[tuple[int, int]]:
        """Sentences that follow one another are one passage."""
        start = end = -1
        for first, last in sorted(tuple(map(int, one.split("-"))) for one in ticked):
            if first != end:
                yield from [(start, end)] if end > start else []
                start = first
            end = last
        yield from [(start, end)] if end > start else []

    def stretch_of(self, selected: str) -> tuple[int, int]:
        found = A_STRETCH.fullmatch(selected)
        start, end = (int(found[1]), int(found[2])) if found and selected.isascii() else (0, 0)
        if not self.begins <= start < end <= self.begins + len(self.said):
            self.add_error("sentences", ValidationError(NO_WORDS))
            return 0, 0
        return start, end

    def without_spaces(self, start: int, end: int) -> tuple[int, int] | None:
        """The stretch without spaces at its ends; none where nothing else is in it."""
        words = self.said[max(0, start - self.begins) : max(0, end - self.begins)]
        start += len(words) - len(words.lstrip())
        return (start, start + len(words.strip())) if words.strip() else None


class SettleForm(Questions):
    holds = YesNo("Does the code belong here?", missing="Select whether the code belongs here")
    why = Narrative("Why?", rows=3, called="why", help_text="Whoever reads the report may ask.")


class QuotationForm(Questions):
    """Words from a passage, nothing changed in them but for what is left out or replaced in [square brackets].

    `never`: names that may not stand in them.
    """

    words = Words(
        "The words, as others may read them",
        called="the words",
        rows=4,
        help_text="As they were said. Leave out with … and write in [square brackets] what you put in place of a name.",
    )
    confirmed = AnyOf("Read it again", choices=CONFIRMED, missing="Confirm that nobody can be recognised by it")

    def __init__(self, *args, said, never, **kwargs):
        super().__init__(*args, **kwargs)
        self.said, self.never = said, never

    def clean_words(self):
        words = self.cleaned_data["words"].strip()
        if other := not_said(words, self.said):
            raise ValidationError(f"“{other[:80]}” does not stand so in the passage: put your own words in [brackets]")
        if name := named_in(words, self.never):
            raise ValidationError(f"Leave out “{name}”, or write in [square brackets] what you put in its place")
        return words

    def clean(self):
        answers = super().clean()
        answers.pop("confirmed", None)
        return answers


class DecideForm(Questions):
    reveals = {"released": {"no": ("why",)}}
    released = YesNo("May others read this?", missing="Select whether others may read this")
    why = Narrative("Why not?", required=False, rows=3, called="why not")

    def clean(self):
        answers = super().clean()
        if answers.get("released") is False and not answers.get("why", "").strip():
            self.add_error("why", "Enter why not")
        return answers
