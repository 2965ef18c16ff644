"""With a keyboard alone, and with somebody at the door."""

import time

from playwright.sync_api import Locator, expect

from .cast import PASSWORD
from .product import EXIT

MOST_STOPS = 80
SHOWS_FOCUS = """() => {
  const it = document.activeElement;
  const drawn = (style) => style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0
    || style.boxShadow !== "none";
  const label = it.labels?.[0];
  return drawn(getComputedStyle(it)) || Boolean(label) && drawn(getComputedStyle(label, "::before"));
}"""


def tabs_to(person, control: Locator) -> None:
    """Press Tab until this control has the focus; wherever the focus rests on the way, it can be seen."""
    for _ in range(MOST_STOPS):
        person.page.keyboard.press("Tab")
        assert person.page.evaluate(SHOWS_FOCUS), person.page.evaluate("document.activeElement.outerHTML")
        if control.evaluate("it => it === document.activeElement"):
            return
    raise AssertionError(f"the Tab key does not reach {control}")


def writes(person, question: str, words: str) -> None:
    tabs_to(person, person.page.get_by_label(question).first)
    person.page.keyboard.type(words)


def presses_enter_on(person, button: str, status: int = 200) -> None:
    tabs_to(person, person.page.get_by_role("button", name=button))
    with person.arriving(status):
        person.page.keyboard.press("Enter")


def test_somebody_without_a_mouse_signs_in_and_records_a_wish(at_a_browser):
    amina = at_a_browser("amina")
    amina.opens("/sign-in/")
    writes(amina, "User name", "amina")
    writes(amina, "Password", PASSWORD)
    presses_enter_on(amina, "Sign in")

    tabs_to(amina, amina.page.get_by_role("heading", name="Gwilym Pugh").get_by_role("link"))
    with amina.arriving():
        amina.page.keyboard.press("Enter")
    tabs_to(amina, amina.page.get_by_role("link", name="Record what they want", exact=True))
    with amina.arriving():
        amina.page.keyboard.press("Enter")

    presses_enter_on(amina, "Save and continue", status=422)
    the_list_of_what_is_wrong_leads_to_the_question(amina)
    amina.page.keyboard.press("Space")
    expect(amina.group("Were they asked what they want?").get_by_role("radio").first).to_be_checked()
    writes(amina, "What do they want to happen, in their own words?", "I want the noise to stop.")
    presses_enter_on(amina, "Save and continue")
    amina.reads("I want the noise to stop.")


def the_list_of_what_is_wrong_leads_to_the_question(person) -> None:
    """After a refusal the list of what is wrong has the focus, and its first link leads to the control."""
    summary = person.page.locator(".govuk-error-summary")
    expect(summary).to_be_focused()
    tabs_to(person, summary.get_by_role("link").first)
    person.page.keyboard.press("Enter")
    expect(person.group("Were they asked what they want?").get_by_role("radio").first).to_be_focused()


def test_exit_this_page_leaves_at_once_and_keeps_what_was_typed(at_a_browser):
    amina = at_a_browser("amina")
    amina.comes_back()
    amina.finds("Gwilym Pugh")
    amina.follows("Record a conversation")
    page = amina.page.url
    amina.types("What did they say, in their own words?", "He is coming up the stairs.")
    amina.page.get_by_role("button", name="Exit this page").click()
    amina.page.wait_for_url(EXIT)
    expect(amina.page.get_by_text("He is coming up the stairs.")).to_have_count(0)

    words, give_up = amina.page.get_by_label("What did they say, in their own words?"), time.monotonic() + 10
    while time.monotonic() < give_up:  # what was typed goes on its way as the page is left, and nobody waits for it
        amina.page.goto(page)
        if words.input_value():
            break
    expect(words).to_have_value("He is coming up the stairs.")


def test_after_signing_out_the_back_button_shows_nobodys_words(at_a_browser):
    amina = at_a_browser("amina")
    amina.comes_back()
    amina.finds("Gwilym Pugh")
    amina.signs_out()
    amina.page.go_back()
    expect(amina.page.get_by_label("Password")).to_be_visible()
    amina.does_not_read("Gwilym Pugh")
