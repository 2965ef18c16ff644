"""A manager shares out three enquiries with caseloads in view; a colleague reads the note; her calendar is fetched."""

import re
from urllib.request import urlopen

import pytest

from .cast import LED_BY_NOBODY
from .looking import Album

NOTE = "All three are in one street, and their families know each other."
WAYS = {"wide": {}, "narrow": {"viewport": {"width": 320, "height": 640}}}


@pytest.mark.parametrize("way", WAYS)
def test_three_enquiries_are_shared_out_and_handed_over_with_a_note(way, at_a_browser):
    ben = at_a_browser("ben", album=Album(f"sharing-{way}"), **WAYS[way])
    ben.signs_in()
    ben.goes_to("My work")
    ben.follows("Everything open in your teams")
    ben.follows("North")
    if way == "wide":
        nobody_leads_them_yet(ben)
    for given_name, family_name in LED_BY_NOBODY:
        ben.page.get_by_label(re.compile(f"{given_name} {family_name}")).check()
    ben.presses("Share out those chosen")
    ben.reads("so that work can be shared fairly", "open enquiries")
    new_lead = {"wide": "Ben Okafor", "narrow": "Amina Yusuf"}[way]
    ben.chooses("Who takes them over?", new_lead)
    ben.types("What does whoever takes them over need to know?", NOTE)
    ben.presses("Share out")
    ben.reads(f"{new_lead} leads 3 enquiries now.")
    if way == "narrow":
        a_colleague_reads_it_and_her_calendar_fetches_her_dates(at_a_browser)


def nobody_leads_them_yet(ben):
    """The list is narrowed to what nobody leads."""
    ben.page.get_by_text("Show some of it").click()
    ben.picks("Led by", "Nobody yet")
    ben.presses("Show these")
    ben.reads("Nobody yet")


def a_colleague_reads_it_and_her_calendar_fetches_her_dates(at_a_browser):
    """Amina sees what Ben wrote until she has read it; then she makes an address, which needs no session."""
    amina = at_a_browser("amina", album=Album("handed-over"))
    amina.signs_in()
    amina.opens("/?page=2")
    amina.reads(NOTE, "Handed over by Ben Okafor")
    amina.presses("I have read it: Olwen Prys-Jones")
    amina.reads("Read.")
    amina.does_not_read(NOTE)
    amina.goes_to("My work")
    amina.follows("My enquiries, to talk through")
    amina.reads("Olwen Prys-Jones", "What would they say about it themselves?")
    amina.goes_to("My work")
    amina.follows("My dates in my own calendar")
    amina.presses("Make an address")
    address = amina.page.get_by_label("It is shown this once").input_value()
    with urlopen(address) as calendar:  # noqa: S310 (our own address)
        read = calendar.read().decode()
    assert read.startswith("BEGIN:VCALENDAR")
    assert "Olwen" not in read
