"""What is asked of a record: put right, answered with a reason, and settled by the council before the close."""

from django.utils.timezone import localdate

from .looking import Album

NOT_SAFE_ASKED = "The adult has not been asked whether they feel safe"
SAFE_TO_ASK = "Nobody has recorded whether it is safe to ask the adult"
ADVOCATE = "Nobody has recorded whether the adult needs an advocate"
WHY = "Nobody should leave us without having been asked."


def test_what_is_owed_is_put_right_or_answered_and_the_close_asks_as_the_council_settled(at_a_browser):
    abel, amina = (at_a_browser(name, album=Album(f"prompts-{name}")) for name in ("abel", "amina"))
    abel.comes_back()
    abel.goes_to("Other records")
    needs_an_answer(abel, "Yes")
    try:
        abel.reads("and needs an answer before the close", WHY)
        amina.comes_back()
        amina.finds("Hazel Entwistle")
        amina.reads("Still owed to Hazel", "Needs an answer before the close")
        puts_one_right(amina)
        answers_one(amina)
        the_close_asks(amina)
    finally:
        abel.goes_to("Other records")
        needs_an_answer(abel, "No")


def needs_an_answer(abel, answer: str) -> None:
    """The administrator settles whether the close needs an answer to one line."""
    abel.follows("What is asked")
    abel.follows(NOT_SAFE_ASKED)
    abel.follows("Change what is asked")
    abel.chooses("Is it asked here?", "Yes")
    abel.chooses("Does it need an answer before an enquiry is concluded?", answer)
    today = localdate()
    abel.dates("From which day?", today.day, today.month, today.year)
    abel.types("Why?", WHY)
    abel.presses("Save and continue")


def puts_one_right(amina) -> None:
    """It is asked no more when she comes back to the enquiry."""
    enquiry = amina.page.url.removeprefix(amina.address)
    amina.page.get_by_text("The rest of what is owed").click()
    amina.follows(SAFE_TO_ASK)
    amina.chooses("Is it safe to ask now?", "Yes, it is safe to ask now")
    amina.presses("Save and continue")
    amina.opens(enquiry)
    amina.reads("Still owed to Hazel")
    amina.does_not_read(SAFE_TO_ASK)


def answers_one(amina) -> None:
    amina.follows("Everything that is asked, and saying why not")
    amina.follows("Say why not", within=amina.page.locator(".govuk-summary-card").filter(has_text=ADVOCATE))
    amina.chooses("Why is it not put right for now?", "It does not apply here")
    amina.presses("Save and continue", status=422)
    amina.reads("Enter why it does not apply")
    amina.types("Why does it not apply?", "Her daughter speaks for her, as she wants.")
    amina.presses("Save and continue")
    amina.reads("Your answer is kept.", "Answered, and not asked for now", "Her daughter speaks for her, as she wants.")


def the_close_asks(amina) -> None:
    """What the council settled is asked in the form of the close itself, and any reason will do."""
    amina.follows("Conclude this enquiry")
    amina.reads("What your council asks before the close")
    amina.presses("Save and continue", status=422)
    amina.reads("Select why, or put it right first")
    amina.chooses(NOT_SAFE_ASKED, "The person declined")
    amina.presses("Save and continue")
    amina.reads("is concluded.")
    amina.follows("Everything that is asked, and saying why not")
    amina.reads("Every answer that was given", "The person declined")
