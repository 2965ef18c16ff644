"""Pictures: what is seen is what the table says, nothing hidden is drawn, and a label is never markup."""

import xml.etree.ElementTree as ElementTree

import pytest
from django.template.loader import render_to_string

from alongside.board.pictures.dots import Dots
from alongside.board.pictures.over_time import OverTime
from alongside.design.pictures.parts import Parts
from alongside.measures.disclosure import HIDDEN
from alongside.measures.proportions import Proportion

SVG = "{http://www.w3.org/2000/svg}"
EVIL = 'Sight & <script>alert("hearing")</script>, and a label that is much too long for one line'
DOTS = Dots("a", "By reason", [(EVIL, Proportion(40, 80)), ("Few", Proportion(HIDDEN, 10))], Proportion(45, 90))
TIME = OverTime(
    "b", "Asked", [(f"Month {n}", Proportion(50, 100)) for n in range(7)] + [("Late", Proportion(80, 100)), *DOTS.of]
)
PARTS = Parts("c", "Met", ("Fully", "Partly", "Not"), [("All", [60, 40, 0], 100), (EVIL, [15, HIDDEN, HIDDEN], 20)])


@pytest.mark.parametrize("picture", [DOTS, TIME, PARTS], ids=["dots", "time", "parts"])
def test_a_picture_is_a_whole_file_with_a_name_and_a_description_and_stands_beside_its_table(picture):
    root = ElementTree.fromstring(picture.svg)  # noqa: S314  # our own
    assert (root.tag, root.get("role"), root[0].tag, root[1].tag) == (SVG + "svg", "img", SVG + "title", SVG + "desc")
    assert (root.get("aria-labelledby"), root.get("aria-describedby")) == (root[0].get("id"), root[1].get("id"))
    assert root[0].text == picture.title
    assert len(root[1].text) > 20
    assert "<script" not in picture.svg
    _, _, wide, high = map(float, root.get("viewBox").split())
    for text in root.iter(SVG + "text"):
        assert float(text.get("font-size", 16)) >= 14
        assert 0 <= float(text.get("x")) <= wide
        assert 0 <= float(text.get("y")) <= high
    page = render_to_string("design/parts/picture.html", {"picture": picture})
    assert page.count('<th scope="row"') == len(picture.rows)
    assert {len(row) for row in picture.rows} == {len(picture.headings)}


def test_a_dot_stands_at_its_share_between_the_ends_of_its_interval_and_what_is_hidden_has_none():
    shown, hidden = DOTS.dots
    assert (shown.x, len(shown.label)) == (200.0, 3)
    assert shown.low < shown.x < shown.high
    assert (hidden.x, hidden.says) == (None, "not shown")
    assert DOTS.rows[0][1:] == ["40", "80", "50%", "36% to 64%"]
    assert DOTS.rows[1][1:] == ["hidden", "10", "not shown", "–"]


def test_what_is_hardly_chance_has_a_shape_a_number_and_words():
    marked = [mark for mark in TIME.marks if mark.shape]
    assert [(mark.number, mark.shape.endswith("Z")) for mark in marked] == [("1", True)]
    assert TIME.hardly_chance == ["Late: 80% of 100, higher than chance alone would give"]
    assert TIME.rows[7][-1] == "Higher than chance alone would give"
    assert len(TIME.marks) == 9  # the tenth is hidden: no point, and the line ends before it
    assert TIME.line.count("L") == 8
    assert all(line.count("H") == 9 for line in TIME.limit_lines)


def test_what_is_not_finished_is_in_the_table_alone():
    months = [(f"Month {n}", Proportion(50, 100)) for n in range(9)]
    going_on = OverTime("f", "Asked", [*months, ("Now", Proportion(0, 100))], unfinished=True)
    assert going_on.control == OverTime("g", "Asked", months).control
    assert (going_on.line.count("L"), len(going_on.marks), going_on.ends) == (8, 9, ("Month 0", "Month 8"))
    assert going_on.rows[-1] == ["Now", "0", "100", "0%", "–", "Not finished"]
    assert going_on.notes[-1] == "Now is not finished, and so is in the table alone."


def test_points_of_one_long_run_are_named_together():
    run = OverTime("d", "Asked", [(f"M{n}", Proportion(45 if n < 9 else 55, 100)) for n in range(18)])
    assert run.hardly_chance == [
        "M7 to M8: each at least the 8th in a row below the mean",
        "M16 to M17: each at least the 8th in a row above the mean",
    ]


def test_parts_fill_their_bar_by_pattern_and_what_is_hidden_is_left_white():
    whole, some = PARTS.bars
    assert [(part.pattern, part.width, part.text) for part in whole.parts] == [
        ("solid", 230.4, "60%"),
        ("lines", 153.6, "40%"),
    ]
    assert [(part.width, part.text) for part in some.parts] == [(288.0, "75%")]
    assert PARTS.rows[1][1:] == ["15 (75%)", "hidden", "hidden", "20"]
    assert "left white" in PARTS.notes[0]


def test_where_nothing_may_be_drawn_the_table_stands_open_alone():
    page = render_to_string(
        "design/parts/picture.html", {"picture": Dots("e", "Few", [("A", Proportion(HIDDEN, HIDDEN))])}
    )
    assert "<svg" not in page
    assert "<details" in page
    assert " open>" in page
