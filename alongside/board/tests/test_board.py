"""The Board's page: each figure with its base, never a share without it, and its rows for those who may see them."""

import re

import pytest

from alongside.board.views import Figure
from alongside.concerns.actions import report_concern
from alongside.enquiries.actions import conclude
from alongside.history.models import Event
from alongside.measures.msp import BY_CODE, expressed
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
    """Every figure on the page by its measure: number, base, not recorded, share."""
    groups = [page.context[name] for name in ("volume", "sector", "lines")]
    return {f.measure.code: (f.number, f.base, f.not_recorded, f.percentage) for group in groups for f in group}


def test_each_figure_stands_with_its_base_and_what_is_not_recorded(ended, bola, signed_in):
    page = signed_in(bola).get("/board/", YEAR)
    assert figures(page) == {
        "raised": (1, 1, 0, "100%"),
        "undecided": (0, 1, 0, "0%"),
        "started": (1, 1, 0, "100%"),
        "concluded": (1, 1, 0, "100%"),
        "asked": (1, 1, 0, "100%"),
        "expressed": (1, 1, 0, "100%"),
        "met": (1, 1, 0, "100%"),
        "fully": (0, 1, 0, "0%"),
        "partly": (1, 1, 0, "100%"),
        "not-met": (0, 1, 0, "0%"),
    }
    html = page.content.decode()
    assert "What these figures may not be used for" in html
    assert "They are not a target." in html


def test_no_share_is_given_where_there_is_no_base(bola, signed_in):
    assert {share for *_, share in figures(signed_in(bola).get("/board/", YEAR)).values()} == {""}


@pytest.mark.parametrize(
    ("number", "base", "share"),
    [(1, 8, "13%"), (1, 3, "33%"), (2, 3, "67%"), (1, 200, "1%"), (1, 201, "0%"), (199, 200, "100%"), (0, 0, "")],
)
def test_a_share_is_a_whole_per_cent_rounded_half_up(number, base, share):
    assert Figure(expressed, base, number, 0, "").percentage == share


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
