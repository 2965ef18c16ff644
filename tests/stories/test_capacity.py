"""One decision is looked at by itself: refused without its evidence, then taken; another stands beside it."""

from datetime import timedelta

from django.utils.timezone import localdate
from playwright.sync_api import expect

from .looking import Album
from .person import Person

WHO = "Agnieszka Nowak"
REPLY = "Which flat was that? Is it the one with the blue door?"


def test_capacity_is_of_one_decision_and_needs_its_evidence(at_a_browser):
    amina = at_a_browser("amina", album=Album("capacity"))
    amina.comes_back()
    amina.follows(WHO)
    amina.follows("What they can decide")
    asks_about_where_she_lives(amina)
    amina.presses("Save and continue", status=422)
    amina.reads("Nothing is recorded that was tried to help them decide", "at least one of the four abilities")
    expect(amina.page.get_by_label("The decision, in a few words")).to_have_value("where I live")
    gives_the_evidence(amina)
    amina.presses("Save and continue")
    amina.reads("Cannot at present decide", REPLY, "What they want still counts")
    amina.follows("Decide in their best interests")
    decides_with_her(amina)
    amina.presses("Save and continue")
    amina.reads("She stays in her flat", "I'm not going anywhere.", "He is the source of risk.")
    amina.follows("What Agnieszka can decide", within=amina.page.locator("body"))
    amina.follows("No doubt arose")
    amina.picks("What kind of decision is it?", "Whom they see")
    amina.types("The decision, in a few words", "who visits me")
    amina.presses("Save and continue")
    amina.reads("where I live", "Cannot at present decide", "who visits me", "No doubt arose")
    narrow_and_on_paper(amina)


def asks_about_where_she_lives(amina: Person) -> None:
    amina.follows("Assess capacity for one decision")
    amina.picks("What kind of decision is it?", "Where they live")
    amina.types("The decision, in a few words", "where I live")
    amina.types("What question was put to them?", "Do you want to stay here, or live where somebody is about at night?")
    amina.chooses("On the balance of probabilities", "They cannot make this decision at present")


def gives_the_evidence(amina: Person) -> None:
    before = localdate() - timedelta(days=2)
    amina.picks("What kind of help?", "Pictures, objects or a film")
    amina.types("What was done, and what came of it?", "Photographs of both flats, one at a time, on two mornings.")
    amina.dates("When?", before.day, before.month, before.year)
    amina.types("What did they say or show, in their own words? (keeping it in mind)", REPLY)
    amina.chooses("Can they keep it in mind", "Not able")
    amina.types("How do you know whether they keep it in mind?", "Two minutes later she asked which flat we meant.")
    amina.chooses("Is there an impairment of", "Yes")
    amina.types("What is it?", "Dementia.")
    amina.types("If they were not able", "Because of it each flat is gone before it is weighed.")


def decides_with_her(amina: Person) -> None:
    amina.types("Who decides?", "Ben Okafor")
    amina.types("What do they want and feel now?", "I'm not going anywhere.")
    amina.types("Who is it?", "The lodger")
    amina.picks("Why them?", "Somebody else interested in their welfare")
    amina.chooses("Were they asked?", "No")
    amina.types("Why were they not asked?", "He is the source of risk.")
    amina.types("What would be done?", "Stay, with somebody there at night")
    amina.types("What would be done?", "Move to a flat with care", nth=1)
    amina.types("What is decided?", "She stays in her flat, with somebody there at night.")
    amina.types("Why is this in their best interests?", "It is what she wants, and the nights can be made safe.")


def narrow_and_on_paper(amina: Person) -> None:
    """The same page at 320 pixels, and as it prints."""
    amina.page.set_viewport_size({"width": 320, "height": 640})
    amina.meets_a_page()
    amina.page.set_viewport_size({"width": 800, "height": 1000})
    amina.page.emulate_media(media="print")
    amina.album.take(amina.page)
