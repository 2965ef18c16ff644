"""The Board's pages of prevention and of trends: few queries, small counts kept back, and the caution in print."""

from datetime import date

from alongside.board.over_time import Quarter, line_of, next_quarter, quarters_until
from alongside.board.prevention import cuts_of, returns_after
from alongside.board.prevention_words import CUT_WORDS, PATHWAYS
from alongside.concerns.codes import Pathway
from alongside.measures.columnar.snapshot import Snapshot
from alongside.measures.disclosure import HIDDEN
from alongside.measures.prevention import CUTS
from alongside.measures.proportions import Proportion
from alongside.plans.codes import HowWell, Owner
from alongside.prevention import codes

YEAR = "?first_0=1&first_1=4&first_2=2026&last_0=31&last_1=3&last_2=2027"


def test_the_board_has_words_for_every_code():
    kinds = {
        "done": codes.PreventiveKind,
        "done-by": Owner,
        "helped": HowWell,
        "possibly": codes.MayHave,
        "sure": codes.HowSure,
        "early": codes.EarlyWay,
        "lacking": codes.Lacking,
        "related": codes.Relation,
        "awareness": codes.AwarenessKind,
        "community": codes.Community,
    }
    kinds |= dict.fromkeys(("confidence", "resilience", "self-protection", "reliance"), codes.Change)
    assert {cut.code: dict(kinds[cut.code].choices) for cut in CUTS} == CUT_WORDS
    assert {code: label for code, label in Pathway.choices if code != Pathway.NONE} == PATHWAYS


def test_few_are_kept_back_and_what_was_possibly_prevented_is_no_claim(
    whole_case, bola, signed_in, django_assert_max_num_queries
):
    client = signed_in(bola)
    client.get("/board/")  # takes the snapshot
    with django_assert_max_num_queries(9):
        page = client.get(f"/board/prevention/{YEAR}").content.decode()
    assert "Care review" in page
    assert page.count("Not shown") >= 10
    assert "may not be turned into money saved" in page
    assert "Kathleen" not in page


def test_a_small_answer_cannot_be_had_from_the_others_and_their_sum():
    def answers(**counts):
        found = [{"cut": "reliance", "value": code, "number": number} for code, number in counts.items()]
        cut = cuts_of(found)["reliance"]
        return [*cut["lines"], ("Of", cut["base"])]

    more, same, less = (CUT_WORDS["reliance"][code] for code in ("more", "same", "less"))
    assert answers(more=1, same=5) == [(more, "not shown"), (same, "not shown"), ("Of", "5")]  # the 5 would tell the 1
    assert answers(more=40, same=13, less=20) == [(more, "40"), (same, "15"), (less, "20"), ("Of", "75")]
    seen = {"months": 3, "returned": 10, "people": 9, "base": 40, "died": 0, "not_known": 0}
    few = {"died": 2, "base": 4, "returned": 2}
    shown, hidden = (returns_after("enquiry", [{**seen, "too_soon": 6, **but}]) for but in ({}, few))
    assert (shown["picture"].of[0][1], shown["others"]) == (
        Proportion(10, 40),
        [["3 months", "10", "5", "0", "0", "45"]],
    )
    assert (hidden["picture"].of[0][1].number, hidden["others"][0][1]) == (HIDDEN, "not shown")


def test_two_lines_stand_beside_each_other_with_the_caution_in_print(
    whole_case, bola, signed_in, django_assert_max_num_queries
):
    client = signed_in(bola)
    client.get("/board/")  # takes the snapshot
    with django_assert_max_num_queries(9):
        page = client.get("/board/over-time/").content.decode()
    assert "Two lines that move together prove nothing." in page
    assert "Fewer than 5 in each of these quarters" in page


def test_every_quarter_has_its_place_and_a_gap_where_too_few_were():
    quarters = quarters_until(Snapshot({}), date(2026, 11, 22))
    assert [one.first for one in quarters][::11] == [date(2024, 1, 1), date(2026, 10, 1)]
    assert [next_quarter(date(2026, month, 1)) for month in (1, 4, 7, 10)] == [
        *(date(2026, month, 1) for month in (4, 7, 10)),
        date(2027, 1, 1),
    ]
    few, many = (Quarter(date(2026, 1, 1), count, 40, 30, 50, 4) for count in (4, 13))
    assert (few.complaints_shown, many.complaints_shown, many.talks) == (None, 15, Proportion(30, 40))
    line = line_of([one.complaints_shown for one in (many, many, few, many)])
    assert (len(line.points), line.points[-1][0]) == (3, 628.0)
    assert [piece[0] for piece in line.path.split("M")[1:]] == ["4", "6"]  # broken where few are
    assert line.path.count("L") == 1
