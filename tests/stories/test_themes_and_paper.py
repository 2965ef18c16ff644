"""The same pages in the dark, in the reader's own colours, and on paper."""

import shutil
import subprocess

import pytest

from .looking import Album, barriers, sideways
from .person import NARROW

PAGES = ("/", "/people/?q=clarke", "/people/A1/", "/enquiries/E1/", "/enquiries/E1/talk/", "/report/", "/board/")
THEMES = {"dark": {"color_scheme": "dark"}, "own-colours": {"forced_colors": "active"}}


@pytest.mark.parametrize("theme", THEMES)
def test_every_main_page_can_be_read_in_other_colours(theme, at_a_browser):
    amina = at_a_browser("amina", **THEMES[theme])
    amina.comes_back()
    for path in PAGES:
        amina.opens(path)
        # In forced colours the browser, not the page, picks them: axe compares colours that nobody sees.
        assert barriers(amina.page, contrast=theme == "dark") == [], path
        assert sideways(amina.page) == 0, path


def test_accounts_are_looked_after_on_a_telephone(at_a_browser):
    abel = at_a_browser("abel", album=Album("accounts"), viewport=NARROW)
    abel.comes_back()
    abel.opens("/accounts/")
    abel.reads("Coral Nwosu")


def test_an_enquiry_is_printed_with_its_words_and_without_the_screens_furniture(at_a_browser, tmp_path):
    amina = at_a_browser("amina")
    amina.comes_back()
    amina.opens("/enquiries/E1/")
    paper = tmp_path / "enquiry.pdf"
    amina.page.pdf(path=paper)
    assert paper.stat().st_size > 2000
    if shutil.which("pdftotext"):
        text = subprocess.run(["pdftotext", paper, "-"], capture_output=True, text=True, check=True).stdout
        assert "Winston Clarke" in text
        assert "Section 42 enquiry E1" in text
        assert "Sign out" not in text
        assert "Record a conversation" not in text
