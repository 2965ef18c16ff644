"""A plan is made with the adult, with an action of her own; it is looked at again, and said how each action went."""

from .looking import Album

HOPE = "I want to go out when I please."


def test_a_plan_with_an_action_of_her_own_is_made_and_looked_at_again(at_a_browser):
    amina = at_a_browser("amina", album=Album("plan"))
    amina.comes_back()
    amina.finds("Dilys Morgan")
    amina.follows("Plan")
    amina.follows("Make a plan")
    amina.types("What do they hope and wish for, in their own words?", HOPE)
    amina.types("What is to be done?", "Ask her neighbour to keep a spare key.", nth=0)
    amina.page.get_by_label("Whose is it?").nth(0).select_option(label="The adult")
    amina.types("What is to be done?", "Change the lock.", nth=1)
    amina.page.get_by_label("Whose is it?").nth(1).select_option(label="A partner: police, health, housing, a charity")
    amina.types("Their name, or the name of the organisation", "Elm Homes", nth=1)
    amina.presses("Save and continue")
    amina.reads(HOPE, "Dilys", "Ask her neighbour to keep a spare key.", "Elm Homes")

    amina.follows("Look at it again")
    amina.types("How do they think the plan is going?", "She has my key. I went to the market.")
    mine = amina.page.get_by_role("group", name="Dilys: Ask her neighbour to keep a spare key.")
    mine.get_by_label("Done", exact=True).check()
    amina.presses("Save and continue")
    amina.reads("She has my key. I went to the market.", "Ask her neighbour to keep a spare key: done.")

    amina.follows("Print it for Dilys")
    amina.reads("What others will do", "Change the lock.")
