"""./run alongside return: from an extract or from the record, and what it says when it cannot."""

import io
from datetime import date
from pathlib import Path

import polars as pl
import pytest
from django.core.management import CommandError, call_command

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
