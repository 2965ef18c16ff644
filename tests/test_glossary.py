"""Every table of ours is a word that people use, and GLOSSARY.md says what it means."""

import re
from pathlib import Path

import pytest
from django.apps import apps

GLOSSARY = (Path(__file__).parents[1] / "GLOSSARY.md").read_text(encoding="utf-8")
ENTRIES = {name: term.lower() for term, name in re.findall(r"^- \*\*(.+?)\*\* \(`(\w+)`\)\.", GLOSSARY, re.MULTILINE)}
VIEWS = "alongside.own_page."
"""The adult's own page reads views of tables that are explained by themselves."""
OURS = sorted(
    {
        model.__name__
        for model in apps.get_models()
        if model.__module__.startswith("alongside.") and not model.__module__.startswith(VIEWS)
    }
)


@pytest.mark.parametrize("name", OURS)
def test_a_table_is_explained_in_the_glossary_under_its_own_words(name):
    assert ENTRIES.get(name) == " ".join(re.findall(r"[A-Z][a-z]+", name)).lower()


def test_the_glossary_explains_no_table_that_is_gone():
    assert sorted(ENTRIES) == OURS
