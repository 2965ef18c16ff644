"""How it is for somebody: asked on paper, typed in with a keyboard alone, heard, and counted without anybody's name."""

import time

from .looking import Album
from .test_keyboard import presses_enter_on, tabs_to, writes

LISTENED = "Did we listen to you when we talked about how you could be safe?"
SAFER = "Do you feel safer because of the help you had?"
HERS = "You came when you said you would."


def test_paper_that_comes_back_is_typed_in_within_a_minute_with_a_keyboard_alone(at_a_browser):
    amina = at_a_browser("amina", album=Album("asking"), also_narrow=True)
    amina.comes_back()
    amina.finds("Blodwen Ifans")
    amina.follows("How it was for them")
    code = asks_on_paper(amina)
    types_it_in(amina, code)
    amina.reads("The answers are kept.", HERS, "Yes, quite a bit")
    amina.goes_to("Other records")
    amina.follows("What people said of how it was")
    amina.picks("Which questionnaire, answer by answer?", "How it was: the seven questions")
    amina.presses("Show")
    amina.reads("fewer than 5", "Too few to say", LISTENED)
    amina.does_not_read("Blodwen", HERS)
    abel = at_a_browser("abel", album=Album("asking-abel"))
    abel.comes_back()
    abel.goes_to("Other records")
    abel.follows("Questionnaires")
    abel.follows("How is it going?")
    abel.presses("Make the next version")
    abel.reads("This is a draft.")
    abel.follows("Easy read")
    abel.reads("Can you choose things for yourself?", "Whom to talk to")


def asks_on_paper(amina) -> str:
    """Give the code that the paper has."""
    amina.follows("Ask somebody")
    amina.chooses("With which questions?", "How it was: the seven questions")
    amina.chooses("Who is asked?", "The adult")
    amina.chooses("Who asks?", "Whoever works with them")
    amina.chooses("How?", "On paper, handed over")
    amina.presses("Save and continue")
    amina.reads("Code on the paper", "Waiting for an answer", "Whom to talk to")
    return amina.page.locator("dd strong").first.inner_text()


def types_it_in(amina, code: str) -> None:
    """From the code to what is kept: whose it is to confirm, the questions in the paper's order, and nothing more."""
    amina.goes_to("Other records")
    amina.follows("Enter what came on paper")
    began = time.monotonic()
    writes(amina, "code", code.lower())
    presses_enter_on(amina, "Go to it")
    amina.reads(code, "Blodwen Ifans")
    for question, words, moves in ((LISTENED, HERS, 0), (SAFER, "", 1)):
        first = amina.group(question).get_by_role("radio").first
        tabs_to(amina, first)
        amina.page.keyboard.press("Space")
        for _ in range(moves):
            amina.page.keyboard.press("ArrowDown")
        if words:
            amina.page.keyboard.press("Tab")
            amina.page.keyboard.type(words)
    presses_enter_on(amina, "Save and continue")
    assert time.monotonic() - began < 60
