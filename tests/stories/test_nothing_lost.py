"""Whatever happens to the session, the server or the record meanwhile: what somebody typed is there."""

import re

import pytest
from playwright.sync_api import expect

WORDS = "I want to stay here.\nIt is my home, not his."
PLACE = "her kitchen"


def opens_a_conversation(person, adult):
    """Signed in, on the page where a conversation with this adult is recorded."""
    person.comes_back()
    person.finds(adult)
    person.follows("Record a conversation")


def types_half_of_it(person):
    person.chooses("How did you talk?", "By phone")
    person.types("Where?", PLACE)
    person.types("What did they say, in their own words?", WORDS)


def is_told_that_it_is_kept(person):
    expect(person.page.get_by_text(re.compile(r"^Saved at \d\d:\d\d$"))).to_be_visible()


def all_of_it_is_there(person):
    expect(person.page.get_by_label("Where?")).to_have_value(PLACE)
    expect(person.page.get_by_label("What did they say, in their own words?")).to_have_value(WORDS)
    expect(person.group("How did you talk?").get_by_label("By phone")).to_be_checked()


def test_a_crash_of_the_server_takes_nothing_that_was_typed(at_a_browser, product):
    amina = at_a_browser("amina")
    opens_a_conversation(amina, "Winston Clarke")
    types_half_of_it(amina)
    is_told_that_it_is_kept(amina)
    path = amina.page.url.removeprefix(product.address)

    product.crash()
    product.start()

    amina.opens(path)
    amina.reads("We kept what you typed here")
    all_of_it_is_there(amina)
    amina.presses("Save and continue")
    amina.reads("It is my home, not his.")


def test_signing_out_in_the_middle_of_a_sentence_keeps_what_was_typed(at_a_browser):
    amina = at_a_browser("amina")
    opens_a_conversation(amina, "Parveen Akhtar")
    types_half_of_it(amina)
    amina.signs_out()

    amina.signs_in()
    amina.reads("What you have begun")
    amina.follows("Talk with Parveen")
    all_of_it_is_there(amina)


@pytest.mark.parametrize("scripts", [True, False], ids=["with-scripts", "without-scripts"])
def test_a_session_that_ends_while_somebody_types_costs_them_a_sign_in_and_nothing_else(scripts, at_a_browser):
    amina = at_a_browser("amina", scripts=scripts)
    opens_a_conversation(amina, "Dilys Morgan")
    types_half_of_it(amina)
    amina.page.context.clear_cookies(name="sessionid")

    amina.presses("Save and continue", status=403)
    amina.reads("Nothing you typed is lost")
    amina.signs_in()
    all_of_it_is_there(amina)
    amina.presses("Save and continue")
    amina.reads("It is my home, not his.")


@pytest.mark.parametrize("scripts", [True, False], ids=["with-scripts", "without-scripts"])
def test_pressing_twice_makes_one_record(scripts, at_a_browser):
    adult = "Terrence Whitcombe" if scripts else "Agnieszka Nowak"
    amina = at_a_browser("amina", scripts=scripts)
    amina.comes_back()
    amina.finds(adult)
    enquiry = amina.page.url
    amina.follows("Record what somebody else wants")
    amina.types("What do they want, in their own words?", "She should come and live with me.")
    amina.types("Who said this?", "Her sister")
    amina.page.get_by_role("button", name="Save and continue").dblclick()
    amina.page.wait_for_url(enquiry)
    expect(amina.page.get_by_text("She should come and live with me.")).to_have_count(1)


def test_two_people_who_change_the_same_details_are_shown_both_and_choose(at_a_browser):
    amina, ben = at_a_browser("amina"), at_a_browser("ben")
    for person in (amina, ben):
        person.comes_back()
        person.goes_to("Find a person")
        person.types("Name, date of birth", "Leroy Bartholomew")
        person.presses("Search")
        person.follows("Leroy Bartholomew")
        person.follows("Change details")

    ben.types("Phone", "01632 960111")
    ben.types("Address", "4 Mill Lane")
    ben.presses("Save and continue")

    amina.types("Phone", "01632 960222")
    amina.types("What helps when talking with them?", "Short sentences.")
    amina.types("Address", "Flat 4, Mill Lane")
    amina.presses("Save and continue", status=409)
    amina.reads("Somebody else changed this", "Ben Okafor saved a change")
    amina.reads("Yours: 01632 960222", "Theirs: 01632 960111", "Yours: Flat 4, Mill Lane", "Theirs: 4 Mill Lane")
    amina.chooses("Phone", "Theirs: 01632 960111")
    amina.chooses("Address", "Yours: Flat 4, Mill Lane")
    amina.presses("Save what I chose")

    amina.reads("01632 960111", "Flat 4, Mill Lane", "Short sentences.")
    ben.page.reload()
    ben.reads("01632 960111", "Flat 4, Mill Lane", "Short sentences.")
    ben.follows("Who changed and who looked")
    ben.reads("4 Mill Lane became Flat 4, Mill Lane")


def test_what_only_the_other_person_changed_is_kept_without_being_chosen(at_a_browser):
    """Saving the page as it is shown must not put an old answer over a newer one."""
    amina, ben = at_a_browser("amina"), at_a_browser("ben")
    for person in (amina, ben):
        person.comes_back()
        person.goes_to("Find a person")
        person.types("Name, date of birth", "Yetunde Fashola")
        person.presses("Search")
        person.follows("Yetunde Fashola")
        person.follows("Change details")

    ben.types("Phone", "01632 960333")
    ben.presses("Save and continue")
    amina.types("Postcode", "ZZ99 3CZ")
    amina.presses("Save and continue", status=409)
    amina.presses("Save what I chose")
    amina.reads("01632 960333", "ZZ99 3CZ")
