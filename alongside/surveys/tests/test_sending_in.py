"""Whoever answers goes on where they stopped, and is told at the top of the page what keeps answers from being sent."""

import re

import pytest

from alongside.surveys.fieldwork import actions
from alongside.surveys.models import Response
from alongside.surveys.tests.fieldwork_case import make, named, person, sends


@pytest.fixture
def survey(eva):
    return make(by=eva)


@pytest.fixture
def page(survey):
    """The address of somebody's pages, once they have agreed."""
    (link,) = named(survey, person())
    actions.agree(survey=survey, link=link, language="en", mode="link")
    return f"/s/{link}/"


def text(response) -> str:
    return response.content.decode()


def test_the_first_page_is_of_the_survey_and_says_who_asks_and_how_much(survey, client, eva):
    begun = text(client.get(f"/s/{named(survey, person(2))[-1]}/"))
    assert '<h1 class="govuk-heading-l" dir="auto">How is it going?</h1>' in begun
    assert "The programme Making Safeguarding Personal asks you to take part in this survey." in begun
    assert f"It has {len(survey.version.read.asked)} questions at most." in begun
    assert survey.consent in begun
    of_one = make(by=eva, population="staff", council="E10000008")
    theirs = text(client.get(f"/s/{named(of_one, person(3))[0]}/"))
    assert "Devon council asks you" in theirs
    for for_its_makers in ("One answer for each council, given by", "Making Safeguarding Personal leads, 2014/15"):
        assert for_its_makers not in begun


def test_what_stops_answers_from_being_sent_stands_at_the_top_with_a_link_to_each_question(page, client):
    nothing = re.search(r'<div class="govuk-error-summary".*?</ul>', text(client.post(f"{page}check/")), re.DOTALL)[0]
    assert "Nothing is answered yet" in nothing
    four = ["board-support", "policies", "skills", "chairs"]
    sends(client, page, "helped", "helped", helped=four)
    sends(client, page, "recording", "sector-measures", **{"sector-measures.concluded": "many"})
    assert "govuk-error-summary" not in text(client.get(f"{page}check/"))  # nobody has sent yet
    told = text(client.post(f"{page}check/"))
    assert "<title>There is a problem: Check your answers" in told
    summary = re.search(r'<div class="govuk-error-summary" tabindex="-1">.*?</ul>', told, re.DOTALL)[0]
    assert told.index(summary) < told.index("<h1")
    assert re.findall(r'<a href="([^"]*)" dir="auto">([^<]*)<', summary) == [
        (
            f"{page}part/recording/#f-sector-measures-concluded",
            "Recording and measuring outcomes: Enter a whole number, like 27",
        ),
        (f"{page}part/helped/#f-helped", "What helped, and what got in the way: Choose up to 3. You have chosen 4"),
    ]
    there = text(client.get(f"{page}part/helped/"))
    assert 'id="f-helped"' in there
    assert 'href="#f-helped"' in there


def test_continue_leads_to_the_first_part_that_is_open_and_at_last_to_the_check(survey, page, client):
    response, answers = Response.objects.get(), {}
    for section in survey.version.read.sections:
        (button,) = re.findall(r'<a class="govuk-button" href="([^"]*)"', text(client.get(page)))
        assert button == f"{page}part/{section.key}/"
        answers |= {asked.question.key: an_answer(asked.question) for asked in section.asked}
        keep(response, answers)
    assert f'<a class="govuk-button" href="{page}check/"' in text(client.get(page))
    answers["helped"] = ["board-support", "policies", "skills", "chairs"]  # answered, and not right
    keep(response, answers)
    assert f'<a class="govuk-button" href="{page}part/helped/"' in text(client.get(page))


def keep(response, answers):
    actions.keep_answers(response=response, change=lambda _: answers)


def an_answer(question):
    if question.kind == "text":
        return "Words"
    if question.chosen:
        return [question.options[0].code] if question.of_many else question.options[0].code
    return {row.code: question.options[0].code if question.in_rows else 0 for row in question.rows} or {"a": "b"}
