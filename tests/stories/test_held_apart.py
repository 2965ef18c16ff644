"""A person in a position of trust, kept behind a wall; and a person named in a case, told and heard."""

import pytest

from .looking import Album

WAYS = {
    "wide": ("Yetunde Fashola", {"also_narrow": True}),
}
TOLD = "Seen to take two notes from a purse on the kitchen table."
SAID = "She asked me to get her purse.\nI took nothing from it."


@pytest.mark.parametrize("way", WAYS)
def test_what_is_said_of_a_care_worker_is_seen_by_its_keepers_alone(way, at_a_browser):
    name, options = WAYS[way]
    album = Album(f"held-apart-{way}")
    ben = at_a_browser("ben", album=album, **options)
    ben.comes_back()
    ben.opens("/other-records/")
    ben.follows("People in positions of trust")
    a_record_is_opened(ben)
    he_is_told_heard_and_weighed(ben)
    somebody_must_be_told(ben)
    record = ben.page.url.removeprefix(ben.address)
    amina = at_a_browser("amina", album=album, **options)
    amina.comes_back()
    amina.goes_to("My work")
    amina.finds(name)
    enquiry = amina.page.url.removeprefix(amina.address)
    amina.does_not_read("A linked record")
    ben.follows("Let an enquiry know")
    ben.types("Which enquiry?", enquiry.strip("/").rpartition("/")[2])
    ben.types("Whom can they ask?", "Ben Okafor")
    ben.presses("Save and continue")
    ben.follows("Who changed it and who looked")
    ben.reads("Decided whether somebody is told")
    ben.does_not_read(TOLD)
    amina.opens(enquiry)
    amina.follows("A linked record")
    amina.reads("that is held apart. Ask Ben Okafor")
    amina.does_not_read("Fairweather", "positions of trust")
    amina.opens(record, status=403)
    ada = at_a_browser("ada", **options)
    ada.comes_back()
    ada.opens(record, status=403)


def a_record_is_opened(ben):
    ben.follows("Open a record")
    ben.types("Their name", "Desmond Fairweather")
    ben.ticks("What brings them here?", "They harmed, or may have harmed, an adult")
    ben.types("Who told us?", "Meadowbank Home Care")
    ben.types("What is alleged?", TOLD)
    ben.picks("In what way?", "Employed")
    ben.types("With whom?", "Meadowbank Home Care")
    ben.presses("Save and continue")
    ben.reads("Only you may see it", TOLD, "Say whether they were told, or why not")


def he_is_told_heard_and_weighed(ben):
    """Not told at first, for a reason; then heard in his own words."""
    ben.follows("Were they told?")
    ben.chooses("Were they told that this is looked into?", "No")
    ben.types("Why not, or not yet?", "The police asked for two days. His manager tells him on Thursday.")
    ben.presses("Save and continue")
    ben.follows("What they say to it")
    ben.types("What do they say to it, in their own words?", SAID)
    ben.presses("Save and continue")
    ben.reads("I took nothing from it.")
    ben.follows("Who could be harmed?")
    ben.types("Who could be harmed?", "Everybody whose home he goes into alone.")
    ben.presses("Save and continue")


def somebody_must_be_told(ben):
    """Refused until each reason that the law asks for is given."""
    ben.follows("Must somebody be told?")
    ben.chooses("Is somebody told?", "Yes")
    ben.types("Who is, or would have been, told?", "Meadowbank Home Care")
    ben.types("What exactly, and no more?", "That he is said to have taken money, and denies it.")
    ben.types("Why is it necessary, or not?", "He goes into homes alone.")
    ben.types("Why is it proportionate, or not?", "Nothing else is told.")
    ben.chooses("Were they heard first?", "They were heard, and what they said was weighed")
    ben.types("What was made of what they said?", "His denial is told with it.")
    ben.types("Who decided?", "Ben Okafor, team manager")
    ben.presses("Save and continue", status=422)
    ben.reads("Enter the power")
    ben.types("By which power?", "Care Act 2014, section 6")
    ben.presses("Save and continue")
    ben.reads("Record that Meadowbank Home Care was told, beside the decision")
    ben.follows("Record that it was told")
    ben.types("Who took it in?", "The manager")
    ben.types("How was it told?", "In a letter marked for the manager alone.")
    ben.presses("Save and continue")
    ben.reads("The manager was told", "Ask what the employer or organisation has done")


@pytest.mark.parametrize("way", WAYS)
def test_who_is_said_to_pose_a_risk_is_heard_and_linked_by_a_managers_decision(way, at_a_browser):
    name, options = WAYS[way]
    album = Album(f"recurs-{way}")
    amina = at_a_browser("amina", album=album, **options)
    amina.comes_back()
    amina.goes_to("My work")
    amina.finds(name)
    enquiry = amina.page.url.removeprefix(amina.address)
    amina.follows("People said to pose a risk")
    amina.follows("Record whether they were told and heard")
    amina.chooses("Did they have a chance to respond?", "Yes, and they did")
    amina.types("What do they say, in their own words?", "I only ever helped.")
    amina.presses("Save and continue")
    amina.reads("I only ever helped.", "If it matters for anybody’s safety, ask yours.")
    ben = at_a_browser("ben", album=album, **options)
    ben.comes_back()
    ben.opens(f"{enquiry}said-to-pose-a-risk/")
    ben.follows("See whether they are named in other cases")
    ben.reads("A name that is alike is not yet the same person")
    ben.chooses("Who is it?", "Nobody who is linked yet")
    ben.types("How is it known who they are?", "The milkman knows him.")
    ben.types("What is this link needed for?", "Two teams work with him.")
    ben.types("Why is it thought to be the same person?", "The same name and the same street.")
    ben.chooses("How sure is that?", "Likely")
    ben.presses("Save and continue")
    ben.reads("Nothing here is a finding.", "The same name and the same street.")
    linked = ben.page.url.removeprefix(ben.address)
    ben.follows("It is somebody else")
    ben.types("Why?", "A cousin of the same name.")
    ben.presses("Save and continue")
    ben.reads("You took back that who is said to pose a risk is named in other cases.", "Nobody.")
    ben.opens(linked, status=404)
