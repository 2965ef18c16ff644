"""Trust comes after a first no; and what went wrong for somebody else is reviewed, until an action is evidenced."""

from django.utils.timezone import localdate

from .looking import Album

TODAY = localdate()
MATTERS = "My boats. Every one of them I made."
NO = "I’ve told you lot. No."
YES = "You remembered the varnish. Come in, mind the Cutty Sark."
HOPE = "I want somebody to have rung somebody."


def test_a_first_refusal_is_not_the_end(at_a_browser):
    amina = at_a_browser("amina", album=Album("self-neglect"))
    amina.comes_back()
    amina.goes_to("Find a person")
    amina.types("Name, date of birth", "Gwilym Pugh")
    amina.presses("Search")
    amina.follows("Gwilym Pugh")
    amina.follows("Self-neglect")
    amina.follows("Begin to manage risk together")
    amina.types("What matters to them, and why, in their own words?", MATTERS)
    amina.types("What could happen, and what was seen?", "No heating, and solvents beside a candle.")
    amina.presses("Save and continue")
    amina.reads(MATTERS, "It began")
    tries(amina, "A talk at the door, or through it", "They said no", NO)
    amina.follows("End it")
    amina.chooses("How does it end?", "They decline any contact")
    amina.presses("Save and continue", status=422)
    amina.reads("They declined, and that alone is not a reason to stop.")
    with amina.arriving():
        amina.page.get_by_role("navigation", name="Back").get_by_role("link").click()
    tries(amina, "Something practical that they asked for", "They were glad of it", YES)
    amina.reads(NO, YES, MATTERS)
    amina.follows("Look at it again")
    amina.types("What do they say about how things are?", "The heater’s all right.")
    amina.presses("Save and continue")
    amina.reads("The heater’s all right.", "To be looked at again")


def tries(amina, way: str, came_of_it: str, said: str) -> None:
    amina.follows("Record an attempt")
    amina.chooses("How did you try?", way)
    amina.chooses("What came of it?", came_of_it)
    amina.types("What did they say, in their own words?", said)
    amina.presses("Save and continue")


def test_a_referral_becomes_a_review_and_an_action_that_somebody_checked(at_a_browser):
    mina = at_a_browser("mina", album=Album("adult-review"))
    mina.comes_back()
    mina.opens("/adult-reviews/")
    mina.follows("Type in a referral")
    mina.picks("Who refers?", "Health")
    mina.types("Their name", "Dr Nia Prosser")
    mina.types("Who is it?", "Mr K.")
    mina.chooses("Have they died?", "Yes")
    mina.types("What happened?", "Found dead at home in January.")
    mina.types("What is the concern about how agencies worked together?", "Six closed his case. None told another.")
    mina.presses("Save and continue")
    mina.follows("Receive this referral")
    mina.types("By what name does the Board speak of it?", "Adult K")
    mina.presses("Save and continue")
    the_chair_decides(mina)
    mina.follows("Ask somebody to take part")
    mina.chooses("Who is asked?", "Family")
    mina.chooses("Do they take part?", "They take part")
    mina.types("What do they hope for from the review, in their own words?", HOPE)
    mina.presses("Save and continue")
    mina.reads(HOPE)
    something_is_learnt(mina)
    mina.follows("Complete the review")
    mina.presses("Save and continue")
    mina.follows("Publish it, or say why not")
    mina.chooses("Is it published?", "Published, without anybody’s name")
    mina.chooses("Has somebody checked that nobody can be recognised in it?", "Yes")
    mina.types("Where can everybody read it?", "harrowmere.example/reviews/k")
    mina.dates("When was it published?", TODAY.day, TODAY.month, TODAY.year)
    mina.presses("Save and continue")
    mina.reads("harrowmere.example/reviews/k")
    mina.goes_to("Board")
    mina.reads("Reviews: recommendations and what became of them", "Safeguarding adult reviews that were completed")


def the_chair_decides(mina) -> None:
    """Refused while it contradicts the criteria, with the reason; taken once it agrees."""
    mina.follows("Record what the chair decides")
    mina.chooses("An adult in the Board’s area", "Met")
    mina.chooses("Reasonable cause for concern", "Met")
    mina.chooses("They died", "Met")
    mina.chooses("They are alive", "Not met")
    for question in ("of their needs", "of agencies", "of a death", "of whoever survived"):
        mina.types(f"How is that known {question}?", "From the files.")
    mina.chooses("What is decided?", "No review under section 44")
    mina.types("Why?", "It must be held.")
    mina.types("Who decides, as independent chair?", "Bola Adeyemi")
    mina.presses("Save and continue", status=422)
    mina.reads("the Board must arrange a review")
    mina.chooses("What is decided?", "A review that must be held: section 44(1)")
    mina.presses("Save and continue")
    mina.reads("A review that must be held: section 44(1)")


def something_is_learnt(mina) -> None:
    """A recommendation, an action, and evidence that somebody else checked."""
    mina.follows("Add a recommendation")
    mina.types("What does the review recommend?", "Nobody’s case is closed because they do not answer.")
    mina.presses("Save and continue")
    mina.follows("Add an action")
    mina.types("What is to be done?", "Change the closing rule.")
    mina.types("Which organisation owns it?", "All six services")
    mina.presses("Save and continue")
    mina.follows("Give evidence")
    mina.chooses("How far has it come?", "Done")
    mina.types("What shows it?", "An audit of 60 cases.")
    mina.types("Who checked it?", "Bola Adeyemi")
    mina.dates("When was it checked?", TODAY.day, TODAY.month, TODAY.year)
    mina.presses("Save and continue")
    mina.reads("An audit of 60 cases.", "Checked by")
