"""The adult’s pages in Welsh, Polish and Urdu: the whole of each, and marked as checked by nobody yet."""

import re

import polib
import pytest
from django.conf import settings

from alongside.own_page.languages import NOT_CHECKED
from alongside.own_page.settings import LANGUAGES as OFFERED
from alongside.own_page.tests.catalogues import LANGUAGES, file_of, said

NUMBERS = re.compile(r"\d+")
PLACES = re.compile(r"%\(\w+\)s")
BUTTONS = ("Send", "Exit this page")


def test_every_language_that_is_offered_has_a_catalogue_or_is_ours():
    assert {code for code, _ in OFFERED} - {settings.LANGUAGE_CODE} == set(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_catalogue_is_complete_and_compiled_and_says_that_nobody_has_checked_it(language):
    catalogue = polib.pofile(str(file_of(language)))
    words = {entry.msgid: entry.msgstr for entry in catalogue}
    assert set(words) == set(said())
    assert [english for english, theirs in words.items() if not theirs.strip() or theirs == english] == []
    for kept in (PLACES, NUMBERS):
        assert [e for e, theirs in words.items() if sorted(kept.findall(e)) != sorted(kept.findall(theirs))] == []
    for button in BUTTONS:  # where a button is named, by the name that it has in this language
        assert [e for e, theirs in words.items() if f"“{button}”" in e and words[button] not in theirs] == []
    assert [theirs for theirs in words.values() if "<" in theirs or "  " in theirs] == []
    assert file_of(language).with_suffix(".mo").read_bytes() == catalogue.to_binary()
    nobody = catalogue.metadata["X-Checked-By"] == "nobody yet" and "not yet checked by a person" in catalogue.header
    assert nobody == (language in NOT_CHECKED)
