"""The question "which organisation?": a name or a number is typed, and where it could be several, one is chosen.

It needs no JavaScript: what is typed is looked up when the page is sent, and the page comes back with those it may be.
"""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.core.exceptions import ValidationError

from alongside.design.fields import Line
from alongside.design.widgets import as_typed

from .finding import standing_named
from .models import Listed, Organisation, Service

MOST_SHOWN = 8
NOT_FOUND = "Nothing in the directory is called that: try fewer words, or the number of the location"
CHOOSE = "Choose which one you mean, or type another name"


class Named(forms.TextInput):
    """A box for a name, and beneath it those that it could mean, once somebody has looked."""

    template_name = "organisations/forms/named.html"

    def __init__(self, attrs: dict | None = None):
        super().__init__(attrs)
        self.found: list[Listed] = []

    def __deepcopy__(self, memo: dict) -> "Named":
        copied = super().__deepcopy__(memo)
        copied.found = []
        return copied

    def value_from_datadict(self, data: Mapping[str, Any], files: Any, name: str) -> list[str]:
        """What was typed, and the reference of the one chosen."""
        return [as_typed(data.get(name)), as_typed(data.get(f"{name}-chosen"))]

    def format_value(self, value: Any) -> str | None:
        return super().format_value(value[0] if isinstance(value, list) else value)

    def get_context(self, name: str, value: Any, attrs: dict | None) -> dict[str, Any]:
        return {**super().get_context(name, value, attrs), "found": self.found}


class WhichOf(Line):
    """One of what the directory holds, as it is kept now; None where it is optional and nothing was typed."""

    widget = Named
    among: tuple[type[Listed], ...] = (Organisation, Service)

    def __init__(self, label: str, **kwargs: Any):
        kwargs.setdefault("help_text", "Type a name, or part of it. Spelling does not matter.")
        super().__init__(label, **kwargs)

    def prepare_value(self, value: Any) -> Any:
        return value.in_a_line if isinstance(value, Organisation | Service) else value

    def to_python(self, value: Any) -> Any:
        """Nothing is asked where another answer makes it needless, and then nothing is chosen."""
        return None if value is None else super().to_python(value)

    def clean(self, value: Any) -> Any:
        typed, chosen = value if isinstance(value, list) else (as_typed(value), "")
        text = super().clean(typed)
        if not text:
            return None
        found, sure = standing_named(self.among, text, MOST_SHOWN)
        if sure:
            return found[0]
        if not found:
            raise ValidationError(NOT_FOUND, code="not_found")
        self.widget.found = found
        for one in found:
            if one.reference == chosen:
                return one
        raise ValidationError(CHOOSE, code="choose")

    def has_changed(self, initial: Any, data: Any) -> bool:
        return super().has_changed(self.prepare_value(initial), data[0] if isinstance(data, list) else data)


class WhichOrganisation(WhichOf):
    """An organisation of the directory."""

    among = (Organisation,)


class WhichService(WhichOf):
    """A service of the directory."""

    among = (Service,)
