"""A manager sees who waited longest and asks; Amina pauses an enquiry, and it is later than usual because of that."""

from datetime import timedelta

from django.utils.timezone import localdate

from .cast import WAITS
from .looking import Album

SAID = "I’m not so bad. He hasn’t been round since Sunday."


def test_whoever_waited_longest_is_found_and_asked(at_a_browser):
    ben = at_a_browser("ben", album=Album("waiting"))
    ben.comes_back()
    ben.goes_to("Waiting")
    given_name, family_name, days = WAITS
    ben.reads(f"has waited longest without a safety check: {days} days.", f"{given_name} {family_name}", "Not decided")
    ben.follows("Record a check", within=ben.page.locator(".govuk-inset-text"))
    ben.chooses("How did you ask?", "Spoke with them by phone or video")
    ben.chooses("Are they safe today?", "No")
    ben.types("What did they say, in their own words?", SAID)
    ben.presses("Save and continue", status=422)
    ben.reads("Enter what was done about it today")
    ben.types("What was done about it?", "Amina visits at two. The neighbour keeps her door open.")
    ben.presses("Save and continue")
    ben.reads(f"Recorded for {given_name} {family_name}: no.", "Not safe", "when last asked, today")
    ben.follows(f"{given_name} {family_name}", within=ben.page.get_by_role("table"))
    ben.reads("Spoke with them by phone or video")


def test_the_clocks_pause_and_it_is_later_than_usual_because(at_a_browser):
    amina = at_a_browser("amina", album=Album("clocks"))
    amina.comes_back()
    amina.finds("Rhiannon Vaughan")
    amina.follows("How long it has taken")
    amina.follows("Pause the clocks")
    amina.chooses("Why do the clocks stand still?", "They are in hospital, or too ill")
    amina.types("What is behind it, for this person?", "On the ward since Sunday.")
    amina.chooses("What does the adult say to it?", "They know of it")
    amina.presses("Save and continue")
    amina.reads("The pause is recorded.", "Paused since")
    amina.follows("Record that something is later, or otherwise, than usual")
    amina.chooses("What will be later?", "From the start of an enquiry to the first plan")
    later = localdate() + timedelta(days=40)
    amina.dates("Which day does everybody look to now?", later.day, later.month, later.year)
    amina.types("Because …", "she wants to be home when we plan")
    amina.types("What is better for the person?", "She decides about her own home, in it.")
    amina.picks("Which manager agreed?", "Ben Okafor")
    amina.presses("Save and continue")
    amina.reads("Later than usual because she wants to be home when we plan.", "Ben Okafor")
    amina.follows("Let the clocks go on")
    amina.presses("Save and continue", status=422)
    amina.reads("after the day on which they were paused")
