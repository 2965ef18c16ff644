"""The words of the adult's pages: plain in English, theirs in another language, and each part marked for what it is."""

import re
from datetime import date

import polib
import pytest

from alongside.own_page.tests.browser import OnTheirPage
from alongside.own_page.tests.catalogues import LANGUAGES, file_of
from alongside.own_side.actions import switch_on
from alongside.own_side.tests.case import CAT, ONLINE
from alongside.people.actions import check_contact
from tests.plain_pages import plainness, words_of

PAGES = (
    *(
        "/page/",
        "/people/",
        "/words/",
        "/doing/",
        "/next/",
        "/meetings/",
        "/papers/",
        "/sent/",
        "/say/",
        "/code/",
        "/questions/",
    ),
    *("/say/changed/", "/say/question/", "/say/other/", "/say/safe/", "/say/reach/", "/say/help/", "/say/now/"),
)
HARDEST = 6


@pytest.fixture
def at_home(mrs_k, conversation, outcomes, amina):
    check_contact(by=amina, adult=mrs_k, verified_on=date(2026, 6, 8), ways=ONLINE)
    return OnTheirPage.of(switch_on(by=amina, adult=mrs_k, who="adult", **CAT), by=amina)


def test_every_page_is_plain_enough_for_a_child_of_eleven(at_home):
    pages = {path: at_home.get(path).content.decode() for path in PAGES}
    pages |= {path: OnTheirPage().get(path).content.decode() for path in ("/", "/away/", "/nowhere/")}
    hard = {path: plainness(page) for path, page in pages.items() if plainness(page)[0] > HARDEST}
    assert hard == {}
    sentences = {one for page in pages.values() for one in plainness(page)[1] if float(one.split()[0]) > 9}
    assert sentences == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_is_in_the_language_that_was_chosen(language, at_home):
    at_home.post("/language/", {"language": language, "there": "/page/"})
    ours = {entry.msgid for entry in polib.pofile(str(file_of(language))) if len(entry.msgid.split()) > 2}
    for path in PAGES:
        page = at_home.get(path).content.decode()
        assert re.search(rf'<html lang="{language}" dir="{"rtl" if language == "ur" else "ltr"}"', page), path
        read = words_of(page.replace(f'lang="{language}"', 'lang="en"', 1))
        assert [words for words in ours if words in read] == [], path
