"""The adult's own page: getting in and out, what it shows, and what it keeps of what they write."""

from datetime import date

import pytest

from alongside.history.models import Event
from alongside.own_page.tests.browser import OnTheirPage
from alongside.own_side.actions import answer, give_codes, switch_on
from alongside.own_side.models import Addition, Leaving
from alongside.own_side.tests.case import CAT, ONLINE
from alongside.people.actions import check_contact

READING = (
    "/page/",
    "/people/",
    "/words/",
    "/doing/",
    "/next/",
    "/meetings/",
    "/papers/",
    "/sent/",
    "/say/",
    "/changed/",
    "/questions/",
)


@pytest.fixture
def hers(mrs_k, conversation, outcomes, amina):
    """Her page, switched on: domestic abuse is alleged, and her tablet was found to be safe."""
    check_contact(by=amina, adult=mrs_k, verified_on=date(2026, 6, 8), ways=ONLINE)
    return switch_on(by=amina, adult=mrs_k, who="adult", **CAT)


@pytest.fixture
def at_home(hers, amina):
    return OnTheirPage.of(hers, by=amina)


def test_a_code_and_an_answer_let_her_in_and_nothing_else_does(hers, amina):
    browser = OnTheirPage()
    for path in READING:
        assert browser.get(path).status_code == 302
    assert b"does not work" in browser.post("/", {"code": "AAABBBCCC"}).content
    code = give_codes(by=amina, key=hers, given="in-person")[0]
    typed = f"{code[:3].lower()} {code[3:6]}-{code[6:]}"
    assert browser.post("/", {"code": typed}).headers["Location"] == "/in/"
    assert CAT["question"] in browser.get("/in/").content.decode()
    assert browser.post("/in/", {"answer": "Felix"}).status_code == 422
    assert browser.post("/in/", {"answer": " TIBBLES "}).headers["Location"] == "/page/"
    page = browser.get("/page/")
    assert "Hello Kathleen" in page.content.decode()
    assert page["Cache-Control"] == "private, no-store"
    assert OnTheirPage().post("/", {"code": code}).status_code == 422


def test_each_part_is_few_queries_and_each_look_is_remembered(at_home, hers, django_assert_max_num_queries):
    for path in READING:
        with django_assert_max_num_queries(
            12
        ):  # two say who is asking, two begin and end a savepoint, two keep the look
            assert at_home.get(path).status_code == 200, path
    looks = Event.objects.filter(adult=hers.adult, verb="looked", by=None, about__startswith="own_side.entry")
    assert looks.count() >= len(READING)


def test_what_she_writes_is_a_statement_of_hers_and_the_answer_reaches_her(at_home, amina):
    words = "He came back on Tuesday.\n\n  I said yes, but I am not sure :-("
    assert at_home.post("/say/changed/", {"words": words}).headers["Location"] == "/sent/?now"
    added = Addition.objects.order_by("-pk").first()
    assert (added.words, added.statement.spoken_by, added.stands) == (words, "adult", "Not read yet")
    answer(by=amina, addition=added, words="Shall I come on Thursday?")
    assert "Shall I come on Thursday?" in at_home.get("/sent/").content.decode()
    assert at_home.post("/say/changed/", {"words": "  "}).status_code == 422


def test_what_she_typed_is_not_lost_when_her_time_runs_out(hers, amina, at_home):
    at_home.cookies.pop("p")
    late = at_home.post("/say/question/", {"words": "Who has my keys?"})
    assert (late.status_code, "Who has my keys?" in late.content.decode()) == (401, True)
    carried = {"carried-words": "Who has my keys?", "carried-path": "/say/question/"}
    code = give_codes(by=amina, key=hers, given="in-person")[0]
    assert at_home.post("/", {"code": code, **carried}).status_code == 200
    back = at_home.post("/in/", {"answer": "Tibbles", **carried})
    assert 'action="/say/question/"' in back.content.decode()
    at_home.post("/say/question/", {"words": "Who has my keys?"})
    assert Addition.objects.order_by("-pk").first().words == "Who has my keys?"


def test_exit_ends_her_visit_and_shows_something_else(at_home, settings):
    gone = at_home.get("/exit/")
    assert gone.headers["Location"] == settings.EXIT_URL
    assert "cache" in gone.headers["Clear-Site-Data"]
    assert at_home.get("/words/").status_code == 302


def test_an_advocate_sees_what_was_agreed_until_she_stops_it(hers, at_home, amina):
    key = switch_on(by=amina, adult=hers.adult, who="advocate", name="Rosa Lind", basis="agreed", sees=["said"], **CAT)
    browser = OnTheirPage.of(key, by=amina)
    assert "I want my keys back." in browser.get("/words/").content.decode()
    assert "Everything that was said" not in browser.get("/words/").content.decode()
    for path in ("/doing/", "/others/", "/say/safe/"):
        assert browser.get(path).status_code == 404
    assert browser.post("/say/changed/", {"words": "I worry."}).status_code == 404
    assert "It is sent" in browser.post("/say/now/", {}, follow=True).content.decode()
    assert "Rosa Lind" in at_home.get("/others/").content.decode()
    at_home.post("/others/", {"stop": str(key.pk)})
    assert browser.get("/words/").headers["Location"] == "/"


def test_a_second_code_in_one_browser_ends_the_first_visit(hers, at_home, amina, north):
    entered_before = at_home.cookies["p"].value
    at_home.post("/", {"code": give_codes(by=amina, key=hers, given="in-person")[0]})
    at_home.post("/in/", {"answer": "tibbles"})
    assert at_home.cookies["p"].value != entered_before
    assert at_home.get("/page/").status_code == 200
    assert Leaving.objects.count() == 1


def test_no_page_of_the_staff_is_there(at_home):
    for path in ("/people/A1/", "/sign-in/", "/board/", "/drafts/save/", "/national-return/"):
        assert at_home.get(path).status_code == 404
