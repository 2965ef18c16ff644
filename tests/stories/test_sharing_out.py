"""A manager shares out three enquiries with caseloads in view; a colleague reads the note; her calendar is fetched."""

import re
from urllib.request import urlopen

from .cast import LED_BY_NOBODY
from .looking import Album

NOTE = "All three are in one street, and their families know each other."
OWN_NOTE = "She hears better on the left."


def test_three_enquiries_are_shared_out_and_one_is_handed_over_with_a_note(at_a_browser):
    ben = at_a_browser("ben", album=Album("sharing"))
    ben.comes_back()
    ben.goes_to("My work")
    ben.follows("Everything open in your teams")
    ben.follows("North")
    ben.page.get_by_text("Show some of it").click()
    ben.picks("Led by", "Nobody yet")
    ben.presses("Show these")
    ben.reads("Show everything")
    gives(ben, [" ".join(names) for names in LED_BY_NOBODY], "Ben Okafor")
    ben.reads("Ben Okafor leads 3 enquiries now.")
    gives(ben, ["Olwen Prys-Jones"], "Amina Yusuf", own=OWN_NOTE)
    ben.reads("Amina Yusuf leads Section 42 enquiry")
    enquiry = ben.page.get_by_role("link", name="Olwen Prys-Jones").get_attribute("href")

    amina = at_a_browser("amina", album=Album("handed-over"), viewport={"width": 320, "height": 640})
    amina.comes_back()
    amina.opens(enquiry)
    amina.reads(OWN_NOTE)
    amina.follows("Handed over")
    amina.reads("From Ben Okafor to Amina Yusuf", NOTE, OWN_NOTE)
    amina.presses("I have read it")
    amina.does_not_read(OWN_NOTE)
    amina.goes_to("My work")
    amina.follows("My enquiries, to talk through")
    amina.reads("Olwen Prys-Jones", "What would they say about it themselves?")
    her_calendar_needs_no_session(amina)


def gives(ben, names: list[str], to: str, own: str = "") -> None:
    """Ben chooses these in his team's list and gives them to somebody, with a note."""
    for name in names:
        ben.page.get_by_label(re.compile(name)).check()
    ben.presses("Share out those chosen")
    ben.reads("so that work can be shared fairly", "open enquir")
    ben.chooses("Who takes them over?", to)
    ben.types("What does whoever takes them over need to know?", NOTE)
    if own:
        ben.types(f"Anything about {names[0]} alone?", own)
    ben.presses("Share out")


def her_calendar_needs_no_session(amina) -> None:
    """She makes an address, and whatever reads it is told references and nobody's name."""
    amina.goes_to("My work")
    amina.follows("My dates in my own calendar")
    amina.presses("Make an address")
    address = amina.page.get_by_label("It is shown this once").input_value()
    with urlopen(address) as calendar:  # noqa: S310 (our own address)
        read = calendar.read().decode()
    assert read.startswith("BEGIN:VCALENDAR")
    assert "Olwen" not in read
