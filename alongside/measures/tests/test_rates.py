"""Rates are those of the national formulae, and a council without a population gets a sentence."""

import pytest

from alongside.measures.rates import (
    COLUMNS,
    Population,
    Unreadable,
    conversion,
    in_bands,
    proportion_section_42,
    rate,
    rate_of_council,
    rates_by_age,
    read_populations,
    shares_of_england,
    standardised,
)

ENGLAND = read_populations()
SHARES = shares_of_england(ENGLAND)
# Invented: twice as old as it should be, so that standardising shows.
SEASIDE = Population("E1", "Seaside", "", "", "", {"18-64": 50_000, "65-74": 20_000, "75-84": 20_000, "85+": 10_000})


def test_populations_are_those_that_the_national_collection_used():
    sums = [sum(one.bands[band] for one in ENGLAND.values()) for band in ("18-64", "65-74", "75-84", "85+")]
    assert (len(ENGLAND), sums) == (153, [33_992_831, 5_598_428, 3_459_181, 1_406_410])
    assert [round(share, 6) for share in SHARES.values()] == [0.764625, 0.125929, 0.07781, 0.031635]


def test_a_standardised_rate_is_that_of_englands_mixture_of_ages():
    by_age = {"18-64": 50, "65-74": 40, "75-84": 80, "85-94": 90, "95+": 10, "not-known": 7}
    assert in_bands(by_age) == {"18-64": 50, "65-74": 40, "75-84": 80, "85+": 100}
    assert rates_by_age(by_age, SEASIDE) == {"18-64": 100, "65-74": 200, "75-84": 400, "85+": 1000}
    found = standardised(by_age, SEASIDE, SHARES)
    assert found.value == pytest.approx(0.764625 * 100 + 0.125929 * 200 + 0.07781 * 400 + 0.031635 * 1000, abs=1e-3)
    # Dobson, by hand: the variance is 1.52925² × 50 + 0.629645² × 40 + 0.38905² × 80 + 0.31635² × 100 = 154.905, of a
    # count of 270 that lies between 238.75 and 304.21; the square root of 154.905 / 270 is 0.75744.
    assert found.interval == pytest.approx((164.41 - 0.75744 * 31.25, 164.41 + 0.75744 * 34.21), abs=0.05)


def test_a_rate_of_a_few_is_not_given_and_one_of_nobody_is():
    assert rate(4, 100_000).why_not == "Fewer than 5 in this group."
    assert (rate(0, 100_000).value, rate(5, 200_000).value) == (0.0, 2.5)
    assert standardised({"85+": 3}, SEASIDE, SHARES).value is None


def test_a_council_without_a_population_gets_a_sentence():
    assert rate_of_council(50, "E06000001", ENGLAND).value == pytest.approx(100_000 * 50 / 73_728)
    assert "No population is known of E99" in rate_of_council(50, "E99", ENGLAND).why_not


def test_derived_figures_are_the_publications():
    assert proportion_section_42(90, 10).value == 90
    assert conversion(90, 30, 100).value == 120
    assert proportion_section_42(90, 0).value == 100
    assert proportion_section_42(0, 0).why_not == conversion(5, 0, 0).why_not == "There was nothing to take a share of."


def test_nothing_is_given_from_which_a_few_could_be_worked_out():
    """Three people aged 18 to 64: of the four rates and the standardised one, four give the fifth."""
    by_age = {"18-64": 5, "65-74": 12, "75-84": 15, "85-94": 12}
    assert standardised(by_age, SEASIDE, SHARES).value
    assert standardised(by_age | {"18-64": 0}, SEASIDE, SHARES).value
    assert proportion_section_42(40, 5).value
    assert conversion(40, 5, 100).value
    for hidden in (
        standardised(by_age | {"18-64": 3}, SEASIDE, SHARES),
        proportion_section_42(40, 1),
        proportion_section_42(4, 10),
        conversion(40, 1, 100),
        conversion(0, 0, 4),
    ):
        assert (hidden.value, hidden.interval) == (None, None)
        assert "Fewer than 5 in what it is worked out from" in hidden.why_not


@pytest.mark.parametrize(
    ("lines", "sentence"),
    [
        (["council,name"], "has no column region"),
        ([",".join(COLUMNS)], "has no councils"),
        (
            [",".join(COLUMNS), "E1,A,R,R,T,many,1,1,1"],
            "18-64 is “many”, which is not a whole number",
        ),
        ([",".join(COLUMNS), "E1,A,R,R,T,-5,1,1,1"], "line 2: 18-64 is “-5”"),
        ([",".join(COLUMNS), "E1,A,R,R,T,0,0,0,0"], "nobody lives in E1"),
        ([",".join(COLUMNS), "E1,A,R,R,T,1,1,1,1", "E1,B,R,R,T,1,1,1,1"], "line 3: E1 stands in an earlier line too"),
        ([",".join(COLUMNS), ",A,R,R,T,1,1,1"], "85+ is “”"),
    ],
)
def test_a_file_of_populations_that_cannot_be_used_says_where_and_why(tmp_path, lines, sentence):
    path = tmp_path / "people.csv"
    path.write_text("\r\n".join(lines), "utf-8-sig")
    with pytest.raises(Unreadable, match=sentence.replace("+", r"\+")):
        read_populations(path)


def test_a_councils_own_file_replaces_ours(tmp_path):
    path = tmp_path / "people.csv"
    path.write_text("﻿" + ",".join(COLUMNS) + '\r\nE1,A,R,R,T,"1,000",200,100,50\r\n', "utf-8")
    assert read_populations(path)["E1"].adults == 1_350
