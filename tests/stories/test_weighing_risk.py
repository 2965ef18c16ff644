"""Risk weighed at a kitchen table, decided, backed and mapped: looked at wide and narrow, and without scripts."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from .looking import Album
from .person import Person

WAYS = {
    "wide": ("Leroy", 6, {"also_narrow": True}),
    "without-scripts": ("Dilys", 3, {"scripts": False}),
}
WANTS = "I want him to come and see me.\nBut not take my keys."
SUNDAYS = "He comes on Sundays, when Pat is there"
ACCEPTED = "He might shout. I know that."


@pytest.mark.parametrize("way", WAYS)
def test_ways_are_weighed_decided_backed_and_printed(way, at_a_browser, tmp_path):
    called, number, options = WAYS[way]
    enquiry, person = f"/enquiries/E{number}/", f"/people/A{number}/"
    album = Album(f"risk-{way}")
    amina = at_a_browser("amina", album=album, **options)
    amina.comes_back()
    amina.opens(enquiry)
    amina.reads(called)
    amina.follows("Weighing risk together")
    ways_are_weighed(amina, called)
    others_say_how_they_see_it(amina)
    it_is_decided(amina, called)
    weighed = amina.page.url.removeprefix(amina.address)

    ben = at_a_browser("ben", album=album, **options)
    ben.comes_back()
    ben.opens(weighed)
    ben.follows("Stand behind this decision")
    ben.types("What do you stand behind, and why?", "Weighed well, and hers to choose.")
    ben.presses("Save and continue")
    ben.reads("Ben Okafor", "Weighed well, and hers to choose.")

    amina.opens(weighed)
    amina.follows(f"A page of this for {called}")
    amina.does_not_read("We would rather he stayed away.")
    assert SUNDAYS in printed(amina, tmp_path / "weighed.pdf")
    a_map_is_drawn(amina, called, weighed)
    amina.opens(person)
    a_profile_is_written(amina, called)


def ways_are_weighed(amina: Person, called: str) -> None:
    """To carry on as now is the first way; another one is asked for, and one of them alone is not taken."""
    amina.follows("Weigh it up together")
    amina.types(f"What does {called} want to do, or keep doing", WANTS)
    amina.types("What would be good about this?", "He comes when he likes.", nth=0)
    amina.types("What could go wrong, and for whom?", "He takes the keys again.", nth=0)
    amina.presses("Save and continue", status=422)
    amina.reads("Enter what would be done")
    amina.types("What would be done?", SUNDAYS)
    amina.types("What could go wrong, and for whom?", "He is cross with both of them.", nth=1)
    amina.types("What harm might we do by stepping in?", "He may stop coming at all.", nth=1)
    amina.types(f"What does {called} think of this", "Sundays. Yes.", nth=1)
    amina.presses("Save and continue")
    amina.reads(
        "I want him to come and see me.", "He takes the keys again.", "He may stop coming at all.", "Sundays. Yes."
    )


def others_say_how_they_see_it(amina: Person) -> None:
    """An agency's view stands under its own name."""
    amina.follows("Add how others see it")
    amina.picks("Of which way?", SUNDAYS)
    amina.chooses("Whose view is it?", "An agency or a professional")
    amina.types("Their name, and what they are", "PC Dunne, police")
    amina.types("What do they say, in their own words?", "We would rather he stayed away.")
    amina.presses("Save and continue")
    amina.reads("PC Dunne, police", "We would rather he stayed away.")


def it_is_decided(amina: Person, called: str) -> None:
    amina.follows("Record what is decided")
    amina.types("What has been decided, and why?", "Sundays, from next week.")
    amina.chooses("Who decides this?", "The adult")
    amina.types(f"Which risk does {called} know of and accept", ACCEPTED)
    amina.types("Who is there to call", "Pat, next door.")
    amina.ticks("Who agreed to this?", "The adult", "The worker")
    amina.presses("Save and continue")
    amina.reads("Sundays, from next week.", ACCEPTED, "No manager yet")


def a_map_is_drawn(amina: Person, called: str, weighed: str) -> None:
    """Each marker stays where its owner put it, in words and as a picture."""
    amina.opens(weighed)
    with amina.arriving():
        amina.page.get_by_role("navigation", name="Back").get_by_role("link").click()
    amina.follows("Draw a heat map")
    amina.types("What is it about", "Having him round")
    for nth, adds, wrong in ((0, "A lot", "Some"), (2, "A lot", "A lot")):  # between them stands a carer's, left out
        amina.group("How much does it add to life?", nth).get_by_label(adds, exact=True).check()
        amina.group("How much could go wrong?", nth).get_by_label(wrong, exact=True).check()
    amina.presses("Save and continue")
    amina.reads("Where each of us put it", "You do not all put it in the same place")
    described = amina.page.locator("svg.heat-map__picture desc").text_content()
    assert f"{called}: adds to life a lot, could go wrong some." in described
    amina.follows(f"A page of this for {called}")


def a_profile_is_written(amina: Person, called: str) -> None:
    amina.follows("One-page profile")
    amina.follows("Write it together")
    amina.types(f"What do people like about {called}?", "I make people laugh.")
    amina.types(f"How is {called} best supported?", "Sit down first. One thing at a time.")
    amina.types("Who may see this page?", "Anybody who helps me.")
    amina.presses("Save and continue")
    amina.reads("I make people laugh.", "Anybody who helps me.")
    amina.follows(f"A page of this for {called}")
    amina.reads("About me")


def printed(person: Person, paper: Path) -> str:
    """The words of the page as it comes out of a printer."""
    person.page.pdf(path=paper)
    if kept := os.environ.get("ALONGSIDE_SHOTS"):
        shutil.copy(paper, Path(kept) / paper.name)
    if not shutil.which("pdftotext"):
        return person.page.get_by_role("main").inner_text()
    return subprocess.run(["pdftotext", paper, "-"], capture_output=True, text=True, check=True).stdout
