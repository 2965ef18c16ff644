"""Before anybody rings: who is around somebody, which ways are safe, and whether it is safe to ask now."""

from datetime import timedelta

from django.utils.timezone import localdate

from .looking import Album


def test_somebody_is_reached_without_the_lodger_learning_of_it(at_a_browser):
    name, amina = "Winston Clarke", at_a_browser("amina", album=Album("safely"))
    amina.comes_back()
    amina.finds(name)
    the_lodger_poses_a_risk(amina)
    what_was_found(amina, name)
    not_now(amina)
    amina.goes_to("My work")
    amina.finds(name)
    amina.follows("Record a conversation")
    amina.reads("it was thought not safe to ask", "The district nurse asks on her round.")


def the_lodger_poses_a_risk(amina) -> None:
    """He goes by the same name as the source of risk, so nothing may reach him even before anybody says so."""
    amina.follows("Who is in their life")
    amina.follows("Add somebody")
    amina.types("Their name", "A. Lodger")
    amina.types("What are they to the adult?", "lodger")
    amina.chooses("Does the adult want them involved?", "Not asked yet")
    amina.chooses("Do they pose a risk to the adult, or may they?", "Yes")
    amina.picks("Are they a source of risk in an enquiry?", "A lodger")
    amina.chooses("Do they live with the adult?", "Yes")
    amina.presses("Save and continue")
    amina.reads("A. Lodger is recorded as posing a risk", "Nothing is sent, shown or handed to them.")
    amina.follows("How to reach them safely")
    amina.reads("Not safe.")


def what_was_found(amina, name: str) -> None:
    """What they said when they were alone: the lodger opens the post, and a call in the morning is safe."""
    amina.goes_to("My work")
    amina.finds(name)
    amina.follows("Reaching them safely")
    amina.reads("who poses a risk, lives at the same address")
    amina.follows("Write down what you found")
    amina.chooses("How do you know?", "They said so in person, alone")
    amina.chooses("Is it safe to write to them?", "No")
    amina.types("Why not?", "He opens the post.", nth=1)
    amina.chooses("Is it safe to ring them?", "Yes")
    amina.chooses("May you leave a message with whoever answers?", "No message")
    amina.ticks("Does anybody else see or hear any of these?", "By text message")
    amina.types("When is it safe?", "Before eleven")
    amina.types("Who should the caller say they are?", "the library")
    amina.presses("Save and continue")
    amina.reads("He opens the post.", "Say that you are: the library.", "No message may be left on the phone")


def not_now(amina) -> None:
    """It is not safe to ask today, and somebody looks again next week."""
    amina.follows(amina.page.locator(".govuk-back-link").inner_text(), within=amina.page.locator("body"))
    amina.follows("Before you ask")
    amina.follows("Think it through")
    amina.chooses("Can they talk alone and in private?", "No")
    amina.types("Who is nearby, or may come in?", "The lodger, at all hours")
    amina.chooses("Are they in danger now?", "No")
    amina.presses("Save and continue", status=422)
    amina.reads("Select whether it is safe to ask now")
    amina.chooses("Is it safe to ask now?", "No, not now")
    amina.types("What will be done instead?", "The district nurse asks on her round.")
    again = localdate() + timedelta(days=7)
    amina.dates("By when will somebody look at this again?", again.day, again.month, again.year)
    amina.presses("Save and continue")
    amina.reads("no, not now", "The district nurse asks on her round.")
