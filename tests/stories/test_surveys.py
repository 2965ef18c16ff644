"""A survey: sent by a real mail server, answered on a telephone, paused and gone on with, a section handed over."""

import re
import socket
import subprocess
import sys

import pytest
from aiosmtpd.controller import Controller

from alongside.access.privileges import app_role

from .looking import Album
from .person import NARROW

PEOPLE = "Name;E-mail;Council\nSam Price;sam@council.example;Harrowmere\nJo Ito;jo@council.example;Harrowmere\n"
HERS = "We asked people what they wanted.\nأريد مفاتيحي"


class Inbox:
    """What the mail server was given, by whom it was for."""

    def __init__(self):
        self.links = {}

    async def handle_DATA(self, server, session, envelope):  # noqa: N802 (the library's name)
        link = re.search(r"/s/\w+/", envelope.content.decode())
        self.links[envelope.rcpt_tos[0]] = link[0]
        return "250 OK"


@pytest.fixture
def inbox():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    controller = Controller(Inbox(), hostname="127.0.0.1", port=port)
    controller.start()
    yield controller.handler, f"smtp+plain://127.0.0.1:{port}"
    controller.stop()


def mail_goes(product, url: str) -> None:
    """What a timer does, as the product's own role."""
    said = {"EMAIL_URL": url, "SURVEYS_URL": product.address, "EMAIL_FROM": "surveys@alongside.example"}
    surroundings = product.environment(product.as_role(app_role())) | said
    subprocess.run([sys.executable, "-m", "alongside", "send-survey-mail"], env=surroundings, check=True)


def test_from_the_evaluators_list_to_answers_on_a_telephone_and_a_colleagues_part(at_a_browser, product, inbox):
    received, url = inbox
    eva = at_a_browser("eva", album=Album("surveys"))
    sends_it(eva)
    mail_goes(product, url)
    assert sorted(received.links) == ["jo@council.example", "sam@council.example"]
    sam = at_a_browser("sam", album=Album("surveys-sam"), viewport=NARROW)
    theirs = received.links["sam@council.example"]
    answers_and_pauses(sam, theirs)
    again = at_a_browser("sam", album=Album("surveys-again"), viewport=NARROW, scripts=False)
    goes_on_and_hands_a_part_over(again, theirs)
    sends_in(sam, theirs)
    eva.opens(eva.survey)
    eva.reads("Unitary authority", "50 %", "Begun and not sent")
    leo = at_a_browser("leo", album=Album("surveys-leo"), viewport=NARROW)
    leo.comes_back()
    leo.goes_to("Other records")
    leo.follows("Surveys")
    leo.follows("How is it going, wave 2?")
    leo.follows("What your council answered")
    leo.reads("Answers are counted after")
    leo.does_not_read("Gaining support from multi-agency partners", HERS.partition("\n")[0], "Sam Price")


def sends_it(eva) -> None:
    eva.comes_back()
    eva.goes_to("Other records")
    eva.follows("Surveys")
    eva.follows("Make a survey")
    eva.types("Title", "How is it going, wave 2?")
    eva.picks("With which questionnaire?", "Making Safeguarding Personal leads, 2014/15, version 1")
    eva.chooses("Who is asked?", "MSP leads")
    eva.chooses("Can anybody answer by one open link?", "No")
    eva.presses("Save and continue")
    eva.survey = eva.page.url.removeprefix(eva.address)
    eva.follows("Name people")
    eva.types("Copy rows from a spreadsheet", PEOPLE.replace("jo@", "jo"))
    eva.presses("Save and continue", status=422)
    eva.reads("is no e-mail address")
    eva.types("Copy rows from a spreadsheet", PEOPLE)
    eva.presses("Save and continue")
    eva.reads("2 people are named.")
    eva.presses("Open the survey")


def answers_and_pauses(sam, link: str) -> None:
    """On a telephone: they agree, go to a part, and put it away while they type."""
    sam.opens(link)
    sam.presses("Start", status=422)
    sam.page.get_by_label("I agree to take part").check()
    sam.presses("Start")
    sam.follows("What helped, and what got in the way")
    sam.page.get_by_label("Gaining support from multi-agency partners").first.check()
    sam.page.locator("#f-anything-else").fill(HERS)
    sam.page.get_by_text("Saved at").wait_for()


def goes_on_and_hands_a_part_over(sam, link: str) -> None:
    """Later and elsewhere, without a script: all of it is there. Numbers that contradict are told of and kept."""
    sam.opens(link)
    sam.follows("What helped, and what got in the way")
    sam.reads(HERS.partition("\n")[0])
    sam.opens(f"{link}part/recording/")
    for row, number in (("came to a conclusion", "10"), ("who expressed the outcomes", "40")):
        sam.page.get_by_label(re.compile(row)).first.fill(number)
    sam.presses("Save and continue", status=422)
    sam.reads("More people expressed outcomes than there are people whose service came to a conclusion")
    sam.page.get_by_label(re.compile("who expressed the outcomes")).first.fill("4")
    sam.presses("Save and continue")
    sam.opens(f"{link}share/")
    sam.page.get_by_role("button", name=re.compile("Make a link ?: Time and resource")).click()
    theirs = re.search(r"/s/\w+/", sam.page.get_by_role("main").inner_text())[0]
    sam.opens(theirs)
    sam.follows("Time and resource")
    sam.page.get_by_label("Too soon to say").first.check()
    sam.presses("Save and continue")
    sam.reads("Thank you. This part is kept")


def sends_in(sam, link: str) -> None:
    sam.opens(f"{link}check/")
    sam.reads("Too soon to say", "Gaining support from multi-agency partners")
    sam.presses("Send your answers")
    sam.reads("Thank you. Your answers have been sent.", "you can take your answers back")
