"""How a row’s number stands in an address."""

from django.urls import register_converter


class Number:
    """A row's number: at most 12 digits, so that no address can overflow the database."""

    regex = "[0-9]{1,12}"

    def to_python(self, value: str) -> int:
        return int(value)

    def to_url(self, value) -> str:
        return str(value)


register_converter(Number, "number")
