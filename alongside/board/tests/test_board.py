"""The Board's page: each figure with its base, never a share without it, and its rows for those who may see them."""

import re

import pytest

from alongside.board.views import learning_shown, reviews_shown
from alongside.concerns.actions import report_concern
from alongside.enquiries.actions import conclude, start_enquiry
from alongside.history.models import Event
from alongside.measures.msp import BY_CODE
from alongside.people.actions import open_record
from alongside.voice.actions import review_outcome
from conftest import ACCOUNT, FRIDAY, MONDAY

YEAR = {"first_0": "1", "first_1": "4", "first_2": "2026", "last_0": "31", "last_1": "3", "last_2": "2027"}
ROWS = "?first=2026-04-01&last=2027-03-31"
CLOSE = {"reviewed_on": FRIDAY, "stage": "close"}


@pytest.fixture
def ended(enquiry, outcomes, amina):
    """One enquiry concluded in the year: asked, said what she wants, one wish met and one not."""
    review_outcome(by=amina, outcome=outcomes[0], achieved="fully", **CLOSE)
    review_outcome(by=amina, outcome=outcomes[1], achieved="not", **CLOSE)
    conclude(by=amina, enquiry=enquiry, concluded_on=FRIDAY)
    return enquiry


def figures(page) -> dict:
    """Every figure on the page by its measure: number, base, not recorded."""
    groups = [page.context[name] for name in ("volume", "sector", "lines")]
    return {f.definition.code: (f.number, f.base, f.not_recorded) for group in groups for f, _ in group}


def test_each_figure_stands_with_its_base_and_one_person_is_not_shown(ended, bola, signed_in):
    page = signed_in(bola).get("/board/", YEAR)
    one, none = ("not shown", "not shown", "0"), ("0", "not shown", "0")
    few = {"raised", "started", "concluded", "asked", "expressed", "met", "partly"}
    assert figures(page) == {code: one if code in few else none for code in BY_CODE}
    html = " ".join(page.content.decode().split())
    assert "Figures are to the nearest five." in html
    assert "What these figures may not be used for" in html
    assert "They are not a target." in html


def test_the_first_page_has_the_figures_of_the_themes_with_their_definitions(enquiry, amina, north, bola, signed_in):
    for _ in range(11):
        adult = open_record(by=amina, given_name="Invented", family_name="Person")
        it = start_enquiry(by=amina, adult=adult, kind="section-42", team=north, lead=amina, started_on=MONDAY)
        conclude(by=amina, enquiry=it, concluded_on=FRIDAY)
    client = signed_in(bola)
    page = client.get("/board/", YEAR)
    shown = figures(page)
    assert (shown["concluded"], shown["asked"]) == (("10", "10", "0"), ("0", "10", "10"))
    theme = client.get("/board/themes/what-people-wanted-and-whether-it-happened/", YEAR)
    for it, _, _ in theme.context["figures"]:
        assert shown[it.definition.code] == (it.number, it.base, it.not_recorded)
        assert f"Definition {it.definition.version}" in page.content.decode()
    assert f"/board/measures/asked/?{page.context['asked'].query}".replace("&", "&amp;") in page.content.decode()


def test_the_first_page_is_of_one_team_too_and_then_leads_to_no_rows(ended, asha, signed_in):
    client = signed_in(asha)
    north, everybody = (client.get("/board/", {**YEAR, "group": group}) for group in ("team:North", ""))
    of_north, of_all = figures(north), figures(everybody)
    assert of_all.keys() - of_north.keys() == {"raised", "undecided"}  # a published concern has no team
    assert of_north == {code: of_all[code] for code in of_north}  # there is no other team
    assert "2 figures of this page are left out" in north.content.decode()
    assert "Team: North" in north.content.decode()
    assert ("/board/rows/" in north.content.decode(), "/board/rows/" in everybody.content.decode()) == (False, True)
    assert client.get("/board/", {**YEAR, "group": "worker:1"}).status_code == 422


def test_reviews_and_recommendations_are_shown_by_the_same_rule():
    counted = {"reviews": 7, "with_a_death": 6, "unknown": 0, "people": 8, "died": 6, "survived": 2, "not_recorded": 0}
    shown = reviews_shown(counted)
    assert (shown["survived"], shown["not_recorded"]) == ("not shown", "0")
    assert "not shown" in (shown["reviews"], shown["with_a_death"])  # or the one would be had from the two
    became = {"recommendations": 40, "done": 21, "checked": 12, "under_way": 17, "nothing_agreed": 2, "past_due": 3}
    learning = learning_shown(became)
    assert (learning["recommendations"], learning["checked"], learning["past_due"]) == ("40", "10", "not shown")


@pytest.mark.parametrize(
    "wrong",
    [
        {"last_2": "2025"},
        {"first_1": "13"},
        {"first_0": ""},
        {"last_2": "9" * 30},
        {"first_0": "\x00"},
        {"last_0": "31", "last_1": "2"},
    ],
)
def test_a_period_that_cannot_be_is_explained(wrong, bola, signed_in):
    client = signed_in(bola)
    refused = client.get("/board/", {**YEAR, **wrong})
    assert refused.status_code == 422
    assert "There is a problem" in refused.content.decode()
    assert client.get("/board/", YEAR).status_code == 200


@pytest.mark.parametrize(
    "query", ["", "?first=2026-04-01", "?first=x&last=y", "?first=2026-13-01&last=2027-03-31", "?first=%00&last=1"]
)
def test_rows_of_no_period_are_not_found(query, asha, signed_in):
    assert signed_in(asha).get(f"/board/rows/met/{query}").status_code == 404
    assert signed_in(asha).get(f"/board/rows/met/{ROWS}").status_code == 200


def test_rows_of_no_measure_are_not_found(asha, signed_in):
    assert signed_in(asha).get(f"/board/rows/everything/{ROWS}").status_code == 404


def test_figures_lead_to_their_rows_for_those_who_may_see_them(ended, bola, asha, signed_in):
    assert "/board/rows/" not in signed_in(bola).get("/board/", YEAR).content.decode()
    html = signed_in(asha).get("/board/", YEAR).content.decode()
    assert set(re.findall(r"/board/rows/([a-z-]+)/\?first=2026-04-01&amp;last=2027-03-31", html)) == set(BY_CODE)


def test_rows_are_without_names_and_open_only_where_the_record_is_in_reach(ended, asha, ben, ada, carol, signed_in):
    link = f'href="{ended.get_absolute_url()}"'
    for user, opens in ((asha, False), (ben, True), (ada, True)):
        html = signed_in(user).get(f"/board/rows/met/{ROWS}").content.decode()
        assert ended.reference in html
        assert "1 row, of which 1 counts" in html  # the one place of exact numbers
        assert (link in html) == opens, user
        assert "Kowalska" not in html
    assert Event.objects.filter(verb="looked-at-rows").count() == 3


def test_there_are_fifty_rows_a_page(concern, mrs_k, north, amina, asha, signed_in):
    for _ in range(51):
        report_concern(by=amina, adult=mrs_k, team=north, raised_on=MONDAY, **ACCOUNT)
    client = signed_in(asha)
    counts = [
        len(client.get(f"/board/rows/raised/{ROWS}&page={page}").context["rows"]) for page in ("1", "2", "99", "x")
    ]
    assert counts == [50, 2, 2, 50]
