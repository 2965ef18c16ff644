"""The questions and the instruments that come with the product: files to read and to copy. No Django is needed here."""

import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from .content import Instrument, Question, question_of, read

FOLDER = Path(__file__).parent / "with_the_product"
BESIDE_CONTENT = ("key", "version", "source")
Named = tuple[str, int]


@cache
def instrument(key: str) -> Instrument:
    """An instrument that comes with the product, whole."""
    return read(document(key), questions())


@cache
def questions() -> Mapping[Named, Question]:
    """Every version of every question that comes with the product, by key and version."""
    return {
        (one["key"], one["version"]): question_of(one["key"], one["version"], one, one["source"]) for one in in_bank()
    }


def in_bank(edition: str = "") -> Iterator[dict[str, Any]]:
    """Every version of a question as it stands in its file: of one edition, or of all."""
    for path in sorted((FOLDER / "bank").glob(f"{edition}*.toml")):
        yield from tomllib.loads(path.read_text("utf-8"))["questions"]


def content_of(one: Mapping[str, Any]) -> dict[str, Any]:
    """What the bank keeps of a question from its file."""
    return {name: value for name, value in one.items() if name not in BESIDE_CONTENT}


def every_key() -> tuple[str, ...]:
    return tuple(path.stem for path in sorted((FOLDER / "instruments").glob("*.toml")))


def document(key: str) -> dict[str, Any]:
    """An instrument as it stands in its file."""
    return tomllib.loads((FOLDER / "instruments" / f"{key}.toml").read_text("utf-8"))
