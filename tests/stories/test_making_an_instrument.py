"""An evaluator makes the next survey from the last one, and words a question anew: old answers keep their wording."""

from .looking import Album


def test_an_evaluator_makes_the_next_survey_from_the_last_one(at_a_browser):
    eva = at_a_browser("eva", album=Album("instrument"))
    eva.comes_back()
    eva.opens("/evaluations/instruments/")
    eva.follows("Make an instrument")
    eva.types("What is it called?", "Confidence, second wave")
    eva.page.get_by_label("Begin with the pages of another?").select_option(label="How confident we are, version 1")
    eva.presses("Save and continue")
    eva.reads("A draft", "How confident are you today in each of these?")
    eva.follows("Change question 5")
    eva.types("The question", "")
    eva.presses("Save and continue", status=422)
    eva.reads("Enter the question")
    eva.types("The question", "What has changed since the spring?")
    eva.presses("Save and continue")
    eva.reads("What has changed since the spring?", "confidence-helped, version 2")
    eva.page.get_by_text("Add a question to Your confidence").click()
    eva.follows("From the bank")
    eva.page.get_by_label("What one change in your organisation would help you most?").check()
    eva.presses("Save and continue")
    eva.follows("See it as whoever is asked meets it")
    eva.reads("What one change in your organisation would help you most?")
    eva.follows("Confidence, second wave, version 1", within=eva.page.locator("body"))
    eva.presses("Publish it")
    eva.reads("It is published: surveys can ask with it, and it stays as it is.")
