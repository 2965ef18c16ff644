"""A meeting that the adult can take part in: planned with her, prepared, minuted by keyboard, drawn up for each."""

import time
from datetime import date

from playwright.sync_api import expect

from .looking import Album

REPORT = "It’s my kitchen he shouts in. I want to sit in it."
WISH = "I want my own front door key, on my own string."
CALL, CUT = "Ring the landlord about the lock", "Have the key cut"
MOST_KEYS = 24
"""Key presses for one wish and two actions, beyond the letters of what was said."""


class Keyboard:
    """Somebody's hands on the keys, and how often they press one that is not a letter of what was said."""

    def __init__(self, page):
        self.page, self.pressed = page, 0

    def types(self, words: str) -> None:
        self.page.keyboard.type(words)

    def presses(self, *keys: str) -> None:
        for key in keys:
            self.page.keyboard.press(key)
            self.pressed += 1

    def sends(self) -> None:
        """Ctrl and Enter, and the words box is there again with the focus in it."""
        with self.page.expect_navigation(wait_until="load") as arrival:
            self.presses("Control+Enter")
        assert arrival.value.status == 200
        expect(self.page.get_by_label("What was said?")).to_be_focused()


def test_a_meeting_is_planned_prepared_minuted_and_drawn_up(at_a_browser):
    amina = at_a_browser("amina", album=Album("meeting"))
    amina.comes_back()
    amina.finds("Dilys Morgan")
    a_meeting_is_planned(amina)
    she_says_what_she_wants_of_it(amina)
    people_are_invited(amina)
    she_is_prepared(amina)
    minutes_are_typed(amina)
    what_happened_is_recorded(amina)
    it_is_drawn_up(amina)


def a_meeting_is_planned(amina) -> None:
    amina.follows("Record what they want")
    amina.chooses("Were they asked what they want?", "Yes, and they said what they want")
    amina.types("What do they want to happen, in their own words?", "I want him to stop shouting.")
    amina.presses("Save and continue")
    amina.follows("Leave this for now")
    opens_the_meetings(amina)
    amina.follows("Plan a meeting")
    amina.chooses("What kind of meeting is it?", "Outcomes meeting")
    today = date.today()  # noqa: DTZ011 (the day of the browser's own clock)
    amina.dates("On what day?", today.day, today.month, today.year)
    amina.types("At what time?", "10:30")
    amina.types("Where?", "her kitchen")
    amina.types("Who chairs it?", "Ben Okafor")
    amina.presses("Save and continue")
    amina.reads("Outcomes meeting", "I want him to stop shouting.", "Nobody has prepared Dilys yet")


def opens_the_meetings(amina) -> None:
    with amina.arriving():
        amina.page.get_by_role("main").get_by_role("link", name="Meetings", exact=True).first.click()


def she_says_what_she_wants_of_it(amina) -> None:
    amina.follows("Record what they want of it")
    amina.chooses("Were they asked what they want of the meeting?", "Yes")
    amina.types("Where would they like it to be?", "Here, where I can put the kettle on.")
    amina.chooses("Of these, which comes nearest to the part they chose?", "There, and taking part")
    amina.presses("Save and continue")
    amina.reads("Here, where I can put the kettle on.")


def people_are_invited(amina) -> None:
    amina.follows("Put people on the list")
    amina.types("Their name, if they are not in the list", "Amy Lunt")
    amina.types("Agency or service", "Police")
    amina.chooses("What are they at the meeting?", "Professional")
    amina.chooses("Does the adult want them there?", "Yes")
    amina.chooses("Are they invited?", "Yes")
    amina.presses("Save and continue")
    amina.reads("Amy Lunt")


def she_is_prepared(amina) -> None:
    amina.follows("Record how somebody was prepared")
    amina.chooses("And what each person does there?", "Yes")
    amina.chooses("Were they told who will be there?", "Yes")
    amina.presses("Save and continue")
    amina.does_not_read("Nobody has prepared Dilys yet")
    amina.follows("Add to their report")
    amina.types("What do they want everybody at the meeting to know?", REPORT)
    amina.presses("Save and continue")
    amina.reads(REPORT)


def minutes_are_typed(amina) -> None:
    """A wish and two actions without a mouse: few keys beyond the words themselves, and how long it took is told."""
    amina.follows("Take the minutes")
    words, keys = amina.page.get_by_label("What was said?"), Keyboard(amina.page)
    expect(words).to_be_focused()
    began = time.monotonic()
    keys.types(WISH)
    keys.presses("Tab", "ArrowRight", "Tab")
    keys.types("Dilys")
    keys.sends()
    for what, whose in ((CALL, "Amy"), (CUT, "Dilys")):
        keys.types(what)
        keys.presses("Tab", "ArrowRight", "ArrowRight", "ArrowRight", "Tab")
        keys.types(whose)
        keys.sends()
    seconds = time.monotonic() - began
    assert keys.pressed <= MOST_KEYS
    print(f"a wish and two actions: {keys.pressed} keys beyond the words, {seconds:.1f} seconds")
    amina.meets_a_page()
    for kind, words in (("Wanted · Dilys", WISH), ("Action · Amy Lunt", CALL), ("Action · Dilys", CUT)):
        expect(amina.page.get_by_role("listitem").filter(has_text=words)).to_contain_text(kind)


def what_happened_is_recorded(amina) -> None:
    amina.follows("Leave this for now")
    amina.follows("Record what happened")
    amina.types("When did it end?", "11:45")
    amina.chooses("Did Dilys take part?", "All of it")
    amina.chooses("Did Amy Lunt take part?", "Part of it")
    amina.chooses("Did somebody talk with the adult alone", "Yes")
    amina.presses("Save and continue")
    amina.reads("10:30 to 11:45")


def it_is_drawn_up(amina) -> None:
    amina.follows("Minutes for Dilys")
    amina.reads(REPORT, WISH, CALL)
    amina.follows("Full")
    amina.reads("Who does what")
    amina.follows("For Police")
    amina.reads("Minutes for Police")


def test_without_a_script_a_line_is_a_page_and_the_focus_comes_back(at_a_browser):
    amina = at_a_browser("amina", scripts=False)
    amina.comes_back()
    amina.finds("Terrence Whitcombe")
    opens_the_meetings(amina)
    amina.follows("Plan a meeting")
    amina.chooses("What kind of meeting is it?", "Planning discussion or meeting")
    amina.presses("Save and continue")
    amina.follows("Take the minutes")
    for words in ("He came back.", "I want peace."):
        amina.types("What was said?", words)
        amina.picks("Who?", "Terrence (the adult)")
        amina.presses("Save this line")
        amina.reads(words)
        expect(amina.page.get_by_label("What was said?")).to_be_focused()
