"""./run alongside return: from an extract or from the record, and what it says when it cannot."""

import io
from datetime import date
from pathlib import Path

import polars as pl
import pytest
from django.core.management import CommandError, call_command
from openpyxl import load_workbook

from alongside.measures.extract.manifest import write_manifest
from alongside.returns.files.lines import sac_csv

from ..counting import count_return
from .hand_worked import COUNCIL, tables
from .test_hand_worked import LAYOUT, YEAR


@pytest.fixture
def extract(tmp_path) -> Path:
    """The year worked out by hand, without the result that stands where no risk was identified: that is refused."""
    folder = tmp_path / "extract"
    folder.mkdir()
    found = tables()
    placed = pl.when(pl.col("assessment") != "ceased").then("result").alias("result")
    found["risk_result"] = found["risk_result"].with_columns(placed)
    for name, frame in found.items():
        frame.write_csv(folder / f"{name}.csv")
    return folder


def run(out: Path, year: str = "2025-26", **more) -> str:
    said = io.StringIO()
    call_command("return", "sac", year=year, out=out, stdout=said, **more)
    return said.getvalue()


def test_an_extract_gives_its_files_and_a_failed_check_is_noticed(db, extract, tmp_path):
    out = tmp_path / "out"
    with pytest.raises(CommandError, match=r"Some checks fail: see checks\.csv") as noticed:
        run(out, extract=extract, council=COUNCIL)
    assert noticed.value.returncode == 1
    assert {path.name for path in out.iterdir()} == {"sac.csv", "sac.xlsx", "checks.csv", "rows.parquet", "derived.csv"}
    assert (out / "sac.csv").read_bytes() == sac_csv(count_return(tables(), YEAR, LAYOUT).figures)


def manifest(folder: Path, first: str | None, last: str | None, made_on: date = date(2026, 6, 1)) -> None:
    """Say of which days an extract is."""
    write_manifest(folder, councils=[COUNCIL], made_on=made_on, rows={}, **{"from": first, "to": last})


def about(out: Path) -> str:
    """The first sheet of the workbook."""
    return "\n".join(str(row[0]) for row in load_workbook(out / "sac.xlsx")["About"].iter_rows(values_only=True))


def test_a_year_is_counted_only_from_an_extract_that_holds_the_whole_of_it(db, extract, tmp_path):
    """What `--from 2025-04-01` leaves of 2024-25 is neither a return, nor anything to compare with."""
    for place, first, last in (("all", None, None), ("year", "2025-04-01", "2026-03-31")):
        manifest(extract, first, last)
        with pytest.raises(CommandError, match="Some checks fail"):
            run(tmp_path / place, extract=extract)
        assert "the extract extract of 1 June 2026" in about(tmp_path / place)
    checks = {place: (tmp_path / place / "checks.csv").read_text("utf-8") for place in ("all", "year")}
    assert ["as the same records count" in checks[place] for place in checks] == [True, False]
    for first, last, year, sentence in (
        ("2025-04-01", "2026-03-31", "2024-25", "from 1 April 2025 to 31 March 2026, and 2024-25 is from 1 April 2024"),
        ("2025-04-02", None, "2025-26", "holds the work from 2 April 2025, and 2025-26 is"),
        (None, "2026-03-30", "2025-26", "holds the work to 30 March 2026, and 2025-26 is"),
        (None, None, "2027-28", "was made on 1 June 2026, before 2027-28 began"),
    ):
        manifest(extract, first, last)
        with pytest.raises(CommandError, match=sentence):
            run(tmp_path / "part", year, extract=extract)
        assert not (tmp_path / "part").exists()


def test_whether_a_year_had_ended_goes_by_the_day_of_the_extract(db, extract, tmp_path):
    for name in tables():
        path = extract / f"{name}.csv"
        path.write_text(path.read_text("utf-8").partition("\n")[0], "utf-8")  # nothing has happened yet
    assert "Whether it holds the whole of 2025-26 was not looked at." in run(tmp_path / "unknown", extract=extract)
    manifest(extract, None, "2026-03-31", date(2025, 12, 31))
    said = run(tmp_path / "early", extract=extract)
    assert "2025-26 had not ended in the extract extract of 31 December 2025: it ends on 31 March 2026" in said
    assert "The year had not ended" in about(tmp_path / "early")
    manifest(extract, None, "2026-03-31", date(2026, 4, 1))
    assert "had not ended" not in run(tmp_path / "whole", extract=extract)


def test_the_record_is_counted_too_and_an_unfinished_year_says_so(whole_case, monkeypatch, tmp_path):
    monkeypatch.setattr("alongside.returns.management.commands.return.localdate", lambda: date(2026, 11, 22))
    said = run(tmp_path / "out", "2026-27")
    assert "2026-27 has not ended: it ends on 31 March 2027, and the figures will change." in said
    assert "SG1f,Section 42 Enquiries,Total Number of Section 42 Safeguarding Enquiries,,1" in (
        tmp_path / "out" / "sac.csv"
    ).read_text("utf-8")


def test_what_cannot_be_done_is_said_in_a_sentence(db, extract, tmp_path):
    out = tmp_path / "out"
    for more, sentence in (
        ({"year": "2025"}, "“2025” is not a year of the return: write it like 2025-26"),
        ({"year": "2014-15"}, "The collection began with 2015-16"),
        ({"year": "2025-27"}, "“2025-27” is not a year of the return"),
        ({"extract": extract, "council": "E06000001"}, "The council E06000001 is not in these tables"),
        ({"extract": tmp_path}, "is not counted, for it cannot be read"),
        ({"extract": extract / "nowhere"}, "is not counted, for it cannot be read"),
        ({"extract": extract, "out": extract}, "is not an empty folder"),
    ):
        with pytest.raises(CommandError, match=sentence):
            run(**{"out": out} | more)
        assert not out.exists()
