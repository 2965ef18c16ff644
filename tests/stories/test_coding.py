"""Two people code a statement, one with the keyboard alone on a plain page; where they differ, a third settles it."""

import pytest
from playwright.sync_api import expect

from .looking import Album
from .test_keyboard import presses_enter_on, tabs_to

FELT, TOOK = "They told us that they felt in control.", "It took time at the start."
STATEMENTS = f'Reference;Text\r\nS1;"We asked people first what they wanted. {FELT} {TOOK}"\r\n'


@pytest.fixture
def comes(at_a_browser):
    """Somebody at the page of coding; each page that coders meet is looked at wide and narrow."""
    album = Album("coding")

    def sits_down(username, **options):
        person = at_a_browser(username, album=album, also_narrow=username != "eva", **options)
        person.comes_back()
        person.opens("/coding/")
        return person

    return sits_down


def test_statements_are_coded_by_two_and_settled_by_a_third(comes):
    eva = comes("eva")
    statements_are_shared_out(eva)
    marks_with_the_keyboard(comes("coral", scripts=False))
    selects_words(comes("cole"))
    eva.opens("/coding/")
    differences_are_settled(eva)


def statements_are_shared_out(eva):
    eva.follows("Make a collection")
    eva.types("What are these texts?", "Statements of 2027")
    eva.picks("Which codebook?", "The eighteen findings of 2013/14, version 1")
    eva.presses("Save and continue")
    eva.follows("Add texts")
    file = {"name": "statements.csv", "mimeType": "text/csv", "buffer": STATEMENTS.encode("cp1252")}
    eva.page.get_by_label("Choose a file").set_input_files(file)
    eva.chooses("What is it?", "Impact statement")
    eva.chooses("May it be quoted?", "Yes")
    eva.presses("Add them")
    eva.reads("1 text is added.")
    eva.follows("Share texts out")
    eva.ticks("Who codes?", "Coral Nwosu", "Cole Whitfield")
    eva.chooses("How many of them code each text?", "Two, so that agreement can be worked out")
    eva.presses("Share them out")
    eva.reads("2 texts are given to coders.", "0 of 2")


def marks_with_the_keyboard(coral):
    """On a plain page: two sentences, each with its code, without a mouse and without scripts."""
    tabs_to(coral, coral.page.get_by_role("link", name="Go on with S1"))
    with coral.arriving():
        coral.page.keyboard.press("Enter")
    for sentence, code in ((FELT, "1 In control from the start"), (TOOK, "17 Time and workload")):
        for box in (sentence, code):
            tabs_to(coral, coral.page.get_by_role("checkbox", name=box))
            coral.page.keyboard.press("Space")
        presses_enter_on(coral, "Mark these words")
        coral.reads(f"Marked with {code}.")
    expect(coral.page.locator(".turn__code")).to_have_text(["1 In control from the start", "17 Time and workload"])
    presses_enter_on(coral, "I have finished S1")
    coral.reads("You have finished S1.", "Nothing is left to do.")


def selects_words(cole):
    """With the mouse, to the letter; of Coral's marks nothing is to be seen."""
    cole.follows("S1")
    cole.does_not_read("You marked it with")
    sentence = cole.page.get_by_text(FELT, exact=True)
    box = sentence.bounding_box()
    cole.page.mouse.move(box["x"] + 60, box["y"] + 14)
    cole.page.mouse.down()
    cole.page.mouse.move(box["x"] + 180, box["y"] + 14)
    cole.page.mouse.up()
    expect(cole.page.locator("[data-chosen]")).to_contain_text("You selected:")
    cole.ticks("Codes", "1 In control from the start")
    cole.presses("Mark these words")
    cole.reads("Marked with 1 In control from the start.")
    start, end = 0, len(FELT)
    assert start < len(cole.page.locator(".mark__words").inner_text()) < end
    cole.presses("I have finished S1")


def differences_are_settled(eva):
    eva.follows("Statements of 2027")
    eva.follows("End coding")
    eva.reads("Over 1 text that at least two people have finished, with 3 sentences.")
    eva.presses("End coding and settle differences")
    eva.reads("1 of 1 is still to be settled.")
    eva.follows(TOOK)
    eva.presses("Save and continue", status=422)
    eva.chooses("Does the code belong here?", "Yes")
    eva.types("Why?", "Time at the start is what the code means.")
    eva.presses("Save and continue")
    eva.reads("All 1 are settled.", "It is there")
    eva.follows("Statements of 2027", within=eva.page.get_by_role("navigation", name="Back"))
    eva.follows("Findings and quotations")
    expect(eva.page.get_by_role("row", name="17 It takes time")).to_contain_text("1 of 1")
