"""The three boxes that a date is typed in."""

from collections.abc import Mapping
from datetime import date
from typing import Any, NamedTuple

from django import forms


class TypedDate(NamedTuple):
    """A day, a month and a year, exactly as somebody typed them."""

    day: str = ""
    month: str = ""
    year: str = ""


def as_typed(value: object) -> str:
    """Take whatever was posted for one box and give text; a list gives its last item."""
    if isinstance(value, (list, tuple)):
        value = value[-1] if value else ""
    return "" if value is None else str(value)


def date_as_typed(value: object) -> TypedDate:
    """Take a date, what was typed for one, or anything else, and give its three boxes."""
    if isinstance(value, TypedDate):
        return value
    if isinstance(value, date):
        return TypedDate(str(value.day), str(value.month), str(value.year))
    return TypedDate()


class DateBoxes(forms.Widget):
    """A day, a month and a year, in boxes named name_0, name_1 and name_2."""

    template_name = "design/forms/date_boxes.html"
    use_fieldset = True
    parts = (("day", "Day", 2), ("month", "Month", 2), ("year", "Year", 4))

    def format_value(self, value: object) -> Any:
        return date_as_typed(value)

    def value_from_datadict(self, data: Mapping[str, Any], files: Any, name: str) -> TypedDate:
        return TypedDate(*(as_typed(data.get(f"{name}_{i}")) for i in range(3)))

    def value_omitted_from_data(self, data: Mapping[str, Any], files: Any, name: str) -> bool:
        return all(f"{name}_{i}" not in data for i in range(3))

    def id_for_label(self, id_: str) -> str:
        return f"{id_}_0" if id_ else ""

    def get_context(self, name: str, value: object, attrs: dict | None) -> dict[str, Any]:
        context = super().get_context(name, value, attrs)
        widget = context["widget"]
        id_ = widget["attrs"].get("id", name)
        # The question says which boxes are wrong; that is for us, not for the page.
        wrong = widget["attrs"].pop("wrong", ())
        widget["boxes"] = [
            {
                "id": f"{id_}_{i}",
                "name": f"{name}_{i}",
                "label": label,
                "width": width,
                "value": widget["value"][i],
                "wrong": part in wrong,
            }
            for i, (part, label, width) in enumerate(self.parts)
        ]
        return context
