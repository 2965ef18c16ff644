"""The kinds of question that a form can ask. Each says what is wrong in a whole sentence."""

import re
from collections.abc import Mapping
from typing import Any

from django import forms
from django.core.exceptions import ImproperlyConfigured, ValidationError
from django.core.validators import EmailValidator, ProhibitNullCharactersValidator
from django.utils.choices import normalize_choices

from alongside.design.asked import Asked
from alongside.design.nhs_number import digits_of, is_nhs_number
from alongside.design.times import Clock, Day

__all__ = [
    "AnyOf",
    "Clock",
    "Day",
    "Email",
    "Line",
    "Narrative",
    "NhsNumber",
    "OneOf",
    "Pick",
    "Words",
    "YesNo",
    "is_nhs_number",
]

# NUL and lone surrogates: PostgreSQL can hold neither, so they are refused before it is asked.
_CANNOT_BE_STORED = re.compile("[\x00\ud800-\udfff]")
_LONGEST_TEXT = 100_000
READ_BY_THE_ADULT = "The adult reads this."


class _Text(Asked, forms.CharField):
    """Text, with a limit that is explained instead of a `maxlength` that cuts what is pasted.

    `read_by_the_adult`: the page says so, and gives whoever writes it advice on plain words.
    """

    def __init__(self, label: str, *, limit: int, read_by_the_adult: bool = False, **kwargs: Any):
        self.limit = limit
        self.read_by_the_adult = False
        super().__init__(label, **kwargs)
        if read_by_the_adult:
            self.will_be_read_by_the_adult()
        self.validators = [v for v in self.validators if not isinstance(v, ProhibitNullCharactersValidator)]

    def will_be_read_by_the_adult(self) -> None:
        """Say so, and offer advice: for a form that knows only when it is opened who will read it."""
        self.read_by_the_adult = True
        self.help_text = f"{self.help_text} {READ_BY_THE_ADULT}".strip()
        self.widget.attrs["data-read-by-the-adult"] = True

    def validate(self, value: str) -> None:
        if self.required and not value.strip():
            raise ValidationError(self.error_messages["required"], code="required")
        if _CANNOT_BE_STORED.search(value):
            raise ValidationError(
                self.sentence(
                    "contains a hidden character that cannot be kept: type that part again instead of pasting it"
                ),
                code="not_storable",
            )
        if len(value) > self.limit:
            raise ValidationError(self.sentence(f"must be {self.limit:,} characters or fewer"), code="too_long")


class Line(_Text):
    """One line of text, without spaces at its ends."""

    def __init__(
        self,
        label: str,
        *,
        max_length: int = 200,
        width: int | None = None,
        autocomplete: str = "off",
        inputmode: str = "",
        attrs: dict[str, str] | None = None,
        **kwargs: Any,
    ):
        # Off unless asked for: a browser that offers one adult's name to the next user is a leak.
        own = {"autocomplete": autocomplete, "spellcheck": "false", "dir": "auto"}
        if width:
            own["class"] = f"govuk-input--width-{width}"
        if inputmode:
            own["inputmode"] = inputmode
        super().__init__(label, limit=max_length, attrs=own | (attrs or {}), **kwargs)


class Email(Line):
    """An e-mail address, without spaces at its ends."""

    def __init__(self, label: str, **kwargs: Any):
        super().__init__(label, max_length=254, inputmode="email", **kwargs)

    def validate(self, value: str) -> None:
        super().validate(value)
        if value:
            EmailValidator(self.sentence("must be an address like name@example.org"))(value)


class Narrative(_Text):
    """What a practitioner writes: several lines, without spaces at its ends."""

    widget = forms.Textarea

    def __init__(self, label: str, *, rows: int = 5, attrs: dict[str, str] | None = None, **kwargs: Any):
        own = {"rows": str(rows), "dir": "auto", "autocomplete": "off"}
        super().__init__(label, limit=_LONGEST_TEXT, attrs=own | (attrs or {}), **kwargs)


class Words(Narrative):
    """Somebody's own words: every character is kept as given, and nothing offers to correct it."""

    def __init__(self, label: str, *, rows: int = 6, attrs: dict[str, str] | None = None, **kwargs: Any):
        if kwargs.get("read_by_the_adult"):
            raise ImproperlyConfigured("Nobody is advised how to write what somebody else has said.")
        own = {"spellcheck": "false", "autocorrect": "off", "autocapitalize": "off"}
        own["class"] = "own-words-input"
        super().__init__(label, rows=rows, attrs=own | (attrs or {}), strip=False, **kwargs)


class _Choice(Asked):
    """What fields with choices share. `hints` are sentences under a choice, by its value."""

    verb = "Select"

    def __init__(
        self,
        label: str,
        *,
        hints: Mapping[str, str] | None = None,
        divider_before: str = "",
        inline: bool | None = False,
        **kwargs: Any,
    ):
        self.hints = {str(value): hint for value, hint in (hints or {}).items()}
        self.divider_before = divider_before
        self.inline = inline
        super().__init__(label, **kwargs)
        # Without the posted value in the message: it may be anything, and "%" in a label is text.
        unknown = " ".join(["Select", self.called.replace("%", "%%"), "from the list"])
        self.error_messages |= {"invalid_choice": unknown, "invalid_list": unknown}


class OneOf(_Choice, forms.ChoiceField):
    """One of a few choices, as radio buttons. Gives "" when optional and not answered."""

    widget = forms.RadioSelect


class AnyOf(_Choice, forms.MultipleChoiceField):
    """Any number of choices, as checkboxes. Gives a list, with each choice once however often it was sent."""

    widget = forms.CheckboxSelectMultiple

    def to_python(self, value: object) -> list[str]:
        return list(dict.fromkeys(super().to_python(value)))


class Pick(_Choice, forms.ChoiceField):
    """One of many choices, in a list that drops down, with an empty line first."""

    def __init__(self, label: str, *, choices: Any, empty: str = "", **kwargs: Any):
        super().__init__(label, **kwargs)
        given = list(normalize_choices(choices))
        self.choices = given if any(value in ("", None) for value, _ in given) else [("", empty), *given]


class YesNo(_Choice, forms.ChoiceField):
    """Yes or no: gives True, False, or None when optional and not answered."""

    widget = forms.RadioSelect

    def __init__(
        self,
        label: str,
        *,
        yes: str = "Yes",
        no: str = "No",
        inline: bool | None = None,
        **kwargs: Any,
    ):
        super().__init__(label, choices=[("yes", yes), ("no", no)], inline=inline, **kwargs)

    def prepare_value(self, value: object) -> object:
        if isinstance(value, bool):
            return "yes" if value else "no"
        return value

    def to_python(self, value: object) -> bool | None:
        answer = super().to_python(self.prepare_value(value))
        if answer and not self.valid_value(answer):
            raise ValidationError(self.error_messages["required"], code="invalid_choice")
        return {"yes": True, "no": False}.get(answer)

    def validate(self, value: bool | None) -> None:
        if value is None and self.required:
            raise ValidationError(self.error_messages["required"], code="required")


class NhsNumber(Line):
    """An NHS number, typed with or without spaces or dashes: gives its ten digits."""

    def __init__(self, label: str = "NHS number", **kwargs: Any):
        super().__init__(label, width=10, inputmode="numeric", **kwargs)

    def clean(self, value: object) -> str:
        typed = super().clean(value)
        if not typed:
            return ""
        digits = digits_of(typed)
        if not is_nhs_number(digits):
            raise ValidationError(self.sentence("is not a valid NHS number: check the digits"), code="invalid")
        return digits
