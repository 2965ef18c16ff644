"""Told what comes next, pointed to help, given a name to turn to, and asked about the end."""

import pytest

from .looking import Album

WAYS = {
    "wide": ("Yetunde Fashola", {"also_narrow": True}),
}
UNDERSTOOD = "So you write down what I say, and then you ask me again."
ENDING = "I know who to ring now. That will do me."


@pytest.mark.parametrize("way", WAYS)
def test_somebody_is_told_what_comes_next_and_how_it_ends(way, at_a_browser):
    name, options = WAYS[way]
    album = Album(f"information-{way}")
    amina = at_a_browser("amina", album=album, **options)
    amina.comes_back()
    amina.goes_to("My work")
    amina.finds(name)
    enquiry = amina.page.url

    amina.goes_to("Find help")
    amina.follows("Add somebody who can help")
    amina.types("What are they called?", f"Lock and Key Trust {way}")
    amina.types("What do they help with?", "New locks and door chains, often within a day.")
    amina.types("Where do they work?", "Harrowmere")
    amina.presses("Save and continue", status=422)
    amina.reads("Enter a phone number, a web address or another way to reach them")
    amina.types("Phone", "01632 960202")
    amina.presses("Save and continue")
    amina.reads("Check before giving")

    amina.opens(enquiry.removeprefix(amina.address))
    amina.follows("What they were told")
    amina.reads("Usually given by now", "What happens next: looking into it")
    amina.follows("What happens next: looking into it")
    amina.reads("We ask you what you want to happen.")
    amina.follows("Show it in large print")
    amina.opens(enquiry.removeprefix(amina.address))
    amina.follows("What they were told")
    it_is_given_with_where_to_find_help(amina, way)
    the_end_is_talked_about(amina, enquiry)


def it_is_given_with_where_to_find_help(amina, way):
    """Found by a misspelt word, given together with the explainer, gone through and understood."""
    amina.follows("Find help to tell them about")
    amina.types("What is needed, or a name", "lok chain")
    amina.presses("Search")
    amina.follows(f"Lock and Key Trust {way}")
    amina.follows("Record that it was given")
    amina.picks("In which form?", "Told or read aloud")
    amina.presses("Add another thing")
    amina.page.get_by_label("What was it?", exact=True).nth(1).select_option(
        label="What happens next: looking into it (version 1), for: The adult"
    )
    amina.chooses("Was it gone through with them face to face?", "Yes")
    amina.chooses("Did they understand it?", "Yes")
    amina.types("How do you know?", "Told it back to me.")
    amina.types("What did they say about it, in their own words?", UNDERSTOOD)
    amina.presses("Save and continue")
    amina.reads(UNDERSTOOD, "Understood: yes")


def the_end_is_talked_about(amina, enquiry):
    """A name to turn to, on a page of its own; then the closing conversation, which the conclude page asks for."""
    number = enquiry.rstrip("/").rpartition("/")[2]
    amina.follows(f"Name a contact: Section 42 enquiry {number}")
    amina.types("How and when can the adult reach them?", "01632 960101, weekdays until 5")
    amina.presses("Save and continue")
    amina.reads("Who is helping me", "01632 960101")
    amina.opens(f"{enquiry.removeprefix(amina.address)}conclude/")
    amina.reads("No closing conversation is recorded")
    amina.follows("Record the closing conversation")
    amina.chooses("With whom did you talk about ending?", "The adult")
    amina.types("What did they say, in their own words?", ENDING)
    amina.chooses("Was the result explained to them?", "Yes")
    amina.chooses("Do they know that this is closing?", "Yes")
    amina.types("Whom can they ring if it happens again?", "Amina, or the team.")
    amina.presses("Save and continue")
    amina.reads(ENDING, "Amina, or the team.")
    amina.opens(f"{enquiry.removeprefix(amina.address)}conclude/")
    amina.does_not_read("No closing conversation is recorded")
