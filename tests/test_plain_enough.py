"""What ships for adults to read, beside their own page and our texts, is plain as well (A26): what they are asked."""

import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from alongside.plain_words.advice import Kind, advise
from alongside.plain_words.grade import grade

HARDEST = 6
FOLDER = Path(__file__).parents[1] / "alongside" / "feedback" / "questionnaires"
ASKED = {"adult", "around"}


def in_english(part: object, name: str = "") -> Iterator[str]:
    """Every wording in English beneath a part of a questionnaire."""
    if isinstance(part, dict):
        for key, beneath in part.items():
            yield from in_english(beneath, key)
    elif isinstance(part, list):
        for beneath in part:
            yield from in_english(beneath)
    elif name == "en":
        yield str(part)


@pytest.mark.parametrize("name", sorted(path.name for path in FOLDER.glob("*.toml")))
def test_a_questionnaire_for_adults_is_in_plain_words(name):
    questionnaire = tomllib.loads((FOLDER / name).read_text("utf-8"))
    wordings = list(in_english(questionnaire))
    assert len(wordings) > 5
    assert grade("\n".join(wordings)) <= HARDEST
    if questionnaire["audience"] in ASKED:
        assert [(one.words, one.kinder) for text in wordings for one in advise(text) if one.kind is Kind.WORDS] == []
