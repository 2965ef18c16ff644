"""Somebody is found to be beside the adult: considered, arranged, waited for, there; and commissioners are told."""

from datetime import timedelta

import pytest
from django.utils.timezone import localdate

from .looking import Album

WAYS = {
    "wide": ("Terrence Whitcombe", {"also_narrow": True}),
}
WORDS = "Somebody who is there for me and not for the council."
TODAY = localdate()
LAST_WEEK = TODAY - timedelta(days=6)


@pytest.mark.parametrize("way", WAYS)
def test_an_advocate_is_considered_arranged_and_there(way, at_a_browser):
    name, options = WAYS[way]
    album = Album(f"advocacy-{way}")
    ben = at_a_browser("ben", album=album, **options)
    ben.comes_back()
    a_service_is_added(ben, way)

    amina = at_a_browser("amina", album=album, **options)
    amina.comes_back()
    finds(amina, name)
    called = name.split()[0]
    amina.follows("Who supports them")
    amina.reads(f"Nobody has recorded yet whether {called} needs an advocate.")
    amina.follows("Consider it in Section 42 enquiry")
    the_test_is_answered(amina)
    the_advocate_is_asked_for(amina, way)
    amina.reads("Waiting for somebody to accept", "An independent advocate must be arranged", WORDS)

    amina.follows("Sheet for a referral")
    amina.reads(WORDS, "Before any contact")
    back(amina)
    for what, day in (("Accepted", LAST_WEEK + timedelta(days=4)), ("First contact with the adult", TODAY)):
        amina.follows("Add a step")
        amina.chooses("What happened?", what)
        amina.dates("When?", day.day, day.month, day.year)
        amina.presses("Save and continue")
    amina.reads("Supports them now.", "4 days after it was referred.", "2 days after it was accepted.")

    bola = at_a_browser("bola", album=album, **options)
    bola.comes_back()
    bola.goes_to("Board")
    bola.follows("Advocacy: need, waiting and shortfall")
    bola.reads("People about whom an advocate was considered", "Fewer than 5")
    bola.does_not_read(name)


def finds(person, name):
    person.goes_to("Find a person")
    person.types("Name, date of birth", name)
    person.presses("Search")
    person.follows(name)


def back(person):
    with person.arriving():
        person.page.get_by_role("navigation", name="Back").get_by_role("link").click()


def a_service_is_added(ben, way):
    ben.goes_to("Board")
    ben.follows("Advocacy: need, waiting and shortfall")
    ben.follows("Advocacy services")
    ben.follows("Add a service")
    ben.types("Name of the service", f"Harrowmere Advocacy {way}")
    ben.ticks("What kinds of support does it give?", "Care Act advocate")
    ben.types("Hours bought a year", "1,200")
    ben.presses("Save and continue")
    ben.reads(f"Harrowmere Advocacy {way}", "1200 hours a year")


def the_test_is_answered(amina):
    """One difficulty, and nobody who could be the appropriate individual: somebody paid is refused, with the reason."""
    amina.dates("When was this considered?", LAST_WEEK.day, LAST_WEEK.month, LAST_WEEK.year)
    for question in ("Understanding what it is about", "Keeping it in mind", "Saying what they think"):
        amina.chooses(question, "No")
    amina.chooses("Using it, or weighing it up", "Yes")
    amina.page.get_by_label("How does it show").nth(2).fill("Too much at once is too much.")
    somebody = "input[name=individual][value={}]"
    amina.page.check(somebody.format("yes"))
    amina.types("Their name, if they are not listed", "Jo Baptiste")
    amina.chooses("Are they paid to care for the adult", "Yes")
    amina.chooses("Does the adult want them to do this?", "Yes")
    amina.chooses("Are they said to pose a risk", "No")
    amina.presses("Save and continue", status=422)
    amina.reads("cannot be the appropriate individual")
    amina.page.check(somebody.format("no"))
    amina.chooses("Was an advocate offered?", "Yes, and they accepted")
    amina.types("What do they say about having somebody beside them", WORDS)
    amina.presses("Save and continue")


def the_advocate_is_asked_for(amina, way):
    """The kind, the enquiry and the day of the need are filled in already."""
    amina.picks("From which service?", f"Harrowmere Advocacy {way}")
    amina.dates("When was it referred", LAST_WEEK.day, LAST_WEEK.month, LAST_WEEK.year)
    amina.presses("Save and continue")
