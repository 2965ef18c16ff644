"""The adult’s own side, told in a browser: Joyce changes her mind, Susi sends a picture, Nell is let in and out."""

import struct
import zlib

from django.utils.timezone import localdate
from playwright.sync_api import expect

from .looking import Album
from .person import Person

QUESTION, ANSWER = "What was your first cat called?", "Tibbles"
NOT_NOW = "I don’t want to tell him any more. I am afraid of it."
WE_CAN = "That is fine. I come on Thursday, and we look at it again."


def finds_page(person: Person, name: str) -> None:
    """From a search to the staff's side of somebody's own page."""
    person.opens("/people/?q=" + name.replace(" ", "+"))
    person.follows(name)
    person.follows("Their own page")


def switches_on(person: Person, who: str, which: str = "", status: int = 200) -> None:
    person.follows("Switch it on for somebody")
    person.chooses("Who will use the page?", who)
    if which:
        person.picks("Which person?", which)
        person.chooses("Why may they?", "The adult agreed to it")
        person.ticks("Which parts of the page?", "What the adult wants, and what was agreed")
    person.types("A question that only they can answer", QUESTION)
    person.types("Its answer", ANSWER)
    person.picks("In which language?", "English")
    person.presses("Save", status)


def finds_online_safe(amina: Person) -> None:
    """She said, alone, that she can be reached online."""
    amina.follows("How to reach them safely")
    amina.follows("Write down what you found")
    today = localdate()
    amina.dates("When did you find this out?", today.day, today.month, today.year)
    amina.chooses("How do you know?", "They said so in person, alone")
    amina.chooses("Is it safe to reach them online?", "Yes")
    amina.presses("Save")


def switches_on_for_an_advocate(amina: Person, name: str) -> None:
    """For the questions that they ask, and nothing else."""
    amina.follows("Switch it on for somebody")
    amina.chooses("Who will use the page?", "An advocate")
    amina.types("Name of the advocate", name)
    amina.chooses("Why may they?", "The adult agreed to it")
    amina.ticks("Which parts of the page?", "Saying how it is, and was")
    amina.types("A question that only they can answer", QUESTION)
    amina.types("Its answer", ANSWER)
    amina.presses("Save")


def gets_code(person: Person, nth: int = 0) -> str:
    """A code, read from the page that shows it once."""
    with person.arriving():
        person.page.get_by_role("link", name="Give a code").nth(nth).click()
    person.chooses("How do you give it to them?", "I tell or show it to them now")
    person.chooses("How many codes?", "One")
    person.presses("Save")
    return person.page.locator(".own-page__code").inner_text()


def enters(person: Person, code: str) -> None:
    person.opens("/")
    person.types("Your code", code)
    person.presses("Go on")
    person.types(QUESTION, ANSWER)
    person.presses("Go on")


def a_picture() -> bytes:
    """A small PNG of one colour."""

    def part(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", 40, 30, 8, 2, 0, 0, 0)
    rows = b"".join(b"\x00" + b"\xd0\x60\x20" * 40 for _ in range(30))
    return b"\x89PNG\r\n\x1a\n" + part(b"IHDR", head) + part(b"IDAT", zlib.compress(rows)) + part(b"IEND", b"")


def test_joyce_reads_what_was_agreed_and_changes_her_mind(at_a_browser, product):
    amina = at_a_browser("amina", album=Album("own-page-staff"))
    amina.comes_back()
    finds_page(amina, "Joyce Penhale")
    switches_on(amina, "The adult")
    code = gets_code(amina)
    joyce = at_a_browser("Joyce", album=Album("own-page"), also_narrow=True)
    joyce.address = product.serve_own_page()
    enters(joyce, code)
    joyce.reads("Hello Joyce", "Amina Yusuf")
    for link, words in (
        ("Who is helping me", "0118 496 0123"),
        ("What is being done", "There is no plan here yet."),
        ("What happens next", "We are finding out what happened"),
        ("What I was given", "Nothing is written here yet."),
        ("A code for next time", "Each code works once."),
    ):
        joyce.opens("/page/")
        joyce.follows(link)
        joyce.reads(words)
    joyce.opens("/page/")
    joyce.follows("What I said")
    joyce.reads("I will tell him myself.", "Amina practises it with you first.")
    joyce.follows("I don’t want this any more")
    joyce.types("Your words", NOT_NOW)
    joyce.presses("Send")
    joyce.reads("It is sent. Thank you.", NOT_NOW, "Not read yet.")
    finds_page(amina, "Joyce Penhale")
    amina.reads(NOT_NOW, "Not read yet.")
    amina.follows("Answer")
    amina.types("Your answer", WE_CAN)
    amina.presses("Save")
    joyce.opens("/sent/")
    joyce.reads(WE_CAN)
    with joyce.page.expect_navigation():
        joyce.page.get_by_role("button", name="Exit this page").click()
    expect(joyce.page.get_by_text("ok")).to_be_visible()
    joyce.page.go_back()
    joyce.does_not_read(NOT_NOW)


def test_susi_sends_a_picture_to_her_meeting_and_nell_is_let_in_and_out(at_a_browser, product):
    amina = at_a_browser("amina")
    amina.comes_back()
    finds_page(amina, "Susi Marlowe")
    switches_on(amina, "The adult")
    susi = at_a_browser("Susi", scripts=False, viewport={"width": 320, "height": 640})
    susi.address = product.serve_own_page()
    enters(susi, gets_code(amina))
    susi.follows("Meetings")
    susi.reads("The library, room 2", "Ruth Bell")
    susi.follows("Send something for this meeting")
    susi.page.get_by_label("A picture, or a recording of your voice").set_input_files(
        {"name": "me.png", "mimeType": "image/png", "buffer": a_picture()}
    )
    susi.presses("Send")
    susi.reads("with a picture or a recording")
    finds_page(amina, "Susi Marlowe")
    amina.follows("For the meeting")
    amina.reads("For the meeting")
    finds_page(amina, "Susi Marlowe")
    switches_on(amina, "Somebody who represents them", "Nell Achebe, friend")
    nell = at_a_browser("Nell")
    nell.address = product.serve_own_page()
    enters(nell, gets_code(amina))
    nell.follows("What I said")
    nell.reads("He has to be nice.")
    finds_page(amina, "Susi Marlowe")
    with amina.arriving():
        amina.page.get_by_role("link", name="End it").first.click()
    amina.chooses("Why?", "The adult asked for it")
    amina.presses("Save")
    nell.opens("/words/")
    nell.reads("Type your code")


def test_nothing_reaches_marian_until_it_is_safe_and_an_advocate_asks_her_seven_questions(at_a_browser, product):
    amina = at_a_browser("amina", album=Album("own-page-marian"))
    amina.comes_back()
    finds_page(amina, "Marian Costello")
    amina.reads("Domestic abuse is alleged")
    switches_on(amina, "The adult", status=422)
    amina.reads("counts as unsafe until somebody confirms that it is safe")
    finds_page(amina, "Marian Costello")
    finds_online_safe(amina)
    finds_page(amina, "Marian Costello")
    switches_on(amina, "The adult")
    finds_page(amina, "Marian Costello")
    switches_on_for_an_advocate(amina, "Rosa Lind")
    rosa = at_a_browser("Rosa", album=Album("own-page-rosa"))
    rosa.address = product.serve_own_page()
    enters(rosa, gets_code(amina))
    rosa.does_not_read("What I said")
    rosa.follows("How is it for you?")
    with rosa.arriving():
        rosa.page.get_by_role("main").locator(".own-page__parts a").first.click()
    rosa.reads("At the library, on Tuesdays.")
    for group in rosa.page.get_by_role("group").all():
        choice = group.get_by_role("radio")
        if choice.count() and choice.first.is_visible():
            choice.first.check()
    rosa.chooses("How did you talk?", "Face to face")
    rosa.presses("Send")
    rosa.reads("Thank you.")
