"""Words reach the Board through two people, and the Board reads figures with them beside, in a page and in a report."""

import pytest
from django.utils.timezone import localdate
from playwright.sync_api import expect

from .looking import Album

WAYS = {
    "wide": ("Terrence Whitcombe", {"also_narrow": True}),
}
TODAY = localdate()
SAID = "You asked me before you rang him. Nobody did that before."


@pytest.mark.parametrize("way", WAYS)
def test_words_are_written_released_and_read_beside_a_figure(way, at_a_browser):
    name, options = WAYS[way]
    album = Album(f"board-{way}")
    words = f"They asked me first, and it went my {way} way."

    def comes(who):
        person = at_a_browser(who, album=album, **options)
        person.signs_in()
        return person

    words_are_written(comes("amina"), name, words)
    words_are_released(comes("ben"), words)
    the_board_reads_them(comes("mina"), name, words)


def words_are_written(amina, name, words):
    """After a conversation: an empty box beside what was said."""
    finds(amina, name)
    address = amina.page.url
    amina.follows("Section 42 enquiry")
    amina.follows("Record a conversation")
    amina.chooses("How did you talk?", "In person")
    amina.page.locator("textarea.own-words-input").first.fill(SAID)
    amina.presses("Save and continue")
    amina.opens(address.removeprefix(amina.address))
    amina.follows("Words read outside the record")
    amina.page.get_by_role("link", name="Write a version of this").first.click()  # the other width wrote one too
    amina.types("The words, as they may be read", words)
    amina.types("Whose words, in general", "Somebody who lives alone")
    amina.page.select_option("select[name=beside]", "measure:met")
    amina.chooses("Did what they wanted happen?", "Yes, fully")
    amina.dates("On which day did they agree", TODAY.day, TODAY.month, TODAY.year)
    amina.chooses("How did they say so?", "They said so")
    amina.page.check("input[name=confirmed]")
    amina.presses("Save and continue")
    amina.reads("Waits for a second person", words)


def words_are_released(ben, words):
    ben.opens("/words-outside/")
    ben.follows(words[:20])
    ben.chooses("May these words be released?", "Yes")
    ben.presses("Save and continue")
    ben.reads("Released", words)


def the_board_reads_them(mina, name, words):
    """Beside the figure on three pages; then in a report."""
    mina.goes_to("Board")
    mina.reads(words, "As of")
    mina.follows("What people wanted, and whether it happened")
    mina.reads(words, "Another period, team or group")
    mina.opens("/board/measures/met/")
    mina.reads(words, "Version")
    mina.opens("/board/over-time/")
    on_paper_tables_are_open(mina.page)
    mina.opens("/board/reports/make/")
    mina.chooses("Which report?", "Annual report")
    mina.presses("Save and continue")
    mina.reads("PDF, to read and to print")
    mina.does_not_read(name)


def on_paper_tables_are_open(page):
    page.evaluate("document.querySelectorAll('details').forEach(one => one.open = false)")
    cell = page.locator("details td").first
    expect(cell).to_be_hidden()
    page.emulate_media(media="print")
    expect(cell).to_be_visible()
    page.emulate_media(media="screen")


def finds(person, name):
    person.goes_to("Find a person")
    person.types("Name, date of birth", name)
    person.presses("Search")
    person.follows(name)
