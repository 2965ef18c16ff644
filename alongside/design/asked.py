"""What every field of ours has in common: how it is asked, and how it says what is wrong."""

from typing import Any

from django import forms


def lower_first(text: str) -> str:
    """Take a label and give it as it reads inside a sentence; "NHS number" stays as it is."""
    if text[1:2].isupper():
        return text
    return text[:1].lower() + text[1:]


def upper_first(text: str) -> str:
    """Take a phrase and give it as it reads at the start of a sentence."""
    return text[:1].upper() + text[1:]


class Asked(forms.Field):
    """The base of our fields: a label, and messages that name the question in plain words.

    `called` is a noun phrase for what is asked ("the date you talked"); `missing` is the
    whole message for no answer, where the one made from `called` would not read well.
    """

    verb = "Enter"

    def __init__(
        self,
        label: str,
        *,
        called: str = "",
        missing: str = "",
        label_size: str = "",
        page_heading: bool = False,
        attrs: dict[str, str] | None = None,
        **kwargs: Any,
    ):
        asks = label.rstrip().endswith("?")
        self.called = called or ("your answer" if asks else lower_first(label))
        self.label_size = label_size
        self.page_heading = page_heading
        if not missing:
            missing = f"Answer “{label}”" if asks and not called else f"{self.verb} {self.called}"
        kwargs["error_messages"] = {"required": missing} | (kwargs.get("error_messages") or {})
        super().__init__(label=label, **kwargs)
        self.widget.attrs.update(attrs or {})

    def sentence(self, rest: str) -> str:
        """Take the end of a sentence about this question and give the whole of it."""
        return f"{upper_first(self.called)} {rest}"
