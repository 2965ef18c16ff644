"""One question of a form as its templates need it: label, hint, error, choices, what it reveals."""

from collections.abc import Iterator
from typing import Any

from django import forms
from django.forms.boundfield import BoundField

from alongside.design.widgets import DateBoxes

# The first that fits; Django's checkboxes are a kind of its radio buttons, so they come first.
_KINDS: tuple[tuple[type[forms.Widget], str], ...] = (
    (DateBoxes, "date"),
    (forms.CheckboxSelectMultiple, "checkboxes"),
    (forms.RadioSelect, "radios"),
    (forms.CheckboxInput, "tick"),
    (forms.FileInput, "file"),
    (forms.Textarea, "textarea"),
    (forms.Select, "select"),
)
_CLASSES = {
    "input": "govuk-input",
    "textarea": "govuk-textarea",
    "select": "govuk-select",
    "file": "govuk-file-upload",
}


class Question(BoundField):
    """A field of a form together with what was answered."""

    @property
    def kind(self) -> str:
        widget = self.field.widget
        return next((kind for cls, kind in _KINDS if isinstance(widget, cls)), "input")

    @property
    def label_text(self) -> str:
        unmarked = self.field.required or not getattr(self.form, "mark_optional", True)
        return str(self.label) if unmarked else f"{self.label} (optional)"

    @property
    def label_size(self) -> str:
        """Give "s", "m", "l" or "xl", or "" for plain text: revealed questions are quieter."""
        if size := getattr(self.field, "label_size", ""):
            return size
        if self.page_heading:
            return "l"
        return "" if self.is_revealed or self.kind == "tick" else "s"

    @property
    def page_heading(self) -> bool:
        return getattr(self.field, "page_heading", False)

    @property
    def is_revealed(self) -> bool:
        return self.name in getattr(self.form, "revealed_names", ())

    @property
    def first_id(self) -> str:
        """Give the id of the control that an error should take the reader to."""
        if self.kind in ("radios", "checkboxes"):
            return f"{self.auto_id}_0"
        if self.kind == "date" and self.errors:
            places = [i for i, (part, _, _) in enumerate(DateBoxes.parts) if part in self.wrong]
            return f"{self.auto_id}_{places[0] if places else 0}"
        return self.id_for_label

    @property
    def wrong(self) -> set[str]:
        """Give the boxes of a date that are wrong; an error that names none means all three."""
        parts = {part for part, _, _ in DateBoxes.parts}
        named = {word for error in self.errors.as_data() for word in (error.code or "").split()}
        return (named & parts or parts) if self.errors else set()

    @property
    def reading(self) -> Any:
        """Give the advice on what is typed here, if somebody asked for it."""
        return getattr(self.form, "readings", {}).get(self.name)

    @property
    def described_by(self) -> str:
        """Give the ids of the hint and the error, for `aria-describedby` on a fieldset."""
        return self.aria_describedby or ""

    def build_widget_attrs(self, attrs: dict, widget: forms.Widget | None = None) -> dict:
        attrs = dict(super().build_widget_attrs(attrs, widget))
        if self.kind == "date":
            attrs["wrong"] = self.wrong
        if css := _CLASSES.get(self.kind):
            own = self.field.widget.attrs.get("class", "")
            wrong = f"{css}--error" if self.errors else ""
            attrs["class"] = " ".join(filter(None, (css, own, wrong)))
        return attrs

    @property
    def inline(self) -> bool:
        inline = getattr(self.field, "inline", False)
        if inline is None:
            return not any(choice["hint"] or choice["reveals"] for choice in self.choices)
        return inline

    @property
    def choices(self) -> Iterator[dict[str, Any]]:
        """Give each choice with its hint and the questions it reveals."""
        hints = getattr(self.field, "hints", {})
        divider = getattr(self.field, "divider_before", "")
        reveals = getattr(self.form, "reveals", {}).get(self.name, {})
        for option in self.subwidgets:
            value = str(option.data["value"])
            names = reveals.get(value, ())
            yield {
                "id": option.data["attrs"].get("id", ""),
                "name": option.data["name"],
                "value": value,
                "label": option.data["label"],
                "checked": option.data["selected"],
                "hint": hints.get(value, ""),
                "divider": bool(divider) and value == divider,
                "reveals": [self.form[name] for name in names if name in self.form.fields],
            }
