"""A year worked out by hand is the same from every engine, and behind each cell are as many rows as it says."""

import ibis
import polars as pl
import pytest

from alongside.access.privileges import app_role
from alongside.measures import asking
from alongside.measures.columnar import census, counting
from alongside.measures.columnar.snapshot import Snapshot
from alongside.measures.measure import Period
from alongside.measures.msp import raised
from alongside.measures.reviews import reviews_completed
from alongside.measures.sac import RETURN, counts_for
from alongside.measures.tests.engines import NEEDS_SPARK, Duck, Spark
from alongside.published.run import rows
from alongside.returns import counting as counting_of_the_return
from alongside.returns.checks import Result
from alongside.returns.counting import PLACE, NotThere, count_return, one_council
from alongside.returns.files.lines import read_sac_csv, sac_csv
from alongside.returns.kept import as_parquet, rows_kept
from alongside.returns.layout import layout_of
from alongside.returns.year import ReturnYear

from .hand_worked import COUNCIL, NOWHERE, expected, tables

YEAR = ReturnYear(2025)
REVIEWS = {"with_a_death": "sg5a-died", "died": "sg5b-died", "survived": "sg5b-survived"}
LAYOUT = layout_of(YEAR)


@pytest.fixture(scope="module")
def counted():
    return count_return(tables(), YEAR, LAYOUT)


def test_every_cell_is_what_a_careful_person_counts(counted):
    found = {tuple(place): value for *place, value in counted.figures.lines()}
    assert {place: value for place, value in found.items() if value} == expected()
    assert {gap.part.count: gap.number for gap in counted.figures.gaps} == NOWHERE
    assert counted.compared.concluded == {"section-42": 7, "other": 1}
    assert len(found) == len(counted.figures.cells)


def test_an_enquiry_that_is_lost_on_the_way_is_noticed(monkeypatch):
    """V5 counts the table itself, so that what the counts never see is missed all the same."""
    whole = counting_of_the_return.only_what_counts

    def without_one(*given):
        found = whole(*given)
        return found | {"enquiry": found["enquiry"].filter(pl.col("enquiry_id") != "E2")}

    monkeypatch.setattr(counting_of_the_return, "only_what_counts", without_one)
    found = count_return(tables(), YEAR, LAYOUT)
    (check,) = [one for one in found.checks if one.key == "v5-section-42"]
    assert check.result is Result.FAIL
    assert "7 section 42 ones were concluded, and SG3a adds up to 6: on the way some were lost" in check.sentence


def test_the_file_is_in_the_national_order_and_reads_back_as_it_was(counted):
    content = sac_csv(counted.figures)
    lines = content.decode().split("\r\n")
    assert lines[0] == "TABLE_REFERENCE,ENQUIRY_TYPE,CATEGORY,SUBCATEGORY,VALUE"
    places = [tuple(place) for *place, _ in counted.figures.lines()]
    assert places == sorted(places)
    assert sac_csv(read_sac_csv(LAYOUT, content)) == content
    assert as_parquet(counted.rows) == as_parquet(count_return(tables(), YEAR, LAYOUT).rows)


def test_the_rows_behind_a_cell_are_as_many_different_ones_as_it_says(counted):
    """People in SG1a to SG1e, and what is counted once by its own key everywhere else."""
    kept = rows_kept(as_parquet(counted.rows))
    for cell in counted.figures.cells:
        there = (pl.col(name) == word for name, word in zip(PLACE, cell.place, strict=True))
        of_cell = kept.filter(pl.col("counted"), *there)
        people = cell.part.table in {"SG1a", "SG1b", "SG1c", "SG1d", "SG1e"}
        keys = ["adult_id"] if people else ["concern_id", "enquiry_id", "review_id", "adult_no"]
        assert of_cell.select(keys).unique().height == cell.value, cell.place
    nowhere = kept.filter(~pl.col("counted"))
    assert set(nowhere.filter(pl.col("table") == "SG2b")["enquiry_id"]) == {"E4", "E5", "E7"}
    found = {key: set(nowhere[key].drop_nulls()) for key in ("concern_id", "review_id")}
    assert found == {"concern_id": {"C11", "C12", "C14"}, "review_id": {"AR5", "AR6"}}
    of_cases = nowhere.filter(pl.col("table").is_in(["SG1f", "SG3a"]))
    assert set(of_cases["enquiry_id"].drop_nulls()) == {"E13"}


def test_what_is_counted_nowhere_is_said_with_its_reason(counted):
    said = {check.key: check.sentence for check in counted.checks if check.result is Result.GAP}
    assert said["gap-sg1f-concerns"] == (
        "SG1f, Safeguarding Concerns: 2 are counted nowhere, because the adult is under 18 on the last day of the "
        "year, or was at death, and the return is of adults; look whether the day of birth is right."
    )
    nobody = "SG1a, Section 42 Enquiries: 1 is counted nowhere, because no adult is recorded."
    assert said["gap-sg1a-section-42"] == nobody
    assert "2 are counted nowhere, because it is not recorded whether somebody died." in said["gap-sg5a-none-died"]
    (check,) = [one for one in counted.checks if one.key == "v3-concerns"]
    assert check.result is Result.PASS


def test_a_blank_cell_is_not_nought():
    without = {name: frame for name, frame in tables().items() if name != "enquiry_condition"}
    found = count_return(without, YEAR, LAYOUT)
    blank = {cell.part.table for cell in found.figures.cells if cell.value is None}
    assert blank == {"SG1e"}
    assert b"Not Known,,\r\n" in sac_csv(found.figures)
    (check,) = [one for one in found.checks if one.key == "v14"]
    assert check.sentence == "2 mandatory cells are blank, in SG1e: nought is a figure, blank is none."


def test_one_of_several_councils_is_counted_alone():
    ours, theirs = tables(), tables(council="E09000098")
    both = {name: pl.concat([ours[name], theirs[name]]) for name in ours}
    assert sac_csv(count_return(one_council(both, COUNCIL), YEAR, LAYOUT).figures) == sac_csv(
        count_return(ours, YEAR, LAYOUT).figures
    )
    with pytest.raises(NotThere, match=r"2 councils\. Say which with --council: E09000098, E09000099"):
        one_council(both, "")
    with pytest.raises(NotThere, match="E06000001 is not in these tables: they hold E09000098, E09000099"):
        one_council(both, "E06000001")


@pytest.fixture
def in_postgresql(as_owner):
    """The hand-worked tables in PostgreSQL, under the names of the published views, for this transaction."""
    types = {pl.String: "text", pl.Date: "date", pl.Boolean: "boolean", pl.Int64: "bigint"}
    with as_owner() as cursor:
        for name, frame in tables().items():
            columns = ", ".join(f'"{column}" {types[type(kind)]}' for column, kind in frame.schema.items())
            cursor.execute(f'CREATE TEMPORARY TABLE "published_{name}" ({columns})')
            places = ", ".join(["%s"] * frame.width)
            cursor.execute(f'GRANT SELECT ON "published_{name}" TO {app_role()}')
            cursor.executemany(f'INSERT INTO "published_{name}" VALUES ({places})', frame.rows())
    return rows


def differences(engine, counts) -> dict:
    """By count, what an engine makes of two years against the arrays of a snapshot, where a cell differs."""
    years = (2024, 2025)
    snapshot = census.cells(Snapshot(tables()), counts, years)
    found = asking.cells(engine, counts, years)
    return {code: (found[code], cells) for code, cells in snapshot.items() if found[code] != cells}


def test_each_engine_counts_the_same(in_postgresql):
    """PostgreSQL and DuckDB by Ibis, and the arrays of a snapshot: cell by cell."""
    assert differences(in_postgresql, counts_for(2025)) == {}
    assert differences(Duck(tables()), counts_for(2025)) == {}


@NEEDS_SPARK
def test_spark_counts_the_same():
    """But for other enquiries, whose counts differ from those of section 42 by one word, and cost a minute."""
    counts = [one for one in counts_for(2025) if not (one.code.endswith("-other") or one.code[:4] in ("sg3b", "sg4b"))]
    assert len(counts) > len(RETURN) / 2
    assert differences(Spark(tables()), counts) == {}


def test_a_breakdown_says_each_code_in_the_words_of_the_return():
    for count in RETURN:
        part = LAYOUT.parts[count.code]
        keyed = [labels for labels in (part.rows, part.columns) if labels[0].keyed]
        for by, labels in zip(count.by, keyed, strict=True):
            assert {label.code: by.labels.get(label.code) for label in labels} == {
                label.code: label.words for label in labels
            }, count.code


def test_the_board_counts_concerns_and_reviews_as_the_return_does(in_postgresql, counted):
    """But for two concerns about people who were not adults yet: these came in, and are not in the return."""
    figures, year = counted.figures, Period.year(2025)
    (tally,) = counting.tallies(Snapshot(tables()), [raised], year)["raised"].values()
    assert (tally.number, figures.total("sg1f-concerns")) == (11, 9)
    (reviews,) = in_postgresql(reviews_completed(year))
    of_return = {name: figures.total(count) for name, count in REVIEWS.items()}
    assert reviews == of_return | {"reviews": 4, "unknown": 2, "people": 4, "not_recorded": 1}


def test_each_count_says_what_it_asks_and_in_which_years():
    for count in RETURN:
        assert count.asks.endswith("?"), count.code
        assert count.because, count.code
        assert 2015 in count.years, count.code
    assert {count.code for count in RETURN} == set(LAYOUT.parts)
    assert isinstance(asking.cells_of(RETURN[0], (2025,)), ibis.Table)
