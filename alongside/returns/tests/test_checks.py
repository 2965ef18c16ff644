"""Each check of the return passes on what adds up and says what does not; answers in each other's place are seen."""

import json

import pytest

from alongside.returns.checks import Compared, Earlier, Result, checked
from alongside.returns.figures import assemble
from alongside.returns.files.lines import checks_csv
from alongside.returns.layout import layout_of, read_layout
from alongside.returns.year import ReturnYear

LAYOUT = layout_of(ReturnYear(2025))
AGE, SOURCE = "65-74", "known"
RISK = {("neglect", SOURCE): 100, ("neglect", "service-provider"): 20}
SOUND = {
    **{f"{table}-{metric}": {(code,): number}
       for table, code in (("sg1a", AGE), ("sg1b", "female"), ("sg1c", "white"))
       for metric, number in (("concerns", 150), ("section-42", 90), ("other", 0))},
    "sg1d-section-42": {("physical",): 95},
    "sg1e-section-42": {("autism",): 95},
    "sg1f-concerns": {(): 200},
    "sg1f-section-42": {(): 110},
    "sg2a-section-42": RISK,
    "sg2a-b1-section-42": {("neglect", "own-home"): 120},
    "sg2b-section-42": {("own-home", SOURCE): 100, ("own-home", "service-provider"): 20},
    "sg2c-section-42": {("identified-action", SOURCE): 70, ("identified-no-action", SOURCE): 10,
                        ("none-no-action", SOURCE): 20},
    "sg2e-section-42": {("reduced", SOURCE): 60, ("removed", SOURCE): 20},
    "sg3a-capacity": {("yes", AGE): 30, ("no", AGE): 65, (None, AGE): 5},
    "sg3a-supported": {(AGE,): 25},
    "sg4a-asked": {("expressed", AGE): 70, ("not-asked", AGE): 30},
    "sg4a-achieved": {("fully", AGE): 50, ("partly", AGE): 15, ("not", AGE): 5},
    "sg5a-died": {(): 1},
    "sg5b-died": {(): 2},
}  # fmt: skip
CONCLUDED = {"section-42": 100, "other": 0}


def figures(layout=LAYOUT, absent=(), **wrong):
    """Figures that add up, but for what is said to be wrong, by the code of its count with _ for -."""
    return assemble(layout, SOUND | {name.replace("_", "-"): cells for name, cells in wrong.items()}, absent=absent)


def results(found) -> dict[str, Result]:
    return {check.key: check.result for check in checked(found, Compared(CONCLUDED))}


def test_what_adds_up_passes_every_check():
    wanted = {Result.FAIL, Result.COMMENT, Result.GAP}
    assert {key: result for key, result in results(figures()).items() if result in wanted} == {}
    assert {f"v{number}" for number in range(1, 16)} == {key.partition("-")[0] for key in results(figures())}


WRONG = {
    "gender adds up to another number of people": ({"sg1b_section_42": {("male",): 89}}, "v1-section-42", "fail"),
    "somebody has no support reason": ({"sg1d_section_42": {("social",): 89}}, "v2-sg1d-section-42", "fail"),
    "somebody has no condition": ({"sg1e_section_42": {("autism",): 3}}, "v2-sg1e-section-42", "comment wanted"),
    "fewer enquiries than people": ({"sg1f_section_42": {(): 89}}, "v3-section-42", "fail"),
    "cases of nobody": ({"sg1f_other": {(): 3}}, "v3-other", "fail"),
    "more enquiries than concerns": ({"sg1f_section_42": {(): 201}}, "v4", "comment wanted"),
    "an enquiry without an answer": ({"sg3a_capacity": {("yes", AGE): 30, ("no", AGE): 69}}, "v5-section-42", "fail"),
    "more supported than lacked capacity": ({"sg3a_supported": {(AGE,): 31}}, "v6-section-42", "fail"),
    "supported in another age": ({"sg3a_supported": {("95+",): 1}}, "v6-section-42", "fail"),
    "asked of other enquiries": ({"sg4a_asked": {("expressed", AGE): 70}}, "v7-sg4a", "fail"),
    "one wish not judged": ({"sg4a_achieved": {("fully", AGE): 69}}, "v8-sg4a", "comment wanted"),
    "more achieved than wished": ({"sg4a_achieved": {("fully", AGE): 71}}, "v8-sg4a", "fail"),
    "an enquiry without a type": ({"sg2a_section_42": {("neglect", SOURCE): 99}}, "v9-sg2a-section-42", "fail"),
    "an enquiry without a place": ({"sg2b_section_42": {("other", SOURCE): 99}}, "v9-sg2b-section-42", "fail"),
    "an enquiry not assessed": ({"sg2c_section_42": {("ceased", SOURCE): 99}}, "v9-sg2c-section-42", "fail"),
    "sources that differ": ({"sg2b_section_42": {("other", SOURCE): 120}}, "v10-section-42", "comment wanted"),
    "a type without a place": ({"sg2a_section_42": RISK | {("sexual", SOURCE): 1}}, "v11-section-42", "fail"),
    "a risk without a result": ({"sg2e_section_42": {("reduced", SOURCE): 79}}, "v12-known-section-42",
                                "comment wanted"),
    "fewer pairs in a voluntary table": ({"sg2a_b1_section_42": {("neglect", "own-home"): 99}},
                                         "v9-sg2a-b1-section-42", "comment wanted"),
    "a review of nobody": ({"sg5b_died": {(): 0}}, "v13", "fail"),
    "a death that nobody died": ({"sg5b_died": {(): 0}, "sg5b_survived": {(): 5}}, "v13", "fail"),
    "a mandatory cell is blank": ({"absent": ["risk_result"]}, "v14", "fail"),
    "below nought": ({"sg5a_none_died": {(): -1}}, "v14", "fail"),
    "a code that no label knows": ({"sg1d_section_42": {("physical",): 95, ("x",): 1}}, "v14-sg1d-section-42", "fail"),
    "a pair that is not recorded": ({"sg2a_section_42": RISK | {(None, SOURCE): 4}}, "gap-sg2a-section-42", "gap"),
}  # fmt: skip


def test_cases_of_nobody_are_told_from_fewer_cases_than_people():
    (found,) = [one for one in checked(figures(sg1f_other={(): 3}), Compared(CONCLUDED)) if one.key == "v3-other"]
    assert found.sentence.endswith("3 other enquiries and SG1a 0 people: each case is about somebody.")


@pytest.mark.parametrize("name", WRONG)
def test_what_does_not_add_up_is_said(name):
    change, key, result = WRONG[name]
    assert results(figures(**change))[key] == result


def test_each_check_says_how_sure_we_are_of_it_and_what_is_only_recalled_fails_nobody():
    """The council that has compared V12 with the template says so in its layout, and it fails from then on."""
    wrong = {"sg2e_section_42": {("reduced", SOURCE): 79}}
    file = json.loads(json.dumps(LAYOUT.file))
    file["checks"]["V12"] = "R"
    for layout, evidence, result in ((LAYOUT, "K", Result.COMMENT), (read_layout(file), "R", Result.FAIL)):
        found = {check.key: check for check in checked(figures(layout, **wrong), Compared(CONCLUDED))}
        it = found["v12-known-section-42"]
        assert (it.evidence, it.result) == (evidence, result)
        assert all(check.evidence in layout.evidence for check in found.values())
        line = next(line for line in checks_csv([it], {}).decode().split("\r\n") if line.startswith("V12"))
        assert line.endswith(f",{evidence},")


def last_year(**other):
    return Earlier("2024-25, as it was sent", figures(**other))


def against(found, *, before=None, pattern=None):
    checks = checked(found, Compared(CONCLUDED, before, pattern))
    return [check for check in checks if check.id == "V15"], checks


SWAPPED = {("yes", AGE): 65, ("no", AGE): 30, (None, AGE): 5}


def test_capacity_answers_in_each_others_place_stand_before_everything_else():
    (found, *_), checks = against(figures(sg3a_capacity=SWAPPED, sg1b_other={("male",): 3}), before=last_year())
    assert (checks[0], found.exchanged, found.result, found.wants_comment) == (found, True, Result.FAIL, True)
    assert "“Yes, they lacked capacity” and “No, they did not lack capacity”" in found.sentence
    assert (
        "65 and 30 now (68% of the two); 30 and 65 in 2024-25, as it was sent (32%). Exchanged, it would be 32%"
        in found.sentence
    )
    assert checks_csv(checks, {}).decode().split("\r\n")[1].startswith("V15,SG3a-exchanged,Two answers may be")
    (by_pattern, *_), _ = against(figures(sg3a_capacity=SWAPPED), pattern=Earlier("the years before", figures()))
    assert by_pattern.exchanged


def test_labels_in_each_others_place_are_found_like_answers():
    """The counts are right, but somebody exchanged two lines of the layout."""
    file = json.loads(json.dumps(LAYOUT.file))
    yes, no = file["values"]["lacked_capacity"][:2]
    yes["label"], no["label"] = no["label"], yes["label"]
    (found, *_), _ = against(figures(read_layout(file)), before=last_year())
    assert found.exchanged


def test_a_change_that_is_no_exchange_wants_a_comment_at_most():
    (found, *_), _ = against(figures(), before=last_year())
    assert found.key == "v15-sg3a"
    assert found.result is Result.PASS
    assert "32% lacked capacity; 32% in 2024-25" in found.sentence
    more = {("yes", AGE): 45, ("no", AGE): 50, (None, AGE): 5}  # a real change of practice: nearer to half, not across
    found, _ = against(figures(sg3a_capacity=more), before=last_year())
    assert not any(check.exchanged for check in found)
    (moved,) = [check for check in found if check.key == "v15-sg3a-capacity"]
    assert moved.result is Result.COMMENT
    assert "“Yes, they lacked capacity” from 30% to 45%" in moved.sentence


def capacity(yes: int, no: int) -> dict:
    return {("yes", AGE): yes, ("no", AGE): no}


@pytest.mark.parametrize(("now", "before", "result"), [
    ((14, 6), (6, 14), Result.COMMENT),  # a perfect exchange in a small council
    ((9, 20), (20, 9), Result.COMMENT),
    ((24, 10), (20, 40), Result.COMMENT),
    ((510, 490), (480, 520), Result.COMMENT),  # many, but too near to half
    ((7, 13), (6, 14), Result.PASS),
    ((11, 9), (14, 6), Result.PASS),
    ((1, 0), (0, 0), Result.NOT_CHECKED),
])  # fmt: skip
def test_in_a_small_council_nobody_is_told_that_answers_are_in_their_place_unless_they_fit_better(now, before, result):
    found, _ = against(figures(sg3a_capacity=capacity(*now)), before=last_year(sg3a_capacity=capacity(*before)))
    (of_capacity,) = [check for check in found if check.key == "v15-sg3a"]
    assert of_capacity.result is result
    assert ("to tell whether yes and no have changed places" in of_capacity.sentence) is (result is Result.COMMENT)
    assert not any(check.exchanged for check in found)


def test_where_too_few_are_in_every_table_nothing_is_said_to_be_as_it_was():
    none = {name.replace("-", "_"): {} for name in SOUND}
    found, _ = against(figures(**none), before=last_year(**none))
    (moved,) = [check for check in found if check.key == "v15"]
    assert (moved.result, moved.sentence) == (
        Result.NOT_CHECKED,
        "No table has 30 or more, this year or in 2024-25, as it was sent.",
    )


def test_columns_are_tried_in_each_others_place_too_and_totals_are_compared():
    turned = {("neglect", SOURCE): 20, ("neglect", "service-provider"): 100}
    (found, *_), _ = against(figures(sg2a_section_42=turned), before=last_year())
    assert found.exchanged
    assert found.tables == ("SG2a",)
    found, _ = against(figures(sg1f_concerns={(): 400}), before=last_year())
    (doubled,) = [check for check in found if check.key == "v15-sg1f-concerns"]
    assert "the total went from 200 to 400" in doubled.sentence
    half = checked(figures(sg1f_concerns={(): 400}), Compared(CONCLUDED, last_year(), ended=False))
    assert not [check for check in half if check.key == "v15-sg1f-concerns"]


def test_without_an_earlier_year_the_page_says_that_nothing_was_compared():
    (found,), _ = against(figures())
    assert found.result is Result.NOT_CHECKED
    assert "no earlier year" in found.sentence
