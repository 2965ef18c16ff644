"""What the publication will work out from a return, and a sentence where it cannot."""

import csv
import io

import pytest
from django.core.management import CommandError, call_command

from alongside.measures.rates import read_populations
from alongside.returns.figures import assemble
from alongside.returns.files.derived import derived_csv
from alongside.returns.layout import layout_of
from alongside.returns.year import ReturnYear

from .hand_worked import tables

ENGLAND = read_populations()


@pytest.fixture
def figures():
    return counted()


def counted(**other):
    """A return in which no figure is of one to four, but for what is said."""
    cases = {f"sg1f-{name}": {(): other.get(name, 40)} for name in ("concerns", "section-42", "other")}
    by_age = {(age,): 12 for age in ("18-64", "65-74", "75-84", "85-94")} | {("18-64",): other.get("young", 12)}
    return assemble(layout_of(ReturnYear(2025)), cases | {"sg1a-section-42": by_age})


def by_name(content: bytes) -> dict[str, dict]:
    return {row["FIGURE"]: row for row in csv.DictReader(io.StringIO(content.decode()))}


def test_a_rate_is_of_the_councils_adults_with_its_interval_and_as_it_is_published(figures):
    concerns = figures.total("sg1f-concerns")
    found = by_name(derived_csv(figures, "E06000001", ENGLAND))
    line = found["concerns for each 100,000 adults"]
    assert float(line["VALUE"]) == pytest.approx(100_000 * concerns / 73_728, abs=0.005)
    assert float(line["FROM"]) < float(line["VALUE"]) < float(line["TO"])
    assert int(line["AS_PUBLISHED"]) == round(float(line["VALUE"]))
    section_42, other = figures.total("sg1f-section-42"), figures.total("sg1f-other")
    share = found["section 42 enquiries of all enquiries, per cent"]
    assert float(share["VALUE"]) == pytest.approx(100 * section_42 / (section_42 + other), abs=0.005)


def test_what_a_hidden_figure_could_be_worked_out_from_is_hidden_with_it():
    """Section 42 enquiries and all of them give the others; three bands and the standardised rate give the fourth."""
    whole, few = (
        by_name(derived_csv(figures, "E06000001", ENGLAND)) for figures in (counted(), counted(other=1, young=3))
    )
    assert all(line["VALUE"] for line in whole.values())
    assert [name for name, line in few.items() if not line["VALUE"]] == [
        "other enquiries for each 100,000 adults",
        "all enquiries for each 100,000 adults",
        "people aged 18-64 in section 42 enquiries for each 100,000",
        "people in section 42 enquiries for each 100,000, standardised for age",
        "section 42 enquiries of all enquiries, per cent",
        "enquiries for each hundred concerns",
    ]
    assert all("Fewer than 5" in line["WHY_NOT"] for line in few.values() if not line["VALUE"])


def test_a_council_whose_population_is_not_known_gets_a_sentence_for_each_rate_and_its_shares(figures):
    found = by_name(derived_csv(figures, "E09000099", ENGLAND))
    assert "No population is known of E09000099" in found["concerns for each 100,000 adults"]["WHY_NOT"]
    assert "No population" in found["people in section 42 enquiries for each 100,000, standardised for age"]["WHY_NOT"]
    assert found["enquiries for each hundred concerns"]["VALUE"]


def test_without_england_nothing_is_standardised(figures):
    one = {"E06000001": ENGLAND["E06000001"]}
    line = by_name(derived_csv(figures, "E06000001", one))[
        "people in section 42 enquiries for each 100,000, standardised for age"
    ]
    assert (line["VALUE"], "no England" in line["WHY_NOT"]) == ("", True)


def test_the_command_writes_it_beside_the_return_and_refuses_populations_that_it_cannot_read(tmp_path, db):
    extract, out, people = tmp_path / "extract", tmp_path / "out", tmp_path / "people.csv"
    extract.mkdir()
    for name, frame in tables().items():
        # One row of these is wrong on purpose, and the whole extract would be refused.
        (frame.clear() if name == "risk_result" else frame).write_parquet(extract / f"{name}.parquet")
    people.write_text("council,name\nE1,Here\n", "utf-8")
    asked = {"year": "2025-26", "extract": extract, "out": out}
    with pytest.raises(CommandError, match=r"people\.csv has no column region"):
        call_command("return", "sac", populations=people, **asked)
    with pytest.raises(CommandError, match="There is no file"):
        call_command("return", "sac", populations=tmp_path / "none.csv", **asked)
    assert not out.exists()
    with pytest.raises(CommandError, match="Some checks fail"):  # these rows are made to be hard
        call_command("return", "sac", **asked)
    assert "No population is known" in (out / "derived.csv").read_text("utf-8")
