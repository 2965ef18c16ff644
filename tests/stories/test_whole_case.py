"""One whole case, from the first worry to the Board: each page wide and narrow; and narrow, without scripts."""

import re
from datetime import timedelta

import pytest
from django.utils.timezone import localdate

from . import steps
from .looking import Album
from .steps import KEYS, NOW, SHOUTING, Adult

MOST_SCREENS, MOST_INPUTS = 3, 12
NARROW = {"viewport": {"width": 320, "height": 640}}
WAYS = {
    "wide": (Adult("Kathleen", "Kowalska", "Kathlin Kowalsca"), {"also_narrow": True}),
    "without-scripts": (Adult("Theodora", "Papadakis", "Teodora Papadaki"), {"scripts": False, **NARROW}),
}


@pytest.mark.parametrize("way", WAYS)
def test_a_case_is_heard_agreed_reviewed_concluded_and_counted(way, at_a_browser):
    adult, options = WAYS[way]
    album = Album(way)

    def signed_in(username):
        person = at_a_browser(username, album=album, **options)
        person.signs_in()
        return person

    asha = signed_in("asha")
    before = counted_on_the_board(asha)

    amina = signed_in("amina")
    steps.is_found_by_nobody(amina, adult)
    steps.is_recorded(amina, adult)
    steps.concern_is_reported(amina, adult)
    steps.section_42_is_decided(signed_in("ben"), adult)

    amina.goes_to("My work")
    amina.finds(adult.name)
    amina.follows("Record a conversation")
    with amina.counting() as count:
        steps.first_conversation_is_recorded(amina, adult)
    assert len(count.screens) <= MOST_SCREENS, count
    assert len(count.inputs) <= MOST_INPUTS, count

    steps.agreement_is_recorded(amina, KEYS)
    back_to_the_enquiry(amina)
    steps.mind_is_changed(amina, KEYS, NOW)
    for wish in (NOW, SHOUTING):
        back_to_the_enquiry(amina)
        steps.wish_is_met(amina, wish)
    back_to_the_enquiry(amina)
    steps.safety_is_asked_about(amina)
    steps.enquiry_is_concluded(amina)

    assert counted_on_the_board(asha) == {question: number + 1 for question, number in before.items()}
    the_analyst_finds_the_row(asha, adult)
    the_auditor_reads_who_did_and_who_looked(signed_in("ada"), adult)


def back_to_the_enquiry(person):
    with person.arriving():
        person.page.get_by_role("navigation", name="Back").get_by_role("link").click()


def counted_on_the_board(asha) -> dict[str, int]:
    """What counts in the last week, which has today in it. The Board reads rounded figures: the rows are exact."""
    questions = (
        "Of those who said what they wanted, for how many was it achieved fully?",
        "How many section 42 enquiries were concluded?",
    )
    return {question: rows_that_count(asha, question) for question in questions}


def rows_that_count(asha, question) -> int:
    asha.goes_to("Board")
    asha.page.get_by_text("Another period").click()
    for end, day in (("From", localdate() - timedelta(days=7)), ("To", localdate())):
        asha.dates(end, day.day, day.month, day.year)
    asha.presses("Show these figures")
    asha.reads("Figures are to the nearest five.")
    asha.follows("", within=steps.number_of(asha, question))
    return int(re.search(r"of which (\d+) count", asha.page.get_by_role("main").inner_text())[1])


def the_analyst_finds_the_row(asha, adult):
    """She sees that it counts, without a name and without a way in to the record."""
    counted = asha.page.get_by_role("row").filter(has_text=adult.enquiry)
    assert counted.get_by_role("cell").last.inner_text() == "Yes"
    assert counted.get_by_role("link").count() == 0
    asha.does_not_read(adult.family_name)


def the_auditor_reads_who_did_and_who_looked(ada, adult):
    ada.goes_to("Find a person")
    ada.types("Name, date of birth", adult.misheard)
    ada.presses("Search")
    ada.follows(adult.name)
    ada.reads(steps.SAID.splitlines()[0], steps.ENDING)
    ada.follows("Who changed and who looked")
    lines = ada.page.get_by_role("row").all_inner_texts()
    while ada.page.get_by_role("link", name="Next").count():
        ada.follows("Next", within=ada.page.get_by_role("navigation", name="Pages"))
        lines += ada.page.get_by_role("row").all_inner_texts()
    for who, what in (
        ("Amina Yusuf", "Opened this record"),
        ("Amina Yusuf", "Reported a concern"),
        ("Ben Okafor", "Decided on the concern"),
        ("Amina Yusuf", "Recorded a conversation"),
        ("Amina Yusuf", "Concluded the enquiry"),
        ("Ben Okafor", "Looked at this"),
        ("Amina Yusuf", "Looked at this"),
        ("Ada Lindqvist", "Looked at this"),
    ):
        assert any(who in line and what in line for line in lines), (who, what)
